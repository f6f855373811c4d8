import { columnOf, type Table, type TableRow } from '../layouts/model';
import { dasarJumlah, PENGELOLAAN_KEUANGAN_DAERAH } from './kit/basis';
import { daftarSel, nilaiPesan } from './kit/angka';
import { BARIS_KELIRU, laporkanKeliru } from './kit/angka-keliru';
import { alamat, namaBaris, sel } from './kit/cells';
import { type Letak, silang, type Silang } from './kit/letak';
import type { Persamaan } from './kit/neraca';
import { jelaskan, kekurangan, type Penjelasan } from './kit/salah-induk';
import { sebabBaris, sebabDi, sebabKosong, sebabSelisih, sebabSisa, selisihDi } from './kit/sebab';
import { samaSelisih } from './kit/akun';
import { sebabTertukar } from './kit/tertukar';
import type { MessageValue, RawFinding, Rule, RuleContext } from './model';

type Alasan = Partial<Pick<RawFinding, 'causes'>> & { readonly penjelasan?: Penjelasan };

/** A row without a code among rows that have one is easily left out of a sum. */
function isTanpaKode(table: Table, row: TableRow): boolean {
  return columnOf(table, 'kode') !== undefined && row.code === undefined;
}

/** True where the parent's own parent, total or quarters are right with the sum of the details. */
function isPasti(cross: Silang, equation: Persamaan): boolean {
  const { row, column, selisih } = equation;
  if (cross.salah.get(row)?.bukti === 'induk') return true;
  const above = cross.neraca.pohon.induk[row];
  return above != null && samaSelisih(selisihDi(cross, above, column), -selisih);
}

function laporkan(
  context: RuleContext,
  cross: Silang,
  equation: Persamaan,
  { penjelasan, causes }: Alasan,
): void {
  const { table } = cross.neraca;
  const row = table.rows[equation.row]!;
  const details = equation.anggota.map((i) => table.rows[i]!);
  const { column } = equation;
  const detail = table.rows[penjelasan?.rincian ?? -1];
  const goal = table.rows[penjelasan?.tujuan ?? -1];
  const isAbove = cross.neraca.pohon.induk[equation.row] === penjelasan?.tujuan;
  const values: Record<string, MessageValue> = {
    sel: alamat(table, row, column),
    baris: namaBaris(row),
    tercetak: nilaiPesan(column, equation.tercetak),
    jumlah: nilaiPesan(column, equation.jumlah),
    selisih: nilaiPesan(column, Math.abs(equation.selisih)),
    rincian: daftarSel(table, details, column),
  };
  let message = 'salah';
  if (detail) {
    values.selRincian = alamat(table, detail, column);
    values.barisRincian = { number: detail.row + 1 };
    values.namaRincian = namaBaris(detail);
    message = isTanpaKode(table, detail) ? 'terlewatTanpaKode' : 'terlewat';
  }
  if (detail && goal) {
    values.barisTujuan = { number: goal.row + 1 };
    values.namaTujuan = namaBaris(goal);
    values.barisInduk = { number: row.row + 1 };
    message = isAbove ? 'langsungDiAtas' : 'salahInduk';
  }
  const keliru = causes || detail ? null : laporkanKeliru(context, cross.neraca, equation);
  const tertukar = sebabTertukar(cross.neraca, equation);
  const isOpen = !goal && !causes && !keliru && !tertukar.length;
  const certain = isOpen && (detail !== undefined || isPasti(cross, equation));
  context.report({
    ...sel(table, row, column),
    message,
    values,
    found: equation.tercetak,
    expected: equation.jumlah,
    basis: dasarJumlah(table, column),
    ...(certain ? { fix: { value: equation.jumlah } } : {}),
    related: (detail ? [detail] : details).map((r) => sel(table, r, column)),
    causes: [
      ...(causes ?? keliru ?? []),
      ...tertukar,
      ...sebabSisa(table, row, details, column),
      ...sebabBaris(table, details, column, equation.selisih),
      ...sebabKosong(table, details, column, equation.selisih),
    ],
  });
}

/** Parents that lack what another has too much go to that other's finding. */
function sebabTujuan(
  penjelasan: ReadonlyMap<number, readonly Penjelasan[]>,
): ReadonlyMap<number | undefined, Letak> {
  const out = new Map<number | undefined, Letak>();
  for (const [row, list] of penjelasan) {
    for (const { tujuan, columns } of list) out.set(tujuan, { row, column: columns[0]! });
  }
  return out;
}

function periksaTabel(context: RuleContext, table: Table): void {
  const cross = silang(table);
  const { induk } = cross.neraca;
  const lacking = kekurangan(cross.neraca);
  const penjelasan = new Map(
    [...induk].map(([row, equations]) => [row, jelaskan(cross, equations.values(), lacking)]),
  );
  const goals = sebabTujuan(penjelasan);
  for (const [row, equations] of induk) {
    for (const equation of equations.values()) {
      context.checked();
      if (equation.selisih === 0) continue;
      laporkan(context, cross, equation, alasan(cross, equation, penjelasan.get(row)!, goals));
    }
  }
}

function alasan(
  cross: Silang,
  equation: Persamaan,
  explained: readonly Penjelasan[],
  goals: ReadonlyMap<number | undefined, Letak>,
): Alasan {
  const cause = sebabSelisih(cross, equation) ?? sebabPindah(cross, equation, goals);
  if (cause) return { causes: sebabDi(cross, cause) };
  const own = explained.find((e) => e.columns.includes(equation.column));
  if (!own) return {};
  const first = own.columns[0]!;
  if (first === equation.column) return { penjelasan: own };
  return { penjelasan: own, causes: sebabDi(cross, { row: equation.row, column: first }) };
}

function sebabPindah(
  cross: Silang,
  equation: Persamaan,
  goals: ReadonlyMap<number | undefined, Letak>,
): Letak | undefined {
  const from = goals.get(equation.row);
  if (!from) return undefined;
  const other = selisihDi(cross, from.row, equation.column);
  return samaSelisih(other, -equation.selisih) ? from : undefined;
}

export const rincianSalah: Rule = {
  id: 'rincian-salah',
  severity: 'error',
  source: PENGELOLAAN_KEUANGAN_DAERAH,
  summary: {
    id: 'Memeriksa apakah angka program, kegiatan, dan induk lainnya sama dengan jumlah rinciannya.',
    en: 'Checks that the figure of a programme, kegiatan or other parent is the sum of its details.',
  },
  messages: {
    salah: {
      id: '{sel} tertulis {tercetak}, padahal rinciannya ({rincian}) berjumlah {jumlah}, selisih {selisih}: "{baris}". Angka induk harus sama dengan jumlah rinciannya. Periksa {sel} dan tiap rinciannya.',
      en: '{sel} says {tercetak}, but its details ({rincian}) add up to {jumlah}, a difference of {selisih}: "{baris}". A parent is the sum of its details. Check {sel} and each detail.',
    },
    barisKeliru: BARIS_KELIRU,
    terlewat: {
      id: '{sel} tertulis {tercetak}, padahal rinciannya ({rincian}) berjumlah {jumlah}: "{baris}". Selisih {selisih} sama dengan {selRincian} (baris {barisRincian}, "{namaRincian}"), yang tampaknya belum ikut dijumlahkan. Ganti {sel} menjadi {jumlah}.',
      en: '{sel} says {tercetak}, but its details ({rincian}) add up to {jumlah}: "{baris}". The difference of {selisih} equals {selRincian} (row {barisRincian}, "{namaRincian}"), which seems to be left out of the sum. Change {sel} to {jumlah}.',
    },
    terlewatTanpaKode: {
      id: '{sel} tertulis {tercetak}, padahal rinciannya ({rincian}) berjumlah {jumlah}: "{baris}". Selisih {selisih} sama dengan {selRincian} (baris {barisRincian}, "{namaRincian}"), yang tidak berkode sehingga tampaknya belum ikut dijumlahkan. Lengkapi kodenya dan ganti {sel} menjadi {jumlah}.',
      en: '{sel} says {tercetak}, but its details ({rincian}) add up to {jumlah}: "{baris}". The difference of {selisih} equals {selRincian} (row {barisRincian}, "{namaRincian}"), which has no code and so seems to be left out of the sum. Add its code and change {sel} to {jumlah}.',
    },
    salahInduk: {
      id: '{sel} tertulis {tercetak}, padahal rinciannya ({rincian}) berjumlah {jumlah}: "{baris}". Selisih {selisih} sama dengan {selRincian} (baris {barisRincian}, "{namaRincian}"), dan persis sebesar itu pula kekurangan rincian baris {barisTujuan} ("{namaTujuan}"). Pindahkan baris {barisRincian} ke bawah baris {barisTujuan}.',
      en: '{sel} says {tercetak}, but its details ({rincian}) add up to {jumlah}: "{baris}". The difference of {selisih} equals {selRincian} (row {barisRincian}, "{namaRincian}"), and the details of row {barisTujuan} ("{namaTujuan}") are short by exactly that. Move row {barisRincian} below row {barisTujuan}.',
    },
    langsungDiAtas: {
      id: '{sel} tertulis {tercetak}, padahal rinciannya ({rincian}) berjumlah {jumlah}: "{baris}". Selisih {selisih} sama dengan {selRincian} (baris {barisRincian}, "{namaRincian}"), yang hanya terhitung di baris {barisTujuan} ("{namaTujuan}"). Cantumkan kegiatan yang membawahi baris {barisRincian}, atau tambahkan angkanya ke baris {barisInduk}.',
      en: '{sel} says {tercetak}, but its details ({rincian}) add up to {jumlah}: "{baris}". The difference of {selisih} equals {selRincian} (row {barisRincian}, "{namaRincian}"), which is counted only in row {barisTujuan} ("{namaTujuan}"). List the kegiatan that row {barisRincian} belongs to, or add its figure to row {barisInduk}.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'anggaran-kegiatan',
        table: `
          No | Program/Kegiatan | Anggaran | Realisasi
          I | PROGRAM REHABILITASI SOSIAL | 6000000 | 4500000
          1. | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000
          a. | Penyediaan Permakanan | 4000000 | 3000000
          b. | Penyediaan Sandang | 2000000 | 1600000`,
        findings: ['D2'],
      },
      {
        layout: 'anggaran-kegiatan',
        table: `
          No | Program/Kegiatan | Anggaran | Realisasi
          I | PROGRAM PENANGANAN BENCANA | 9000000 | 8000000
          1. | Kegiatan Perlindungan Korban Bencana | 6000000 | 5100000
          a. | Penyediaan Makanan | 4000000 | 3300000
          b. | Penyediaan Sandang | 2000000 | 1800000
          2. | Kegiatan Kesiapsiagaan Bencana | 3000000 | 1600000
          a. | Pelaksanaan Taruna Siaga Bencana | 1700000 | 1600000
          b. | Sosialisasi Kampung Siaga | 1300000 | 1300000`,
        findings: ['D6'],
      },
      {
        layout: 'anggaran-kegiatan',
        table: `
          No | Program/Kegiatan | Anggaran | Realisasi | %
          I | PROGRAM REHABILITASI SOSIAL | 8000000 | 6000000 | 75
          1. | Kegiatan Rehabilitasi Sosial Dasar | 8000000 | 6000000 | 75
          a. | Penyediaan Permakanan | 5000000 | 3600000 | 80
          b. | Penyediaan Sandang | 3000000 | 2000000 | 66,67`,
        findings: ['D4'],
      },
    ],
    right: [
      {
        layout: 'anggaran-kegiatan',
        table: `
          No | Program/Kegiatan | Anggaran | Realisasi
          I | PROGRAM REHABILITASI SOSIAL | 6000000 | 4600000
          1. | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000
          a. | Penyediaan Permakanan | 4000000 | 3000000
          b. | Penyediaan Sandang | 2000000 | 1600000`,
        findings: [],
      },
    ],
  },
  check: (context) => {
    for (const table of context.tables) periksaTabel(context, table);
  },
};
