import type { OpenPane } from '../../../tools/open-pane';

/** How long the focus may take to move, in ms: between documents it does when they come to it. */
const PATIENCE = 1000;

/** Ends when another element of the pane than `window.lastStop` has the focus, or none. */
export function focusMoves(opened: OpenPane): Promise<void> {
  return opened.document().evaluate((patience) => {
    const from: unknown = Reflect.get(window, 'lastStop');
    const latest = Date.now() + patience;
    return new Promise<void>((done) => {
      const looking = setInterval(() => {
        const isSame = document.hasFocus() && document.activeElement === from;
        if (isSame && Date.now() < latest) return;
        clearInterval(looking);
        done();
      }, 5);
    });
  }, PATIENCE);
}
