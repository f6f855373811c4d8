import { between, pick } from './right-form';

type Random = () => number;
type Cells = (string | number)[][];

/** A fault put into a right table: the cell, what it then says, and the one finding it must give. */
export interface TableFault {
  readonly name: string;
  readonly cell: string;
  readonly value: string | number;
  readonly expected: string;
}

export interface RightTable {
  readonly cells: Cells;
  readonly faults: readonly TableFault[];
}

const SERVICES = [
  'Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti',
  'Rehabilitasi sosial dasar anak telantar di luar panti',
  'Rehabilitasi sosial dasar lanjut usia telantar di luar panti',
  'Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti',
  'Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana',
];

const two = (n: number): string => `${n.toFixed(2)}{0.00}`;
const rupiah = (n: number): string => `${n}{#,##0}`;
const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
/** Off by more than rounding can explain. */
const off = (next: Random, right: number): number =>
  right > 30 ? right - between(next, 2, 20) : right + between(next, 2, 20);

/** Yearly SPM achievement by service with its mean. */
export function capaianSpm(next: Random): RightTable {
  const realised = SERVICES.map(() => between(next, 0, 10_000) / 100);
  const rows = SERVICES.map((name, i) => [i + 1, name, 100, two(realised[i]!), two(realised[i]!)]);
  const at = between(next, 0, 4);
  return {
    cells: [
      ['No', 'Jenis Pelayanan Dasar', 'Target (%)', 'Realisasi (%)', 'Capaian (%)'],
      ...rows,
      ['', 'Rata-rata', '', '', two(mean(realised))],
    ],
    faults: [
      {
        name: 'capaian',
        cell: `E${at + 2}`,
        value: two(off(next, realised[at]!)),
        expected: `capaian-salah@E${at + 2}`,
      },
      {
        name: 'mean',
        cell: 'E7',
        value: two(off(next, mean(realised))),
        expected: 'rata-rata-salah@E7',
      },
      {
        name: 'service twice',
        cell: `B${at + 2}`,
        value: SERVICES[(at + 1) % 5]!,
        expected: `layanan-ganda@B${Math.max(at, (at + 1) % 5) + 2}`,
      },
      {
        name: 'no number',
        cell: `D${at + 2}`,
        value: 'menyusul',
        expected: `bukan-angka@D${at + 2}`,
      },
      { name: 'negative', cell: `D${at + 2}`, value: '-5', expected: `nilai-negatif@D${at + 2}` },
    ],
  };
}

/** Programmes with kegiatan and sub kegiatan: budget, spending, rate, total. */
export function anggaran(next: Random): RightTable {
  interface Line {
    readonly number: string;
    readonly name: string;
    readonly budget: number;
    readonly spent: number;
  }
  const lines: Line[] = [];
  const programmes: Line[] = [];
  const leaves: number[] = [];
  const parents: number[] = [];
  [
    'PROGRAM REHABILITASI SOSIAL',
    'PROGRAM PENANGANAN BENCANA',
    'PROGRAM PEMBERDAYAAN SOSIAL',
  ].forEach((name, p) => {
    const start = lines.length;
    lines.push({ number: ['I', 'II', 'III'][p]!, name, budget: 0, spent: 0 });
    const own: Line[] = [];
    for (let k = 1; k <= between(next, 1, 3); k++) {
      const head = lines.length;
      lines.push({ number: '', name: '', budget: 0, spent: 0 });
      const subs = Array.from({ length: between(next, 2, 4) }, (_, s): Line => {
        const budget = between(next, 10_000, 90_000) * 1000;
        return {
          number: `${'abcd'[s]}.`,
          name: `Penyediaan layanan ${p}${k}${s}`,
          budget,
          spent: budget - between(next, 0, 9_000_000),
        };
      });
      subs.forEach((line) => {
        leaves.push(lines.length);
        lines.push(line);
      });
      lines[head] = {
        number: `${k}.`,
        name: `Kegiatan layanan ${p}${k}`,
        budget: sum(subs.map((l) => l.budget)),
        spent: sum(subs.map((l) => l.spent)),
      };
      parents.push(head);
      own.push(lines[head]);
    }
    lines[start] = {
      ...lines[start]!,
      budget: sum(own.map((l) => l.budget)),
      spent: sum(own.map((l) => l.spent)),
    };
    programmes.push(lines[start]);
  });
  const total = {
    budget: sum(programmes.map((l) => l.budget)),
    spent: sum(programmes.map((l) => l.spent)),
  };
  const rate = (l: { budget: number; spent: number }): string => two((l.spent / l.budget) * 100);
  const leaf = pick(next, leaves);
  const parent = pick(next, parents);
  const line = lines[leaf]!;
  const end = lines.length + 2;
  return {
    cells: [
      ['No', 'Program/Kegiatan', 'Anggaran', 'Realisasi', '%'],
      ...lines.map((l) => [l.number, l.name, rupiah(l.budget), rupiah(l.spent), rate(l)]),
      ['', 'JUMLAH', rupiah(total.budget), rupiah(total.spent), rate(total)],
    ],
    faults: [
      {
        name: 'parent',
        cell: `C${parent + 2}`,
        value: rupiah(lines[parent]!.budget + 60_000),
        expected: `rincian-salah@C${parent + 2}`,
      },
      {
        name: 'rate',
        cell: `E${leaf + 2}`,
        value: two(off(next, (line.spent / line.budget) * 100)),
        expected: `persen-salah@E${leaf + 2}`,
      },
      {
        name: 'total',
        cell: `D${end}`,
        value: rupiah(total.spent - 500),
        expected: `total-salah@D${end}`,
      },
      {
        name: 'placeholder',
        cell: `B${leaf + 2}`,
        value: 'xxx',
        expected: `isian-contoh@B${leaf + 2}`,
      },
      {
        name: 'no number',
        cell: `C${leaf + 2}`,
        value: 'sesuai DPA',
        expected: `bukan-angka@C${leaf + 2}`,
      },
    ],
  };
}

/** Indicators with target, realisation and achievement. */
export function indikator(next: Random): RightTable {
  const names = [
    'Persentase PPKS yang tertangani',
    'Persentase PSKS yang aktif',
    'Cakupan pengelolaan data fakir miskin',
    'Persentase penerima KUBE yang berkelanjutan',
  ];
  const rows = names.map((name) => {
    const target = between(next, 50, 100);
    const realised = Math.min(100, target - between(next, -5, 30));
    return { name, target, realised, achieved: (realised / target) * 100 };
  });
  const at = between(next, 0, rows.length - 1);
  const row = rows[at]!;
  return {
    cells: [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
      ...rows.map((r, i) => [i + 1, r.name, '%', r.target, r.realised, two(r.achieved)]),
      ['', 'Rata-rata', '', '', '', two(mean(rows.map((r) => r.achieved)))],
    ],
    faults: [
      {
        name: 'capaian',
        cell: `F${at + 2}`,
        value: two(off(next, row.achieved)),
        expected: `capaian-salah@F${at + 2}`,
      },
      {
        name: 'mean',
        cell: 'F6',
        value: two(off(next, mean(rows.map((r) => r.achieved)))),
        expected: 'rata-rata-salah@F6',
      },
      // "Persentase" in its name fixes the unit; "Cakupan" does not.
      { name: 'unit', cell: 'C2', value: 'Tahun', expected: 'satuan-salah@C2' },
    ],
  };
}

/** Efficiency in percentage points. */
export function efisiensi(next: Random): RightTable {
  const rows = [
    'Meningkatnya rehabilitasi sosial',
    'Terlaksananya penanganan bencana',
    'Meningkatnya pemberdayaan sosial',
  ].map((name) => {
    const absorbed = between(next, 7_000, 10_000) / 100;
    const achieved = between(next, 8_000, 10_000) / 100;
    return { name, absorbed, achieved, efficient: achieved - absorbed };
  });
  const at = between(next, 0, 2);
  return {
    cells: [
      ['No', 'Sasaran Strategis', '% Realisasi Anggaran', '% Capaian Kinerja', 'Efisiensi'],
      ...rows.map((r, i) => [i + 1, r.name, two(r.absorbed), two(r.achieved), two(r.efficient)]),
    ],
    faults: [
      {
        name: 'efficiency',
        cell: `E${at + 2}`,
        value: two(rows[at]!.efficient + between(next, 1, 9)),
        expected: `efisiensi-salah@E${at + 2}`,
      },
    ],
  };
}

/** X over Y in two rows. */
export function perhitungan(next: Random): RightTable {
  const groups = ['penyandang disabilitas telantar', 'anak telantar', 'lanjut usia telantar'];
  const rows = groups.map((group) => {
    const need = between(next, 20, 2000);
    return { group, need, served: between(next, 0, need) };
  });
  const at = between(next, 0, 2);
  const row = rows[at]!;
  const line = 2 + at * 2;
  const percent = (row.served / row.need) * 100;
  return {
    cells: [
      ['No', 'Indikator', 'Formulasi', 'Data', 'Realisasi (%)'],
      ...rows.flatMap((r, i) => [
        [
          i + 1,
          `Persentase ${r.group} yang terpenuhi kebutuhan dasarnya di luar panti`,
          `Jumlah ${r.group} yang terpenuhi kebutuhan dasarnya`,
          r.served,
          two((r.served / r.need) * 100),
        ],
        ['', '', `Populasi ${r.group} yang membutuhkan`, r.need, ''],
      ]),
    ],
    faults: [
      {
        name: 'percentage',
        cell: `E${line}`,
        value: two(off(next, percent)),
        expected: `persen-salah@E${line}`,
      },
    ],
  };
}

/** Sources of funds, staff by rank, stages of planning: columns with one total. */
export function jumlah(next: Random): RightTable {
  const kind = pick(next, ['sumber', 'pegawai', 'rencana'] as const);
  const header = {
    sumber: ['No', 'Sumber Dana', 'Jumlah Anggaran (Rp)'],
    pegawai: ['No', 'Pangkat/Golongan', 'Jumlah Pegawai'],
    rencana: ['No', 'Program', 'Renja', 'APBD'],
  }[kind];
  const names = {
    sumber: ['APBD', 'APBN', 'Hibah', 'CSR'],
    pegawai: ['Golongan I', 'Golongan II', 'Golongan III', 'Golongan IV'],
    rencana: [
      'Program Rehabilitasi Sosial',
      'Program Penanganan Bencana',
      'Program Pemberdayaan Sosial',
      'Program Perlindungan dan Jaminan Sosial',
    ],
  }[kind];
  const figures = names.map(() =>
    header
      .slice(2)
      .map(() => (kind === 'pegawai' ? between(next, 1, 60) : between(next, 1000, 900_000) * 1000)),
  );
  const totals = header.slice(2).map((_, c) => sum(figures.map((f) => f[c]!)));
  const column = between(next, 0, totals.length - 1);
  const cell = `${'CD'[column]}6`;
  return {
    cells: [
      header,
      ...names.map((name, i) => [i + 1, name, ...figures[i]!.map((n) => n)]),
      ['', 'Jumlah', ...totals],
    ],
    faults: [
      {
        name: `total ${kind}`,
        cell,
        value: totals[column]! + (kind === 'pegawai' ? 1 : 60_000),
        expected: `total-salah@${cell}`,
      },
    ],
  };
}

/** Evaluation by quarter: K and Rp, sums, rates. */
export function evaluasi(next: Random): RightTable {
  const names = ['Penyediaan Permakanan', 'Penyediaan Sandang', 'Pemberian Layanan Rujukan'];
  const rows = names.map((name) => {
    const quarters = [0, 1, 2, 3].map(() => ({
      k: between(next, 0, 20),
      rp: between(next, 0, 9_000) * 1000,
    }));
    const k = sum(quarters.map((q) => q.k)) || 1;
    if (!quarters.some((q) => q.k > 0)) quarters[0]!.k = 1;
    const rp = sum(quarters.map((q) => q.rp));
    return {
      name,
      quarters,
      k,
      rp,
      target: k + between(next, 0, 5),
      budget: rp + between(next, 1, 900) * 1000,
    };
  });
  const at = between(next, 0, names.length - 1);
  const row = rows[at]!;
  const line = at + 4;
  return {
    cells: [
      [
        'Kode',
        'Program/Kegiatan/Sub Kegiatan',
        'Satuan',
        'Target 2023',
        '<',
        'Realisasi per Triwulan',
        '<',
        '<',
        '<',
        '<',
        '<',
        '<',
        '<',
        'Realisasi 2023',
        '<',
        'Capaian 2023',
        '<',
      ],
      ['^', '^', '^', '^', '<', 'I', '<', 'II', '<', 'III', '<', 'IV', '<', '^', '<', '^', '<'],
      ['^', '^', '^', ...Array.from({ length: 7 }, () => ['K', 'Rp']).flat()],
      ...rows.map((r, i) => [
        `1.06.04.2.01.${['01', '02', '13'][i]}`,
        r.name,
        'Orang',
        r.target,
        rupiah(r.budget),
        ...r.quarters.flatMap((q) => [q.k, rupiah(q.rp)]),
        r.k,
        rupiah(r.rp),
        two((r.k / r.target) * 100),
        two((r.rp / r.budget) * 100),
      ]),
    ],
    faults: [
      { name: 'code', cell: `A${line}`, value: '407.02.008', expected: `kode-salah@A${line}` },
      {
        name: 'quarter',
        cell: `M${line}`,
        value: rupiah(row.quarters[3]!.rp + 86_000),
        expected: `triwulan-salah@O${line}`,
      },
      {
        name: 'spending of the year',
        cell: `O${line}`,
        value: rupiah(row.rp + 86_000),
        expected: `triwulan-salah@O${line}`,
      },
      {
        name: 'rate of the year',
        cell: `Q${line}`,
        value: two(off(next, (row.rp / row.budget) * 100)),
        expected: `persen-salah@Q${line}`,
      },
      {
        name: 'achievement of the year',
        cell: `P${line}`,
        value: two(off(next, (row.k / row.target) * 100)),
        expected: `capaian-salah@P${line}`,
      },
    ],
  };
}

export const RIGHT_TABLES = {
  capaianSpm,
  anggaran,
  indikator,
  efisiensi,
  perhitungan,
  jumlah,
  evaluasi,
};

/** The table as text; a faulty one with its one cell changed. */
export function tableText(cells: Cells, fault?: TableFault): string {
  const column = fault ? fault.cell.charCodeAt(0) - 65 : -1;
  const row = fault ? Number(fault.cell.slice(1)) - 1 : -1;
  return cells
    .map((line, r) =>
      line.map((cell, c) => (fault && r === row && c === column ? fault.value : cell)).join(' | '),
    )
    .join('\n');
}
