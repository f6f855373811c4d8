import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Exception } from '../../../engine';
import type { CellPlace } from '../../../excel';
import { inSeparators } from '../../../functions/local';
import { usePane } from '../../app/pane';
import { useSeparators } from '../../app/useSeparators';
import { valueText } from '../../parts/value';
import type { TravelPlan } from '../../session/travel';
import { Summary } from '../../parts/Summary';
import { useText } from '../../texts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  note: { margin: 0 },
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    listStyleType: 'none',
    maxHeight: '180px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** The rest is counted; nobody reads more than these one by one. */
const SHOWN = 50;

/** Each cell with what will stand in it, and those that will stay otherwise. */
export function TravelPreview({ plan: { way, travel } }: { plan: TravelPlan }) {
  const styles = useStyles();
  const text = useText();
  const signs = useSeparators();
  const { changes, asValues, left } = travel;
  if (!changes.length && !left.length) {
    return (
      <p className={styles.note}>
        {text(way === 'pasang' ? 'lepas.kosong-pasang' : 'lepas.kosong')}
      </p>
    );
  }
  return (
    <div className={styles.root}>
      <p className={styles.note}>{text('lepas.jumlah', { n: changes.length })}</p>
      {changes.length > 0 && (
        // The list scrolls by itself, so the keyboard must be able to reach it.
        <ul className={styles.list} tabIndex={0} aria-label={text('lepas.daftar')}>
          {changes.slice(0, SHOWN).map((change) => (
            <li key={`${change.sheet}!${change.cell}`}>
              <Place place={change} />:{' '}
              <span className={styles.formula}>
                {change.formula === undefined
                  ? valueText(text, change.value ?? null)
                  : inSeparators(change.formula, signs)}
              </span>
            </li>
          ))}
          {changes.length > SHOWN && (
            <li>{text('lepas.lainnya', { n: changes.length - SHOWN })}</li>
          )}
        </ul>
      )}
      <Exceptions list={asValues} head={text('lepas.jadi-nilai', { n: asValues.length })} />
      <Exceptions list={left} head={text('lepas.tetap', { n: left.length })} />
    </div>
  );
}

/** Cells that go another way than asked, by reason. */
function Exceptions({ list, head }: { list: readonly Exception[]; head: string }) {
  const styles = useStyles();
  const text = useText();
  if (!list.length) return null;
  const reasons = [...new Set(list.map(({ reason }) => reason))];
  return (
    <details>
      <Summary>{head}</Summary>
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason}>
            {text(`lepas.sebab.${reason}`)}{' '}
            {list
              .filter((entry) => entry.reason === reason)
              .slice(0, SHOWN)
              .map((entry) => (
                <span key={`${entry.sheet}!${entry.cell}`}>
                  <Place place={entry} />{' '}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Place({ place: { sheet, cell } }: { place: CellPlace }) {
  const { session } = usePane();
  return (
    <Link as="button" inline onClick={() => void session.goTo({ sheet, cell })}>
      {sheet}!{cell}
    </Link>
  );
}
