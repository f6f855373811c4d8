import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Table, Unrecognised } from '../../../layouts/model';
import { sureness } from '../../../layouts/sureness';
import { rectToA1, toA1 } from '../../../sheet/address';
import { usePane } from '../../app/pane';
import { periodText } from '../../parts/period';
import type { Engine } from '../../session/engine';
import { kindCounts } from '../../session/readings';
import { useText } from '../../texts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    // A strong zoom leaves no room for two columns.
    '@media (max-width: 279px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where the table stands, how sure its reading is, and what was read around its columns. */
export function ReadingFacts(props: {
  engine: Engine;
  place: Table | Unrecognised;
  table: Table | null;
}) {
  const { engine, place, table } = props;
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const { sheet, rect } = table ?? place;
  const rentang = text('beranda.rentang', { lembar: sheet.name, rentang: rectToA1(rect) });
  const sure = table && sureness(table);
  const kinds = table ? kindCounts(table) : [];
  const rows = kinds
    .map(([kind, n]) =>
      text('bacaan.jenis-jumlah', { n, jenis: engine.words.kindName(kind)[text.language] }),
    )
    .join(', ');
  const facts: [string, string][] = table
    ? [
        [text('bacaan.periode'), periodText(text, table.period) || text('bacaan.tak-disebut')],
        [text('bacaan.daerah'), table.region ?? text('bacaan.tak-disebut')],
        [
          text('bacaan.baris'),
          [text('bacaan.baris-jumlah', { n: table.rows.length }), rows].filter(Boolean).join(': '),
        ],
      ]
    : [];
  return (
    <div className={styles.root}>
      <span>
        <Link
          as="button"
          aria-label={text('beranda.buka', { rentang })}
          onClick={() => void session.goTo({ sheet: sheet.name, cell: toA1(rect.top, rect.left) })}
        >
          {rentang}
        </Link>
      </span>
      <dl className={styles.facts}>
        <dt className={styles.term}>{text('bacaan.keyakinan')}</dt>
        <dd className={styles.value}>
          {sure
            ? text(`bacaan.${sure.degree}`, { persen: sure.percent })
            : text('bacaan.tak-dikenal')}
        </dd>
        {facts.map(([term, value]) => (
          <Fact key={term} term={term} value={value} />
        ))}
      </dl>
      {!table && 'reason' in place && <p className={styles.quiet}>{place.reason[text.language]}</p>}
    </div>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
