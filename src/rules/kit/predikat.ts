import { type Grade, SCALES, type Skala } from '../../measures/scales';

export type NamaSkala = Skala | 'status' | 'tercapai' | 'baik';

/** A predicate as written, with the scale it belongs to. */
export interface Predikat {
  readonly skala: NamaSkala;
  readonly grade: Grade;
  /** What of the grade is written: its name, its meaning, or both. */
  readonly tulis: 'nama' | 'arti' | 'keduanya';
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

const known = new Map<string, Predikat[]>();

function add(text: string, predikat: Predikat): void {
  const list = known.get(bare(text));
  if (list) list.push(predikat);
  else known.set(bare(text), [predikat]);
}

for (const skala of ['RKPD', 'SPM', 'status', 'tercapai', 'AKIP', 'baik'] as const) {
  for (const grade of SCALES[skala]) {
    add(grade.name, { skala, grade, tulis: 'nama' });
    if (grade.meaning === undefined) continue;
    add(`${grade.name} ${grade.meaning}`, { skala, grade, tulis: 'keduanya' });
    add(`${grade.meaning} ${grade.name}`, { skala, grade, tulis: 'keduanya' });
    for (const part of new Set([grade.meaning, grade.meaning.replace(/\s*\(.*$/, '')])) {
      add(part, { skala, grade, tulis: 'arti' });
    }
  }
}

const [tercapai, tidakTercapai] = SCALES.tercapai;
for (const text of [
  'melampaui',
  'melampaui target',
  'mencapai target',
  'tercapai target',
  'memenuhi',
])
  if (tercapai) add(text, { skala: 'tercapai', grade: tercapai, tulis: 'arti' });
for (const text of [
  'belum tercapai',
  'belum mencapai target',
  'tidak mencapai target',
  'belum memenuhi',
  'tidak memenuhi',
])
  if (tidakTercapai) add(text, { skala: 'tercapai', grade: tidakTercapai, tulis: 'arti' });

/** Every reading of a text as a predicate; none where it is no word of a known scale. */
export function bacaPredikat(text: string): readonly Predikat[] {
  return known.get(bare(text)) ?? [];
}

/** A grade written the way another one was. */
export function tulisPredikat(grade: Grade, like: Predikat, sample: string): string {
  const meaning = grade.meaning ?? grade.name;
  const text =
    like.tulis === 'nama'
      ? grade.name
      : like.tulis === 'arti'
        ? meaning
        : `${grade.name} (${meaning})`;
  return sample === sample.toUpperCase() ? text.toUpperCase() : text;
}

/** Values that the bands printed in the regulation leave out: 75 to 76, 90 to 91 and so on. */
export function diCelah(value: number, skala: NamaSkala): boolean {
  if (skala !== 'RKPD' && skala !== 'baik') return false;
  return SCALES.RKPD.some(({ from }) => value > from - 1 && value < from);
}
