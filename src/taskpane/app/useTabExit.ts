import { useEffect } from 'react';

const GUARD = 'data-tabster-dummy';

/**
 * Lets Tab leave the pane at its first and last stop. Fluent puts the focus on a guard at the edge and
 * leaves the rest to the browser. In Excel on the web office.js moves the focus instead, and takes
 * guards, and the tabs beside the open one, for further stops: the focus would stay at the edge, or go
 * round among the tabs. Without them it finds none, and Excel takes the focus over.
 */
export function useTabExit(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab' || !document.activeElement?.hasAttribute(GUARD)) return;
      const stops = [...document.querySelectorAll(`[${GUARD}], [role="tab"]`)].map(
        (stop) => [stop, stop.getAttribute('tabindex')] as const,
      );
      for (const [stop] of stops) stop.setAttribute('tabindex', '-1');
      setTimeout(() => {
        for (const [stop, was] of stops) {
          if (was === null) stop.removeAttribute('tabindex');
          else stop.setAttribute('tabindex', was);
        }
      });
    };
    // After Fluent, which listens first of all, and before office.js, which listens last.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
