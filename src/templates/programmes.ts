import { DISASTER_SUB_SERVICES, REHABILITATION_SUB_SERVICES, type SubService } from '../catalogue';
import type { Table, TableRow } from '../layouts/model';
import { unitText } from '../policy/figures';
import { toA1 } from '../sheet/address';

/** One row of a programme table. */
export interface Programme {
  readonly code: string;
  readonly name: string;
  /** 0 program, 1 kegiatan, 2 sub kegiatan. */
  readonly level: 0 | 1 | 2;
  readonly unit: string;
}

const ACTIVITIES: readonly Programme[] = [
  { code: '1.06.04', name: 'PROGRAM REHABILITASI SOSIAL', level: 0, unit: '' },
  {
    code: '1.06.04.2.01',
    name: 'Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial',
    level: 1,
    unit: '',
  },
  {
    code: '1.06.04.2.02',
    name: 'Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial',
    level: 1,
    unit: '',
  },
  { code: '1.06.06', name: 'PROGRAM PENANGANAN BENCANA', level: 0, unit: '' },
  {
    code: '1.06.06.2.01',
    name: 'Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota',
    level: 1,
    unit: '',
  },
];

/** The programmes that pay for the five services (Permendagri 90/2019), with their sub kegiatan. */
export function catalogueProgrammes(): Programme[] {
  const subs = [...REHABILITATION_SUB_SERVICES, ...DISASTER_SUB_SERVICES].map(
    ({ codes, name, unit }: SubService): Programme => ({
      code: codes[0] ?? '',
      name,
      level: 2,
      unit,
    }),
  );
  return ACTIVITIES.flatMap((activity) => [
    activity,
    ...(activity.level === 1
      ? subs
          .filter((sub) => sub.code.startsWith(`${activity.code}.`))
          .sort((a, b) => a.code.localeCompare(b.code))
      : []),
  ]);
}

const LEVELS: Partial<Record<TableRow['kind'], Programme['level']>> = {
  program: 0,
  kegiatan: 1,
  subkegiatan: 2,
  rincian: 2,
};

/** The programmes of last period's table; none where it is of another kind or tells no levels. */
export function sourceProgrammes(source: Table | undefined): Programme[] {
  if (!source || !['anggaran-kegiatan', 'evaluasi-rkpd'].includes(source.layout)) return [];
  const out = source.rows.flatMap((row): Programme[] => {
    const level = LEVELS[row.kind];
    if (level === undefined || !row.label) return [];
    return [{ code: row.code ?? '', name: row.label, level, unit: unitText(source, row) }];
  });
  return out[0]?.level === 0 ? out : [];
}

/** Rows (of the list) that a row is the sum of; none for a row that is filled in. */
export function childrenOf(rows: readonly Programme[], index: number): number[] {
  const own = rows[index]?.level ?? 2;
  const out: number[] = [];
  // Below a row that is counted already, only rows of its own level or above count.
  let open = 3;
  for (let i = index + 1; i < rows.length && rows[i]!.level > own; i++) {
    const { level } = rows[i]!;
    if (level > open) continue;
    open = level;
    out.push(i);
  }
  return out;
}

/** `SUM(D7:D9,D12)`: neighbours joined. */
export function sumOf(rows: readonly number[], column: number): string {
  const parts: [number, number][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else parts.push([row, row]);
  }
  const ranges = parts.map(([a, b]) =>
    a === b ? toA1(a, column) : `${toA1(a, column)}:${toA1(b, column)}`,
  );
  return `SUM(${ranges.join(',')})`;
}
