import { type RawRow, summaryKind } from './base';
import { isProgramWord } from './program-levels';

const OFFICE = /^(dinas|badan|kantor|skpd|perangkat daerah)\b/i;
const FIELD = /^(urusan|unsur)\b/i;

/**
 * What stands above the programmes and sums them up: the field of government ("1.06 Bidang Sosial"), the
 * office. By its row: how deep it stands, from 0, in the order in which the table names them.
 */
export function tiersAbove(
  raws: readonly RawRow[],
  coded: readonly (string | null)[],
): ReadonlyMap<number, number> {
  let end = raws.length - 1;
  while (end >= 0 && !isProgram(raws[end]!, coded[end] ?? null)) end--;
  // A table of kegiatan alone may name its office too.
  if (end < 0) end = raws.length - 1;
  const upper = styleAbove(raws);
  const names: string[] = [];
  const out = new Map<number, number>();
  for (let i = 0; i < end; i++) {
    const raw = raws[i]!;
    const code = coded[i];
    if (!raw.hasFigures || summaryKind(raw)) continue;
    const isField = code?.split('.').length === 2 && coded.some((c) => c?.startsWith(`${code}.`));
    const name = isField
      ? 'bidang'
      : code
        ? null
        : FIELD.test(raw.label)
          ? 'urusan'
          : OFFICE.test(raw.label)
            ? 'perangkat daerah'
            : upper !== null && raw.style === upper
              ? 'kelompok'
              : null;
    if (name === null) continue;
    if (!names.includes(name)) names.push(name);
    out.set(raw.row, names.indexOf(name));
  }
  return out;
}

const isProgram = (raw: RawRow, code: string | null): boolean =>
  code === null ? isProgramWord(raw) : code.split('.').length === 3;

/**
 * "A", "B" over programmes that are all numbered 1, 2, 3 anew: belanja langsung and tidak langsung, or the parts
 * of an office. null where the letters number programmes, or something below them.
 */
function styleAbove(raws: readonly RawRow[]): string | null {
  const programs = raws.filter(isProgramWord);
  if (!programs.length || programs.some((raw) => raw.style !== '1')) return null;
  const [first] = raws.filter((raw) => raw.hasFigures && raw.style !== null);
  if (!first?.style || !/^[AI]$/.test(first.style) || isProgramWord(first)) return null;
  const own = raws.filter((raw) => raw.style === first.style);
  return own.every((raw) => raw.hasFigures && !/^(sub )?kegiatan\b/i.test(raw.label))
    ? first.style
    : null;
}
