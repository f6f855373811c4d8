import { ANGGARAN, CAPAIAN } from '../../src/rules/kit/contoh';
import { cellsOf, check } from '../kit/check';
import { corpusWorkbook } from '../kit/corpus';

const under = (line: string): string => `${line}\n\n${CAPAIAN.trim()}`;
const cells = (line: string): string[] => cellsOf('dasar-hukum-salah', under(line));

test.each([
  'Berdasarkan Permensos Nomor 9 Tahun 2018 tentang Standar Teknis Pelayanan Dasar pada SPM Sosial',
  'Berdasarkan Permensos 9/2018 tentang SPM',
  'PP Nomor 2 Tahun 2018 tentang Standar Pelayanan Minimal',
  'Permendagri Nomor 59 Tahun 2021 tentang Penerapan Standar Pelayanan Minimal',
  'Permendagri Nomor 100 Tahun 2018 tentang Penerapan SPM',
  'Permendagri Nomor 90 Tahun 2019 tentang Klasifikasi dan Kodefikasi',
  'Permenkes Nomor 43 Tahun 2019 tentang Puskesmas',
  'Peraturan Menteri Sosial Nomor 1 Tahun 2013 tentang bantuan sosial untuk korban bencana',
  'Dibahas pada 9/2018',
])('silent: %s', (line) => expect(cells(line)).toEqual([]));

test.each([
  ['Permendikbud Nomor 32 Tahun 2018 tentang Standar Teknis Pelayanan Minimal Sosial', 'error'],
  ['Permenkes Nomor 4 Tahun 2019 tentang Standar Teknis Pelayanan Dasar pada SPM', 'warning'],
  ['Permensos Nomor 9 Tahun 2019 tentang Standar Teknis SPM Sosial', 'warning'],
  ['Permendagri Nomor 59 Tahun 2022 tentang Penerapan SPM', 'warning'],
])('%s: %s', (line, severity) => {
  const found = check(under(line)).findings.filter((f) => f.rule === 'dasar-hukum-salah');
  expect(found).toMatchObject([{ cell: 'A1', severity }]);
});

test('sheets without an SPM table are not read', () => {
  const line = 'Permendikbud Nomor 32 Tahun 2018 tentang Standar Pelayanan Minimal Sosial';
  expect(cellsOf('dasar-hukum-salah', `${line}\n\n${ANGGARAN.trim()}`)).toEqual([]);
});

test('the published report of 2019 cites the standard of education', () => {
  const found = check(corpusWorkbook('blitar-2019-laporan-spm')).findings;
  expect(found.find((f) => f.rule === 'dasar-hukum-salah')).toMatchObject({
    sheet: 'Target',
    cell: 'A2',
    severity: 'error',
  });
});
