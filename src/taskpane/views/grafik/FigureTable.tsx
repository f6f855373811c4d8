import { makeStyles, tokens } from '@fluentui/react-components';
import type { ServiceFigures } from '../../../report';
import { useText } from '../../texts';

const useStyles = makeStyles({
  root: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  caption: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
    padding: '2px 0 4px 8px',
    overflowWrap: 'anywhere',
    // Wide enough for the longest word of a service's name.
    ':first-child': { textAlign: 'start', paddingLeft: 0, width: '42%' },
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    padding: '5px 0',
    overflowWrap: 'anywhere',
  },
  value: {
    textAlign: 'end',
    padding: '5px 0 5px 8px',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
    verticalAlign: 'top',
  },
});

/** The same figures as the chart, to be read and heard. */
export function FigureTable({ services }: { services: readonly ServiceFigures[] }) {
  const styles = useStyles();
  const text = useText();
  const hasIndex = services.some((s) => s.indeks !== null);
  const figure = (value: number | null): string =>
    value === null ? text('grafik.tak-ada') : text('grafik.persen', { nilai: value });
  return (
    <table className={styles.root}>
      <caption className={styles.caption}>{text('grafik.angka')}</caption>
      <thead>
        <tr>
          <th className={styles.head} scope="col">
            {text('grafik.layanan')}
          </th>
          <th className={styles.head} scope="col">
            {text('grafik.target')}
          </th>
          <th className={styles.head} scope="col">
            {text('grafik.capaian')}
          </th>
          {hasIndex && (
            <th className={styles.head} scope="col">
              {text('grafik.indeks')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {services.map(({ name, target, capaian, indeks }) => (
          <tr key={name} className={styles.row}>
            <th className={styles.name} scope="row">
              {name}
            </th>
            <td className={styles.value}>{figure(target)}</td>
            <td className={styles.value}>{figure(capaian)}</td>
            {hasIndex && <td className={styles.value}>{figure(indeks)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
