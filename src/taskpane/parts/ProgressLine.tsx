import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { usePane, useSession } from '../app/pane';
import { useText } from '../texts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, width: '100%' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** How far the work at hand is, and the way to stop it. */
export function ProgressLine() {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const { progress } = useSession();
  return (
    <div className={styles.root}>
      <ProgressBar
        aria-label={text('kemajuan.label')}
        value={progress?.done}
        max={progress?.total ?? 1}
        thickness="large"
      />
      <div className={styles.row}>
        <span className={styles.what}>
          {progress
            ? text('kemajuan.langkah', {
                selesai: progress.done,
                semua: progress.total,
                apa: progress.what,
              })
            : text('kemajuan.membaca')}
        </span>
        <Button size="small" onClick={() => session.cancel()}>
          {text('beranda.batal')}
        </Button>
      </div>
    </div>
  );
}
