import { UNADDED_KINDS } from '../layouts/kinds';
import { type Column, columnOf, type Table, type TableRow } from '../layouts/model';
import { persentase } from '../policy/arithmetic';
import { nilai, type NumberFigure, readFigure } from '../policy/figures';
import { cocokSalahSatu } from '../policy/printed';
import { textOf } from '../sheet/snapshot';
import { LKJIP } from './kit/basis';
import { alamat, dalamSatuanSel, duaPersen, namaBaris, sel } from './kit/cells';
import type { Rule, RuleContext } from './model';

interface Kolom {
  readonly efisiensi: Column;
  readonly capaian: Column;
  readonly serapan: Column;
}

function kolom(table: Table): Kolom | null {
  const efisiensi = columnOf(table, 'efisiensi');
  const capaian = columnOf(table, 'capaian');
  const serapan = columnOf(table, 'serapan');
  return efisiensi && capaian && serapan ? { efisiensi, capaian, serapan } : null;
}

/** Absorption from the budget itself, where the table prints it. */
function serapanTepat(table: Table, row: TableRow): number | null {
  const budget = nilai(table, row, columnOf(table, 'anggaran'));
  const spent = nilai(table, row, columnOf(table, 'realisasiAnggaran'));
  return budget === null || spent === null ? null : persentase(spent, budget);
}

/** Small differences look like fractions; without % format they may be meant as percent points. */
function bacaan(figure: NumberFigure): readonly NumberFigure[] {
  if (figure.unit === 1) return [figure];
  const value = figure.value * figure.unit;
  return [figure, { ...figure, value, unit: 1, decimals: figure.decimals + 2 }];
}

function periksaBaris(context: RuleContext, table: Table, row: TableRow, columns: Kolom): void {
  const printed = readFigure(table, row, columns.efisiensi);
  const capaian = nilai(table, row, columns.capaian);
  const serapan = nilai(table, row, columns.serapan);
  if (printed.kind !== 'number' || capaian === null || serapan === null) return;
  context.checked();
  const exact = serapanTepat(table, row);
  const candidates = [capaian - serapan, exact === null ? null : capaian - exact];
  const agrees = (sign: number): boolean =>
    bacaan(printed).some((p) => cocokSalahSatu(sign * p.value, p.decimals, candidates));
  if (agrees(1)) return;
  const expected = Number((capaian - serapan).toPrecision(12));
  context.report({
    ...sel(table, row, columns.efisiensi),
    message: agrees(-1) ? 'terbalik' : 'salah',
    values: {
      baris: namaBaris(row),
      sel: alamat(table, row, columns.efisiensi),
      ...duaPersen(printed, expected),
      capaian: { percent: capaian },
      selCapaian: alamat(table, row, columns.capaian),
      serapan: { percent: serapan },
      selSerapan: alamat(table, row, columns.serapan),
    },
    found: printed.raw,
    expected: dalamSatuanSel(printed, expected),
    fix: { value: dalamSatuanSel(printed, expected) },
    related: [sel(table, row, columns.capaian), sel(table, row, columns.serapan)],
    causes: [
      { ...sel(table, row, columns.capaian), rule: 'capaian-salah' },
      ...['persen-salah', 'beda-antar-tabel'].map((rule) => ({
        ...sel(table, row, columns.serapan),
        rule,
      })),
    ],
  });
}

const SEBUTAN = `
No | Program | Realisasi Anggaran (%) | Capaian Kinerja (%) | Efisiensi (%) | Keterangan
1 | Program Pemberdayaan Sosial | 97.12 | 100 | 2.88 | Efisien
2 | Program Rehabilitasi Sosial | 96.4 | 93.2 | -3.2 | Tidak efisien`;

/** Names of the result in words; null where a text says nothing of it. */
function sebutan(text: string): 'efisien' | 'tidak efisien' | null {
  const match =
    /^(?:(in|tidak |tdk\.? |kurang |belum |non[ -]?)\s*)?(?:sangat |cukup )?ef[ei]s(?:ie|i)n(?:si)?\b/i.exec(
      text,
    );
  if (!match || text.length > LONGEST_NAME) return null;
  return match[1] === undefined ? 'efisien' : 'tidak efisien';
}

const LONGEST_NAME = 40;

/** What the row is called beside its figure: more reached than spent is efficient, less is not. */
function periksaSebutan(context: RuleContext, table: Table, row: TableRow, columns: Kolom): void {
  const printed = readFigure(table, row, columns.efisiensi);
  if (printed.kind !== 'number' || printed.value === 0) return;
  const column = columnOf(table, 'keterangan');
  if (!column) return;
  const written = textOf(table.sheet.at(row.row, column.column));
  const said = sebutan(written);
  if (said === null) return;
  context.checked();
  const seharusnya = printed.value > 0 ? 'efisien' : 'tidak efisien';
  if (said === seharusnya) return;
  context.report({
    ...sel(table, row, column),
    message: 'sebutan',
    severity: 'warning',
    values: {
      baris: namaBaris(row),
      sel: alamat(table, row, column),
      tercetak: written,
      efisiensi: { percent: printed.value, decimals: printed.decimals },
      selEfisiensi: alamat(table, row, columns.efisiensi),
      seharusnya,
    },
    found: written,
    expected: seharusnya,
    related: [sel(table, row, columns.efisiensi)],
    causes: [{ ...sel(table, row, columns.efisiensi), rule: 'efisiensi-salah' }],
  });
}

export const efisiensiSalah: Rule = {
  id: 'efisiensi-salah',
  severity: 'error',
  source: LKJIP,
  summary: {
    id: 'Memeriksa apakah efisiensi sama dengan capaian kinerja dikurangi realisasi anggaran.',
    en: 'Checks that efficiency is performance achieved less budget absorbed.',
  },
  messages: {
    salah: {
      id: '{sel} tertulis efisiensi {tercetak}, padahal capaian {capaian} ({selCapaian}) dikurangi realisasi anggaran {serapan} ({selSerapan}) adalah {seharusnya}: "{baris}". Ganti {sel}, atau perbaiki kedua persentase itu.',
      en: '{sel} says an efficiency of {tercetak}, but a capaian of {capaian} ({selCapaian}) less a budget absorption of {serapan} ({selSerapan}) is {seharusnya}: "{baris}". Change {sel}, or correct the two percentages.',
    },
    terbalik: {
      id: '{sel} tertulis efisiensi {tercetak}, yaitu realisasi anggaran dikurangi capaian. Efisiensi adalah capaian {capaian} ({selCapaian}) dikurangi realisasi anggaran {serapan} ({selSerapan}), yaitu {seharusnya}: "{baris}". Balik tandanya; angka positif berarti efisien.',
      en: '{sel} says an efficiency of {tercetak}, which is absorption less capaian. Efficiency is the capaian of {capaian} ({selCapaian}) less the absorption of {serapan} ({selSerapan}), that is {seharusnya}: "{baris}". Turn its sign; a positive figure means efficient.',
    },
    sebutan: {
      id: '{sel} tertulis "{tercetak}", padahal efisiensinya {efisiensi} ({selEfisiensi}): "{baris}". Angka positif berarti efisien, angka negatif tidak efisien. Ganti sebutannya menjadi "{seharusnya}", atau periksa angkanya.',
      en: '{sel} says "{tercetak}", but the efficiency is {efisiensi} ({selEfisiensi}): "{baris}". A positive figure means efficient ("efisien"), a negative one not efficient ("tidak efisien"). Write "{seharusnya}", or check the figure.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'efisiensi',
        table: SEBUTAN.replace(/Efisien$/m, 'Inefisiensi'),
        findings: ['F2'],
      },
      {
        layout: 'efisiensi',
        table: `
          No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
          1 | Meningkatnya Pemberdayaan Sosial | 0.9999{0.00%} | 1{0%} | 0.0001{0.00%}
          2 | Meningkatnya Rehabilitasi Sosial | 0.9977{0.00%} | 1{0%} | 0.0032{0.00%}
          3 | Terlaksananya Penanganan Bencana | 0.9472{0.00%} | 1{0%} | -0.0528{0.00%}`,
        findings: ['E3', 'E4'],
      },
    ],
    right: [
      { layout: 'efisiensi', table: SEBUTAN, findings: [] },
      {
        layout: 'efisiensi',
        table: `
          No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
          1 | Meningkatnya Pemberdayaan Sosial | 99.99 | 100 | 0.01
          2 | Meningkatnya Rehabilitasi Sosial | 99.77 | 100 | 0.23
          3 | Terlaksananya Penanganan Bencana | 94.72 | 100 | 5.28`,
        findings: [],
      },
    ],
  },
  check: (context) => {
    for (const table of context.tables) {
      const columns = kolom(table);
      if (!columns) continue;
      for (const row of table.rows) {
        // A mean follows from its rows, and is left to the rule for means.
        if (UNADDED_KINDS.has(row.kind)) continue;
        periksaBaris(context, table, row, columns);
        periksaSebutan(context, table, row, columns);
      }
    }
  },
};
