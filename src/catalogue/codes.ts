/**
 * Programme code in one spelling (Permendagri 90/2019): `1.06.04.2.01.03`.
 * Takes a leading zero (`01.06`), `02.01` for `2.01`, a four-digit tail (`.0003`) and a trailing dot.
 * Levels: bidang (2 parts), program (3), kegiatan (5), sub kegiatan (6); the fourth part tells whose
 * authority it is: 1 provinsi, 2 kabupaten/kota.
 * @returns null where the text is no such code.
 */
export function normaliseCode(text: string): string | null {
  const parts = text
    .trim()
    .replace(/\s*\.\s*/g, '.')
    .replace(/\.$/, '')
    .split('.');
  if (![2, 3, 5, 6].includes(parts.length)) return null;
  const [urusan, bidang, program, wewenang, kegiatan, sub] = parts;
  const out = [
    urusan !== undefined && /^(0?[1-9]|[xX])$/.test(urusan) ? urusan.slice(-1).toUpperCase() : null,
    twoDigits(bidang, true),
  ];
  if (program !== undefined) out.push(twoDigits(program));
  if (wewenang !== undefined) out.push(/^0?[12]$/.test(wewenang) ? wewenang.slice(-1) : null);
  if (kegiatan !== undefined) out.push(twoDigits(kegiatan));
  if (sub !== undefined) out.push(tail(sub));
  return out.includes(null) ? null : out.join('.');
}

/** `XX` stands for "any bidang" in the codes that every office shares. */
function twoDigits(part: string | undefined, orX = false): string | null {
  if (part === undefined) return null;
  if (orX && /^xx$/i.test(part)) return 'XX';
  return /^\d\d$/.test(part) ? part : null;
}

function tail(part: string): string | null {
  if (/^\d\d$/.test(part)) return part;
  if (!/^\d{4}$/.test(part)) return null;
  return part.startsWith('00') ? part.slice(2) : part;
}
