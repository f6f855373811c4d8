/**
 * Numbers as staff type them into cells: `1.234.567,89`, `98,78`, `100.00 %`, `Rp 1.000.000,-`,
 * `(1.000)`, `290 Orang`. Nothing is guessed: what can be read in two ways is handed back as such.
 */

import { isCountedUnit } from './unit';

/** What the place expects; settles the one form that the text alone cannot (`1.369`). */
export type ExpectedNumber = 'jumlah' | 'rupiah' | 'persen' | 'nilai';

export type NumberText =
  | {
      readonly kind: 'number';
      /** In the unit written: `87,50 %` is 87.5. */
      readonly value: number;
      /** Decimals written. */
      readonly decimals: number;
      readonly isPercent: boolean;
      /** Unit word behind the number, as written (`Orang`). */
      readonly unit?: string;
    }
  | { readonly kind: 'blank' }
  /** Says that there is no figure: `-`, `na`, `nihil`. */
  | { readonly kind: 'none' }
  /** A separator before three digits: thousands or decimals; both readings, thousands first. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly [number, number] }
  | { readonly kind: 'bad'; readonly text: string; readonly reason: BadNumberReason };

/**
 * `lebar`: `####`, the column was too narrow when the text was taken over; `huruf`: letters among
 * the digits (O for 0, l for 1); `nomor-kolom`: `(1)`, a column number; `teks`: no number at all.
 */
export type BadNumberReason = 'lebar' | 'huruf' | 'nomor-kolom' | 'teks';

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const DASHES = /[‐‑‒–—―−]/g;
const NONE = /^(?:(?:rp\.?)?\s*-+(?:\s*%)?|n\s*[./]?\s*a\.?|nihil|tidak ada)$/i;
const CURRENCY = /^(?:rp|idr)\.?\s*(?=[\d.,(+-])/i;
const RUPIAH_END = /\s*[,.]\s*-$/;
const PERCENT = /\s*(?:%|persen|prosen)$/i;
const SPACED_DECIMALS = /^(\d{1,3}), (\d\d)$/;
const IN_WORDS = /\s*\([\p{L}\s]+\)(?=\s|$)/u;
const UNIT = /^([\d.,\s]*\d)(\s*)(\p{L}[\p{L}\d²³/ -]*)\.?$/u;
/** Letters that scanning puts in the place of digits. */
const LOOKALIKE = /^[OoQDlIiSsBZz|]+$/;
const SCALES: Readonly<Record<string, number>> = {
  ribu: 3,
  rb: 3,
  juta: 6,
  jt: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
  trilyun: 12,
};

/**
 * Reads one number text.
 * @param expects meaning of the column, where it is known.
 */
export function readNumberText(text: string, expects?: ExpectedNumber): NumberText {
  let rest = text.replace(INVISIBLE, '').replace(/\s+/g, ' ').replace(DASHES, '-').trim();
  if (rest === '') return { kind: 'blank' };
  if (NONE.test(rest)) return { kind: 'none' };
  const bad = (reason: BadNumberReason): NumberText => ({ kind: 'bad', text, reason });
  if (/^#{2,}$/.test(rest)) return bad('lebar');

  if (/^\(\d{1,2}\)$/.test(rest)) return bad('nomor-kolom');
  const accounting = /^(?:(rp\.?|idr)\s*)?\((.+)\)(\s*%)?$/i.exec(rest);
  let sign = 1;
  if (accounting) {
    sign = -1;
    rest = `${accounting[1] ?? ''} ${accounting[2] ?? ''}${accounting[3] ?? ''}`.trim();
  }

  // Before or behind the currency sign.
  const signed = /^(rp\.?|idr)?\s*([+-])\s*(?=[\drRiI.,])/i.exec(rest);
  if (signed) {
    if (signed[2] === '-') sign = -sign;
    rest = `${signed[1] ?? ''}${rest.slice(signed[0].length)}`;
  }

  const isRupiah = CURRENCY.test(rest) || /\d\s*,\s*-$/.test(rest);
  rest = rest.replace(CURRENCY, '').replace(RUPIAH_END, '').replace(IN_WORDS, '').trim();
  const isPercent = PERCENT.test(rest);
  rest = rest.replace(PERCENT, '').trim();
  // "87, 50 %": two decimals behind a comma and a space; two percentages would each have their sign.
  if (isPercent) rest = rest.replace(SPACED_DECIMALS, '$1,$2');

  if (/^[\d.,\s]*[OoQlI|][\d.,OoQlI|\s]*$/.test(rest) && /\d/.test(rest)) return bad('huruf');
  // "6B.6", "2S0": a letter between figures can only be read for one of them.
  if (/^\d[\d.,]*[DSsBZzGg]{1,2}[.,]?\d[\d.,]*$/.test(rest)) return bad('huruf');

  let unit: string | undefined;
  let power = 0;
  const withUnit = UNIT.exec(rest);
  if (withUnit) {
    const [, digits = '', gap, word = ''] = withUnit;
    if (LOOKALIKE.test(word) || (!gap && word.length === 1)) return bad('huruf');
    if (/\d/.test(word)) return bad('teks');
    const [first = '', ...others] = word.split(' ');
    const scale = SCALES[first.toLowerCase()];
    if (scale !== undefined) power = scale;
    unit = (scale === undefined ? word : others.join(' ')).trim() || undefined;
    rest = digits;
  }

  const core = readDigits(rest);
  if (!core) return bad('teks');
  const meaning = isPercent
    ? 'persen'
    : isRupiah
      ? 'rupiah'
      : unit !== undefined && isCountedUnit(unit)
        ? 'jumlah'
        : expects;
  const reading = power ? core.asDecimal : settle(core, meaning);
  if (!Number.isFinite(core.asThousands.value)) return bad('teks');
  if (!reading) {
    return {
      kind: 'ambiguous',
      candidates: [sign * core.asThousands.value, sign * core.asDecimal.value],
    };
  }
  return {
    kind: 'number',
    value: scaled(sign * reading.value, power),
    decimals: Math.max(0, reading.decimals - power),
    isPercent,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Through the text, so that 1,1 juta is 1100000 and not 1100000.0000000002. */
function scaled(value: number, power: number): number {
  const text = String(value);
  // A number so large that it is written with an exponent of its own.
  if (text.includes('e')) return value * 10 ** power;
  return power ? Number(`${text}e${power}`) : value || 0;
}

interface Reading {
  readonly value: number;
  readonly decimals: number;
}

/** Both readings of the digits; one and the same where the text leaves no doubt. */
interface Digits {
  readonly asThousands: Reading;
  readonly asDecimal: Reading;
  /** The separator in doubt. */
  readonly doubt?: '.' | ',';
}

/** null = the text leaves it open even with this meaning. */
function settle(digits: Digits, meaning: ExpectedNumber | undefined): Reading | null {
  if (digits.doubt === undefined) return digits.asDecimal;
  if (meaning === 'persen') return digits.asDecimal;
  const whole = meaning === 'jumlah' || meaning === 'rupiah';
  // A comma is the decimal sign of the language; before three digits of a count it may be English.
  if (digits.doubt === ',') return whole ? null : digits.asDecimal;
  return whole ? digits.asThousands : null;
}

const GROUPED = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*$/;

function readDigits(text: string): Digits | null {
  const sure = (integer: string, fraction = ''): Digits => {
    const value = Number(`${integer.replace(/\D/g, '') || '0'}.${fraction || '0'}`);
    const reading = { value, decimals: fraction.length };
    return { asThousands: reading, asDecimal: reading };
  };
  if (/^\d+$/.test(text)) return sure(text);
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return GROUPED.test(text) ? sure(text) : null;

  const sign = text[last];
  const head = text.slice(0, last);
  const tail = text.slice(last + 1);
  if (!/^\d+$/.test(tail)) return null;
  const isGrouped = GROUPED.test(head);
  if (isGrouped && !head.includes(sign ?? '')) return sure(head, tail);
  if (isGrouped) return GROUPED.test(text) ? sure(text) : null;
  if (!/^\d*$/.test(head)) return null;
  if (tail.length === 3 && /^[1-9]\d{0,2}$/.test(head)) {
    return {
      asThousands: sure(head + tail).asDecimal,
      asDecimal: sure(head, tail).asDecimal,
      doubt: sign === ',' ? ',' : '.',
    };
  }
  return sure(head, tail);
}
