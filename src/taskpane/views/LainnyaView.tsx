import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { openView, usePane } from '../app/pane';
import type { ViewId } from '../app/view-id';
import { VIEWS } from '../app/views';
import { Heading } from '../parts/Heading';
import { useText } from '../texts';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gap: '2px',
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const LISTED = [
  'laporan',
  'templat',
  'grafik',
  'katalog',
  'setelan',
] as const satisfies readonly ViewId[];

/** The views that have no tab of their own. */
export default function LainnyaView() {
  const styles = useStyles();
  const text = useText();
  const { navigation, version } = usePane();
  return (
    <div className={styles.root}>
      <Heading>{text('lainnya.judul')}</Heading>
      <ul className={styles.list}>
        {LISTED.map((id) => (
          <li key={id} className={styles.item}>
            <Link as="button" onClick={() => openView(navigation, id)}>
              {text(VIEWS[id].title)}
            </Link>
            <span className={styles.quiet}>{text(`lainnya.${id}`)}</span>
          </li>
        ))}
      </ul>
      <span className={styles.quiet}>{text('lainnya.versi', { versi: version })}</span>
    </div>
  );
}
