import { type ColumnView, groupOf, type LayoutSpec, speaks, type View } from '../spec';
import { sexOf } from '../by-sex';
import { weightOf } from '../meaning';
import { listRows } from '../rows/list';
import { hasConcept, KETERANGAN, NO, SATUAN, share } from './common';
import { hasStaffColumns, isOfWords, STAFF_KEYS, staffOf } from './staff-columns';

/** Staff by education, rank, position or place. */
export const layout: LayoutSpec = {
  id: 'pegawai',
  name: { id: 'Jumlah pegawai', en: 'Staff' },
  source: 'LKjIP Temanggung 2023, Tabel 1.1',
  example: {
    table: `
      No | Uraian | Jumlah Pegawai | Ket
      1 | Pangkat/Golongan | |
      | a. Gol II | 7 |
      | b. Gol III | 29 |
      | c. Gol IV | 5 |
      Jumlah | | 41 |
    `,
    columns: { uraian: 'B', jumlah: 'C', keterangan: 'D' },
  },
  columns: [
    NO,
    {
      key: 'uraian',
      role: 'teks',
      isRequired: true,
      concepts: {
        uraian: 1,
        penempatan: 1,
        pegawai: 0.8,
        jenis: 0.7,
        layanan: 0.2,
        predikat: 0.4,
        sumber: 0.2,
        satuan: 0.6,
        status: 0.6,
      },
      fit: (c) =>
        c.stats.numeric > 0.5 || (weightOf(c.meaning, 'satuan') > 0.5 && !isPlace(c)) ? 0.1 : 1,
    },
    { key: 'kelompok', familyKeys: STAFF_KEYS, role: 'jumlah', concepts: {}, family: staffOf },
    {
      key: 'kelamin',
      familyKeys: ['lakiLaki', 'perempuan'],
      role: 'jumlah',
      concepts: {},
      family: (c, view) => (isOfSomeGroup(c, view) ? null : sexOf(c)),
    },
    {
      key: 'jumlah',
      role: 'jumlah',
      isRequired: true,
      // "Golongan | Laki-laki | Perempuan", "PNS | PPPK": without their sum they count everybody, too.
      standIn: ['lakiLaki', ...STAFF_KEYS],
      concepts: { jumlah: 1, pegawai: 0.9 },
      fit: (c, view) => (isOfWords(c) || c.stats.large > 0.2 || isOfSomeGroup(c, view) ? 0.1 : 1),
    },
    // What share of all they are.
    { key: 'persen', role: 'persen', concepts: { persen: 1 } },
    { ...SATUAN, fit: (c) => (isPlace(c) ? 0.3 : 1) },
    KETERANGAN,
  ],
  signal: (view) => {
    const staff = share(view.content.staffRows, view.content.rows);
    // Men and women are counted of any people; staff are named, or known by rank and schooling.
    const titled = speaks(view, STAFF);
    // A place is where people work in a table of staff; elsewhere things happen there.
    const says = titled || staff > 0 ? ['pegawai', 'penempatan'] : ['pegawai'];
    const named = view.columns.some(
      (c) =>
        says.includes(c.meaning.concepts[0]?.concept ?? '') &&
        !/^(laki|perempuan|[lp]$|pria|wanita)/i.test(c.parts.at(-1)?.trim() ?? ''),
    );
    if (hasConcept(view, 'anggaran', 'realisasi', 'target')) return -1;
    // Inhabitants and pupils are counted by schooling, sex and work, too.
    if (!titled && speaks(view, OTHER_PEOPLE)) return -1;
    if (hasStaffColumns(view)) return 1;
    if (staff >= 0.4) return named || titled ? 1 : 0.7;
    if (named) return titled ? 0.9 : 0.5;
    return titled && view.content.assetRows === 0 ? 0.4 : -1;
  },
  rows: listRows,
};

/** "L | P | Jml" below several headers: of each of them only the staff that it names. */
function isOfSomeGroup(column: ColumnView, { columns }: View): boolean {
  const groups = new Set(columns.filter((c) => sexOf(c) !== null).map(groupOf));
  return groups.size > 1 && !OF_ALL.test(groupOf(column));
}

const OF_ALL = /^$|jumlah|total|kelamin/;

const STAFF = /pegawai|personil|personel|aparatur|kepegawaian|\bsdm\b|\basn\b/;
const OTHER_PEOPLE =
  /\b(penduduk|warga|siswa|murid|peserta didik|mahasiswa|angkatan kerja|pencari kerja|rumah tangga|kepala keluarga|jiwa)\b/;

/** "Unit" heads units of measure, and the units that people work in. */
function isPlace({ stats }: ColumnView): boolean {
  return stats.units === 0 && stats.length >= 8;
}
