import {
  DISASTER_SLUGS,
  REHABILITATION_SLUGS,
  SERVICES,
  SERVICE_SLUGS,
  SUB_SERVICES,
  formulaText,
  normaliseCode,
  serviceOf,
  subServiceOf,
  subServicesOf,
  subServicesWithCode,
} from '../../src/catalogue';

describe('Permensos 9/2018 for kabupaten/kota', () => {
  test('five services, each with a target of 100 %', () => {
    expect(SERVICES.map((s) => s.slug)).toEqual([...SERVICE_SLUGS]);
    expect(new Set(SERVICES.map((s) => s.target))).toEqual(new Set([100]));
    expect(serviceOf('anak').name).toBe(
      'Rehabilitasi sosial dasar anak telantar di luar panti sosial',
    );
  });

  test('13 + 5 sub-services', () => {
    const of = (family: string) =>
      SUB_SERVICES.filter((s) => s.family === family).map((s) => s.slug);
    expect(of('rehabilitasi')).toEqual([...REHABILITATION_SLUGS]);
    expect(of('bencana')).toEqual([...DISASTER_SLUGS]);
  });

  test.each([
    ['disabilitas', 13, 0],
    ['anak', 12, 0],
    ['lansia', 13, 0],
    ['gepeng', 12, 1],
    ['bencana', 5, 0],
  ] as const)('%s must list %i and may list %i more', (service, wajib, boleh) => {
    const all = subServicesOf(service);
    expect(all.filter((s) => s.requirement === 'wajib')).toHaveLength(wajib);
    expect(all.filter((s) => s.requirement === 'boleh')).toHaveLength(boleh);
    for (const { slug } of all) expect(subServiceOf(service, slug)).toBeDefined();
  });

  test('only the shelter is counted in units', () => {
    expect(SUB_SERVICES.filter((s) => s.unit !== 'Orang').map((s) => s.slug)).toEqual([
      'tempat-penampungan',
    ]);
  });

  test('alat bantu may stand under gelandangan dan pengemis and never under anak', () => {
    const slugs = (service: 'anak' | 'gepeng') => subServicesOf(service).map((s) => s.slug);
    expect(slugs('gepeng')).toContain('alat-bantu');
    expect(slugs('anak')).not.toContain('alat-bantu');
  });
});

describe('cost formulas of Lampiran II', () => {
  test.each([
    ['rehabilitasi', 'data-pengaduan', 5, '(a × b) + c + d + e'],
    [
      'rehabilitasi',
      'kedaruratan',
      4,
      'kategori 1: c + d; kategori 2: b + c + d; kategori 3: a + d',
    ],
    ['rehabilitasi', 'permakanan', 4, '(a × b × c) + d'],
    ['rehabilitasi', 'alat-bantu', 10, 'a + b + c + d + e + f + g + h + i + j'],
    ['rehabilitasi', 'penelusuran-keluarga', 1, 'a (sesuai standar biaya)'],
    ['rehabilitasi', 'reunifikasi', 3, 'a + b + c (sesuai standar biaya)'],
    ['bencana', 'permakanan', 6, 'a + b + c, a = d × e × f'],
    ['bencana', 'sandang', 5, 'a + b + c, a = d × e'],
  ] as const)('%s %s has %i components: %s', (family, slug, count, text) => {
    const cost = subServiceOf(family, slug)?.cost;
    expect(cost?.components).toHaveLength(count);
    expect(cost && formulaText(cost)).toBe(text);
  });

  test('a category shows its own formula only', () => {
    const cost = subServiceOf('rehabilitasi', 'kedaruratan')?.cost;
    expect(cost && formulaText(cost, 3)).toBe('a + d');
  });

  test('formulas use no letter that has no component', () => {
    for (const { cost } of SUB_SERVICES) {
      const letters = cost.components.map((c) => c.letter);
      const used = [...cost.variants.flatMap((v) => v.terms.flat()), ...(cost.derivedA ?? [])];
      expect(letters).toEqual(expect.arrayContaining(used));
    }
  });
});

describe('programme codes', () => {
  test.each([
    ['1.06.04.2.01.03', '1.06.04.2.01.03'],
    ['01.06.04.2.01.03', '1.06.04.2.01.03'],
    ['1.06.04.02.01.03', '1.06.04.2.01.03'],
    ['1.06.04.2.01.0003', '1.06.04.2.01.03'],
    ['1.06.04.2.01.03.', '1.06.04.2.01.03'],
    [' 1.06.04. 2.01 ', '1.06.04.2.01'],
    ['01.06.05', '1.06.05'],
    ['02.01', '2.01'],
    ['x.xx.01.2.02', 'X.XX.01.2.02'],
    ['407.02.008', null],
    ['1.6.4', null],
    ['1.06.04.3.01', null],
    ['1.06.04.2', null],
    ['5.1.02.01.01.0001', null],
    ['a', null],
    ['', null],
  ])('%s → %s', (text, code) => expect(normaliseCode(text)).toBe(code));

  test('every code of the catalogue is in its normal form', () => {
    for (const code of SUB_SERVICES.flatMap((s) => s.codes)) expect(normaliseCode(code)).toBe(code);
  });

  test('1.06.04.2.01.12 stands for reunifikasi, and for rujukan in older reports', () => {
    expect(subServicesWithCode('1.06.04.2.01.12').map((s) => s.slug)).toEqual([
      'reunifikasi',
      'rujukan',
    ]);
    expect(subServicesWithCode('1.06.04.2.01.03').map((s) => s.slug)).toEqual(['alat-bantu']);
    expect(subServicesWithCode('1.06.06.2.01.03').map((s) => s.slug)).toEqual([
      'tempat-penampungan',
    ]);
  });
});
