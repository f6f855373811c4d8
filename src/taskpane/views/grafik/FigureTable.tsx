import { makeStyles, tokens } from '@fluentui/react-components';
import type { ServiceFigures } from '../../../report';
import { unseen } from '../../parts/unseen';
import { useText } from '../../texts';

/** A zoomed pane has no room for columns side by side: there each figure follows its name, below the service. */
const NARROW = '@media (max-width: 279px)';

const useStyles = makeStyles({
  root: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    [NARROW]: { display: 'block' },
  },
  part: { [NARROW]: { display: 'block' } },
  caption: {
    [NARROW]: { display: 'block' },
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
    [NARROW]: unseen,
  },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: 'block', paddingBottom: '5px' },
  },
  name: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    padding: '5px 0',
    overflowWrap: 'anywhere',
    [NARROW]: { display: 'block' },
  },
  value: {
    textAlign: 'end',
    padding: '5px 0 5px 8px',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
    verticalAlign: 'top',
    [NARROW]: {
      display: 'flex',
      justifyContent: 'space-between',
      padding: 0,
      '::before': { content: 'attr(data-label)' },
    },
  },
});

/** The same figures as the chart, to be read and heard. */
export function FigureTable({ services }: { services: readonly ServiceFigures[] }) {
  const styles = useStyles();
  const text = useText();
  const hasIndex = services.some((s) => s.indeks !== null);
  const columns: (readonly [string, (s: ServiceFigures) => number | null])[] = [
    [text('grafik.target'), (s) => s.target],
    [text('grafik.capaian'), (s) => s.capaian],
    ...(hasIndex ? [[text('grafik.indeks'), (s: ServiceFigures) => s.indeks] as const] : []),
  ];
  const figure = (value: number | null): string =>
    value === null ? text('grafik.tak-ada') : text('grafik.persen', { nilai: value });
  // The roles are written out: a table that is not drawn as one would lose them.
  return (
    <table role="table" className={styles.root}>
      <caption className={styles.caption}>{text('grafik.angka')}</caption>
      <thead role="rowgroup" className={styles.part}>
        <tr role="row">
          {[text('grafik.layanan'), ...columns.map(([title]) => title)].map((title) => (
            <th key={title} role="columnheader" className={styles.head} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.part}>
        {services.map((service) => (
          <tr key={service.name} role="row" className={styles.row}>
            <th role="rowheader" className={styles.name} scope="row">
              {service.name}
            </th>
            {columns.map(([title, valueOf]) => (
              <td key={title} role="cell" className={styles.value} data-label={title}>
                {figure(valueOf(service))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
