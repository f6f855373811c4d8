import type { CommandHandlers } from '../commands/commands';
import { openView, type Pane } from './app/pane';
import { isAt } from './session/findings';
import { parseA1 } from '../sheet/address';

/** What the ribbon's commands do in this pane. */
export function commandsFor({ session, navigation }: Pane): CommandHandlers {
  const findings = async () => {
    if (!session.store.get().result) await session.check();
    return session.store.get().result?.findings ?? [];
  };
  return {
    async periksa() {
      openView(navigation, 'temuan');
      await session.check();
    },
    async temuanBerikutnya() {
      openView(navigation, 'temuan');
      const list = await findings();
      const { current } = session.store.get();
      const next = list[current ? list.indexOf(current) + 1 : 0] ?? list[0];
      if (next) await session.choose(next);
    },
    async sisipkanRumus() {
      openView(navigation, 'rumus');
      await findings();
    },
    async jelaskanSel() {
      // Before Excel is asked: a command that comes meanwhile keeps the view that it opens.
      openView(navigation, 'temuan');
      const { sheet, cell } = await session.port.activeCell();
      const place = parseA1(cell);
      const found = (await findings()).find(
        (finding) => place && isAt(finding, sheet, place.top, place.left),
      );
      if (found) {
        session.store.set({ current: found });
        navigation.set({ explain: navigation.get().explain + 1 });
      } else {
        session.announce({ key: 'kabar.tanpa-temuan', values: { sel: cell } });
        session.store.set({
          problem: { key: 'kabar.tanpa-temuan', values: { sel: cell }, detail: '' },
        });
      }
    },
  };
}
