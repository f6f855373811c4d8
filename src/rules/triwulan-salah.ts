import type { Table } from '../layouts/model';
import { samaSelisih } from './kit/akun';
import { PERMENDAGRI_86_2017 } from './kit/basis';
import { alamat, namaBaris, namaKolom, sel } from './kit/cells';
import { silang, type Silang, type TriwulanSalah } from './kit/letak';
import { periksaBulan } from './kit/bulan';
import { sebabDi } from './kit/sebab';
import {
  type BarisTriwulan,
  barisTriwulan,
  isKumulatif,
  type KolomTriwulan,
  kolomTriwulanRp,
} from './kit/triwulan';
import { periksaBerjalan, periksaKinerja, periksaTarget } from './kit/triwulan-kinerja';
import type { Cause, MessageValue, Rule, RuleContext } from './model';

/** The cell that already explains it: the row's own sum, or a detail whose quarters are off as much. */
function sebab(cross: Silang, entry: TriwulanSalah): readonly Cause[] {
  const { pohon, totalDi } = cross.neraca;
  if (entry.bukti === 'induk') return sebabDi(cross, entry.letak);
  const details = pohon.rincian[entry.row]!;
  const members = details.length
    ? details
    : ([...(totalDi.get(entry.row)?.values() ?? [])][0]?.anggota ?? []);
  for (const member of members) {
    const other = cross.salah.get(member);
    if (other && samaSelisih(other.selisih, entry.selisih)) return sebabDi(cross, other.letak);
  }
  return [];
}

function laporkanRp(context: RuleContext, cross: Silang, entry: TriwulanSalah): void {
  const { table } = cross.neraca;
  const row = table.rows[entry.row]!;
  const columns = kolomTriwulanRp(table)!;
  const { column } = entry.letak;
  const isCrossing = entry.bukti === 'silang';
  const quarters = entry.triwulan.filter((t) => samaSelisih(t.nilai, -entry.selisih));
  const [one] = quarters;
  const inCell = entry.triwulan.find((t) => t.column === column)?.nilai ?? entry.setahun.value;
  const expected = inCell - entry.kelebihan;
  const values: Record<string, MessageValue> = {
    baris: namaBaris(row),
    sel: alamat(table, row, column),
    kolom: namaKolom(column),
    tercetak: { rupiah: inCell },
    seharusnya: { rupiah: expected },
    setahun: { rupiah: entry.setahun.value },
    selSetahun: alamat(table, row, columns.setahun),
    jumlah: { rupiah: entry.jumlah },
    selTriwulan: { list: entry.triwulan.map((t) => alamat(table, row, t.column)) },
    selisih: { rupiah: Math.abs(entry.selisih) },
  };
  const isOne = one !== undefined && quarters.length === 1;
  if (isOne) values.selSatu = alamat(table, row, one.column);
  context.report({
    ...sel(table, row, column),
    message: isCrossing ? 'letakPasti' : isOne ? 'satuTriwulan' : 'rupiah',
    values,
    found: inCell,
    expected,
    ...(isCrossing ? { fix: { value: expected } } : {}),
    related: [...entry.triwulan.map((t) => t.column), columns.setahun]
      .filter((other) => other !== column)
      .map((other) => sel(table, row, other)),
    causes: sebab(cross, entry),
  });
}

/** In a table of running totals the last quarter is the year. */
function periksaKumulatif(
  context: RuleContext,
  table: Table,
  { setahun }: KolomTriwulan,
  entry: BarisTriwulan,
): void {
  const row = table.rows[entry.row]!;
  const last = entry.triwulan.at(-1)!;
  context.checked();
  if (last.nilai === entry.setahun.value || entry.selisih === 0) return;
  context.report({
    ...sel(table, row, setahun),
    message: 'kumulatif',
    values: {
      baris: namaBaris(row),
      sel: alamat(table, row, setahun),
      tercetak: { rupiah: entry.setahun.value },
      akhir: { rupiah: last.nilai },
      selAkhir: alamat(table, row, last.column),
    },
    found: entry.setahun.value,
    expected: last.nilai,
    related: [sel(table, row, last.column)],
  });
}

function periksaRupiah(context: RuleContext, table: Table): void {
  const columns = kolomTriwulanRp(table);
  if (!columns) return;
  const rows = barisTriwulan(table, columns);
  if (isKumulatif(rows)) {
    for (const entry of rows) periksaKumulatif(context, table, columns, entry);
    return;
  }
  const cross = silang(table);
  context.checked(cross.baris.length);
  for (const entry of cross.salah.values()) laporkanRp(context, cross, entry);
}

const BERJALAN = `
No | Indikator Kinerja | Satuan | Target | s.d. TW I | s.d. TW II | s.d. TW III | s.d. TW IV | Capaian (%)
1 | Jumlah PPKS yang dilayani | Orang | 400 | 90 | 210 | 280 | 388 | 97
2 | Persentase PSKS yang aktif | % | 80 | 75 | 70 | 74 | 76 | 95
3 | Jumlah keluarga yang didampingi | Keluarga | 60 | 20 | 40 | 60 | 60 | 100`;

const RENCANA_AKSI = `
Rencana Aksi atas Perjanjian Kinerja Tahun 2023

No | Sasaran | Indikator Kinerja | Target | Satuan | TW I | TW II | TW III | TW IV
1 | Meningkatnya penanganan PPKS | Jumlah lanjut usia yang menerima permakanan | 470 | Orang | 100 | 120 | 120 | 130
2 | Meningkatnya pemberdayaan sosial | Persentase PSKS yang aktif | 60 | % | 20 | 40 | 50 | 60
3 | Meningkatnya kesiapsiagaan | Persentase korban bencana yang ditangani | 100 | % | 25 | 25 | 25 | 25`;

export const triwulanSalah: Rule = {
  id: 'triwulan-salah',
  severity: 'error',
  source: PERMENDAGRI_86_2017,
  summary: {
    id: 'Memeriksa apakah realisasi triwulan I sampai IV menghasilkan realisasi setahun.',
    en: 'Checks that the realisations of quarters I to IV make up the realisation of the year.',
  },
  messages: {
    rupiah: {
      id: '{sel} tertulis {tercetak}, padahal realisasi triwulannya ({selTriwulan}) berjumlah {jumlah}, selisih {selisih}: "{baris}". Realisasi setahun adalah jumlah keempat triwulan. Periksa {sel} dan tiap triwulannya.',
      en: '{sel} says {tercetak}, but its quarters ({selTriwulan}) add up to {jumlah}, a difference of {selisih}: "{baris}". The year is the sum of the four quarters. Check {sel} and each quarter.',
    },
    satuTriwulan: {
      id: '{sel} tertulis {tercetak}, padahal realisasi triwulannya ({selTriwulan}) berjumlah {jumlah}: "{baris}". Selisih {selisih} sama dengan {selSatu}: entah {selSatu} belum ikut dijumlahkan, entah isinya salah tempat. Perbaiki salah satunya.',
      en: '{sel} says {tercetak}, but its quarters ({selTriwulan}) add up to {jumlah}: "{baris}". The difference of {selisih} equals {selSatu}: either {selSatu} was left out of the sum, or its figure is out of place. Correct one of the two.',
    },
    letakPasti: {
      id: '{sel} tertulis {tercetak} di kolom "{kolom}", seharusnya {seharusnya}: "{baris}". Triwulannya ({selTriwulan}) berjumlah {jumlah} sedangkan realisasi setahun {setahun} ({selSetahun}), dan jumlah yang memuat {sel} juga berbeda tepat {selisih}. Ganti {sel} menjadi {seharusnya}.',
      en: '{sel} says {tercetak} in the column "{kolom}" and should be {seharusnya}: "{baris}". The quarters ({selTriwulan}) add up to {jumlah} while the year is {setahun} ({selSetahun}), and the sum that {sel} goes into is off by exactly {selisih} too. Change {sel} to {seharusnya}.',
    },
    kumulatif: {
      id: '{sel} tertulis {tercetak}, padahal triwulan terakhir ({selAkhir}) adalah {akhir}: "{baris}". Triwulan di tabel ini diisi sampai dengan triwulan itu, sehingga yang terakhir sama dengan realisasi setahun. Periksa {sel} dan {selAkhir}.',
      en: '{sel} says {tercetak}, but the last quarter ({selAkhir}) is {akhir}: "{baris}". The quarters of this table hold all up to then, so that the last one is the year. Check {sel} and {selAkhir}.',
    },
    turun: {
      id: '{sel} tertulis {tercetak}, kurang dari {sebelum} pada triwulan sebelumnya ({selSebelum}): "{baris}". Triwulan di tabel ini diisi sampai dengan triwulan itu, sehingga angkanya tidak berkurang. Periksa {sel} dan {selSebelum}.',
      en: '{sel} says {tercetak}, less than the {sebelum} of the quarter before ({selSebelum}): "{baris}". The quarters of this table hold all up to then, so that their figures do not fall. Check {sel} and {selSebelum}.',
    },
    persen: {
      id: '{sel} tertulis {tercetak}, padahal triwulan terakhir ({selAkhir}) adalah {akhir}: "{baris}". Untuk indikator persentase, realisasi setahun adalah angka triwulan terakhir, bukan jumlahnya. Periksa {sel} dan {selAkhir}.',
      en: '{sel} says {tercetak}, but the last quarter ({selAkhir}) is {akhir}: "{baris}". For a percentage the year is the figure of the last quarter, not the sum. Check {sel} and {selAkhir}.',
    },
    hitungan: {
      id: '{sel} tertulis {tercetak}, padahal triwulannya ({selTriwulan}) berjumlah {jumlah} dan triwulan terakhir {akhir}: "{baris}". Realisasi setahun adalah jumlah triwulan, atau angka terakhir bila orangnya sama. Periksa {sel} dan tiap triwulannya.',
      en: '{sel} says {tercetak}, but its quarters ({selTriwulan}) add up to {jumlah} and the last one is {akhir}: "{baris}". The year is the sum of the quarters, or the last one where the people are the same. Check {sel} and each quarter.',
    },
    bulan: {
      id: '{sel} tertulis {tercetak} terlayani, padahal bulannya ({selBulan}) berjumlah {jumlah} dan bulan terakhir {akhir} ({selAkhir}): "{baris}". Yang terlayani setahun adalah jumlah bulannya, atau angka bulan terakhir bila orangnya sama. Periksa {sel} dan tiap bulannya.',
      en: '{sel} says {tercetak} served, but its months ({selBulan}) add up to {jumlah} and the last one is {akhir} ({selAkhir}): "{baris}". The served of a year are the sum of the months, or the last one where the people are the same. Check {sel} and each month.',
    },
    bulanRp: {
      id: '{sel} tertulis {tercetak}, padahal bulannya ({selBulan}) berjumlah {jumlah}: "{baris}". Uang setahun adalah jumlah bulannya, atau angka bulan terakhir ({selAkhir}) bila tiap bulan diisi sampai dengan bulan itu. Periksa {sel} dan tiap bulannya.',
      en: '{sel} says {tercetak}, but its months ({selBulan}) add up to {jumlah}: "{baris}". The money of a year is the sum of its months, or the last one ({selAkhir}) where each month holds all up to then. Check {sel} and each month.',
    },
    target: {
      id: '{sel} tertulis target setahun {tercetak}, padahal target triwulannya ({selTriwulan}) berjumlah {jumlah} dan yang terakhir {akhir}: "{baris}". Target setahun adalah jumlah target triwulan, atau target triwulan terakhir bila diisi sampai dengan triwulan itu. Periksa {sel} dan tiap triwulannya.',
      en: '{sel} says a target of {tercetak} for the year, but the targets of its quarters ({selTriwulan}) add up to {jumlah} and the last one is {akhir}: "{baris}". The target of the year is the sum of the quarters, or the last one where each holds all up to then. Check {sel} and each quarter.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'perjanjian-kinerja-sasaran',
        table: RENCANA_AKSI.replace('| 470 |', '| 480 |'),
        findings: ['D4'],
      },
      {
        layout: 'capaian-indikator',
        table: BERJALAN.replace('| 280 |', '| 180 |'),
        findings: ['G2'],
      },
      {
        layout: 'evaluasi-rkpd',
        table: `
          Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2023 | < | Realisasi per Triwulan | < | < | < | < | < | < | < | Realisasi 2023 | < | Capaian 2023 | <
          ^ | ^ | ^ | ^ | K | Rp | I | < | II | < | III | < | IV | < | K | Rp | K | Rp
          ^ | ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | ^ | ^ | ^ | ^
          1.06.05.2.02.03 | Penyediaan Permakanan | Jumlah orang yang menerima permakanan | Orang | 60 | 50000000 | 5 | 4000000 | 15 | 12000000 | 20 | 16000000 | 20 | 15000000 | 60 | 46000000 | 100 | 92
          1.06.05.2.02.04 | Pendataan Fakir Miskin | Persentase fakir miskin yang didata | % | 85 | 30000000 | 40 | 5000000 | 60 | 8000000 | 80 | 7000000 | 90 | 6000000 | 0 | 26000000 | 100 | 86.67`,
        findings: ['P4', 'O5'],
      },
    ],
    right: [
      { layout: 'capaian-indikator', table: BERJALAN, findings: [] },
      { layout: 'perjanjian-kinerja-sasaran', table: RENCANA_AKSI, findings: [] },
      {
        layout: 'evaluasi-rkpd',
        table: `
          Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2023 | < | Realisasi per Triwulan | < | < | < | < | < | < | < | Realisasi 2023 | < | Capaian 2023 | <
          ^ | ^ | ^ | ^ | K | Rp | I | < | II | < | III | < | IV | < | K | Rp | K | Rp
          ^ | ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | ^ | ^ | ^ | ^
          1.06.01.2.02.01 | Penyediaan Gaji dan Tunjangan ASN | Jumlah orang yang menerima gaji | Orang | 41 | 50000000 | 41 | 4000000 | 41 | 12000000 | 41 | 16000000 | 41 | 15000000 | 41 | 47000000 | 100 | 94
          1.06.05.2.02.04 | Pendataan Fakir Miskin | Persentase fakir miskin yang didata | % | 90 | 30000000 | 40 | 5000000 | 60 | 8000000 | 80 | 7000000 | 90 | 6000000 | 90 | 26000000 | 100 | 86.67`,
        findings: [],
      },
    ],
  },
  check: (context) => {
    for (const table of context.tables) {
      periksaRupiah(context, table);
      periksaKinerja(context, table);
      periksaBerjalan(context, table);
      periksaBulan(context, table);
      periksaTarget(context, table);
    }
  },
};
