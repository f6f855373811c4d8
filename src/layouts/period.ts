import type { Period } from './model';
import { bareQuarter, monthOf } from './meaning';
import { foldWords } from './words';

const QUARTER = /(?:tri\s*wulan|triwulan|trwulan|trimulan|tw|kuartal)\s*(?:ke\s*-?\s*)?(iv|i{1,3}|il|l{2,3}|[1-4])(?![\p{L}\d])/iu;

/** Year, quarter and month that a text names. */
export function periodOf(text: string): Period {
  const years = [...text.matchAll(/\b(20[0-4]\d)\b/g)].map((m) => Number(m[1]));
  const quarter = QUARTER.exec(text);
  const month = foldWords(text).map(monthOf).find((m) => m !== undefined);
  const triwulan = quarter ? bareQuarter(`tw ${quarter[1]}`) : undefined;
  const year = years[years.length - 1];
  return {
    ...(year === undefined ? {} : { year }),
    ...(triwulan === undefined ? {} : { triwulan }),
    ...(month === undefined || triwulan !== undefined ? {} : { bulan: month }),
  };
}

/** "Kabupaten Temanggung", "Kota Singkawang": never the bare words Kabupaten/Kota. */
export function regionOf(text: string): string | undefined {
  const match = /\b(kabupaten|kab\.?|kota)\s+(?!kota\b|kabupaten\b|kewenangan\b)(\p{Lu}[\p{L}]+(?:\s+(?!tahun\b|tri|bulan\b|dinas\b)\p{Lu}[\p{L}]+){0,2})/iu.exec(text);
  if (!match || !/^\p{Lu}/u.test(match[2]!)) return undefined;
  const name = match[2]!
    .split(/\s+/)
    .filter((w) => /^\p{Lu}/u.test(w) && !/^(tahun|triwulan|tri|tw|bulan|dinas|tahun|periode|semester)$/i.test(w))
    .map((w) => w.charAt(0).toUpperCase() + w.slice(1).toLowerCase())
    .join(' ');
  if (!name) return undefined;
  return `${/^kota/i.test(match[1]!) ? 'Kota' : 'Kabupaten'} ${name}`;
}
