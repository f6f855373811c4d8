import type { CheckResult } from '../../engine/model';
import type { SheetChange } from '../../excel';
import { parseA1 } from '../../sheet/address';
import { keepUnchanged, type Workbook } from '../../sheet/snapshot';
import type { Engine } from './engine';
import type { SessionState } from './session';
import { breathe, drive } from './steps';
import type { Store } from './store';

/** Larger edits are checked again on request only. */
const SMALL = 20;
/** Pause after the last key, in milliseconds. */
const PAUSE = 1200;

export interface AutoCheck {
  onChange(change: SheetChange): void;
  stop(): void;
}

/** Checks again by itself after a small edit, without anything in the pane giving way to it. */
export function createAutoCheck(parts: {
  isAutomatic: () => boolean;
  store: Store<SessionState>;
  read: (signal: AbortSignal) => Promise<[Engine, Workbook]>;
  show: (result: CheckResult) => void;
}): AutoCheck {
  const { isAutomatic, store, read, show } = parts;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = new AbortController();
  /** After a large edit the user decides, however small the next one. */
  let isLarge = false;

  const checkAgain = async ({ signal }: AbortController): Promise<void> => {
    const before = store.get().result;
    if (!before || store.get().work) return;
    const [{ periksaBertahap }, now] = await read(signal);
    await breathe();
    const workbook = keepUnchanged(before.workbook, now);
    const steps = periksaBertahap(workbook, before);
    const result = await drive(steps, signal, () => undefined);
    if (signal.aborted || store.get().work) return;
    store.set({ stale: false });
    show(result);
  };
  const stop = (): void => {
    clearTimeout(timer);
    running.abort();
    isLarge = false;
  };
  return {
    stop,
    onChange({ address }) {
      clearTimeout(timer);
      running.abort();
      const { result, work } = store.get();
      if (!result || work) return;
      isLarge ||= address === undefined || cellsIn(address) > SMALL;
      if (isLarge || !isAutomatic()) return;
      timer = setTimeout(() => {
        running = new AbortController();
        // Where it cannot (a cell is being edited), the list stays marked as old, with its button.
        checkAgain(running).catch(() => undefined);
      }, PAUSE);
    },
  };
}

/** Cells in one or more areas; infinite where an area is no address. */
function cellsIn(address: string): number {
  return address
    .split(',')
    .map((area) => parseA1(area.trim()))
    .reduce(
      (sum, rect) =>
        sum + (rect ? (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) : Infinity),
      0,
    );
}
