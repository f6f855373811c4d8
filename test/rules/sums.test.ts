import { findingsIn } from '../kit/check';
import fc from '../kit/random';
import { tries } from '../kit/seed';
import {
  type Baris,
  baris,
  type Program,
  programs,
  tabelAnggaran,
  tabelTriwulan,
} from './kit/program';

/** total-salah, rincian-salah and triwulan-salah together, on tables that add up. */

const COLUMNS = 'CDEFGH';
const RUNS = { numRuns: tries(30) };

/** A figure lowered by an amount too odd to be any other row's. */
const fault = fc.record({
  tree: programs,
  row: fc.nat(),
  column: fc.nat(),
  less: fc.integer({ min: 1, max: 996 }),
});

function lower(rows: readonly Baris[], at: number, column: number, less: number): Baris[] {
  return rows.map((b, i) => {
    if (i !== at) return b;
    if (column === 0) return { ...b, anggaran: b.anggaran - less };
    if (column === 5) return { ...b, realisasi: b.realisasi - less };
    return { ...b, triwulan: b.triwulan.map((n, q) => (q === column - 1 ? n - less : n)) };
  });
}

/** The kegiatan that a row stands under. */
function kegiatanOf(rows: readonly Baris[], at: number): number {
  let row = at;
  while (row > 0 && rows[row]?.kind !== 'kegiatan') row--;
  return row;
}

test('a table that adds up is silent, with and without quarters', () => {
  fc.assert(
    fc.property(programs, (tree) => {
      expect(findingsIn(tabelAnggaran(baris(tree)))).toEqual([]);
      expect(findingsIn(tabelTriwulan(baris(tree)))).toEqual([]);
    }),
    RUNS,
  );
});

test('one wrong figure among quarters is one finding, at that figure', () => {
  fc.assert(
    fc.property(fault, ({ tree, row, column, less }) => {
      const rows = baris(tree);
      const at = row % rows.length;
      const c = column % COLUMNS.length;
      const kind = rows[at]?.kind;
      const rule =
        kind === 'total'
          ? 'total-salah'
          : kind === 'sub' && c > 0
            ? 'triwulan-salah'
            : 'rincian-salah';
      // A budget has no second sum that crosses: the detail itself cannot be told.
      const place = kind === 'sub' && c === 0 ? kegiatanOf(rows, at) : at;
      const found = findingsIn(tabelTriwulan(lower(rows, at, c, less)));
      expect(found).toEqual([`${rule}@${COLUMNS.charAt(c)}${place + 4}`]);
    }),
    { numRuns: tries(100) },
  );
});

test('one wrong figure without quarters is one finding, at the lowest sum that shows it', () => {
  fc.assert(
    fc.property(fault, ({ tree, row, column, less }) => {
      const rows = baris(tree);
      const at = row % rows.length;
      const c = column % 2;
      const kind = rows[at]?.kind;
      const place = kind === 'sub' ? kegiatanOf(rows, at) : at;
      const rule = kind === 'total' ? 'total-salah' : 'rincian-salah';
      const found = findingsIn(tabelAnggaran(lower(rows, at, c === 0 ? 0 : 5, less)));
      expect(found).toEqual([`${rule}@${COLUMNS.charAt(c)}${place + 2}`]);
    }),
    { numRuns: tries(50) },
  );
});

test('a detail below the wrong kegiatan is one finding, at the kegiatan it stands under', () => {
  fc.assert(
    fc.property(programs, fc.nat(), (tree, pick) => {
      const rows = baris(tree);
      const kegiatan = rows.flatMap((b, i) => (b.kind === 'kegiatan' ? i : []));
      const from = kegiatan[pick % kegiatan.length] ?? 0;
      const to = kegiatan[(pick + 1) % kegiatan.length] ?? 0;
      const moved = rows[from + 1];
      fc.pre(moved !== undefined);
      const lines = tabelAnggaran(rows).split('\n');
      const [line = ''] = lines.splice(from + 2, 1);
      const target = to > from ? to + 1 : to + 2;
      lines.splice(target, 0, line);
      const parent = to > from ? to + 1 : to + 2;
      const found = findingsIn(lines.join('\n')).filter((f) => !f.startsWith('nomor-salah'));
      expect(found).toEqual([`rincian-salah@C${parent}`]);
    }),
    RUNS,
  );
});

function scaled(tree: readonly Program[], by: number): readonly Program[] {
  return tree.map((program) =>
    program.map((kegiatan) =>
      kegiatan.map(({ anggaran, triwulan: [a, b, c, d] }) => ({
        anggaran: anggaran * by,
        triwulan: [a * by, b * by, c * by, d * by] as const,
      })),
    ),
  );
}

test('all rupiah in another unit change no finding', () => {
  fc.assert(
    fc.property(fault, fc.constantFrom(10, 100, 1000), ({ tree, row, column, less }, by) => {
      const plain = baris(tree);
      const at = row % plain.length;
      const c = column % COLUMNS.length;
      const large = baris(scaled(tree, by));
      expect(findingsIn(tabelTriwulan(lower(large, at, c, less * by)))).toEqual(
        findingsIn(tabelTriwulan(lower(plain, at, c, less))),
      );
    }),
    RUNS,
  );
});

test('the order of details and blank rows between them change no finding', () => {
  fc.assert(
    fc.property(fault, ({ tree, row, column, less }) => {
      const rows = baris(tree);
      const at = row % rows.length;
      fc.pre(rows[at]?.kind !== 'sub');
      const table = tabelTriwulan(lower(rows, at, column % COLUMNS.length, less));
      const lines = table.split('\n');
      const swapped = lines.map((line, i) => {
        const [one, two] = [rows[i - 3], rows[i - 2]];
        const before = rows[i - 4];
        if (before?.kind === 'kegiatan' && one?.kind === 'sub' && two?.kind === 'sub') {
          return lines[i + 1] ?? line;
        }
        return rows[i - 5]?.kind === 'kegiatan' && one?.kind === 'sub'
          ? (lines[i - 1] ?? line)
          : line;
      });
      expect(findingsIn(swapped.join('\n'))).toEqual(findingsIn(table));
      const last = lines.length - 1;
      const spaced = [...lines.slice(0, last), ' | | | | | | | ', ...lines.slice(last)].join('\n');
      const rules = (found: readonly string[]): string[] => found.map((f) => f.split('@')[0] ?? '');
      expect(rules(findingsIn(spaced))).toEqual(rules(findingsIn(table)));
    }),
    RUNS,
  );
});

test('a sum across columns of which one could not be read is not wrong', () => {
  const text = `
    No | Jenis Pelayanan | APBD Kab | APBD Prov | APBN | Xyzzy | Total (Rp)
    1 | Rehabilitasi sosial disabilitas | 120500000 | - | 25000000 | - | 145500000
    2 | Rehabilitasi sosial anak | 80000000 | - | - | 5000000 | 85000000
    3 | Rehabilitasi sosial lansia | 210000000 | 40000000 | - | - | 250000000
    4 | Perlindungan korban bencana | 300000000 | 50000000 | 100000000 | - | 450000000
     | Jumlah | 710500000 | 90000000 | 125000000 | 5000000 | 930500000`;
  expect(findingsIn(text)).toEqual([]);
});
