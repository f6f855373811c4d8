import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useContext, useEffect, useState } from 'react';
import { usePane, useSession } from '../app/pane';
import { ScrollContext } from '../app/scroll';
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
  const cover = useCover();
  if (work === 'memeriksa') {
    return (
      <div ref={cover} className={mergeClasses(styles.root, styles.progress)}>
        <ProgressLine />
      </div>
    );
  }
  if (!stale || work) return null;
  return (
    <MessageBar ref={cover} className={styles.root} intent="warning" layout="multiline">
      <MessageBarBody>{text('temuan.usang')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.check()}>
          {text('beranda.periksa-ulang')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What the bar lies over must not have the focus there: the view scrolls so much further. */
function useCover(): (bar: HTMLElement | null) => void {
  const view = useContext(ScrollContext);
  const [bar, setBar] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (!view || !bar) return;
    const measure = (): void => {
      view.style.scrollPaddingTop = `${bar.offsetHeight + 8}px`;
    };
    const observer = new ResizeObserver(measure);
    observer.observe(bar);
    return () => {
      observer.disconnect();
      view.style.scrollPaddingTop = '';
    };
  }, [view, bar]);
  return setBar;
}
