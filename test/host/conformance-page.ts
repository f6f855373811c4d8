/** The conformance suite as an add-in of its own: runs in a browser, as the web or the desktop. */
import { CASES, type User } from './conformance';

declare global {
  interface Window {
    /** Bound by the browser test: the user of the page around this pane. */
    act: (what: 'type' | 'select' | 'editing', cell: string, text: string) => Promise<void>;
    /** Set by the desktop profile. */
    unlimited?: boolean;
    conformance?: { names: string[]; run: (name: string) => Promise<string> };
  }
}

const user: User = {
  type: (cell, text) => window.act('type', cell, text),
  select: (cell) => window.act('select', cell, ''),
  editing: (on) => window.act('editing', '', on ? 'on' : ''),
};

void Office.onReady().then(() => {
  window.conformance = {
    names: CASES.map(({ name }) => name),
    /** '' when the case passed, else what went wrong. */
    run: async (name) => {
      try {
        await CASES.find((one) => one.name === name)?.run({
          Excel,
          user,
          unlimited: window.unlimited ?? false,
        });
        return '';
      } catch (error) {
        return error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
      }
    },
  };
});
