const WHEN = /(\d{4}|Ke\d|Tw\d)$/;

/**
 * Which of several columns alike a key names: "2023" of "target2023", "Ke3" of "targetKe3" (the third year of
 * a plan), "Tw2" of "realisasiTw2" (the second quarter); '' for a key that comes once.
 */
export function whenOf(key: string): string {
  return WHEN.exec(key)?.[0] ?? '';
}

/** Whether a key names a column of one of several years; of this meaning, where one is given. */
export function isOfYear(key: string, meaning?: string): boolean {
  const when = whenOf(key);
  if (!when || when.startsWith('Tw')) return false;
  return meaning === undefined || key === meaning + when;
}

/** The key as a layout writes it for all of its years or quarters: "target{tahun}", "realisasiTw{n}". */
export function seriesOf(key: string): string {
  return key.replace(WHEN, (when) => (when.startsWith('Tw') ? 'Tw{n}' : '{tahun}'));
}
