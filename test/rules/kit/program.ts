import fc from '../../kit/random';

/** A right budget tree to write as a table: figures of the leaves, sums above them. */
export interface Sub {
  readonly anggaran: number;
  /** Realised in rupiah by quarter. */
  readonly triwulan: readonly [number, number, number, number];
}
export type Kegiatan = readonly Sub[];
export type Program = readonly Kegiatan[];

/** Odd amounts, so that no sum of some rows equals another row by chance. */
const rupiah = (least: number): fc.Arbitrary<number> =>
  fc.integer({ min: least, max: least * 10 }).map((n) => n * 1009 + 7);

const sub: fc.Arbitrary<Sub> = fc
  .tuple(rupiah(1_000), rupiah(1_000), rupiah(1_000), rupiah(1_000), rupiah(100))
  .map(([a, b, c, d, rest]) => ({ triwulan: [a, b, c, d], anggaran: a + b + c + d + rest }));

export const programs: fc.Arbitrary<readonly Program[]> = fc.array(
  fc.array(fc.array(sub, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 3 }),
  { minLength: 2, maxLength: 3 },
);

/** One row of the table that the tree becomes. */
export interface Baris {
  readonly kind: 'program' | 'kegiatan' | 'sub' | 'total';
  readonly program: number;
  readonly kegiatan: number;
  readonly sub: number;
  readonly anggaran: number;
  readonly triwulan: readonly number[];
  readonly realisasi: number;
}

function row(
  kind: Baris['kind'],
  place: readonly [number, number, number],
  subs: readonly Sub[],
): Baris {
  const triwulan = [0, 1, 2, 3].map((q) => subs.reduce((sum, s) => sum + (s.triwulan[q] ?? 0), 0));
  return {
    kind,
    program: place[0],
    kegiatan: place[1],
    sub: place[2],
    anggaran: subs.reduce((sum, s) => sum + s.anggaran, 0),
    triwulan,
    realisasi: triwulan.reduce((sum, n) => sum + n, 0),
  };
}

export function baris(tree: readonly Program[]): readonly Baris[] {
  return [
    ...tree.flatMap((program, p) => [
      row('program', [p, 0, 0], program.flat()),
      ...program.flatMap((kegiatan, k) => [
        row('kegiatan', [p, k, 0], kegiatan),
        ...kegiatan.map((s, i) => row('sub', [p, k, i], [s])),
      ]),
    ]),
    row('total', [0, 0, 0], tree.flat(2)),
  ];
}

const PROGRAMS = ['REHABILITASI SOSIAL', 'PERLINDUNGAN DAN JAMINAN SOSIAL', 'PENANGANAN BENCANA'];
const ROMAN = ['I', 'II', 'III'];

function nama(b: Baris): string {
  const place = ['satu', 'dua', 'tiga', 'empat'];
  if (b.kind === 'total') return 'Jumlah';
  if (b.kind === 'program') return `PROGRAM ${PROGRAMS[b.program] ?? ''}`;
  if (b.kind === 'kegiatan') return `Kegiatan kelompok ${place[b.kegiatan] ?? ''}`;
  return `Penyediaan barang bagian ${place[b.sub] ?? ''}`;
}

/** Numbered table: A no, B name, C anggaran, D realisasi; figures from row 2. */
export function tabelAnggaran(rows: readonly Baris[]): string {
  let kegiatan = 0;
  const lines = rows.map((b) => {
    if (b.kind === 'kegiatan') kegiatan++;
    const number = { program: ROMAN[b.program], kegiatan: `${kegiatan}.`, total: '' };
    const no = b.kind === 'sub' ? `${'abcd'.charAt(b.sub)}.` : number[b.kind];
    return `${no ?? ''} | ${nama(b)} | ${b.anggaran} | ${b.realisasi}`;
  });
  return ['No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp)', ...lines].join('\n');
}

function kode(b: Baris): string {
  if (b.kind === 'total') return '';
  const program = `1.06.0${b.program + 4}`;
  if (b.kind === 'program') return program;
  const kegiatan = `${program}.2.0${b.kegiatan + 1}`;
  return b.kind === 'kegiatan' ? kegiatan : `${kegiatan}.0${b.sub + 1}`;
}

/** Coded table: A kode, B name, C anggaran, D to G the quarters, H realisasi; figures from row 4. */
export function tabelTriwulan(rows: readonly Baris[]): string {
  const lines = rows.map(
    (b) => `${kode(b)} | ${nama(b)} | ${b.anggaran} | ${b.triwulan.join(' | ')} | ${b.realisasi}`,
  );
  return [
    'Kode | Program/Kegiatan | Target 2023 | Realisasi per Triwulan | < | < | < | Realisasi 2023',
    '^ | ^ | Rp | I | II | III | IV | Rp',
    '^ | ^ | ^ | Rp | Rp | Rp | Rp | ^',
    ...lines,
  ].join('\n');
}
