import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../../engine/model';
import { useHeld, usePane } from '../../app/pane';
import { keyOf } from '../../session/listing';
import { Summary } from '../../parts/Summary';
import { useText, type TextKey } from '../../texts';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  reason: { color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

/** Findings set aside, each with its reason, and the way back. */
export function Waived({ waived }: { waived: CheckResult['waived'] }) {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const isHeld = useHeld();
  return (
    <details className={styles.root}>
      <Summary>{text('temuan.diabaikan', { n: waived.length })}</Summary>
      <ul className={styles.list}>
        {waived.map(({ finding, reason }) => (
          <li key={keyOf(finding)} className={styles.item}>
            <span>
              {finding.sheet}!{finding.cell} · {text(`aturan.${finding.rule}` as TextKey)}
              <br />
              <span className={styles.reason}>{reason}</span>
            </span>
            <Button
              className={styles.button}
              size="small"
              disabledFocusable={isHeld}
              onClick={() => void session.restore(finding)}
            >
              {text('temuan.kembalikan')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
