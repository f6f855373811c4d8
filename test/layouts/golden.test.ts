import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recognise } from '../../src/layouts';
import { corpusNames, corpusWorkbook } from '../kit/corpus';
import { readingText } from '../kit/reading';

/**
 * How each published workbook is read, kept for review by eye. After a change that is meant:
 * UPDATE_GOLDEN=1 npx jest test/layouts/golden, then read the difference.
 */
const FOLDER = path.join(__dirname, 'golden');

test.each(corpusNames())('%s is read as its golden file says', (name) => {
  const file = path.join(FOLDER, `${name}.txt`);
  const text = readingText(recognise(corpusWorkbook(name)));
  if (process.env.UPDATE_GOLDEN && !process.env.CI) writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

/** The contract's own list of which sheet holds which layout. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'temanggung-2024-tw2-capaian-spm': { 'Capaian SPM TW II': ['spm-capaian-triwulan'] },
  'singkawang-2018-laporan-spm': {
    'Tabel 2.1 Capaian SPM': ['spm-capaian'],
    'Tabel 2.2 Alokasi': ['anggaran-sumber'],
    'Tabel 3.1 Program Kegiatan': ['anggaran-kegiatan'],
    'Data Pendukung': ['spm-perhitungan'],
    Penjelasan: ['spm-capaian'],
  },
  'blitar-2019-laporan-spm': {
    Target: ['spm-target'],
    Realisasi: ['spm-perhitungan'],
    'Profil Capaian': ['spm-capaian'],
    'Alokasi Anggaran': ['anggaran-kegiatan'],
    'Dukungan Personil': ['pegawai'],
  },
  'surakarta-2023-komponen-biaya': {
    Rehabilitasi: ['spm-komponen-biaya'],
    Perlindungan: ['spm-komponen-biaya'],
  },
  'temanggung-2023-lkjip': {
    'Tabel 1.1 Pegawai': ['pegawai'],
    'Tabel 1.2 Sarpras': ['sarpras'],
    'Tabel 2.2 IKU': ['iku'],
    'Tabel 2.3 Rencana Anggaran': ['anggaran-rencana'],
    'Tabel 3.2 IKU': ['capaian-indikator'],
    'Tabel 3.3 Program 1': ['capaian-indikator'],
    'Tabel 3.4 Program 2': ['capaian-indikator'],
    'Tabel 3.5 Program 3': ['capaian-indikator'],
    'Tabel 3.6 Program 4': ['capaian-indikator'],
    'Tabel 3.7 Program 5': ['capaian-indikator'],
    'Tabel 3.8 Program 6': ['capaian-indikator'],
    'Tabel 3.9 Kinerja Anggaran': ['anggaran-kegiatan'],
    'Tabel 3.10 Efisiensi': ['efisiensi'],
    'Capaian Renstra 2018-2023': ['capaian-renstra'],
    'Evaluasi RKPD TW IV': ['evaluasi-rkpd'],
    'PK Kepala Dinas': ['perjanjian-kinerja-sasaran', 'perjanjian-kinerja-anggaran'],
    'PK Sekretaris': ['perjanjian-kinerja-sasaran', 'perjanjian-kinerja-anggaran'],
    'PK Bidang Pemberdayaan': ['perjanjian-kinerja-sasaran', 'perjanjian-kinerja-anggaran'],
    'PK Bidang Rehabilitasi': ['perjanjian-kinerja-sasaran', 'perjanjian-kinerja-anggaran'],
    'PK Bidang Linjamsos': ['perjanjian-kinerja-sasaran', 'perjanjian-kinerja-anggaran'],
  },
};

test.each(Object.keys(EXPECTED))(
  '%s holds the layouts that the contract names, and nothing else',
  (name) => {
    const { tables, unrecognised } = recognise(corpusWorkbook(name));
    const found: Record<string, string[]> = {};
    for (const table of tables) (found[table.sheet.name] ??= []).push(table.layout);
    expect(found).toEqual(EXPECTED[name]);
    expect(unrecognised).toEqual([]);
  },
);
