import { type Column, columnOf, columnsLike, columnsOf, type Table } from '../layouts/model';
import { capaian as capaianOf } from '../measures/capaian';
import { remember } from '../sheet/remember';
import { nilai, readFigure } from './figures';
import { cocokSalahSatu } from './printed';
import { isOfYear } from '../layouts/series';

/** Columns that belong together: the same year, quarter or stage. */
export interface CapaianColumns {
  readonly target: Column;
  readonly realisasi: Column;
  readonly capaian: Column;
}

export interface PartColumns {
  /** Numerator: served, realised. */
  readonly bagian: Column;
  /** Denominator: in need, budgeted. */
  readonly dari: Column;
  /** Their quotient in percent, where the table prints it. */
  readonly persen?: Column;
}

/** Keys are a word of the contract and, where a table holds it several times, year or quarter. */
function withSuffix(table: Table, word: string): Map<string, Column> {
  const found = new Map<string, Column>();
  for (const column of table.columns) {
    if (!column.key.startsWith(word)) continue;
    const suffix = column.key.slice(word.length);
    if (/^($|[A-Z0-9])/.test(suffix) && !found.has(suffix)) found.set(suffix, column);
  }
  return found;
}

const MONEY_SUFFIX = /^(Anggaran|Rp)/;

/** Whether any target is that of a year or quarter, not of the plan's end. */
const hasTargets = (targets: ReadonlyMap<string, Column>): boolean =>
  targets.size > (targets.has('Akhir') ? 1 : 0);

/** Every target, realisasi and capaian of the same year or quarter. */
export const capaianColumns = remember((table: Table): readonly CapaianColumns[] => {
  const targets = withSuffix(table, 'target');
  const realised = withSuffix(table, 'realisasi');
  const out: CapaianColumns[] = [];
  for (const [suffix, capaian] of withSuffix(table, 'capaian')) {
    const end = suffix === '' ? columnOf(table, 'targetAkhir') : undefined;
    const target = targets.get(suffix) ?? (hasTargets(targets) ? undefined : end);
    const realisasi = realised.get(suffix);
    if (MONEY_SUFFIX.test(suffix)) continue;
    if (target && realisasi) {
      const way = { target, realisasi, capaian };
      // A percentage to reach, and the people that were; a target that is not printed, beside that of the plan's end.
      const isOther = target.role === 'persen' && realisasi.role === 'jumlah';
      if (!isOther && (target !== end || holdsHalf(table, way))) out.push(way);
    } else if (suffix === '' && !MEAN.test(capaian.label)) {
      // Several years and one capaian: it is that of its own year, else of the last year.
      const years = [...realised.keys()].filter((s) => isOfYear(s, '') && targets.has(s)).sort();
      const own = capaian.meaning.kumulatif ? undefined : String(capaian.meaning.years[0] ?? '');
      const year = years.find((y) => y === own) ?? years.at(-1);
      const [t, r] = [targets.get(year ?? ''), realised.get(year ?? '')];
      if (t && r) out.push(ofYearOrPlan(table, { target: t, realisasi: r, capaian }));
      else if (!realisasi) out.push(...ofQuarter(table, capaian));
    }
  }
  return out;
});

/** How near the plan's end is, where most rows show that it follows from these columns. */
function ofPlanEnd(table: Table): CapaianColumns | undefined {
  const [target, capaian] = columnsOf(table, 'targetAkhir', 'capaianRenstra');
  if (!target || !capaian) return undefined;
  const ways = ['realisasiAkhir', 'realisasi'].flatMap((key) => {
    const realisasi = columnOf(table, key);
    return realisasi ? { target, realisasi, capaian } : [];
  });
  return ways.find((way) => isMeant(table, way));
}

/** Whether most rows that print a capaian follow from these columns. */
function isMeant(table: Table, way: CapaianColumns): boolean {
  const { capaian } = way;
  const rows = table.rows.filter((row) => readFigure(table, row, capaian).kind === 'number').length;
  return rows > MIN_ROWS && countPrinted(table, way) >= Math.min(rows - 1, rows * 0.7);
}

/** "Rata-rata Capaian" beside several years or quarters is that of none of them. */
const MEAN = /\b(rata|rerata|rataan)\b/i;

const MIN_ROWS = 2;

/** Whether half of the rows that print a capaian follow from these columns. */
function holdsHalf(table: Table, way: CapaianColumns): boolean {
  const rows = table.rows.filter((row) => readFigure(table, row, way.capaian).kind === 'number');
  return countPrinted(table, way) * 2 >= rows.length;
}

/**
 * One capaian beside quarters: that of the last of them, held against its own target or the year's, as
 * printed. Of several quarters it may be their sum, too: only what most rows show is held against it.
 */
function ofQuarter(table: Table, capaian: Column): readonly CapaianColumns[] {
  const realised = columnsLike(table, /^realisasiTw\d$/);
  const realisasi = realised.at(-1);
  if (!realisasi) return [];
  const ofYear = columnOf(table, 'target');
  const own = columnOf(table, realisasi.key.replace('realisasi', 'target'));
  const ways = [own, ofYear].flatMap((target) => (target ? [{ target, realisasi, capaian }] : []));
  const [first, second] = ways;
  if (!first) return [];
  const best = second && countPrinted(table, second) > countPrinted(table, first) ? second : first;
  return realised.length === 1 || isMeant(table, best) ? [best] : [];
}

/** Several years and one capaian may measure the last year, or how near the plan's end is: as printed. */
function ofYearOrPlan(table: Table, ofYear: CapaianColumns): CapaianColumns {
  const target = columnOf(table, 'targetAkhir');
  if (!target) return ofYear;
  const ofPlan = { ...ofYear, target };
  return countPrinted(table, ofPlan) > countPrinted(table, ofYear) ? ofPlan : ofYear;
}

const WAYS = ['naik', 'turun', 'turun-rasio'] as const;

/** Rows whose printed capaian follows from these columns, capped or not. */
function countPrinted(table: Table, columns: CapaianColumns): number {
  return table.rows.filter((row) => {
    const [target, realisasi] = [columns.target, columns.realisasi].map((c) =>
      nilai(table, row, c),
    );
    const printed = readFigure(table, row, columns.capaian);
    if (printed.kind !== 'number' || target == null || realisasi == null) return false;
    const exact = WAYS.flatMap((arah) =>
      [null, 100].map((batas) => capaianOf(target, realisasi, { arah, batas })),
    );
    return cocokSalahSatu(printed.value, printed.decimals, exact);
  }).length;
}

/** Every budget with its realisation, and the absorption printed for it. */
export const serapanColumns = remember((table: Table): readonly PartColumns[] => {
  const budgets = withSuffix(table, 'anggaran');
  const percentages = withSuffix(table, 'serapan');
  const out: PartColumns[] = [];
  for (const [suffix, bagian] of withSuffix(table, 'realisasiAnggaran')) {
    const dari = budgets.get(suffix);
    const persen = percentages.get(suffix);
    if (dari) out.push({ bagian, dari, ...(persen ? { persen } : {}) });
  }
  return out;
});

/**
 * What each quarter spent as a share of the year's budget, where most rows show that this is meant: others
 * print how far the year has got.
 */
export const serapanTriwulan = remember((table: Table): readonly PartColumns[] => {
  const dari = columnOf(table, 'anggaran');
  if (!dari) return [];
  return [...withSuffix(table, 'serapan')].flatMap(([suffix, persen]) => {
    const bagian = /^Tw\d$/.test(suffix) && columnOf(table, `realisasiAnggaran${suffix}`);
    if (!bagian) return [];
    const rows = table.rows.flatMap((row) => {
      const printed = readFigure(table, row, persen);
      const [whole, part] = [dari, bagian].map((c) => nilai(table, row, c));
      if (printed.kind !== 'number' || !whole || part == null) return [];
      return [cocokSalahSatu(printed.value, printed.decimals, [(part / whole) * 100])];
    });
    const meant = rows.filter(Boolean).length;
    const isMeant = rows.length > MIN_ROWS && meant >= Math.min(rows.length - 1, rows.length * 0.7);
    return isMeant ? [{ bagian, dari, persen }] : [];
  });
});

/**
 * The block of the plan in an evaluation (form E.81): what it has reached so far against what it wants
 * to reach at its end. Apart from the year's own, since it may be counted and capped otherwise.
 */
export const rencanaColumns = remember(
  (table: Table): { readonly kinerja?: CapaianColumns; readonly uang?: PartColumns } => {
    const [target, realisasi, capaian, dari, bagian, persen] = columnsOf(
      table,
      'targetRenstra',
      'realisasiKumulatif',
      'capaianRenstra',
      'anggaranRenstra',
      'realisasiAnggaranKumulatif',
      'serapanRenstra',
    );
    const own = target && realisasi && capaian ? { target, realisasi, capaian } : ofPlanEnd(table);
    return {
      ...(own ? { kinerja: own } : {}),
      ...(dari && bagian && persen ? { uang: { dari, bagian, persen } } : {}),
    };
  },
);

/** Served and in need, where the table counts people. */
export const layananColumns = remember((table: Table): PartColumns | undefined => {
  const [dari, served, persen] = columnsOf(table, 'harus', 'terlayani', 'capaian');
  const bagian = served ?? (dari && persen && lastServed(table, dari, persen));
  return dari && bagian ? { dari, bagian, ...(persen ? { persen } : {}) } : undefined;
});

/** The same of the years before, or of the services beside, where the table tells of several. */
export const layananLain = remember((table: Table): readonly PartColumns[] =>
  columnsLike(table, /^terlayani(\d{4}|-[a-z]+)$/).flatMap((bagian) => {
    const which = bagian.key.slice('terlayani'.length);
    const [dari, persen] = columnsOf(table, `harus${which}`, `capaian${which}`);
    return dari ? [{ dari, bagian, ...(persen ? { persen } : {}) }] : [];
  }),
);

/** The last of several quarters, where most rows print what it is of those in need. */
function lastServed(table: Table, dari: Column, persen: Column): Column | undefined {
  const last = columnsLike(table, /^terlayaniTw\d$/).at(-1);
  const isSo = last && isMeant(table, { target: dari, realisasi: last, capaian: persen });
  return isSo ? last : undefined;
}
