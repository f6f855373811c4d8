import { memoised } from '../sheet/memo';
import type { Sheet } from '../sheet/snapshot';
import type { Segment } from './header/segment';
import type { Period } from './model';
import { bareQuarter, monthOf } from './meaning';
import { foldWords } from './words';

const QUARTER =
  /(?:tri\s*wulan|triwulan|trwulan|trimulan|tw|kuartal)\s*(?:ke\s*-?\s*)?(iv|i{1,3}|il|l{2,3}|[1-4])(?![\p{L}\d])/iu;

/** "Nomor 9 Tahun 2018", "9/2018", "Nomor: 050/12/2024", "Tanggal: 5 Januari 2024": of a law or a letter. */
const CITATION =
  /(?:nomor|no\.?)\s*:?\s*\d[\w.-]*(?:\s*\/\s*[\p{L}\d. -]{1,20}){0,4}\s*(?:tahun|th\.?|\/)\s*\d{4}|\b(?:permen\p{L}*|pp|uu|perpres|perda|perbup|perwali)\s*\d+\s*(?:tahun|\/)\s*\d{4}|\b(?:tanggal|tgl\.?)\s*:\s*\d{1,2}\s*\p{L}+\s*\d{4}/giu;

/** What every such name ends in; most texts hold none. */
const ENDS_CITATION = /(?:tahun|th\.?|\/)\s*\d{4}|(?:tanggal|tgl\.?)\s*:/iu;

/** A text without the years of what it cites: they are not those of the table. */
export function withoutCitations(text: string): string {
  return ENDS_CITATION.test(text) ? text.replace(CITATION, ' ') : text;
}

/** "Realisasi 2023 dibandingkan tahun 2022": what a year is held against is of another one. */
const COMPARED = /\b(?:dibanding\p{L}*|terhadap)\b/iu;

const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/\b(20[0-4]\d)\b/g)].map((m) => Number(m[1]));

/** Year, quarter and month that a text names. */
export const periodOf = memoised((written: string): Period => {
  const text = withoutCitations(written);
  const own = yearsIn(text.split(COMPARED)[0]!);
  const years = own.length ? own : yearsIn(text);
  const quarter = QUARTER.exec(text);
  const month = foldWords(text)
    .map(monthOf)
    .find((m) => m !== undefined);
  const triwulan = quarter ? bareQuarter(`tw ${quarter[1]}`) : undefined;
  const year = years[years.length - 1];
  return {
    ...(year === undefined ? {} : { year }),
    ...(triwulan === undefined ? {} : { triwulan }),
    ...(month === undefined || triwulan !== undefined ? {} : { bulan: month }),
  };
});

const NOT_A_PLACE =
  /^(kota|kabupaten|kab|kewenangan|tahun|triwulan|tri|tw|bulan|dinas|periode|semester|serta|dan|dalam|di|pada|untuk|yang|per|sampai|provinsi|nomor|berdasarkan|menurut|anggaran|standar|ta|th|thn|smt|apbd)$/i;

/** "Kabupaten Temanggung", "Kota Singkawang": never the bare words Kabupaten/Kota. */
export const regionOf = memoised((text: string): string | undefined =>
  placeIn(text, /\b(kabupaten|kab\.?|kota)\s+((?:\p{L}+\s*){1,3})/giu),
);

/** "Provinsi Jawa Tengah", as whose table it is where no kabupaten or kota is named. */
const provinceOf = memoised((text: string): string | undefined =>
  placeIn(text, /\b(provinsi|propinsi|prov\.?)\s+((?:\p{L}+\s*){1,3})/giu),
);

function placeIn(text: string, pattern: RegExp): string | undefined {
  for (const match of text.matchAll(pattern)) {
    const words: string[] = [];
    for (const word of match[2]!.trim().split(/\s+/)) {
      if (NOT_A_PLACE.test(word) || !/^\p{Lu}/u.test(word)) break;
      words.push(word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
    }
    const kind = /^p/i.test(match[1]!)
      ? 'Provinsi'
      : /^kota/i.test(match[1]!)
        ? 'Kota'
        : 'Kabupaten';
    if (words.length) return `${kind} ${words.join(' ')}`;
  }
  return undefined;
}

/** Year, quarter or month of a table: its title's first, then the sheet's, then the header's year. */
export function periodOfTable(title: string, segment: Segment): Period {
  const own = periodOf(title);
  if (own.year !== undefined && own.triwulan !== undefined) return own;
  // Headers name every month or year of the table; only their latest year speaks of its period.
  let head: number | undefined;
  for (const texts of segment.parts.values())
    for (const text of texts) head = later(head, periodOf(text).year);
  const name = periodOf(segment.sheet.name);
  const opening = periodOf(openingOf(segment).join(' '));
  return { ...(head === undefined ? {} : { year: head }), ...name, ...opening, ...own };
}

const later = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

/** What stands in the first rows of the sheet, above the header. */
function openingOf({ sheet, headerRows }: Segment): string[] {
  const texts: string[] = [];
  for (const row of sheet.rowNumbers().slice(0, 4))
    if (row < headerRows[0]!) for (const { text } of sheet.rowCells(row)) texts.push(text);
  return texts;
}

/** Rows at the top of a sheet that may name its region. */
const OPENING = 5;
/** A longer text tells something; it names no region of the table. */
const LONGEST = 160;

/** The region that title or sheet names; a province only where no part of it is named. */
export function regionOfTable(titles: readonly string[], sheet: Sheet): { region?: string } {
  for (const read of [regionOf, provinceOf]) {
    for (const text of texts(titles, sheet)) {
      const region = read(text);
      if (region !== undefined) return { region };
    }
  }
  return {};
}

function* texts(titles: readonly string[], sheet: Sheet): Generator<string> {
  yield* titles;
  for (const row of sheet.rowNumbers().slice(0, OPENING)) {
    for (const { words } of sheet.rowCells(row))
      if (words && words.text.length < LONGEST) yield words.text;
  }
  yield sheet.name;
}

/** Whether the table of a region is that of a province. */
export const isProvince = (region: string | undefined): boolean =>
  region?.startsWith('Provinsi ') === true;
