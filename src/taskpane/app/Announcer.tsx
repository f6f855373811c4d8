import { makeStyles } from '@fluentui/react-components';
import { unseen } from '../parts/unseen';
import { useText } from '../texts';
import { useSession } from './pane';
import { say } from './say';

const useStyles = makeStyles({ unseen });

/** Says what has happened to those who do not see it. */
export function Announcer() {
  const styles = useStyles();
  const text = useText();
  const { news } = useSession();
  return (
    <div className={styles.unseen} role="status" aria-live="polite" data-testid="kabar">
      {/* A new key makes the same words be read again. */}
      {news && <p key={news.count}>{say(text, news.saying)}</p>}
    </div>
  );
}
