import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { Summary } from '../parts/Summary';
import { useText } from '../texts';
import { usePane, useSession } from './pane';
import { say } from './say';

const useStyles = makeStyles({
  detail: {
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  bar: { flexShrink: 0, maxHeight: '45vh', overflowY: 'auto' },
});

/** What went wrong last, and what to do about it. */
export function ProblemBar() {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const { problem } = useSession();
  if (!problem) return null;
  // Nothing went wrong when the user stopped it, or when cells of theirs were left alone.
  const isFailure = problem.key !== 'galat.dibatalkan' && problem.key.startsWith('galat.');
  return (
    <MessageBar
      className={styles.bar}
      intent={isFailure ? 'error' : 'info'}
      layout="multiline"
      politeness={isFailure ? 'assertive' : 'polite'}
    >
      <MessageBarBody>
        {isFailure && <MessageBarTitle>{text('galat.judul')}</MessageBarTitle>}
        {say(text, problem)}
        {isFailure && problem.detail && (
          <details className={styles.detail}>
            <Summary>{text('galat.rinci')}</Summary>
            {problem.detail}
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text('galat.tutup')}
            onClick={() => session.dismiss()}
          />
        }
      />
    </MessageBar>
  );
}
