import { useEffect } from 'react';

/**
 * When what has the focus goes away with the work it started (a button that gives way to a progress
 * line, a form that is closed), the browser drops the focus and Tab begins anew at the top. It is put
 * on the heading of the view instead, and only while the user is in the pane: typing in the sheet is
 * never disturbed.
 */
export function useKeptFocus(view: HTMLElement | null): void {
  useEffect(() => {
    if (!view) return;
    let last: Element | null = null;
    const onFocus = (event: FocusEvent): void => {
      last = event.target instanceof Element ? event.target : null;
    };
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || !document.hasFocus()) return;
      if (document.activeElement !== document.body) return;
      view.querySelector<HTMLElement>('h1')?.focus();
    });
    view.addEventListener('focusin', onFocus);
    observer.observe(view, { childList: true, subtree: true });
    return () => {
      view.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [view]);
}
