import type { Table, TableRow } from '../layouts/model';
import { nilaiPesan, daftarSel } from './kit/angka';
import { BARIS_KELIRU, laporkanKeliru } from './kit/angka-keliru';
import { samaSelisih } from './kit/akun';
import { dasarJumlah, PENGELOLAAN_KEUANGAN_DAERAH } from './kit/basis';
import { alamat, namaBaris, sel } from './kit/cells';
import { lembarHalaman, totalSemuaHalaman } from './kit/halaman';
import { silang, type Silang } from './kit/letak';
import { jumlahMendatar, type Mendatar } from './kit/mendatar';
import { barisDijumlah, type Neraca, type PersamaanTotal } from './kit/neraca';
import { sebabAngka, sebabBaris, sebabDi, sebabKosong, sebabSelisih, sebabSisa } from './kit/sebab';
import { sebabTertukar } from './kit/tertukar';
import type { Cause, MessageValue, RawFinding, Rule, RuleContext } from './model';

/** The one row, at any level, whose figure is the whole difference; only money is telling enough. */
function barisSelisih(cross: Silang, total: PersamaanTotal): TableRow | undefined {
  if (total.column.role !== 'rupiah') return undefined;
  const { table, akuns } = cross.neraca;
  const akun = akuns.find((a) => a.column === total.column)!;
  const size = Math.abs(total.selisih);
  const found = table.rows.filter((row, i) => {
    const value = akun.isi[i]!.nilai;
    return row.kind !== 'jumlah' && value !== null && samaSelisih(value, size);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Another total of the column that is right and shows the same: then the rows are in doubt. */
function totalLain(cross: Silang, total: PersamaanTotal): PersamaanTotal | undefined {
  return cross.neraca.total.find(
    (other) => other.column === total.column && other.isBenar && other.tercetak === total.tercetak,
  );
}

/** The sum of the lowest rows, where it differs from that of the rows the total stands for. */
function jumlahTerbawah(total: PersamaanTotal): number | undefined {
  return total.jumlahLain.filter((sum) => Math.abs(sum - total.jumlah) > 1).at(-1);
}

interface Pilihan {
  readonly message: string;
  readonly values: Readonly<Record<string, MessageValue>>;
  readonly isPasti: boolean;
  readonly row?: TableRow;
}

function pilihan(cross: Silang, total: PersamaanTotal): Pilihan {
  const { table } = cross.neraca;
  const { column } = total;
  const other = totalLain(cross, total);
  const otherRow = other && table.rows[other.row];
  if (otherRow) {
    const values = { selLain: alamat(table, otherRow, column) };
    return { message: 'rincianDiragukan', values, isPasti: false, row: otherRow };
  }
  const lower = jumlahTerbawah(total);
  if (lower !== undefined) {
    const values = { jumlahRincian: nilaiPesan(column, lower) };
    return { message: 'duaJumlah', values, isPasti: false };
  }
  const row = barisSelisih(cross, total);
  if (!row) return { message: 'salah', values: {}, isPasti: true };
  const values = { selBaris: alamat(table, row, column), barisNomor: { number: row.row + 1 } };
  const message = total.selisih < 0 ? 'terlewat' : 'terhitungGanda';
  return { message, values, isPasti: true, row };
}

function laporkan(context: RuleContext, cross: Silang, total: PersamaanTotal): void {
  const { table } = cross.neraca;
  const row = table.rows[total.row]!;
  const { column } = total;
  const members = barisDijumlah(cross.neraca, column, total.anggota).map((i) => table.rows[i]!);
  const cause = sebabSelisih(cross, total);
  const subtotal = sebabSubtotal(cross, total);
  // What a subtotal above has said already is not said again.
  const keliru = cause || subtotal.length ? null : laporkanKeliru(context, cross.neraca, total);
  const tertukar = sebabTertukar(cross.neraca, total);
  const choice = pilihan(cross, total);
  const finding: RawFinding = {
    ...sel(table, row, column),
    message: choice.message,
    values: {
      sel: alamat(table, row, column),
      tercetak: nilaiPesan(column, total.tercetak),
      jumlah: nilaiPesan(column, total.jumlah),
      selisih: nilaiPesan(column, Math.abs(total.selisih)),
      banyak: { number: members.length },
      rincian: daftarSel(table, members, column),
      ...choice.values,
    },
    found: total.tercetak,
    basis: dasarJumlah(table, column),
    expected: total.jumlah,
    related: (choice.row ? [choice.row] : members).map((r) => sel(table, r, column)),
  };
  context.report({
    ...finding,
    ...(choice.isPasti && !cause && !keliru && !tertukar.length
      ? { fix: { value: total.jumlah } }
      : {}),
    causes: [
      ...(cause ? sebabDi(cross, cause) : []),
      ...sebabSisa(table, row, members, column),
      ...sebabBaris(table, members, column, total.selisih),
      ...sebabKosong(table, members, column, total.selisih),
      ...subtotal,
      ...(keliru ?? sebabMendatar(table, total)),
      ...tertukar,
    ],
  });
}

/** A subtotal above that is off by the same: the total was made from what it prints. */
function sebabSubtotal({ neraca }: Silang, own: PersamaanTotal): Cause[] {
  const { table, total: totals } = neraca;
  const above = totals.filter(
    ({ row, column, selisih, isBenar }) =>
      row < own.row && column === own.column && !isBenar && samaSelisih(selisih, own.selisih),
  );
  return above.map(({ row, column, selisih }) => ({
    ...sel(table, table.rows[row]!, column),
    rule: 'total-salah',
    selisih,
  }));
}

/** A part of a sum across, where both sums that it goes into are off by the same: that across is named. */
function sebabMendatar(table: Table, { anggota, column, selisih }: PersamaanTotal): Cause[] {
  return jumlahMendatar(table).flatMap((entry) => {
    const row = table.rows[entry.row]!;
    const isPart = anggota.includes(entry.row) && entry.bagian.includes(column);
    if (!isPart || !samaSelisih(entry.selisih, selisih)) return [];
    return [{ ...sel(table, row, entry.column), rule: 'total-salah', selisih }];
  });
}

/** A sum that counts its rows rightly is off by as much as one of these is off across. */
function sebabDariBaris({ table, induk, totalDi }: Neraca, entry: Mendatar): readonly Cause[] {
  const down = [totalDi, induk].flatMap((sums) => sums.get(entry.row)?.get(entry.column) ?? []);
  return down.flatMap(({ anggota }) =>
    anggota.map((member) => ({
      ...sel(table, table.rows[member]!, entry.column),
      rule: 'total-salah',
      selisih: entry.selisih,
    })),
  );
}

/** A sum across the columns of a row. The sums of its parts, where one of them is off, come first. */
function laporkanMendatar(context: RuleContext, cross: Silang, entry: Mendatar): void {
  const { table } = cross.neraca;
  const row = table.rows[entry.row]!;
  const { column, bagian } = entry;
  context.report({
    ...sel(table, row, column),
    message: 'mendatar',
    ...(entry.isMungkin ? { severity: 'warning' } : {}),
    values: {
      baris: namaBaris(row),
      sel: alamat(table, row, column),
      tercetak: nilaiPesan(column, entry.tercetak),
      jumlah: nilaiPesan(column, entry.jumlah),
      selisih: nilaiPesan(column, Math.abs(entry.selisih)),
      bagian: { list: bagian.map((c) => alamat(table, row, c)) },
    },
    found: entry.tercetak,
    basis: dasarJumlah(table, column),
    expected: entry.jumlah,
    related: bagian.map((c) => sel(table, row, c)),
    causes: [
      ...bagian.flatMap((c) => sebabAngka(table, row, c)),
      ...sebabDariBaris(cross.neraca, entry),
    ],
  });
}

/** A total at the end of several pages stands for the rows of all of them. */
function periksaHalaman(context: RuleContext, page: Table): void {
  const salah: PersamaanTotal[] = [];
  for (const total of totalSemuaHalaman(page)) {
    context.checked();
    if (total.isBenar) continue;
    const row = page.rows[total.row]!;
    const { column } = total;
    // What is left is off by what was spent too much.
    const sebab = salah.filter((t) => Math.abs(t.selisih) === Math.abs(total.selisih));
    salah.push(total);
    context.report({
      ...sel(page, row, column),
      message: 'halaman',
      values: {
        sel: alamat(page, row, column),
        tercetak: nilaiPesan(column, total.tercetak),
        jumlah: nilaiPesan(column, total.jumlah),
        selisih: nilaiPesan(column, Math.abs(total.selisih)),
        banyak: { number: total.anggota.length },
        lembar: { list: lembarHalaman(page).map((name) => `"${name}"`) },
      },
      found: total.tercetak,
      expected: total.jumlah,
      causes: sebab.map((t) => sel(page, row, t.column)),
    });
  }
}

function periksaTabel(context: RuleContext, table: Table): void {
  if (table.continues) {
    periksaHalaman(context, table);
    return;
  }
  const cross = silang(table);
  const { total: totals, induk } = cross.neraca;
  for (const total of totals) {
    context.checked();
    if (!total.isBenar) laporkan(context, cross, total);
  }
  const isSaid = ({ row, column }: Mendatar): boolean =>
    totals.some((t) => t.row === row && t.column === column && !t.isBenar) ||
    (induk.get(row)?.get(column)?.selisih ?? 0) !== 0;
  const across = new Set<string>();
  for (const entry of jumlahMendatar(table)) {
    context.checked();
    if (entry.selisih === 0 || isSaid(entry)) continue;
    // By rank and by sex the same people are counted: what both say is said once.
    const said = [entry.row, entry.column.column, entry.jumlah].join();
    if (!across.has(said)) laporkanMendatar(context, cross, entry);
    across.add(said);
  }
}

export const totalSalah: Rule = {
  id: 'total-salah',
  severity: 'error',
  source: PENGELOLAAN_KEUANGAN_DAERAH,
  summary: {
    id: 'Memeriksa apakah baris jumlah sama dengan jumlah baris-barisnya, dan kolom jumlah dengan kolom-kolomnya.',
    en: 'Checks that a total row is the sum of its rows, and a total column the sum of its columns.',
  },
  messages: {
    salah: {
      id: '{sel} tertulis {tercetak}, padahal {banyak} baris yang dijumlahkan ({rincian}) berjumlah {jumlah}, selisih {selisih}. Ganti {sel} menjadi {jumlah}, atau perbaiki baris yang keliru.',
      en: '{sel} says {tercetak}, but the {banyak} rows it stands for ({rincian}) add up to {jumlah}, a difference of {selisih}. Change {sel} to {jumlah}, or correct the row that is wrong.',
    },
    barisKeliru: BARIS_KELIRU,
    terlewat: {
      id: '{sel} tertulis {tercetak}, padahal {banyak} baris yang dijumlahkan ({rincian}) berjumlah {jumlah}. Selisih {selisih} sama dengan {selBaris} (baris {barisNomor}), yang tampaknya terlewat. Ganti {sel} menjadi {jumlah}.',
      en: '{sel} says {tercetak}, but the {banyak} rows it stands for ({rincian}) add up to {jumlah}. The difference of {selisih} equals {selBaris} (row {barisNomor}), which seems to be left out. Change {sel} to {jumlah}.',
    },
    terhitungGanda: {
      id: '{sel} tertulis {tercetak}, padahal {banyak} baris yang dijumlahkan ({rincian}) berjumlah {jumlah}. Selisih {selisih} sama dengan {selBaris} (baris {barisNomor}), yang tampaknya terhitung dua kali. Ganti {sel} menjadi {jumlah}.',
      en: '{sel} says {tercetak}, but the {banyak} rows it stands for ({rincian}) add up to {jumlah}. The difference of {selisih} equals {selBaris} (row {barisNomor}), which seems to be counted twice. Change {sel} to {jumlah}.',
    },
    duaJumlah: {
      id: '{sel} tertulis {tercetak}, padahal {banyak} baris yang dijumlahkan ({rincian}) berjumlah {jumlah}, selisih {selisih}; rinciannya yang terbawah berjumlah {jumlahRincian}. Perbaiki dulu rincian yang tidak cocok dengan induknya, lalu jumlahkan ulang {sel}.',
      en: '{sel} says {tercetak}, but the {banyak} rows it stands for ({rincian}) add up to {jumlah}, a difference of {selisih}; their lowest details add up to {jumlahRincian}. First correct the details that do not agree with their parent, then add up {sel} again.',
    },
    mendatar: {
      id: '{sel} tertulis {tercetak}, padahal {bagian} berjumlah {jumlah}, selisih {selisih}: "{baris}". Ganti {sel} menjadi {jumlah}, atau perbaiki angka yang keliru.',
      en: '{sel} says {tercetak}, but {bagian} add up to {jumlah}, a difference of {selisih}: "{baris}". Change {sel} to {jumlah}, or correct the figure that is wrong.',
    },
    halaman: {
      id: '{sel} tertulis {tercetak}, padahal {banyak} baris yang dijumlahkan di lembar {lembar} berjumlah {jumlah}, selisih {selisih}. Ganti {sel} menjadi {jumlah}, atau perbaiki baris yang keliru.',
      en: '{sel} says {tercetak}, but the {banyak} rows it stands for on the sheets {lembar} add up to {jumlah}, a difference of {selisih}. Change {sel} to {jumlah}, or correct the row that is wrong.',
    },
    rincianDiragukan: {
      id: '{sel} tertulis {tercetak}, padahal {banyak} baris yang dijumlahkan ({rincian}) berjumlah {jumlah}, selisih {selisih}. Jumlah pada {selLain} cocok dan juga {tercetak}, sehingga yang perlu diperiksa lebih dulu adalah rinciannya ({rincian}).',
      en: '{sel} says {tercetak}, but the {banyak} rows it stands for ({rincian}) add up to {jumlah}, a difference of {selisih}. The total in {selLain} is right and also {tercetak}, so check the rows ({rincian}) first.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'anggaran-sumber',
        table: `
          No | Jenis Belanja | Jumlah Anggaran (Rp)
          1 | APBD | 510460500
          2 | APBN | 90000000
          3 | Sumbangan Donatur | 25000000
          | Jumlah | 625460000`,
        findings: ['C5'],
      },
      {
        layout: 'anggaran-sumber',
        table: `
          No | Jenis Pelayanan | APBD Kota | APBD Provinsi | APBN | Jumlah (Rp)
          1 | Rehabilitasi sosial anak telantar | 150000000 | 25000000 | - | 175000000
          2 | Rehabilitasi sosial lanjut usia telantar | 210000000 | - | 30000000 | 250000000
          3 | Perlindungan korban bencana | 134000000 | 60000000 | 215000000 | 409000000
          | Jumlah | 494000000 | 85000000 | 245000000 | 824000000`,
        findings: ['F3'],
      },
      {
        layout: 'pegawai',
        table: `
          No | Uraian | Jumlah Pegawai | Ket
          1 | Kualifikasi Pendidikan |  |
          | a. SMA | 3 |
          | b. S-1 | 23 |
          | Jumlah | 26 |
          2 | Pangkat/Golongan |  |
          | a. Gol III | 19 |
          | b. Gol IV | 5 |
          | Jumlah | 26 |`,
        findings: ['C9'],
      },
      {
        layout: 'anggaran-kegiatan',
        table: `
          No | Program | Anggaran | Realisasi | %
          1 | Program Rehabilitasi Sosial | 600000000 | 564000000 | 90
          2 | Program Penanganan Bencana | 250000000 | 240000000 | 96
          3 | Program Pemberdayaan Sosial | 150000000 | 120000000 | 80
          | Jumlah | 1000000000 | 900000000 | 90`,
        findings: ['D2'],
      },
    ],
    right: [
      {
        layout: 'anggaran-kegiatan',
        table: `
          No | Program/Kegiatan | Anggaran | Realisasi
          I | PROGRAM REHABILITASI SOSIAL | 6000000 | 4600000
          1. | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000
          II | PROGRAM PENANGANAN BENCANA | 3000000 | 2900000
          2. | Kegiatan Perlindungan Korban Bencana | 3000000 | 2900000
          | Jumlah | 9000000 | 7500000`,
        findings: [],
      },
    ],
  },
  check: (context) => {
    for (const table of context.tables) periksaTabel(context, table);
  },
};
