import { pengamatanDari, type Pengamatan } from '../../../src/rules/kit/pengamatan';
import { check } from '../../kit/check';

/** What of a table may be compared with other tables. */
export const teramati = (text: string): readonly Pengamatan[] =>
  check(text).recognition.tables.flatMap(pengamatanDari);

/** The same as text: what of, year and unit, value. */
export const angka = (text: string): string[] =>
  teramati(text).map(
    (p) => `${p.nama || p.subjek}: ${p.jenis} ${p.tahun} ${p.satuan} ${p.figure.value}`,
  );
