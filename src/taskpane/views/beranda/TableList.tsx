import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { openReading, usePane } from '../../app/pane';
import { placeKey } from '../../../layouts/correction';
import type { Recognition, Table, Unrecognised } from '../../../layouts/model';
import { sureness } from '../../../layouts/sureness';
import { rectToA1, toA1 } from '../../../sheet/address';
import { periodText } from '../../parts/period';
import { useText, type Writer } from '../../texts';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The forms found in the workbook, and the tables that are none. */
export function TableList({ recognition }: { recognition: Recognition }) {
  const styles = useStyles();
  const text = useText();
  const { tables, unrecognised } = recognition;
  return (
    <>
      <section>
        <h2 className={styles.title}>{text('beranda.tabel', { n: tables.length })}</h2>
        <ul className={styles.list}>
          {tables.map((table) => (
            <li key={`${table.sheet.name}${rectToA1(table.rect)}`} className={styles.item}>
              <span className={styles.name}>{text(`tata.${table.layout}`)}</span>
              <PlaceLink table={table} />
              <span className={styles.quiet}>{about(text, table)}</span>
              <ReadingLink table={table} />
            </li>
          ))}
        </ul>
      </section>
      {unrecognised.length > 0 && (
        <section>
          <h2 className={styles.title}>
            {text('beranda.tak-dikenal', { n: unrecognised.length })}
          </h2>
          <ul className={styles.list}>
            {unrecognised.map((table) => (
              <li key={`${table.sheet.name}${rectToA1(table.rect)}`} className={styles.item}>
                <PlaceLink table={table} />
                <span className={styles.quiet}>
                  {table.nearest && (
                    <>{text('beranda.paling-mirip', { tata: text(`tata.${table.nearest}`) })}. </>
                  )}
                  {table.reason[text.language]}
                </span>
                <ReadingLink table={table} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Opens how a table was read; of one that was not recognised, what it may be. */
function ReadingLink({ table }: { table: Table | Unrecognised }) {
  const text = useText();
  const { navigation } = usePane();
  const { sheet, rect } = table;
  const rentang = text('beranda.rentang', { lembar: sheet.name, rentang: rectToA1(rect) });
  const sure = 'layout' in table ? sureness(table) : null;
  const yakin = sure && text(`bacaan.${sure.degree}`, { persen: sure.percent });
  const bacaan = yakin && text('bacaan.lihat', { yakin: yakin.toLowerCase() });
  return (
    <span>
      <Link
        as="button"
        aria-label={
          bacaan !== null && 'layout' in table
            ? text('bacaan.buka', { bacaan, tata: text(`tata.${table.layout}`), rentang })
            : text('bacaan.tentukan-tempat', { rentang })
        }
        onClick={() => openReading(navigation, placeKey(table))}
      >
        {bacaan ?? text('bacaan.tentukan')}
      </Link>
    </span>
  );
}

function PlaceLink({ table: { sheet, rect } }: { table: Pick<Table, 'sheet' | 'rect'> }) {
  const text = useText();
  const { session } = usePane();
  const rentang = text('beranda.rentang', { lembar: sheet.name, rentang: rectToA1(rect) });
  return (
    <span>
      <Link
        as="button"
        aria-label={text('beranda.buka', { rentang })}
        onClick={() => void session.goTo({ sheet: sheet.name, cell: toA1(rect.top, rect.left) })}
      >
        {rentang}
      </Link>
    </span>
  );
}

/** "Triwulan 2 2024 · Kabupaten …" */
function about(text: Writer, { period, region }: Table): string {
  return [periodText(text, period), region].filter(Boolean).join(' · ');
}
