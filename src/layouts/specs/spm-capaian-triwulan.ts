import { hasStem } from '../words';
import { remember } from '../../sheet/remember';
import { differenceShare, indexShare } from '../header/relations';
import { type ColumnView, groupOf, type LayoutSpec, speaks, type View } from '../spec';
import { formRows } from '../rows/form';
import { listsPlaces, namesPlaces } from '../rows/places';
import { isMoneyOnly, isTargetOnly, MONEY_OF_SERVICE } from './money-of-service';
import { reachedBeside } from './reached';
import { KEYS_OF_SERVICES, PEOPLE, servicesBeside } from './services-beside';
import {
  computes,
  conceptOf,
  hasConcept,
  isDone,
  isOfAll,
  KETERANGAN,
  listsGroups,
  listsIndicators,
  NO,
  numbered,
  periodKeys,
  periodParts,
  PREDIKAT,
  SATUAN,
} from './common';

/** Quarterly or monthly SPM form: A recipients 80 %, B quality 20 %, sometimes C budget. */
export const layout: LayoutSpec = {
  id: 'spm-capaian-triwulan',
  name: {
    id: 'Capaian SPM triwulan (penerima 80 %, mutu 20 %)',
    en: 'Quarterly SPM achievement (recipients 80 %, quality 20 %)',
  },
  source: 'Formulir capaian SPM triwulan (Permendagri 59/2021); formulir Temanggung 2024',
  example: {
    table: `
      No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani | Belum | %
      1 | Rehabilitasi sosial dasar anak telantar di luar panti | | | | | 100
      | Persentase pencapaian penerima layanan dasar (80%) | | | | | 80
      | A. Jumlah yang harus dilayani | Orang | 364 | 364 | 0 | 100
      | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | 20
      | B. Jumlah mutu barang/jasa/SDM | | | | | 100
      | 1. Penyediaan permakanan | Orang | 6 | 6 | 0 | 100
      | 2. Penyediaan sandang | Orang | 1 | 1 | 0 | 100
    `,
    columns: { layanan: 'B', satuan: 'C', harus: 'D', terlayani: 'E', belum: 'F', capaian: 'G' },
  },
  columns: [
    NO,
    {
      key: 'layanan',
      role: 'teks',
      isRequired: true,
      concepts: {
        layanan: 1,
        indikator: 0.95,
        uraian: 0.95,
        kegiatan: 0.7,
        program: 0.6,
        jenis: 0.7,
        sasaran: 0.4,
        komponen: 0.5,
      },
    },
    {
      key: 'tempat',
      familyKeys: ['layanan'],
      role: 'teks',
      concepts: {},
      family: (c, view) => (isOnlyPlace(c, view) ? 'layanan' : null),
    },
    SATUAN,
    {
      key: 'harus',
      role: 'jumlah',
      isRequired: true,
      standIn: ['bobotPenerima', 'persenMutu'],
      concepts: { harus: 1, target: 0.75, penyebut: 0.8, jumlah: 0.4, sasaran: 0.7 },
      fit: (c, view) =>
        c.meaning.bulan !== undefined || isMoneyOnly(c) || c === sumOfPeriods(view)
          ? 0
          : isOfQuality(c, view)
            ? 0.2
            : 1,
    },
    {
      key: 'terlayani',
      role: 'jumlah',
      isRequired: true,
      // Quarter by quarter the last one stands for the year so far.
      standIn: ['bobotMutu', 'persenMutu', 'terlayaniTw{n}', 'terlayaniIni'],
      concepts: { terlayani: 1, realisasi: 0.8, pembilang: 0.8, jumlah: 0.6 },
      fit: fitOfServed,
    },
    {
      key: 'dicapai',
      familyKeys: ['terlayani'],
      role: 'jumlah',
      concepts: {},
      family: (c, view) => (c === reachedPeople(view) ? 'terlayani' : null),
    },
    {
      key: 'belum',
      role: 'jumlah',
      concepts: { belum: 1, sisa: 0.8 },
      fit: (c) => (isMoneyOnly(c) ? 0 : 1),
    },
    {
      key: 'capaian',
      role: 'persen',
      concepts: { capaian: 1, persen: 1, serapan: 0.6, nilai: 0.7, realisasi: 0.3, jumlah: 0.3 },
      // "Target / %" is what was planned, "Penerima (80%)" a share of the index.
      fit: (c) => (isTargetOnly(c) || /\b[28]0\s*%/.test(c.label) ? 0.4 : 1),
    },
    ...MONEY_OF_SERVICE,
    // Told by their figures where a table has one row for each service.
    { key: 'persenMutu', role: 'persen', concepts: {} },
    // Where those are not counted beside them, by their headers: the index and what it is made of.
    {
      key: 'porsi',
      familyKeys: ['indeks', 'bobotPenerima', 'bobotMutu'],
      role: 'persen',
      concepts: {},
      family: (c, view) => sharesOf(view).get(c) ?? null,
    },
    PREDIKAT,
    KETERANGAN,
    {
      key: 'bulan',
      familyKeys: numbered('bulan', 12),
      role: 'jumlah',
      concepts: {},
      family: (c) =>
        c.meaning.bulan !== undefined && !isMoneyOnly(c) ? `bulan${c.meaning.bulan}` : null,
    },
    {
      key: 'triwulan',
      familyKeys: numbered('terlayaniTw', 4),
      role: 'jumlah',
      concepts: {},
      family: (c, view) =>
        isServedInQuarter(c) && view.columns.filter(isServedInQuarter).length > 1
          ? `terlayaniTw${c.meaning.triwulan}`
          : null,
    },
    {
      key: 'tahun',
      familyKeys: ['harus{tahun}', 'terlayani{tahun}', 'capaian{tahun}'],
      role: 'jumlah',
      concepts: {},
      family: (c, view) => pastYears(view).get(c) ?? null,
    },
    {
      key: 'layananLain',
      familyKeys: KEYS_OF_SERVICES,
      role: 'jumlah',
      concepts: {},
      family: (c, view) => servicesBeside(view).get(c) ?? null,
    },
    {
      key: 'bagian',
      familyKeys: [...periodKeys('terlayani'), ...periodKeys('realisasiAnggaran')],
      role: 'jumlah',
      concepts: {},
      family: (c, view) => partsOf(view).get(c) ?? null,
    },
  ],
  lacks: (_keys, view) =>
    isOfPlaces(view)
      ? { id: 'layanan SPM pada barisnya', en: 'services of the SPM in its rows' }
      : null,
  signal: (view) => {
    const { formRows: form, subServiceRows, serviceRows } = view.content;
    if (form >= 2 && serviceRows >= 1) return 1;
    if (form === 0 && listsIndicators(view)) return -0.6;
    if (sharesOf(view).size > 0 && serviceRows >= 3) return 0.8;
    if (isOfPlaces(view)) return 0.4;
    if (subServiceRows >= 4) return 0.9;
    if (form >= 1 || subServiceRows >= 2) return 0.6;
    if (serviceRows >= 3) {
      if (computes(view) || listsGroups(view)) return -0.6;
      const isCounted = view.columns.some(
        (c) =>
          c.stats.percentFormat < 0.5 &&
          (['harus', 'belum'].includes(c.meaning.concepts[0]?.concept ?? '') || isOfAll(c)),
      );
      const inPeople = view.columns.some((c) => c.stats.units >= 0.6 && c.stats.percentUnits < 0.5);
      // Each month or quarter has its people; only a percentage is of all of them.
      const periods = view.columns.filter((c) => isServedInQuarter(c) || c.meaning.bulan);
      const isOfPeople =
        inPeople || view.columns.some((c) => /\b(orang|jiwa|org)\b/i.test(c.label));
      if (periods.length >= 3 && isOfPeople) return 0.9;
      const isWhole = hasConcept(view, 'belum', 'sisa');
      if (!isCounted && !(inPeople && isWhole)) return -0.2;
      // X over Y of indicators that are named by nothing else, and no whole list of services.
      const isOfIndicators = hasConcept(view, 'indikator') && !hasConcept(view, 'layanan');
      return isOfIndicators && !isWhole && view.content.services.size < 5 ? 0.2 : 0.5;
    }
    if (servicesBeside(view).size > 0) return 0.6;
    const isOfServed = hasConcept(view, 'terlayani', 'belum') || reachedPeople(view) !== undefined;
    if (listsPlaces(view) && speaks(view, OF_SPM) && isOfServed) return 0.6;
    // Section A as a table of its own, for one service.
    const isSectionA = hasConcept(view, 'harus') && hasConcept(view, 'terlayani');
    if (serviceRows > 0 && (isSectionA || speaks(view, SECTION_A))) return 0.6;
    return -1;
  },
  rows: formRows,
};

/** "2022: Sasaran, Terlayani, % | 2023: …": the years before the last one, which the table is about. */
const pastYears = remember((view: View): ReadonlyMap<ColumnView, string> => {
  const found = new Map<ColumnView, string>();
  let last = 0;
  let isOfPeople = false;
  for (const column of view.columns) {
    const { years, concepts } = column.meaning;
    const [year] = years;
    const says = concepts[0]?.concept ?? '';
    const key = PEOPLE[says];
    if (year === undefined || years.length > 1 || key === undefined) continue;
    found.set(column, `${key}${year}`);
    last = Math.max(last, year);
    if (says === 'terlayani') isOfPeople = true;
  }
  for (const [column, key] of found) if (key.endsWith(String(last))) found.delete(column);
  const isWhole = [...found.values()].some((key) => key.startsWith('terlayani'));
  return isOfPeople && isWhole ? found : new Map();
});

/** "Desa/Kelurahan", and no column beside it that may name a service. */
const isOnlyPlace = (column: ColumnView, { columns }: View): boolean =>
  namesPlaces(column) && !columns.some((c) => c !== column && NAMES.has(conceptOf(c) ?? ''));

const NAMES = new Set(['layanan', 'indikator', 'uraian', 'jenis', 'program', 'kegiatan']);

/** How well a column holds all who were served. */
function fitOfServed(column: ColumnView, view: View): number {
  const { bulan, lalu, kumulatif } = column.meaning;
  if (bulan !== undefined || isMoneyOnly(column) || (isSum(column) && !hasPeriods(view))) return 0;
  // "Fisik: Target | Realisasi" is of work, not of people.
  if (hasStem(column.label, 'fisik')) return 0;
  if (isOfQuality(column, view)) return 0.2;
  const sum = sumOfPeriods(view);
  if (sum) return column === sum ? 1.3 : 0.2;
  return lalu ? 0.2 : kumulatif ? 1.1 : 1;
}

/** Kecamatan by kecamatan "Target (orang) | Capaian (orang) | Capaian (%)": as many people were served. */
const reachedPeople = (view: View): ColumnView | undefined =>
  listsPlaces(view) && !hasConcept(view, 'terlayani') ? reachedBeside(view) : undefined;

/** "Mutu: yang harus dipenuhi | terpenuhi" beside a group of recipients: what was counted are goods, not people. */
const isOfQuality = (column: ColumnView, view: View): boolean =>
  QUALITY.test(groupOf(column)) &&
  view.columns.some((c) => OF_RECIPIENTS.test(groupOf(c)) && !QUALITY.test(groupOf(c)));

const OF_RECIPIENTS = /\b(penerima|terlayani|dilayani|sasaran)\b|\b80\s*%/i;

const OF_SPM = /\bspm\b|standar pelayanan minimal|te(r)?lantar|tuna sosial|korban bencana/i;

const SECTION_A = /\bpenerima\w* (pe)?layanan dasar\b|\bharus dilayani\b/i;

/**
 * Nobody counted, only the index and what makes it up, service by service: the shares of 80 and 20 %, or the
 * percentages behind them, or both. Which of them, the figures say.
 */
const sharesOf = remember((view: View): ReadonlyMap<ColumnView, string> => {
  const a = figuresUnder(view, /\b80\b/) ?? figuresUnder(view, RECIPIENTS);
  const b = figuresUnder(view, /\b20\b/) ?? figuresUnder(view, QUALITY);
  const index = figuresUnder(view, /\bindeks\b(?!.*\b[28]0\b)/i, [a, b]);
  if (!a || !b || !index || a === b || hasConcept(view, 'harus', 'belum')) return new Map();
  // Several quarters or years, each with its index.
  const isAgain = (c: ColumnView): boolean => c !== index && c.parts.at(-1) === index.parts.at(-1);
  if (view.columns.some(isAgain)) return new Map();
  if (holdsIndex(view, a, b, index))
    return new Map([
      [a, 'capaian'],
      [b, 'persenMutu'],
      [index, 'indeks'],
    ]);
  const isSum = differenceShare(view, index.column, a.column, b.column) > CONTRADICTED;
  if (!isSum && !/\b80\b/.test(a.label)) return new Map();
  const shares = new Map([
    [a, 'bobotPenerima'],
    [b, 'bobotMutu'],
    [index, 'indeks'],
  ]);
  // "Bobot 80 % | Mutu (%) | Indeks": the share of quality is left out, and its percentage is no share.
  const quality = figuresUnder(view, QUALITY, [a, b, index]) ?? (isSum ? undefined : b);
  // Where all are served their number, too, counts as the whole.
  const served = quality && servedBehind(view, [a, b, index], quality, index);
  if (served && holdsIndex(view, served, quality, index))
    shares.set(served, 'capaian').set(quality, 'persenMutu');
  return shares;
});

/** The served, and what was spent, until last month and in this one. */
const partsOf = remember((view: View): ReadonlyMap<ColumnView, string> => {
  const done = view.columns.filter(isDone);
  return new Map([
    ...periodParts(
      'terlayani',
      done.filter((c) => !isMoneyOnly(c)),
    ),
    ...periodParts('realisasiAnggaran', done.filter(isMoneyOnly)),
  ]);
});

const holdsIndex = (view: View, a: ColumnView, b: ColumnView, index: ColumnView): boolean =>
  indexShare(view, a.column, b.column, index.column) > CONTRADICTED;

/** The index of each kecamatan or region, of all services at once. */
const isOfPlaces = (view: View): boolean =>
  view.content.serviceRows + view.content.subServiceRows === 0 && sharesOf(view).size > 0;

const RECIPIENTS = /\b(penerima|terlayani|dilayani)\b/i;
const RATE_OF_RECIPIENTS = /\b(penerima|terlayani|dilayani|persen\w*|capaian)\b|%/i;
const QUALITY = /\b(mutu|kualitas)\b/i;
/** A wrong index, and the mean that it goes into, leave few rows that hold. */
const CONTRADICTED = 0.3;

function figuresUnder(
  view: View,
  header: RegExp,
  others: readonly (ColumnView | undefined)[] = [],
): ColumnView | undefined {
  return allUnder(view, header, others)[0];
}

function allUnder(
  { columns }: View,
  header: RegExp,
  others: readonly (ColumnView | undefined)[],
): readonly ColumnView[] {
  const found: ColumnView[] = [];
  for (const c of columns)
    if (c.stats.numeric > 0.5 && header.test(c.label) && !others.includes(c)) found.push(c);
  return found;
}

/** The percentage that makes the index in most rows, with that of quality. */
function servedBehind(
  view: View,
  others: readonly ColumnView[],
  quality: ColumnView,
  index: ColumnView,
): ColumnView | undefined {
  const share = (c: ColumnView): number => indexShare(view, c.column, quality.column, index.column);
  const may = allUnder(view, RATE_OF_RECIPIENTS, [...others, quality]);
  return [...may].sort((x, y) => share(y) - share(x))[0];
}

const isSum = ({ meaning }: ColumnView): boolean => meaning.concepts[0]?.concept === 'jumlah';

/** "Total" right of the months or quarters is of those served in them. */
function hasPeriods({ columns }: View): boolean {
  return columns.filter((c) => c.meaning.bulan !== undefined || isServedInQuarter(c)).length >= 3;
}

/** "Terlayani: Jan | … | Des | Total": the served, whatever stands left of the months under words like it. */
const sumOfPeriods = remember((view: View): ColumnView | undefined => {
  if (!hasPeriods(view)) return undefined;
  const months = view.columns.filter((c) => c.meaning.bulan !== undefined || isServedInQuarter(c));
  const group = groupOf(months[0]!);
  if (group === '' || months.some((c) => groupOf(c) !== group)) return undefined;
  return view.columns.find((c) => isSum(c) && groupOf(c) === group && !isMoneyOnly(c));
});

/** One of several quarters side by side, each with those served in it. */
function isServedInQuarter(column: ColumnView): boolean {
  const { meaning, stats } = column;
  const says = meaning.concepts[0]?.concept ?? '';
  return (
    meaning.triwulan !== undefined &&
    !/^(harus|target|belum|sisa|capaian|persen|serapan)$/.test(says) &&
    stats.percentFormat < 0.5 &&
    !isMoneyOnly(column)
  );
}
