import { dengan } from '../../src/rules/kit/contoh';
import { findingsIn, saysOf } from '../kit/check';

/** Two programmes with codes; the details of the first kegiatan in rows 4 and 5. */
const TABEL = `
Kode | Program/Kegiatan | Pagu (Rp) | Realisasi (Rp) | %
1.06.04 | PROGRAM REHABILITASI SOSIAL | 700 | 500 | 71.43
1.06.04.2.01 | Kegiatan Rehabilitasi Sosial Dasar | 400 | 250 | 62.5
1.06.04.2.01.01 | Penyediaan Permakanan | 300 | 150 | 50
1.06.04.2.01.02 | Penyediaan Sandang | 100 | 100 | 100
1.06.04.2.02 | Kegiatan Rehabilitasi Sosial Lainnya | 300 | 250 | 83.33
1.06.05 | PROGRAM PERLINDUNGAN SOSIAL | 900 | 800 | 88.89`;

test('the detail that was left out is said to have no code only where it has none', () => {
  const left = { C2: '600', E2: '83.33', C3: '300', E3: '83.33' };
  const says = (changes: Readonly<Record<string, string>>): string =>
    saysOf('rincian-salah', dengan(TABEL, { ...left, ...changes })).join();
  expect(says({})).toMatch(/sama dengan C5 .*, yang tampaknya belum ikut dijumlahkan/);
  expect(says({ A5: '' })).toMatch(/sama dengan C5 .*, yang tidak berkode/);
});

test('where a detail explains the difference, no other one is said to be wrong', () => {
  expect(findingsIn(TABEL)).toEqual([]);
  // The percentage of the first detail would speak for 200, too.
  const table = dengan(TABEL, { C2: '600', E2: '83.33', C3: '300', E3: '83.33', E4: '75' });
  expect(findingsIn(table)).toEqual(['rincian-salah@C3', 'persen-salah@E4']);
});
