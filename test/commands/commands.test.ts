import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMAND_NAMES, type CommandHandlers, registerCommands } from '../../src/commands/commands';
import { commandNames } from '../../tools/manifest/check';

type Action = (event: { completed: () => void }) => void;

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
  return { actions, press };
}

describe('ribbon and cell menu', () => {
  it('binds exactly the functions that manifest.xml calls', () => {
    const { actions } = start(() => Promise.resolve());
    const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
    expect([...actions.keys()].sort()).toEqual(commandNames(manifest).sort());
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
