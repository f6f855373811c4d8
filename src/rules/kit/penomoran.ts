import { memoised } from '../../sheet/memo';

/** Numbering as tables write it: 1, 2. · a. b) · I, II · 1.1, 1.2. */

export type Gaya = 'angka' | 'huruf' | 'romawi';

/** One number: what stands before its last part (`1.` of `1.2`), and that part as written. */
export interface Nomor {
  readonly awalan: string;
  readonly akhir: string;
  readonly isBesar: boolean;
  /** Digits or letters, and what stands before: numbers of one form may stand in one list. */
  readonly bentuk: string;
}

const ROMAN = /^(?=[MDCLXVI])M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/i;
const DIGITS: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** Reads a numbering; null for bullets and anything else. */
export const bacaNomor = memoised((text: string): Nomor | null => {
  const bare = text.replace(/[\s()]/g, '').replace(/\.+$/, '');
  const match = /^((?:\d+\.)*)(\d{1,4}|[A-Za-z]{1,7})$/.exec(bare);
  if (!match) return null;
  const [awalan, akhir] = [match[1]!, match[2]!];
  const isWord = /[A-Za-z]/.test(akhir);
  // One letter, a doubled one after z, or a Roman numeral; never a word.
  if (isWord && !/^([A-Za-z])\1?$/.test(akhir) && !ROMAN.test(akhir)) return null;
  const bentuk = `${isWord ? 'a' : '1'}${awalan}`;
  return { awalan, akhir, isBesar: isWord && akhir === akhir.toUpperCase(), bentuk };
});

function isAngka({ bentuk }: Nomor): boolean {
  return bentuk.startsWith('1');
}

export function dariRomawi(text: string): number {
  let sum = 0;
  let before = 0;
  for (const letter of [...text.toUpperCase()].reverse()) {
    const value = DIGITS[letter] ?? 0;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return sum;
}

const ROMAN_PARTS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function keRomawi(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN_PARTS) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

/**
 * The style of numbers that stand in one list. Single letters are Roman numerals where the list also
 * holds one that can be nothing else (II), or begins with I.
 */
export function gayaDaftar(list: readonly Nomor[]): Gaya {
  const words = list.flatMap((n) => (isAngka(n) ? [] : n.akhir));
  if (!words.length) return 'angka';
  if (!words.every((text) => ROMAN.test(text))) return 'huruf';
  const isSure = words.some((text) => text.length > 1) || words[0]!.toLowerCase() === 'i';
  return isSure ? 'romawi' : 'huruf';
}

/** Place of a number in its list, from 1; null where it is of another style. */
export function urutan(nomor: Nomor, gaya: Gaya): number | null {
  const { akhir } = nomor;
  if (isAngka(nomor)) return gaya === 'angka' ? Number(akhir) : null;
  if (gaya === 'romawi') return dariRomawi(akhir);
  if (gaya !== 'huruf' || !/^([A-Za-z])\1?$/.test(akhir)) return null;
  return akhir.toLowerCase().charCodeAt(0) - 96 + (akhir.length - 1) * 26;
}

/** Whether a letter or Roman numeral is the one after another. */
export function melanjutkan(before: Nomor, { bentuk, akhir }: Nomor): boolean {
  if (bentuk !== before.bentuk) return false;
  const letters = [before.akhir, akhir].map((text) =>
    /^[a-z]$/i.test(text) ? text.toLowerCase().charCodeAt(0) : NaN,
  );
  const [from = NaN, to = NaN] = letters;
  if (to - from === 1) return true;
  return (
    [before.akhir, akhir].every(isRomawi) && dariRomawi(akhir) === dariRomawi(before.akhir) + 1
  );
}

const isRomawi = (text: string): boolean => ROMAN.test(text);

/** A single letter that Roman numerals have too; with "I" they begin. */
export const isMendua = ({ akhir }: Nomor): boolean => /^[vxlcdm]$/i.test(akhir);

/** Letters, small or capital, Roman numerals or digits, with what stands before: what one list holds. */
export function bentukDari({ akhir, awalan, isBesar, bentuk }: Nomor): string {
  if (bentuk.startsWith('1')) return bentuk;
  const isSure = ROMAN.test(akhir) && (akhir.length > 1 || akhir.toLowerCase() === 'i');
  const sign = isSure ? 'r' : 'a';
  return `${isBesar ? sign.toUpperCase() : sign}${awalan}`;
}

/** A place in a list written as its neighbours are. */
export function tulisNomor(value: number, gaya: Gaya, like: Nomor): string {
  const text =
    gaya === 'angka'
      ? String(value)
      : gaya === 'romawi'
        ? keRomawi(value)
        : String.fromCharCode(97 + ((value - 1) % 26)).repeat(value > 26 ? 2 : 1);
  const cased = like.isBesar ? text.toUpperCase() : text.toLowerCase();
  return `${like.awalan}${cased}`;
}
