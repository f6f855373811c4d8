import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Engine, runPeriksa } from '../../src/cli/run-periksa';
import { corpusPath } from '../kit/corpus';
import { engineStub, findingOf } from '../kit/engine-stub';
import { packageOf } from '../kit/package';

const file = corpusPath('singkawang-2018-laporan-spm');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'periksa-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, content: string | Uint8Array): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

/** Exit code, standard output and lines on standard error. */
function run(args: string[], engine: Engine = engineStub([])) {
  const out: string[] = [];
  const err: string[] = [];
  const code = runPeriksa(args, engine, { out: (t) => out.push(t), err: (t) => err.push(t) });
  for (const line of err) expect(line).not.toMatch(/\n|\s+at .*\.ts/);
  return { code, out: out.join('\n'), err };
}

describe('exit code', () => {
  test('0 without findings, and with warnings only', () => {
    expect(run([file]).code).toBe(0);
    expect(run([file], engineStub([findingOf('warning'), findingOf('info')])).code).toBe(0);
  });

  test('1 with a finding of severity error', () => {
    expect(run([file], engineStub([findingOf('error')])).code).toBe(1);
  });

  test('2 for a file that cannot be read; the others are still checked', () => {
    const bad = written('kosong.xlsx', '');
    const { code, out, err } = run([bad, file, 'tidak-ada.xlsx'], engineStub([findingOf('error')]));
    expect(code).toBe(2);
    expect(err).toEqual([
      `periksa: ${bad}: Berkas kosong (0 bita). Salin ulang berkas dari sumbernya.`,
      'periksa: tidak-ada.xlsx: Berkas tidak ditemukan. Periksa nama dan foldernya.',
    ]);
    expect(out).toContain('total-salah');
  });

  test.each<[string, string[], RegExp]>([
    ['no file', [], /Sebutkan berkas/],
    ['an unknown option', ['--warna', 'x.xlsx'], /Opsi --warna tidak dikenal/],
    ['an unknown format', [file, '--format', 'xml'], /"xml" tidak dikenal/],
    ['an unknown language', [file, '--bahasa', 'jv'], /"jv" tidak dikenal/],
    ['an option without its value', [file, '--format'], /Opsi --format memerlukan isi/],
    [
      'an unknown rule',
      ['--jelaskan', 'x'],
      /Aturan "x" tidak ada\. Yang ada: total-salah, sel-kosong/,
    ],
    ['a folder', [tmpdir()], /bukan berkas/],
  ])('2 with one line for %s', (_, args, line) => {
    const { code, out, err } = run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(line);
  });

  test('2 when the program itself fails, in one line', () => {
    const engine: Engine = {
      ...engineStub([]),
      periksa: () => {
        throw new TypeError('x is\nnot a function');
      },
    };
    const { code, err } = run([file], engine);
    expect(code).toBe(2);
    expect(err).toEqual([
      `periksa: ${file}: Terjadi kesalahan di dalam program ini (x is not a function). Laporkan beserta berkasnya.`,
    ]);
  });

  test('messages come in English on request', () => {
    expect(run(['x.xlsx', '--bahasa', 'en']).err[0]).toMatch(/No such file/);
    expect(run(['--bahasa=en', '--warna']).err[0]).toMatch(/Unknown option --warna/);
  });
});

describe('JSON', () => {
  const finding = findingOf('error', {
    fix: { value: 300723320 },
    related: [{ sheet: 'Lembar', cell: 'E5' }],
  });

  test('tells in the language asked for why a table was read as it was', () => {
    const { out } = run([file, '--format', 'json', '--bahasa', 'en'], engineStub([finding]));
    const { files } = JSON.parse(out) as { files: { tables: { reasons: string[] }[] }[] };
    expect(files[0]?.tables[0]?.reasons[0]).toMatch(
      /^Read as "Quarterly SPM .*because of the columns D/,
    );
  });

  test('has the shape of the contract, keys in their order', () => {
    const { out } = run([file, '--format', 'json'], engineStub([finding]));
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        {
          path: file,
          tables: [
            {
              layout: 'spm-capaian-triwulan',
              sheet: 'Tabel 2.1 Capaian SPM',
              range: 'A4:H7',
              rows: 2,
              columns: { harus: 'D', terlayani: 'E' },
              injections: [{ cell: 'G9', formula: '=SPM.CAPAIAN(D9,E9,,100)/100' }],
              confidence: 1,
              reasons: [
                'Dibaca sebagai "Capaian SPM triwulan (penerima 80 %, mutu 20 %)" karena kolom D (yang harus dilayani), E (yang terlayani).',
                'Kolom D dibaca sebagai yang harus dilayani karena judulnya "harus".',
                'Kolom E dibaca sebagai yang terlayani karena judulnya "terlayani".',
              ],
              policy: [
                'Mutu: rata-rata persentase tiap baris.',
                'Baris tanpa kebutuhan tidak ikut dirata-rata.',
              ],
              checked: { 'total-salah': 12 },
            },
          ],
          unrecognised: [],
          findings: [
            {
              rule: 'total-salah',
              severity: 'error',
              sheet: 'Lembar',
              cell: 'E15',
              message: 'Jumlahnya salah.',
              found: 300722820,
              expected: 300723320,
              basis: 'Permendagri 59/2021',
              fix: { value: 300723320 },
              related: [{ sheet: 'Lembar', cell: 'E5' }],
            },
          ],
          checked: { 'sel-kosong': 0, 'total-salah': 12 },
          summary: { errors: 1, warnings: 0, infos: 0 },
        },
      ],
    });
    expect(Object.keys((JSON.parse(out) as { files: object[] }).files[0]!)).toEqual([
      'path',
      'tables',
      'unrecognised',
      'findings',
      'checked',
      'summary',
    ]);
    expect(run([file, '--format', 'json'], engineStub([finding])).out).toBe(out);
  });

  test('tells the error of an unreadable file in place of its lists', () => {
    const bad = written('rusak.xlsx', 'PK');
    const { code, out } = run(['--format', 'json', bad, file]);
    expect(code).toBe(2);
    const { files } = JSON.parse(out) as { files: Record<string, unknown>[] };
    expect(files).toHaveLength(2);
    expect(files[0]).toEqual({ path: bad, error: expect.stringMatching(/terpotong/) as unknown });
    expect(files[1]).toHaveProperty('summary');
  });

  test('says what was waived and which rule of ours failed', () => {
    const engine = engineStub([], {
      waived: [{ finding, reason: 'sudah dijelaskan' }],
      failures: [{ rule: 'sel-kosong', message: 'x' }],
    });
    const { out } = run([file, '--format', 'json'], engine);
    expect((JSON.parse(out) as { files: unknown[] }).files[0]).toMatchObject({
      waived: [{ rule: 'total-salah', sheet: 'Lembar', cell: 'E15', reason: 'sudah dijelaskan' }],
      failures: [{ rule: 'sel-kosong', message: 'x' }],
    });
  });
});

describe('text', () => {
  test('says plainly that there is nothing, and what was checked and what not', () => {
    expect(run([file]).out.split('\n').slice(2)).toEqual([
      'Tabel yang dikenali: 1',
      '  Tabel 2.1 Capaian SPM!A4:H7  spm-capaian-triwulan, yakin 100 %, 2 baris, 1 rumus dapat disisipkan',
      '',
      'Tidak ada temuan.',
      '',
      'Diperiksa: 12 pembandingan, 1 aturan',
      'Tanpa bahan untuk diperiksa: sel-kosong',
      'Ringkasan: 0 salah, 0 janggal, 0 catatan',
    ]);
  });

  test('groups findings by sheet, in the numbers of the language', () => {
    const findings = [
      findingOf('error', { fix: { value: 300723320.5 } }),
      findingOf('warning', { cell: 'A1', sheet: 'Lain', fix: { formula: '=SUM(A2:A3)' } }),
    ];
    const id = run([file], engineStub(findings)).out;
    expect(id).toContain(
      [
        'Temuan: 2',
        '  [Lembar]',
        '  E15  SALAH  total-salah',
        '      Jumlahnya salah.',
        '      Perbaikan: 300.723.320,5',
        '      Dasar: Permendagri 59/2021',
        '  [Lain]',
        '  A1  JANGGAL  total-salah',
        '      Jumlahnya salah.',
        '      Perbaikan: =SUM(A2:A3)',
      ].join('\n'),
    );
    expect(id).toContain('Ringkasan: 1 salah, 1 janggal, 0 catatan');
    const en = run([file, '--bahasa', 'en'], engineStub(findings)).out;
    expect(en).toContain('The sum is wrong.\n      Fix: 300,723,320.5');
  });

  test('control characters of a workbook never reach the terminal', () => {
    const sheets = { 'a\u202Eb': '<sheetData/>' };
    const bad = written('kendali.xlsx', packageOf({ sheets }));
    const finding = findingOf('error', { sheet: '\u001b[31mx\r\ny', basis: 'a\u0007' });
    const { out } = run([bad], engineStub([finding]));
    expect(out).toContain('  [[31mx y]');
    expect(out).toContain('  ab!A4:H7');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('help and explanations need no file', () => {
    expect(run(['--bantuan'])).toMatchObject({ code: 0, err: [] });
    expect(run(['--help', '--bahasa', 'en']).out).toContain('Usage: npm run --silent periksa');
    expect(run(['--jelaskan', 'total-salah'])).toMatchObject({
      code: 0,
      out: '## total-salah (id)',
    });
  });
});

describe('policy file', () => {
  test('reaches the engine', () => {
    const policy = { batas: 100, tables: { 'Lembar!A4:H95': { columns: { harus: 'D' } } } };
    const given: unknown[] = [];
    const engine = engineStub([]);
    const spy: Engine = {
      ...engine,
      periksa: (workbook, options) => {
        given.push(options);
        return engine.periksa(workbook, options);
      },
    };
    const target = written('kebijakan.json', `\uFEFF${JSON.stringify(policy)}`);
    expect(run([file, '--kebijakan', target], spy).code).toBe(0);
    expect(given).toEqual([{ policy }]);
  });

  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /bukan JSON yang sah/],
    ['no object', '[]', /bagian "berkas": isi dengan objek/],
    ['an unknown key', '{"cap": 100}', /bagian "cap": tidak dikenal; yang ada: batas, mutu/],
    ['a wrong type', '{"batas": "100"}', /bagian "batas": isi dengan angka/],
    [
      'a wrong word',
      '{"mutu": "median"}',
      /bagian "mutu": isi dengan salah satu dari "rata", "jumlah"/,
    ],
    ['an unknown rule', '{"severities": {"x": "off"}}', /bagian "severities.x"/],
    [
      'an unknown severity',
      '{"severities": {"total-salah": "fatal"}}',
      /bagian "severities.total-salah"/,
    ],
    ['a table without a sheet', '{"tables": {"A4": {}}}', /bagian "tables.A4": pakai alamat/],
    [
      'an unknown layout',
      '{"tables": {"L!A4:B9": {"layout": "x"}}}',
      /bagian "tables.L!A4:B9.layout"/,
    ],
    [
      'no column letter',
      '{"tables": {"L!A4:B9": {"columns": {"harus": 4}}}}',
      /columns.harus": isi dengan huruf kolom/,
    ],
    ['__proto__', '{"__proto__": 1}', /bagian "__proto__": tidak dikenal/],
  ])('%s is refused with its place', (_, text, line) => {
    const target = written('salah.json', text);
    const { code, err, out } = run([file, '--kebijakan', target]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(line);
  });

  test('one that is not there is named', () => {
    expect(run([file, '--kebijakan', 'tidak-ada.json']).err[0]).toMatch(
      /^periksa: tidak-ada.json: Berkas tidak ditemukan/,
    );
  });
});
