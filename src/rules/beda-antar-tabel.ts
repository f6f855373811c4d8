import type { Table } from '../layouts/model';
import { toA1 } from '../sheet/address';
import { place } from '../sheet/snapshot';
import type { Steps } from '../sheet/steps';
import { type Beda, yangBeda } from './kit/acuan';
import { bedaPokok, type BedaPokok, besarBeda, type Sel, selBeda } from './kit/asal-beda';
import { dalamSatuanSel, namaKolom, singkat } from './kit/cells';
import { type Kelompok, yangSama } from './kit/kelompok';
import { FORM, pengamatanDari, type Pengamatan } from './kit/pengamatan';
import { perTahap } from './kit/perubahan';
import { LKJIP } from './kit/basis';
import type { Cause, MessageValue, Rule, RuleContext } from './model';

/** From so many comparisons on, of which so large a share differs, two columns are two versions. */
const FEWEST = 3;
const NEARLY_ALL = 0.8;
/** Share of differing figures up to which two tables of one form are the same table twice. */
const MOST_SLIPS = 1 / 3;

function tempat(one: Pengamatan): string {
  return place(one.table.sheet, one.sheetRow, one.column.column);
}

function selOf(one: Pengamatan): Sel {
  return { table: one.table, row: one.sheetRow, column: one.column.column };
}

function tulis(one: Pengamatan): MessageValue {
  const { value, decimals } = one.figure;
  if (one.satuan === 'rp') return { rupiah: value, skala: 1 };
  return one.satuan === '%' ? { percent: value, decimals } : { number: value, decimals };
}

/** How far apart two figures are: two percentages by points, not by a share of one of them. */
function besar(satuan: string, amount: number): MessageValue {
  if (satuan === 'rp') return { rupiah: amount, skala: 1 };
  return satuan === '%' ? { points: amount } : { number: amount };
}

function namaOf(one: Pengamatan): string {
  if (one.subjek === 'layanan' || one.subjek === 'jumlah') return one.row.label;
  // An indicator may stand beside its programme, whose name the row bears.
  return singkat(one.nama);
}

/** The own rule of a cell explains why it differs: a sum that is wrong in itself, a forgotten 0. */
function causesOf(one: Pengamatan, beda: Beda): readonly Cause[] {
  const rules =
    one.subjek === 'jumlah' ? ['total-salah'] : one.satuan === 'rp' ? OF_MONEY : OF_FIGURES;
  // A budget that the sums above it disprove, too, is told by the table that gives the right one; what its
  // own quarters or details say is told of it already.
  if (one === beda.ini && rules === OF_MONEY)
    return OF_OWN_PARTS.map((rule) => ({ ...selOf(one), rule, selisih: besarBeda(beda) }));
  return rules.map((rule) => ({ ...selOf(one), rule }));
}

const OF_MONEY = ['rincian-salah', 'total-salah', 'melebihi-sasaran'];
const OF_OWN_PARTS = ['triwulan-salah', 'rincian-salah'];
const OF_FIGURES = ['triwulan-salah', 'persen-salah', 'nilai-negatif'];

function report(context: RuleContext, { beda, ikut, selisih }: BedaPokok): void {
  const { ini, acuan, ragu } = beda;
  const [first] = acuan;
  const amount = Math.abs(besarBeda(beda));
  context.report({
    ...selOf(ini),
    message: selisih ? 'bedaSebab' : ragu ? 'ragu' : ikut.length ? 'bedaIkut' : 'beda',
    severity: ragu ? 'warning' : 'error',
    values: {
      sel: tempat(ini),
      angka: tulis(ini),
      nama: namaOf(ini),
      kolom: namaKolom(ini.column),
      selLain: { list: acuan.map(tempat) },
      angkaLain: tulis(first),
      tahun: String(ini.tahun),
      selisih: besar(ini.satuan, amount),
      ikut: { list: ikut.map((sel) => toA1(sel.row, sel.column)) },
      ...(selisih ? { selSelisih: place(selisih.table.sheet, selisih.row, selisih.column) } : {}),
    },
    found: ini.figure.raw,
    expected: dalamSatuanSel(ini.figure, first.figure.value),
    related: [...acuan.map(selOf), ...ikut],
    // One against one, the better table may be the one that is wrong in itself.
    causes: [ini, ...(acuan.length > 1 ? [] : acuan)].flatMap((one) => causesOf(one, beda)),
  });
}

/** Key of what one column of one table says. */
function columnKey(one: Pengamatan): string {
  return `${one.column.column}|${one.jenis}|${one.tahun}`;
}

interface Pair {
  compared: number;
  /** Of these, totals: what differs above makes them differ. */
  totals: number;
  readonly different: Beda[];
}

/** Comparisons of a table's column with the table it is held against. */
function countPairs(
  groups: readonly Kelompok[],
  differences: readonly Beda[],
): ReadonlyMap<Table, ReadonlyMap<string, Map<Table, Pair>>> {
  const out = new Map<Table, Map<string, Map<Table, Pair>>>();
  const pairOf = (one: Pengamatan, other: Pengamatan): Pair => {
    const columns = out.get(one.table) ?? new Map<string, Map<Table, Pair>>();
    const tables = columns.get(columnKey(one)) ?? new Map<Table, Pair>();
    out.set(one.table, columns.set(columnKey(one), tables));
    let pair = tables.get(other.table);
    if (!pair) tables.set(other.table, (pair = { compared: 0, totals: 0, different: [] }));
    return pair;
  };
  for (const { anggota } of groups) {
    for (const one of anggota) {
      for (const other of anggota) {
        if (other === one) continue;
        const pair = pairOf(one, other);
        pair.compared++;
        if (one.subjek === 'jumlah') pair.totals++;
      }
    }
  }
  for (const beda of differences) pairOf(beda.ini, beda.acuan[0]).different.push(beda);
  return out;
}

/** Nearly every figure of a column differs: two versions of a plan, or two different things. */
function isOtherVersion({ compared, different }: Pair): boolean {
  return different.length >= FEWEST && different.length >= NEARLY_ALL * compared;
}

/** Two tables of one form: the months, units or regions of a collection, or one table twice. */
function areTwins(a: Table, b: Table): boolean {
  const keys = (table: Table): string => table.columns.map((c) => c.key).join();
  return a.layout === b.layout && keys(a) === keys(b);
}

/**
 * One table twice agrees nearly everywhere; forms side by side do not, and may well differ. So may the
 * form of people served: it is filled in for a part of the year or of the region, too.
 */
function isOtherForm({ ini, acuan: [best] }: Beda, columns: Iterable<Map<Table, Pair>>): boolean {
  const isTwin = areTwins(ini.table, best.table);
  if (!isTwin && ini.table.layout !== FORM && best.table.layout !== FORM) return false;
  if (isTwin && ini.subjek === 'layanan') return true;
  const pairs = [...columns].flatMap((tables) => tables.get(best.table) ?? []);
  const compared = pairs.reduce((sum, pair) => sum + pair.compared - pair.totals, 0);
  const different = pairs
    .flatMap((pair) => pair.different)
    .filter((beda) => beda.ini.subjek !== 'jumlah').length;
  return different > 1 && different > compared * MOST_SLIPS;
}

function reportVersion(context: RuleContext, { different, compared }: Pair): void {
  const total = different.find((d) => d.ini.subjek === 'jumlah') ?? different[0]!;
  const { ini, acuan } = total;
  // Forms of one kind side by side are of different units or months.
  if (ini.table.layout === acuan[0].table.layout) return;
  context.report({
    ...selOf(ini),
    message: 'versi',
    severity: 'warning',
    values: {
      sel: tempat(ini),
      angka: tulis(ini),
      selLain: tempat(acuan[0]),
      angkaLain: tulis(acuan[0]),
      kolom: namaKolom(ini.column),
      beda: { number: different.length },
      banyak: { number: compared },
      tahun: String(ini.tahun),
    },
    found: ini.figure.raw,
    related: [selOf(acuan[0]), ...different.filter((d) => d !== total).map(selBeda)],
  });
}

/**
 * What each table gives. Of several regions, one that is alone in its own is held against nothing, and is not
 * read: so are nearly all of a collection of forms.
 */
function* observed(tables: readonly Table[]): Steps<readonly (readonly Pengamatan[])[]> {
  const ofPlace = new Map<string, number>();
  const placeOf = ({ region = '' }: Table): string => region;
  for (const table of tables) ofPlace.set(placeOf(table), (ofPlace.get(placeOf(table)) ?? 0) + 1);
  const regions = new Set<string>();
  const out: (readonly Pengamatan[])[] = [];
  for (const table of tables) {
    const isAlone = regions.size > 1 && ofPlace.get(placeOf(table)) === 1;
    const own = isAlone ? [] : pengamatanDari(table);
    if (own.length && table.region) regions.add(table.region);
    out.push(own);
    yield;
  }
  return out;
}

function* compare(context: RuleContext): Steps<void> {
  if (context.tables.length < 2) return;
  const seen = yield* observed(context.tables);
  const groups = yield* yangSama(perTahap(seen));
  for (const { anggota } of groups) context.checked(anggota.length - 1);
  const differences = groups.flatMap(yangBeda);
  yield;
  const versions = new Set<Beda>();
  const pairs = countPairs(groups, differences);
  for (const columns of pairs.values()) {
    for (const tables of columns.values()) {
      for (const pair of tables.values()) {
        if (!isOtherVersion(pair)) continue;
        pair.different.forEach((beda) => versions.add(beda));
        reportVersion(context, pair);
      }
    }
  }
  const rest = differences.filter(
    (beda) => !versions.has(beda) && !isOtherForm(beda, pairs.get(beda.ini.table)!.values()),
  );
  for (const beda of rest) {
    if (beda.ini.satuan !== 'rp') report(context, { beda, ikut: [], selisih: null });
  }
  const byColumn = new Map<string, Beda[]>();
  const tables = new Map(context.tables.map((table, i) => [table, i]));
  for (const beda of rest) {
    if (beda.ini.satuan !== 'rp') continue;
    const key = `${tables.get(beda.ini.table)!}|${columnKey(beda.ini)}`;
    byColumn.set(key, [...(byColumn.get(key) ?? []), beda]);
  }
  for (const list of byColumn.values()) {
    const { table } = list[0]!.ini;
    bedaPokok(table, list).forEach((pokok) => report(context, pokok));
  }
}

const DUA_TABEL = `
Tabel 2.3 Rencana Anggaran Tahun 2023

Program | Renja | APBD
Program Rehabilitasi Sosial | 60000000 | 50000000
Program Penanganan Bencana | 30000000 | 40000000
Jumlah | 90000000 | 90000000



Tabel 3.9 Kinerja Anggaran Tahun 2023

No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
I | PROGRAM REHABILITASI SOSIAL | 50000000 | 45000000 | 90
II | PROGRAM PENANGANAN BENCANA | 40000000 | 40000000 | 100
 | JUMLAH | 90000000 | 85000000 | 94.44`;

export const bedaAntarTabel: Rule = {
  id: 'beda-antar-tabel',
  severity: 'error',
  source: LKJIP,
  summary: {
    id: 'Memeriksa apakah indikator, program, dan jumlah yang sama berangka sama di semua tabel.',
    en: 'Checks that the same indicator, programme or total has the same figure in every table.',
  },
  messages: {
    beda: {
      id: '{sel} tertulis {angka} untuk "{nama}" (kolom {kolom}, tahun {tahun}), padahal {selLain} tertulis {angkaLain}; selisihnya {selisih}. Hal yang sama harus berangka sama di semua tabel. Periksa mana yang benar, lalu samakan.',
      en: '{sel} says {angka} for "{nama}" (column {kolom}, year {tahun}), but {selLain} say {angkaLain}; the difference is {selisih}. The same thing has the same figure in every table. Find out which is right and make them agree.',
    },
    bedaIkut: {
      id: '{sel} tertulis {angka} untuk "{nama}" (kolom {kolom}, tahun {tahun}), padahal {selLain} tertulis {angkaLain}; selisihnya {selisih}. Hal yang sama harus berangka sama di semua tabel; karena itu {ikut} ikut berbeda. Periksa mana yang benar, lalu samakan.',
      en: '{sel} says {angka} for "{nama}" (column {kolom}, year {tahun}), but {selLain} say {angkaLain}; the difference is {selisih}. The same thing has the same figure in every table; {ikut} differ for the same reason. Find out which is right and make them agree.',
    },
    bedaSebab: {
      id: '{sel} tertulis {angka} untuk "{nama}" (kolom {kolom}, tahun {tahun}), padahal {selLain} tertulis {angkaLain}; selisihnya {selisih}. Selisih ini sama dengan isi {selSelisih}, yang mungkin terlewat atau terhitung dua kali. Periksa mana yang benar, lalu samakan.',
      en: '{sel} says {angka} for "{nama}" (column {kolom}, year {tahun}), but {selLain} say {angkaLain}; the difference is {selisih}. That is what {selSelisih} holds, which may have been left out or counted twice. Find out which is right and make them agree.',
    },
    ragu: {
      id: '{sel} tertulis {angka} untuk "{nama}" (kolom {kolom}, tahun {tahun}), padahal {selLain} tertulis {angkaLain} untuk nama yang hampir sama; selisihnya {selisih}. Tampaknya namanya terpotong. Lengkapi namanya, dan samakan angkanya bila memang hal yang sama.',
      en: '{sel} says {angka} for "{nama}" (column {kolom}, year {tahun}), but {selLain} say {angkaLain} for nearly the same name; the difference is {selisih}. The name seems cut off. Complete it, and make the figures agree if the same is meant.',
    },
    versi: {
      id: '{sel} tertulis {angka} (kolom {kolom}, tahun {tahun}), padahal {selLain} tertulis {angkaLain}; {beda} dari {banyak} angka pada kolom ini berbeda. Tampaknya kedua tabel memakai versi dokumen yang berlainan. Pastikan versinya sama, atau sebut versinya pada judul kolom.',
      en: '{sel} says {angka} (column {kolom}, year {tahun}), but {selLain} says {angkaLain}; {beda} of {banyak} figures of this column differ. The two tables seem to follow different versions of a document. Use one version, or name it in the header.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'anggaran-rencana',
        others: ['anggaran-kegiatan'],
        table: DUA_TABEL.replace('Bencana | 30000000 | 40000000', 'Bencana | 30000000 | 41000000')
          .replace('Jumlah | 90000000 | 90000000', 'Jumlah | 90000000 | 91000000')
          .trim(),
        findings: ['C5'],
      },
    ],
    right: [
      {
        layout: 'anggaran-rencana',
        others: ['anggaran-kegiatan'],
        table: DUA_TABEL.trim(),
        findings: [],
      },
    ],
  },
  scope: 'workbook',
  check: compare,
};
