import { Button, makeStyles, mergeClasses, Subtitle1, tokens } from '@fluentui/react-components';
import { useText } from '../texts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    // The corner above belongs to Office.
    padding: '36px 20px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  paragraph: { margin: 0, maxWidth: '52ch' },
  quiet: { color: tokens.colorNeutralForeground2 },
  title: { margin: 0 },
});

/** The one screen of the first run. */
export function PengantarView({ onStart }: { onStart: () => void }) {
  const styles = useStyles();
  const text = useText();
  return (
    <main className={styles.root}>
      <Subtitle1 as="h1" className={styles.title}>
        {text('pengantar.judul')}
      </Subtitle1>
      <p className={styles.paragraph}>{text('pengantar.guna')}</p>
      <p className={styles.paragraph}>
        <strong>{text('pengantar.spm')}</strong>
      </p>
      <p className={mergeClasses(styles.paragraph, styles.quiet)}>{text('pengantar.aman')}</p>
      <Button appearance="primary" onClick={onStart}>
        {text('pengantar.mulai')}
      </Button>
    </main>
  );
}
