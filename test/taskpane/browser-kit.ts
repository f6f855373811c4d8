import { configure } from '@testing-library/react';
import { leaveOutLooks } from './styles-kit';

// A busy machine is no failure: this only ends a wait for what never comes.
configure({ asyncUtilTimeout: 60_000 });

/** What jsdom lacks of a browser: a size of things, and media queries. */
export function completeBrowser(): void {
  leaveOutLooks();
  globalThis.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  globalThis.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: false, media }) as unknown as MediaQueryList;
  Element.prototype.scrollTo = () => undefined;
  // Nothing is drawn, so nothing is out of sight.
  Element.prototype.scrollIntoView = () => undefined;
  for (const [name, size] of [
    ['clientHeight', 600],
    ['clientWidth', 350],
    ['offsetHeight', 60],
    ['offsetWidth', 350],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  }
}
