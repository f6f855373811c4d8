import {
  SERVICES,
  SUB_SERVICES,
  PROVINCIAL_SERVICES,
  isCombinedService,
  isProvincialService,
  matchService,
  matchSubService,
  nearestServices,
  nearestSubServices,
  splitExplanation,
} from '../../src/catalogue';
import { FOREIGN_NAMES, SERVICE_NAMES, SUB_SERVICE_NAMES } from './names';

describe('matching a written name to a service', () => {
  test.each(SERVICE_NAMES)('%s → %s', (name, slug) => {
    expect(matchService(name)).toMatchObject({ slug });
    expect(matchService(name)).not.toHaveProperty('provincial');
    expect(matchService(name.toUpperCase())?.slug).toBe(slug);
  });

  test('no service name is taken for a sub-service', () => {
    for (const [name] of SERVICE_NAMES) expect(matchSubService(name)).toBeNull();
  });

  test('every official name is found as itself, rightly spelt, in full confidence', () => {
    for (const { name, slug } of SERVICES) {
      expect(matchService(name)).toEqual({ slug, spelling: 'benar', confidence: 1 });
    }
  });

  test('both spellings of telantar are right', () => {
    expect(matchService('Rehabilitasi sosial dasar anak terlantar di luar panti')?.spelling).toBe(
      'benar',
    );
    expect(matchService('Rehabilitasi sosial dasar anak telantar di luar panti')?.spelling).toBe(
      'benar',
    );
  });

  test.each([
    ['Rehabilitasi Sosial Dasar Lanjut Usia Terlantar di Luar Pantli', 'lansia', 'Pantli', 'Panti'],
    ['Rehabilitasi Sosial Dasar Anak Terlantar di Luar Pantai', 'anak', 'Pantai', 'Panti'],
    [
      'Rehabilitasi Sosial Dasar Penyandang Disablitas Terlantar di Luar Panti',
      'disabilitas',
      'Disablitas',
      'Disabilitas',
    ],
    [
      'Rehabilitasi sosial dasar gelandngan dan pengemis di luar panti',
      'gepeng',
      'gelandngan',
      'gelandangan',
    ],
    [
      'REHABILITASI SOSIAL DASAR LANJUT USIA TERLANTR DI LUAR PANTI',
      'lansia',
      'TERLANTR',
      'TERLANTAR',
    ],
    ['Rehabilitasi Social Dasar Anak Terlantar di Luar Panti', 'anak', 'Social', 'Sosial'],
    ['Rehabilitasi Sosial Dasar Lanjut Usla Terlantar di Luar Panti', 'lansia', 'Usla', 'Usia'],
    ['Rehabilitasi Sosia1 Dasar Anak Terlantar di Luar Panti', 'anak', 'Sosia1', 'Sosial'],
    ['Rehabilitasi Sosial Dasar Anak Terlantar di Iuar Panti', 'anak', 'Iuar', 'Luar'],
    ['Rehabilitasi Sosial Dasar Anka Terlantar di Luar Panti', 'anak', 'Anka', 'Anak'],
  ])('a slip is certain and named: %s', (name, slug, found, expected) => {
    const match = matchService(name);
    expect(match).toMatchObject({ slug, spelling: 'ejaan', issue: { found, expected } });
    expect(match?.issue?.corrected).toBe(name.replace(found, expected));
  });

  test('two slips are corrected together', () => {
    expect(
      matchService('Rehabilitasi Sosial Dasar Disablitas Terlantar di Luar Pantli')?.issue,
    ).toEqual({
      found: 'Disablitas … Pantli',
      expected: 'Disabilitas … Panti',
      corrected: 'Rehabilitasi Sosial Dasar Disabilitas Terlantar di Luar Panti',
    });
  });

  test('an explanation behind the name may speak of other groups and holds no slips of the name', () => {
    const name =
      'Rehabilitasi sosial dasar anak telantar di luar panti (layanan bagi disabilitas, lansia dan ggelandangan)';
    expect(matchService(name)).toMatchObject({ slug: 'anak', spelling: 'benar' });
  });

  test('inside an institution, or for a disaster of the provinsi, it is a provincial service', () => {
    expect(matchService('Rehabilitasi sosial dasar anak telantar di dalam panti')).toMatchObject({
      slug: 'anak',
      provincial: true,
    });
    for (const { name, slug } of PROVINCIAL_SERVICES) {
      expect(matchService(name)).toMatchObject({ slug, provincial: true });
    }
    expect(isProvincialService('rehabilitasi sosial di dalam panti')).toBe(true);
    expect(isProvincialService('Rehabilitasi sosial dasar anak telantar di luar panti')).toBe(
      false,
    );
  });

  test('a row that names all groups at once is none of them', () => {
    const kegiatan =
      'Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial';
    expect(matchService(kegiatan)).toBeNull();
    expect(isCombinedService(kegiatan)).toBe(true);
    expect(isCombinedService('Rehabilitasi sosial dasar anak telantar di luar panti')).toBe(false);
  });

  test('only the name of a group is a match of little confidence', () => {
    for (const name of ['Lansia', 'Anak terlantar', 'Gelandangan dan pengemis', 'Korban bencana']) {
      expect(matchService(name)?.confidence).toBeLessThan(0.7);
    }
  });
});

describe('matching a written name to a sub-service', () => {
  test.each(SUB_SERVICE_NAMES)('%s → %s', (name, slug) => {
    expect(matchSubService(name)?.slug).toBe(slug);
    expect(matchSubService(name.toUpperCase())?.slug).toBe(slug);
    expect(matchService(name)).toBeNull();
  });

  test('every official name is found as itself', () => {
    for (const { name, slug, family } of SUB_SERVICES) {
      const service = family === 'bencana' ? 'bencana' : 'anak';
      expect(matchSubService(name, service)).toEqual({
        slug,
        family,
        spelling: 'benar',
        confidence: 1,
      });
    }
  });

  test.each([
    [
      'Pemberian bimbingan fisik, mental, spiritual dan sosial bimbingan fisik adalah kegiatan jasmani; bimbingan sosial kepada keluarga',
      'bimbingan',
    ],
    [
      'Layanan data dan pengaduan layanan data yang diberikan kepada disabilitas terlantar untuk diusulkan dan dirujuk',
      'data-pengaduan',
    ],
    [
      '2 . Penyediaan layanan kedaruratan/layanan reaksi cepat layanan kedaruratan/layanan reaksi cepat merupakan tindakan segera',
      'kedaruratan',
    ],
    [
      'Pemberian pelayanan penelusuran keluarga (pencarian keluarga untuk tujuan reunifikasi)',
      'penelusuran-keluarga',
    ],
    ['Penyediaan sandang (pakaian, alat bantu, permakanan, rujukan)', 'sandang'],
    [
      'Penanganan khusus bagi kelompok rentan (merupakan bantuan bagi Lanjut Usia, Penyandang Disabilitas, dan Anak)',
      'kelompok-rentan',
    ],
  ])('the head decides, not the explanation: %s', (name, slug) => {
    expect(matchSubService(name)?.slug).toBe(slug);
  });

  test('an explanation alone is no sub-service', () => {
    expect(
      matchSubService('(pemberian bimbingan sosial kepada keluarga dilakukan oleh dinas)'),
    ).toBeNull();
    expect(matchSubService('(kursi roda, kaca mata, alat bantu dengar)')).toBeNull();
  });

  test('a slip of the pen is named', () => {
    expect(matchSubService('Penyediaan permakanann')).toMatchObject({
      slug: 'permakanan',
      spelling: 'ejaan',
      issue: { found: 'permakanann', expected: 'permakanan' },
    });
    expect(matchSubService('Penyediaan Perbekalan Kesehatan di Luar Pantli')?.issue?.found).toBe(
      'Pantli',
    );
    expect(matchSubService('Layanan rujukkan')?.slug).toBe('rujukan');
  });

  test('permakanan and sandang are those of the service that they stand under', () => {
    expect(matchSubService('Penyediaan sandang', 'bencana')?.family).toBe('bencana');
    expect(matchSubService('Penyediaan sandang', 'gepeng')?.family).toBe('rehabilitasi');
    expect(matchSubService('Penyediaan sandang')?.family).toBe('rehabilitasi');
    expect(matchSubService('Penyediaan sandang bagi korban bencana')?.family).toBe('bencana');
  });

  test('inside an institution it is provincial', () => {
    expect(matchSubService('Penyediaan permakanan di dalam panti')?.provincial).toBe(true);
  });
});

describe('names that the catalogue does not know', () => {
  test.each(FOREIGN_NAMES)('%s', (name) => {
    expect(matchService(name)).toBeNull();
    expect(matchSubService(name)).toBeNull();
  });

  test('the nearest entries are offered', () => {
    expect(nearestServices('Rehabilitasi sosial anak jalanan')[0]?.slug).toBe('anak');
    expect(nearestSubServices('Penyediaan alat kesehatan', 'anak').map((s) => s.slug)).toContain(
      'perbekalan-kesehatan',
    );
    expect(nearestServices('xyz')).toEqual([]);
  });
});

describe('splitting a name from its explanation', () => {
  test.each([
    [
      '9 . Akses ke layanan (fasilitasi layanan pendidikan sekolah)',
      'Akses ke layanan',
      '(fasilitasi layanan pendidikan sekolah)',
    ],
    ['Persentase (%) Anak Terlantar', 'Persentase (%) Anak Terlantar', ''],
    ['Rujukan adalah layanan lanjutan', 'Rujukan', 'adalah layanan lanjutan'],
    ['a. Penyediaan permakanan', 'Penyediaan permakanan', ''],
    ['', '', ''],
  ])('%s', (text, head, explanation) => {
    expect(splitExplanation(text)).toEqual({ head, explanation });
  });
});

test('"pd" before a time is pada, elsewhere penyandang disabilitas', () => {
  const [bencana, disabilitas] = [
    'Perlindungan & jaminan sosial pd saat & setelah tanggap darurat bencana bagi korban bencana',
    'Rehsos dasar PD telantar di luar panti',
  ].map((name) => matchService(name)?.slug);
  expect([bencana, disabilitas]).toEqual(['bencana', 'disabilitas']);
});
