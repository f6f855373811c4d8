import { isOfYear, seriesOf, whenOf } from '../../src/layouts/series';

test.each([
  // key, which one, of a year, as the layout writes it
  ['target2023', '2023', true, 'target{tahun}'],
  ['targetKe3', 'Ke3', true, 'target{tahun}'],
  ['realisasiTw2', 'Tw2', false, 'realisasiTw{n}'],
  ['target', '', false, 'target'],
  ['targetAkhir', '', false, 'targetAkhir'],
])('%s', (key, when, ofYear, series) => {
  expect([whenOf(key), isOfYear(key), seriesOf(key)]).toEqual([when, ofYear, series]);
});

test('of one year, and of one meaning', () => {
  expect(isOfYear('target2023', 'target')).toBe(true);
  expect(isOfYear('targetAnggaran2023', 'target')).toBe(false);
  expect(isOfYear('target', 'target')).toBe(false);
});
