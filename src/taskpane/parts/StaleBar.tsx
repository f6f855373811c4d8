import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { usePane, useSession } from '../app/pane';
import { useText } from '../texts';

const useStyles = makeStyles({ root: { flexShrink: 0, position: 'sticky', top: 0, zIndex: 1 } });

/** The sheet has changed since the check. */
export function StaleBar() {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const { stale, work } = useSession();
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
