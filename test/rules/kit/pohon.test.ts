import { pohonTertulis } from '../../../src/rules/kit/pohon';
import { check, findingsIn } from '../../kit/check';

test('goals of which a table tells the budget make up its total', () => {
  const table = (anggaran: number): string => `
    Efisiensi Penggunaan Sumber Daya Tahun 2023
    No | Sasaran | Capaian Kinerja (%) | Anggaran | Realisasi Anggaran | Penyerapan Anggaran (%) | Tingkat Efisiensi (%)
    1 | Meningkatnya Rehabilitasi Sosial | 100 | 60000000 | 54000000 | 90 | 10
    2 | Meningkatnya Pemberdayaan Sosial | 100 | 40000000 | 38000000 | 95 | 5
     | Jumlah | | ${anggaran} | 92000000 | 92 |`;
  expect(findingsIn(table(100000000))).toEqual([]);
  expect(findingsIn(table(110000000))).toEqual(['total-salah@D5']);
});

test('indicators below a programme are no details of it, nor is it above them', () => {
  const [table] = check(`
    Evaluasi Renja Tahun 2023
    Kode | Program / Kegiatan | Indikator | Target 2023 | < | TW I | < | TW II | < | TW III | < | TW IV | <
    ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 50000000 | 10 | 1000000 | 30 | 2000000 | 50 | 3000000 | 76 | 4000000
     | | Jumlah lembaga yang berjalan | 80 | | 10 | | 30 | | 50 | | 76 |
    1.06.04.2.01 | Kegiatan Rehabilitasi Dasar | Jumlah orang | 90 | 50000000 | 10 | 1000000 | 30 | 2000000 | 50 | 3000000 | 76 | 4000000`)
    .recognition.tables;
  expect(pohonTertulis(table!)).toEqual({
    rincian: [[2], [], []],
    induk: [null, null, 0],
    puncak: [0],
  });
});

test("what stands below a heading that was never filled in is nobody's detail", () => {
  const [table] = check(`
    Kinerja Anggaran Tahun 2023

    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 90000000 | 80250000 | 89.17
    1.06.04.2.01 | Kegiatan Administrasi Umum | 50000000 | 40250000 | 80.5
    1.06.04.2.02 | Kegiatan Administrasi Keuangan | 40000000 | 40000000 | 100
    1.06.05 | xxx | | |
    1.06.05.2.01 | Kegiatan Rehabilitasi Sosial Dasar | 50000000 | 40250000 | 80.5
     | Jumlah | 140000000 | 120500000 | 86.07`).recognition.tables;
  expect(pohonTertulis(table!)).toMatchObject({
    rincian: [[1, 2], [], [], [], [], []],
    puncak: [0, 4],
  });
});
