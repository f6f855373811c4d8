import type { Settings } from '../../sheet/settings';

/** Which version checked the workbook, and when (milliseconds since 1970). */
export interface Stamp {
  readonly versi: string;
  readonly waktu: number;
}

/** Key of the workbook's settings. Checking writes nothing, so it goes along with other changes only. */
const KEY = 'diperiksa';

export function stampPatch(versi: string, waktu: number | null): Settings {
  return versi && waktu !== null ? { [KEY]: { versi, waktu } satisfies Stamp } : {};
}

/** Null where no version has left one, or something else stands there. */
export function stampIn(settings: Settings): Stamp | null {
  const stamp = settings[KEY] as Partial<Stamp> | null | undefined;
  return typeof stamp?.versi === 'string' && typeof stamp.waktu === 'number'
    ? { versi: stamp.versi, waktu: stamp.waktu }
    : null;
}
