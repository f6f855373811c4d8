import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useHeld, usePane, useSession } from '../../app/pane';
import type { JournalStep } from '../../../excel';
import { Summary } from '../../parts/Summary';
import { useText } from '../../texts';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  // Beside its button where there is room for words, above it at a strong zoom.
  what: { flex: '1 1 140px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

/** Writes that can be taken back, latest first. */
export function History() {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const { history } = useSession();
  const isHeld = useHeld();
  if (!history.length) return null;
  const [latest, ...older] = history;
  const item = (step: JournalStep) => (
    <li key={step.id} className={styles.item}>
      <span className={styles.what}>
        {step.label}
        <br />
        <span className={styles.quiet}>
          {text('rumus.langkah-rinci', { n: step.cells, jam: text.time(step.time) })}
        </span>
      </span>
      <Button
        className={styles.button}
        size="small"
        icon={<ArrowUndoRegular />}
        aria-label={text('rumus.urungkan-langkah', { apa: step.label })}
        disabledFocusable={isHeld}
        onClick={() => void session.undo(step.id)}
      >
        {text('rumus.urungkan')}
      </Button>
    </li>
  );
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{text('rumus.riwayat')}</h2>
      <ul className={styles.list}>{latest && item(latest)}</ul>
      {older.length > 0 && (
        <details>
          <Summary className={styles.quiet}>
            {text('rumus.riwayat-lama', { n: older.length })}
          </Summary>
          <ul className={styles.list}>{older.map(item)}</ul>
        </details>
      )}
    </section>
  );
}
