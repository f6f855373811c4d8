import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  COMMAND_NAMES,
  type CommandHandlers,
  registerCommands,
  SHOW_PANE,
} from '../../src/commands/commands';
import { commandNames } from '../../tools/manifest/check';
import { shortcutFiles } from '../../tools/manifest/shortcuts';

const MANIFEST = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

type Action = (event: { completed: () => void } | null) => void;

function start(handler: () => Promise<void>) {
  const actions = new Map<string, Action>();
  const log: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, action: Action) => actions.set(name, action) },
      addin: {
        showAsTaskpane: () => {
          log.push('pane');
          return Promise.resolve();
        },
      },
    },
  });
  const note = (name: string) => () => {
    log.push(name);
    return handler();
  };
  const handlers: CommandHandlers = {
    periksa: note('periksa'),
    temuanBerikutnya: note('temuanBerikutnya'),
    sisipkanRumus: note('sisipkanRumus'),
    jelaskanSel: note('jelaskanSel'),
  };
  registerCommands(handlers, (error) => log.push(String(error)));
  const press = (name: string) =>
    new Promise<string[]>((resolve) => {
      actions.get(name)?.({
        completed: () => {
          resolve(log);
        },
      });
    });
  return { actions, log, press };
}

describe('ribbon, cell menu and shortcuts', () => {
  it('binds exactly what manifest.xml calls, and every shortcut', () => {
    const { actions } = start(() => Promise.resolve());
    const bound = [...actions.keys()].sort();
    expect(bound).toEqual([SHOW_PANE, ...commandNames(MANIFEST)].sort());
    expect(bound).toEqual(
      shortcutFiles(MANIFEST)
        .file.actions.map(({ id }) => id)
        .sort(),
    );
  });

  it.each([null, {} as { completed: () => void }])(
    'runs by a shortcut, which brings no event to complete: %p',
    async (event) => {
      const { actions, log } = start(() => Promise.resolve());
      const thrown: unknown[] = [];
      const note = (cause: unknown) => thrown.push(cause);
      process.on('unhandledRejection', note);
      actions.get('periksa')?.(event);
      await new Promise(setImmediate);
      process.off('unhandledRejection', note);
      expect({ log, thrown }).toEqual({ log: ['pane', 'periksa'], thrown: [] });
    },
  );

  it('only shows the pane by the shortcut for it', () => {
    const { actions, log } = start(() => Promise.resolve());
    actions.get(SHOW_PANE)?.(null);
    expect(log).toEqual(['pane']);
  });

  it.each(COMMAND_NAMES)('%s shows the pane, runs its handler and tells Excel', async (name) => {
    const { press } = start(() => Promise.resolve());
    await expect(press(name)).resolves.toEqual(['pane', name]);
  });

  it('runs even when the pane cannot be shown', async () => {
    const { press } = start(() => Promise.resolve());
    Object.assign(Office.addin, { showAsTaskpane: () => Promise.reject(new Error('no pane')) });
    await expect(press('periksa')).resolves.toEqual(['periksa']);
  });

  it('hands on what a handler throws, and still tells Excel of the end', async () => {
    const { press } = start(() => Promise.reject(new Error('sheet is gone')));
    await expect(press('periksa')).resolves.toEqual(['pane', 'periksa', 'Error: sheet is gone']);
  });
});
