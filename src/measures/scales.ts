/** One grade of a scale; grades are tried from the top. */
export interface Grade {
  readonly from: number;
  /** Default: the lower bound belongs to the grade (≥); true: only what is above it (>). */
  readonly above?: true;
  readonly name: string;
  /** Words beside a short grade. */
  readonly meaning?: string;
}

export type Skala = 'AKIP' | 'RKPD' | 'SPM';
export const SKALA: readonly [Skala, ...Skala[]] = ['AKIP', 'RKPD', 'SPM'];

/**
 * Scales in percent points. The bands that regulations print leave gaps (76–90, 91–100): lower bounds
 * decide. Sources: PermenPANRB (AKIP); Permendagri 86/2017 (RKPD); Permendagri 59/2021 (SPM).
 */
export const SCALES: Readonly<Record<Skala | 'status' | 'tercapai' | 'baik', readonly Grade[]>> = {
  AKIP: [
    { from: 90, above: true, name: 'AA', meaning: 'Sangat Memuaskan' },
    { from: 80, above: true, name: 'A', meaning: 'Memuaskan' },
    { from: 70, above: true, name: 'BB', meaning: 'Sangat Baik' },
    { from: 60, above: true, name: 'B', meaning: 'Baik' },
    { from: 50, above: true, name: 'CC', meaning: 'Cukup (Memadai)' },
    { from: 30, above: true, name: 'C', meaning: 'Kurang' },
    { from: -Infinity, name: 'D', meaning: 'Sangat Kurang' },
  ],
  RKPD: [
    { from: 91, name: 'Sangat Tinggi' },
    { from: 76, name: 'Tinggi' },
    { from: 66, name: 'Sedang' },
    { from: 51, name: 'Rendah' },
    { from: -Infinity, name: 'Sangat Rendah' },
  ],
  SPM: [
    { from: 100, name: 'Tuntas Paripurna' },
    { from: 90, name: 'Tuntas Utama' },
    { from: 80, name: 'Tuntas Madya' },
    { from: 70, name: 'Tuntas Pratama' },
    { from: 60, name: 'Tuntas Muda' },
    { from: -Infinity, name: 'Belum Tuntas' },
  ],
  status: [
    { from: 100, name: 'TT', meaning: 'Telah Tercapai' },
    { from: -Infinity, name: 'UK', meaning: 'Upaya Keras' },
  ],
  // The bands of the RKPD in the words that reports on performance use for them.
  baik: [
    { from: 91, name: 'Sangat Baik' },
    { from: 76, name: 'Baik' },
    { from: 66, name: 'Cukup' },
    { from: 51, name: 'Kurang' },
    { from: -Infinity, name: 'Sangat Kurang' },
  ],
  tercapai: [
    { from: 100, name: 'Tercapai' },
    { from: -Infinity, name: 'Tidak Tercapai' },
  ],
};

/** Rounded first, so that 90 reached through thirds (89.99999999999999) is 90. */
const DECIMALS = 9;

/** The grade of a value in percent points. */
export function gradeOf(value: number, scale: keyof typeof SCALES): Grade {
  const rounded = Number(value.toFixed(DECIMALS));
  const grades = SCALES[scale];
  const found = grades.find((g) => (g.above ? rounded > g.from : rounded >= g.from));
  // The last grade has no lower bound.
  return found ?? grades[grades.length - 1]!;
}

/** The same as nested IFs. */
export function gradeFormula(operand: string, scale: Skala | 'status'): string {
  const rounded = `ROUND(${operand},${DECIMALS})`;
  return SCALES[scale].reduceRight(
    (rest, g) =>
      g.from === -Infinity
        ? `"${g.name}"`
        : `IF(${rounded}${g.above ? '>' : '>='}${g.from},"${g.name}",${rest})`,
    '',
  );
}
