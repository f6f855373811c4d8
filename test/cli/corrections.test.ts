import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ENGINE } from '../../src/cli/engine';
import { runPeriksa } from '../../src/cli/run-periksa';
import { corpusPath } from '../kit/corpus';

const file = corpusPath('singkawang-2018-laporan-spm');
const PLACE = 'Tabel 2.1 Capaian SPM!A4:G16';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bacaan-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = runPeriksa(args, ENGINE, { out: (t) => out.push(t), err: (t) => err.push(t) });
  return { code, out: out.join('\n').split('\n'), err };
}

/** A check of the Singkawang workbook with readings of its own. */
function corrected(tables: unknown, ...args: string[]) {
  const target = path.join(folder, 'kebijakan.json');
  writeFileSync(target, JSON.stringify({ tables }));
  return run(file, '--kebijakan', target, ...args);
}

describe('what was read', () => {
  it('is told with how sure it is', () => {
    expect(run(file).out.find((line) => line.includes(PLACE))).toMatch(
      /spm-capaian, yakin \d+ %, 6 baris/,
    );
  });

  it('is told with its reasons when asked for', () => {
    expect(run(file).out.join()).not.toContain('Kolom F dibaca');
    expect(run(file, '--rinci').out).toContainEqual(
      expect.stringMatching(/^ {6}Kolom F dibaca sebagai realisasi karena judulnya ".+"\.$/),
    );
    expect(run(file, '--rinci', '--bahasa', 'en').out).toContainEqual(
      expect.stringMatching(/^ {6}Column F is read as realised because its header says ".+"\.$/),
    );
  });
});

describe('readings in the policy file', () => {
  it('correct layout, columns and rows', () => {
    const { out, err } = corrected(
      {
        [PLACE]: {
          layout: 'capaian-indikator',
          columns: { target: 'F', realisasi: 'E' },
          ignore: ['G'],
          rows: { '16': 'keterangan' },
        },
      },
      '--rinci',
    );
    expect(err).toEqual([]);
    expect(out.find((line) => line.includes('Capaian SPM!A4:'))).toMatch(
      /capaian-indikator, ditetapkan pengguna, 10 baris/,
    );
    expect(out).toContainEqual(expect.stringMatching(/Kolom F ditetapkan pengguna sebagai target/));
    expect(out.join('\n')).not.toMatch(/Kolom G .*capaian/);
  });

  it.each<[string, unknown, RegExp]>([
    [
      'an unknown layout',
      { [PLACE]: { layout: 'capaian' } },
      /tables\..*\.layout": isi dengan salah satu dari "spm-capaian-triwulan", "spm-capaian"/,
    ],
    [
      'a meaning that the layout has not',
      { [PLACE]: { layout: 'spm-capaian', columns: { pagu: 'D' } } },
      /columns\.pagu": kolom ini tidak ada di tabel itu; yang ada: no, layanan, indikator/,
    ],
    [
      'an unknown kind of row',
      { [PLACE]: { rows: { '7': 'total' } } },
      /rows\.7": isi dengan salah satu dari "indeks"/,
    ],
    [
      'no row',
      { [PLACE]: { rows: { tujuh: 'jumlah' } } },
      /rows\.tujuh": pakai nama baris dan urutannya/,
    ],
    ['no list', { [PLACE]: { ignore: 'D' } }, /ignore": isi dengan daftar huruf kolom/],
    ['no column', { [PLACE]: { ignore: ['ZZZ'] } }, /ignore\.0": isi dengan huruf kolom/],
    ['no range', { 'Tabel 2.1!baris 4': {} }, /tables\.Tabel 2\.1!baris 4": pakai alamat seperti/],
  ])('%s is refused with its place and what is allowed', (_, tables, message) => {
    const { code, err } = corrected(tables);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(message);
  });

  it('that fit no table are told, and the rest is checked', () => {
    const { out, err } = corrected({ 'Tabel 9!A4:G16': { columns: { target: 'F' } } });
    expect(err).toEqual([
      'periksa: Kebijakan, bagian "tables.Tabel 9!A4:G16": tidak ada tabel di tempat itu pada berkas yang diperiksa.',
    ]);
    expect(out.join()).toContain('Tabel yang dikenali: ');
  });
});
