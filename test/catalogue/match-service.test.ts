import { isCombinedService, isProvincialService, matchService } from '../../src/catalogue';

/** What a name must say to be that of one service, and how surely. */
test.each<[string, string, number]>([
  ['Rehabilitasi sosial dasar lanjut usia telantar di luar panti', 'lansia', 1],
  ['Lanjut usia telantar di luar panti', 'lansia', 0.9],
  ['Rehabilitasi sosial lansia', 'lansia', 0.85],
  ['Lansia yang terpenuhi kebutuhan dasarnya', 'lansia', 0.85],
  ['Lansia telantar', 'lansia', 0.65],
  ['Gelandangan dan pengemis', 'gepeng', 0.65],
  ['Lansia', 'lansia', 0.5],
  ['Perlindungan sosial korban bencana', 'bencana', 1],
  ['Perlindungan sosial saat tanggap darurat bencana', 'bencana', 1],
  ['Korban bencana pada tanggap darurat', 'bencana', 0.9],
  ['Pemenuhan kebutuhan dasar korban bencana', 'bencana', 0.9],
  ['Korban bencana', 'bencana', 0.65],
])('%s: %s, %d', (name, slug, confidence) => {
  expect(matchService(name)).toMatchObject({ slug, confidence });
});

test.each([
  ['a group alone that every office has', 'Anak'],
  ['nobody in particular', 'Rehabilitasi sosial dasar'],
  ['two groups', 'Rehabilitasi sosial anak dan lansia di luar panti'],
  [
    'within and outside institutions',
    'Rehabilitasi sosial lansia di dalam panti dan di luar panti',
  ],
  ['a disaster and no victims', 'Perlindungan sosial bencana'],
  ['no more than the word', 'Bencana'],
  ['a name that goes on', 'Lansia telantar dan beasiswa'],
  ['a joined foreign name', 'Rehabilitasi sosial lansia di luar panti dan pelatihan'],
])('%s is no service: %s', (_, name) => expect(matchService(name)).toBeNull());

test('three groups and more are the services together', () => {
  expect(
    isCombinedService(
      'Rehabilitasi sosial dasar penyandang disabilitas, anak dan lanjut usia di luar panti',
    ),
  ).toBe(true);
  expect(isCombinedService('Disabilitas, anak dan lanjut usia')).toBe(false);
});

test('inside institutions it is the provinsi, group or not', () => {
  expect(isProvincialService('Rehabilitasi sosial dasar lansia di dalam panti')).toBe(true);
  expect(isProvincialService('Rehabilitasi sosial dasar di dalam panti')).toBe(true);
  expect(isProvincialService('Rehabilitasi sosial dasar lansia di luar panti')).toBe(false);
});

test('"KB" is short for victims of disasters behind the name of the service only', () => {
  expect(matchService('Linjamsos KB')?.slug).toBe('bencana');
  expect(matchService('Perlindungan dan jaminan sosial bagi KB')?.slug).toBe('bencana');
  expect(matchService('Pelayanan KB')).toBeNull();
});

test('the name of the region belongs to the service', () => {
  expect(matchService('Rehabilitasi sosial dasar lansia di luar panti Kota Singkawang')?.slug).toBe(
    'lansia',
  );
});
