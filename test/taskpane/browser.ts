import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { leaveOutLooks } from './styles-kit';

leaveOutLooks();

/** What jsdom lacks of a browser. Imported first, since some libraries look for it while they load. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
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
