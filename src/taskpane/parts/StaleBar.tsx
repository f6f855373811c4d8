import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { usePane, useSession } from '../app/pane';
import { useText } from '../texts';
import { ProgressLine } from './ProgressLine';

const useStyles = makeStyles({
  root: { flexShrink: 0, position: 'sticky', top: 0, zIndex: 1 },
  progress: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Above what the last check found: the sheet has changed since, or is being checked again. */
export function StaleBar() {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const { stale, work } = useSession();
  if (work === 'memeriksa') {
    return (
      <div className={mergeClasses(styles.root, styles.progress)}>
        <ProgressLine />
      </div>
    );
  }
  if (!stale || work) return null;
  return (
    <MessageBar className={styles.root} intent="warning" layout="multiline">
      <MessageBarBody>{text('temuan.usang')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.check()}>
          {text('beranda.periksa-ulang')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
