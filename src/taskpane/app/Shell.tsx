import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useText } from '../texts';
import { PengantarView } from '../views/PengantarView';
import { Waiting } from '../parts/Waiting';
import { ErrorFence } from './ErrorFence';
import { NavBar } from './NavBar';
import { ProblemBar } from './ProblemBar';
import { ScrollContext } from './scroll';
import { usePane, useStore } from './pane';
import { useKeptFocus } from './useKeptFocus';
import { useTabExit } from './useTabExit';
import { VIEWS } from './views';

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    overflowAnchor: 'none',
    display: 'flex',
    flexDirection: 'column',
    // Sticky bars must not hide what has the focus.
    scrollPaddingBottom: '56px',
    scrollPaddingTop: '8px',
  },
  panel: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
});

/** Focuses the view's heading as soon as it is there: the view may still be on its way. */
function focusHeading(main: HTMLElement): () => void {
  const found = (): boolean => {
    const heading = main.querySelector<HTMLElement>('h1');
    heading?.focus();
    return heading !== null;
  };
  const observer = new MutationObserver(() => {
    if (found()) observer.disconnect();
  });
  const frame = requestAnimationFrame(() => {
    if (!found()) observer.observe(main, { childList: true, subtree: true });
  });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

/** Tabs above, the open view below; the introduction instead of both at the first run. */
export function Shell() {
  const styles = useStyles();
  const text = useText();
  const { preferences, navigation, session } = usePane();
  const { welcomed, view, focus } = useStore(navigation);
  const [main, setMain] = useState<HTMLElement | null>(null);
  const lastFocus = useRef(focus);
  const { Content } = VIEWS[view];
  useKeptFocus(main);
  useTabExit();

  useEffect(() => {
    if (welcomed) void session.recognise();
  }, [session, welcomed]);

  useEffect(() => {
    main?.scrollTo({ top: 0 });
  }, [main, view]);

  useEffect(() => {
    if (focus === lastFocus.current) return;
    lastFocus.current = focus;
    return main ? focusHeading(main) : undefined;
  }, [focus, main, view]);

  if (!welcomed) {
    const start = (): void => {
      preferences.write({ welcomed: true });
      navigation.set({ welcomed: true });
    };
    return <PengantarView onStart={start} />;
  }
  return (
    <div className={styles.shell}>
      <NavBar />
      <ProblemBar />
      <ScrollContext value={main}>
        <main className={styles.main} ref={setMain}>
          <div
            role="tabpanel"
            id="isi"
            aria-label={text(VIEWS[view].title)}
            className={styles.panel}
          >
            <ErrorFence key={view}>
              <Suspense fallback={<Waiting />}>
                <Content />
              </Suspense>
            </ErrorFence>
          </div>
        </main>
      </ScrollContext>
    </div>
  );
}
