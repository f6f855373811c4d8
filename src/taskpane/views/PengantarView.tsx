import { Button, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useText } from '../texts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: '40px 20px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  paragraph: { margin: 0, maxWidth: '52ch' },
  quiet: { color: tokens.colorNeutralForeground2 },
  mark: {
    width: '32px',
    height: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
  },
});

/** The one screen of the first run. */
export function PengantarView({ onStart }: { onStart: () => void }) {
  const styles = useStyles();
  const text = useText();
  return (
    <main className={styles.root} aria-labelledby="tajuk">
      <span className={styles.mark} aria-hidden />
      <Title3 as="h1" id="tajuk" style={{ margin: 0 }}>
        {text('pengantar.judul')}
      </Title3>
      <p className={styles.paragraph}>{text('pengantar.guna')}</p>
      <p className={styles.paragraph}>
        <strong>{text('pengantar.spm')}</strong>
      </p>
      <p className={`${styles.paragraph} ${styles.quiet}`}>{text('pengantar.aman')}</p>
      <Button appearance="primary" size="large" onClick={onStart}>
        {text('pengantar.mulai')}
      </Button>
    </main>
  );
}
