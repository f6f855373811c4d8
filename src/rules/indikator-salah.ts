import { matchService, serviceOf } from '../catalogue';
import { columnOf, type LayoutId, type Table, type TableRow } from '../layouts/model';
import { toA1 } from '../sheet/address';
import { textOf } from '../sheet/snapshot';
import { LKJIP } from './kit/basis';
import { CAPAIAN } from './kit/contoh';
import { selNama } from './kit/cells';
import { ringkas } from './kit/daftar';
import { bagianDisebut, kataNama, samaNama } from './kit/nama';
import { isPlaceholder } from './kit/placeholder';
import { numericColumns } from './kit/wajib';
import type { Rule, RuleContext } from './model';

/** From this share of a name's words on, an indicator speaks of it; up to the other, it does not. */
const SPEAKS = 0.6;
const SILENT = 0.34;

const SPM_LAYOUTS = new Set<LayoutId>(['spm-capaian', 'spm-target', 'spm-perhitungan']);

/** Texts that stand in nearly every indicator of a sub kegiatan. */
const COMMON = new Set(
  kataNama(
    'jumlah persentase orang kewenangan kabupaten kota yang yg mendapatkan mendapat memperoleh menerima',
  ),
);

/** Words as long as this tell what an indicator is about: "permakanan". */
const TELLING = 7;

/** Words in front of a name that do not tell it from others. */
const GENERAL =
  /\b(?:pemberian|penyediaan|pelayanan|layanan|fasilitasi|pelaksanaan|penyelenggaraan|pembuatan)\b/gi;

/** What every goal says of whatever it is about. */
const OF_GOALS =
  /\b(?:(?:ter|me|mem|men)\p{L}+nya|penanganan|pemenuhan|kebutuhan|dasar|kualitas|perlindungan|pemberdayaan|rehabilitasi|sosial|bagi|para|pada)\b/giu;

/** How far an indicator speaks of its row's name, 0 to 1. */
function fit(entry: Written): number {
  // Beside an indicator stands its goal, or the sub kegiatan that it is of.
  const own = entry.isGoal ? entry.name.replace(OF_GOALS, ' ') : entry.name;
  const name = own.replace(GENERAL, ' ');
  return kataNama(name).length ? bagianDisebut(name, entry.text) : 1;
}

interface Written {
  readonly row: TableRow;
  readonly column: number;
  readonly text: string;
  /** What the row is about: its sub kegiatan or kegiatan, else its goal. */
  readonly name: string;
  readonly isGoal: boolean;
}

/** Indicators that stand beside the name of their own sub kegiatan or kegiatan. */
function besideNames(table: Table): readonly Written[] {
  const column = columnOf(table, 'indikator')?.column;
  if (column === undefined || !columnOf(table, 'program')) return [];
  return table.rows.flatMap((row) => {
    const text = textOf(table.sheet.cell(row.row, column));
    return row.labelColumn !== column && text && !isPlaceholder(text)
      ? [{ row, column, text, name: row.label, isGoal: false }]
      : [];
  });
}

/** Indicators that stand beside the goal they measure; a goal reaches over the rows it is merged with. */
function besideGoals(table: Table): readonly Written[] {
  const column = columnOf(table, 'indikator')?.column;
  const goal = columnOf(table, 'sasaran')?.column;
  if (column === undefined || goal === undefined || columnOf(table, 'program')) return [];
  return table.rows.flatMap((row) => {
    const text = textOf(table.sheet.cell(row.row, column));
    const name = textOf(table.sheet.at(row.row, goal));
    const isIndicator = row.kind === 'indikator' && text !== '' && !isPlaceholder(text);
    return isIndicator && name !== '' ? [{ row, column, text, name, isGoal: true }] : [];
  });
}

/** The same indicator at two names: it belongs to the one whose name it speaks of. */
function checkCopies(context: RuleContext, table: Table): void {
  const groups = new Map<string, Written[]>();
  for (const entry of [...besideNames(table), ...besideGoals(table)]) {
    context.checked();
    const key = kataNama(entry.text)
      .filter((word) => !COMMON.has(word))
      .join(' ');
    if (key.length >= TELLING) {
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
  }
  for (const group of groups.values()) {
    const owner = group.find((e) => fit(e) >= SPEAKS);
    if (!owner) continue;
    for (const entry of group) {
      if (fit(entry) > SILENT || samaNama(entry.name, owner.name)) continue;
      context.report({
        table,
        row: entry.row.row,
        column: entry.column,
        message: 'salinan',
        values: {
          sel: toA1(entry.row.row, entry.column),
          nama: ringkas(entry.name),
          selAsal: toA1(owner.row.row, owner.column),
          namaAsal: ringkas(owner.name),
        },
        found: entry.text,
        related: [{ table, row: owner.row.row, column: owner.column }],
      });
    }
  }
}

/** From here on a text names a service for certain; from the other on, the group that one serves. */
const NAMED = 0.7;
const GROUP = 0.6;

/** Service that one text names. */
function serviceIn(text: string, least: number): ReturnType<typeof matchService> {
  const match = matchService(text);
  return match && match.confidence >= least ? match : null;
}

/** An indicator, numerator or denominator that speaks of another service than its row. */
function checkServices(context: RuleContext, table: Table): void {
  if (!SPM_LAYOUTS.has(table.layout)) return;
  const columns = ['layanan', 'indikator', 'formulasi'].flatMap(
    (key) => columnOf(table, key)?.column ?? [],
  );
  for (const row of table.rows) {
    const parent = row.parent === null ? undefined : table.rows[row.parent];
    let own = parent ? serviceIn(parent.label, NAMED) : null;
    let ownCell = parent ? toA1(parent.row, parent.labelColumn) : '';
    for (const column of columns) {
      const text = textOf(table.sheet.cell(row.row, column));
      const match = serviceIn(text, own ? GROUP : NAMED);
      if (!match) continue;
      if (!own) {
        own = match;
        ownCell = toA1(row.row, column);
        continue;
      }
      context.checked();
      if (match.slug === own.slug) continue;
      context.report({
        table,
        row: row.row,
        column,
        message: 'layananLain',
        values: {
          sel: toA1(row.row, column),
          layananLain: serviceOf(match.slug).name,
          layanan: serviceOf(own.slug).name,
          selLayanan: ownCell,
        },
        found: text,
        // A service named twice is another one in one of its rows; its indicator says which.
        causes: [{ ...selNama(table, row), rule: 'layanan-ganda' }],
      });
    }
  }
}

/** Lists of indicators, one row each. */
const LISTS = new Set<LayoutId>([
  'capaian-indikator',
  'capaian-renstra',
  'iku',
  'perjanjian-kinerja-sasaran',
]);

const PERIOD = /^(tahun|thn|triwulan|tw|bulan|semester|periode)\b/i;

/** Columns that say of which year, quarter or month a row is: an indicator comes again in each. */
function kolomPeriode(table: Table): readonly number[] {
  const { sheet, rect, headerRows, columns } = table;
  const read = new Set(columns.map((c) => c.column));
  const found: number[] = [];
  for (let column = rect.left; column <= rect.right; column++)
    if (!read.has(column) && headerRows.some((row) => PERIOD.test(textOf(sheet.cell(row, column)))))
      found.push(column);
  return found;
}

/** One indicator twice under one goal, in one unit and with other figures: one of the two is another indicator. */
function checkTwice(context: RuleContext, table: Table): void {
  if (!LISTS.has(table.layout) || columnOf(table, 'program')) return;
  const [goal, unit] = ['sasaran', 'satuan'].map((key) => columnOf(table, key)?.column);
  const textAt = (row: TableRow, column: number | undefined): string =>
    column === undefined ? '' : textOf(table.sheet.at(row.row, column));
  const figures = numericColumns(table).map((c) => c.column);
  const periods = kolomPeriode(table);
  const seen = new Map<string, TableRow>();
  for (const row of table.rows) {
    const words = kataNama(row.label);
    if (row.kind !== 'indikator' || words.length < 2) continue;
    context.checked();
    const place = [textAt(row, unit), textAt(row, goal), row.parent];
    const key = [...words, ...place, ...periods.map((c) => textAt(row, c))].join('|');
    const first = seen.get(key);
    if (!first) seen.set(key, row);
    if (!first || figures.every((c) => textAt(first, c) === textAt(row, c))) continue;
    context.report({
      ...selNama(table, row),
      severity: 'warning',
      message: 'duaKali',
      values: {
        sel: toA1(row.row, row.labelColumn),
        selAsal: toA1(first.row, first.labelColumn),
        indikator: ringkas(row.label),
      },
      found: row.label,
      related: [selNama(table, first)],
    });
  }
}

const EVALUASI = `
Kode | Program / Kegiatan | Indikator Kinerja | Satuan | Target | Anggaran (Rp) | Realisasi Triwulan I | Realisasi Triwulan II | Realisasi Triwulan III | Realisasi Triwulan IV | Realisasi | Capaian (%)
1.06.04 | PROGRAM REHABILITASI SOSIAL | | | | 60000000 | | | | | |
1.06.04.2.01 | Rehabilitasi Sosial Dasar di Luar Panti Sosial | | | | 60000000 | | | | | |
1.06.04.2.01.01 | Penyediaan Permakanan | Jumlah orang yang mendapatkan permakanan | Orang | 20 | 10000000 | 2 | 3 | 10 | 5 | 20 | 100
1.06.04.2.01.05 | Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial | Jumlah peserta bimbingan fisik, mental, spiritual dan sosial | Orang | 60 | 20000000 | 0 | 0 | 25 | 35 | 60 | 100
1.06.04.2.01.11 | Pemberian Pelayanan Penelusuran Keluarga | Jumlah orang yang mendapatkan penelusuran keluarga | Orang | 19 | 30000000 | 4 | 0 | 13 | 2 | 19 | 100`;

const TUJUAN = `
Indikator Kinerja Utama

No | Sasaran | Indikator Kinerja Utama | Target 2023
1 | Meningkatnya penanganan anak telantar | Persentase anak telantar yang terpenuhi kebutuhan dasarnya | 100
2 | Meningkatnya penanganan lanjut usia telantar | Persentase lanjut usia telantar yang terpenuhi kebutuhan dasarnya | 100
3 | Meningkatnya peran masyarakat | Persentase PSKS yang aktif | 60`;

export const indikatorSalah: Rule = {
  id: 'indikator-salah',
  severity: 'error',
  source: LKJIP,
  summary: {
    id: 'Memeriksa apakah indikator memang milik barisnya, bukan salinan dari baris lain.',
    en: 'Checks that an indicator belongs to its row and was not copied from another.',
  },
  messages: {
    salinan: {
      id: '{sel} memuat indikator milik "{namaAsal}" ({selAsal}), padahal barisnya "{nama}". Indikator harus mengukur keluaran barisnya sendiri. Ganti dengan indikator yang sesuai.',
      en: '{sel} holds the indicator of "{namaAsal}" ({selAsal}), but the row is "{nama}". An indicator measures the output of its own row. Put the right indicator.',
    },
    duaKali: {
      id: '{sel} memuat indikator yang sudah tertulis di {selAsal} ("{indikator}"), tetapi dengan angka lain. Satu indikator hanya punya satu target dan satu realisasi. Ganti dengan indikator baris ini, atau hapus salah satunya.',
      en: '{sel} holds the indicator that stands in {selAsal} already ("{indikator}"), but with other figures. One indicator has one target and one realisation. Put the indicator of this row, or delete one of the two.',
    },
    layananLain: {
      id: '{sel} berbicara tentang layanan lain ("{layananLain}"), padahal barisnya tentang "{layanan}" ({selLayanan}). Indikator harus mengukur layanan barisnya sendiri. Ganti indikatornya, atau perbaiki nama layanannya.',
      en: '{sel} speaks of another service ("{layananLain}"), but the row is about "{layanan}" ({selLayanan}). An indicator measures the service of its own row. Change the indicator, or correct the name of the service.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'evaluasi-rkpd',
        table: EVALUASI.replace(
          'Jumlah orang yang mendapatkan penelusuran keluarga',
          'Jumlah peserta bimbingan fisik, mental, spiritual dan sosial',
        ),
        findings: ['C6'],
      },
      {
        layout: 'iku',
        table: TUJUAN.replace('Persentase lanjut usia', 'Persentase anak'),
        findings: ['C5'],
      },
    ],
    right: [
      { layout: 'evaluasi-rkpd', table: EVALUASI, findings: [] },
      { layout: 'spm-capaian', table: CAPAIAN, findings: [] },
      { layout: 'iku', table: TUJUAN, findings: [] },
    ],
  },
  *check(context) {
    for (const table of context.tables) {
      checkCopies(context, table);
      yield;
      checkServices(context, table);
      yield;
      checkTwice(context, table);
    }
  },
};
