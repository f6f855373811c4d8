import { dengan, tanpaBaris } from '../../src/rules/kit/contoh';
import { findingsIn } from '../kit/check';
import { random } from '../kit/perturb';
import { SEED, tries } from '../kit/seed';
import {
  between,
  formText,
  percentages,
  pick,
  rightForm,
  type RightForm,
  writePercent,
} from '../kit/right-form';

type Random = () => number;

interface Fault {
  readonly table: string;
  readonly expected: string;
}

const FIRST_QUALITY_ROW = 7;

function qualityRow(form: RightForm, next: Random): { at: number; index: number } {
  const index = between(next, 0, form.mutu.length - 1);
  return { at: FIRST_QUALITY_ROW + index, index };
}

/** A percentage that is off by more than rounding can explain. */
function off(next: Random, right: number): number {
  const by = between(next, 1, 20);
  return right >= by ? right - by : right + by;
}

/** Every kind of fault in the form, each with the one finding that it must give. */
const FAULTS: Readonly<Record<string, (form: RightForm, text: string, next: Random) => Fault>> = {
  belum: (form, text, next) => {
    const { at, index } = qualityRow(form, next);
    const { harus, terlayani } = form.mutu[index]!;
    const belum = harus - terlayani + between(next, 1, 9);
    return {
      table: dengan(text, { [`F${at}`]: String(belum) }),
      expected: `belum-terlayani-salah@F${at}`,
    };
  },
  'persentase baris': (form, text, next) => {
    const { at, index } = qualityRow(form, next);
    const { harus, terlayani } = form.mutu[index]!;
    const wrong = writePercent(form, off(next, (terlayani / harus) * 100));
    return { table: dengan(text, { [`G${at}`]: wrong }), expected: `persen-salah@G${at}` };
  },
  'persentase penerima': (form, text, next) => {
    const wrong = writePercent(form, off(next, percentages(form).penerima));
    return { table: dengan(text, { G4: wrong }), expected: 'persen-salah@G4' };
  },
  'persentase mutu': (form, text, next) => {
    const wrong = writePercent(form, off(next, percentages(form).mutu));
    return { table: dengan(text, { G6: wrong }), expected: 'persen-salah@G6' };
  },
  'bobot penerima': (form, text, next) => {
    const wrong = writePercent(form, off(next, 0.8 * percentages(form).penerima));
    return { table: dengan(text, { G3: wrong }), expected: 'indeks-salah@G3' };
  },
  indeks: (form, text, next) => {
    const wrong = writePercent(form, off(next, percentages(form).index));
    return { table: dengan(text, { G2: wrong }), expected: 'indeks-salah@G2' };
  },
  'melebihi sasaran': (form, text, next) => {
    const { at, index } = qualityRow(form, next);
    const served = form.mutu[index]!.harus + between(next, 1, 50);
    return {
      table: dengan(text, { [`E${at}`]: String(served) }),
      expected: `melebihi-sasaran@E${at}`,
    };
  },
  satuan: (form, text, next) => {
    const { at, index } = qualityRow(form, next);
    const unit = form.mutu[index]!.unit === 'Unit' ? 'Orang' : 'Unit';
    return { table: dengan(text, { [`C${at}`]: unit }), expected: `satuan-salah@C${at}` };
  },
  pecahan: (form, text, next) => {
    const { at } = qualityRow(form, next);
    const column = pick(next, ['D', 'E']);
    return {
      table: dengan(text, { [`${column}${at}`]: `${between(next, 1, 99)},5` }),
      expected: `nilai-negatif@${column}${at}`,
    };
  },
  'bukan angka': (form, text, next) => {
    const cell = `${pick(next, ['D', 'E'])}${qualityRow(form, next).at}`;
    return {
      table: dengan(text, { [cell]: pick(next, ['belum ada data', '1O', '####', '12 dan 13']) }),
      expected: `bukan-angka@${cell}`,
    };
  },
  kosong: (form, text, next) => {
    const cell = `${pick(next, ['C', 'D', 'E', 'G'])}${qualityRow(form, next).at}`;
    return { table: dengan(text, { [cell]: '' }), expected: `sel-kosong@${cell}` };
  },
  'sub layanan hilang': (form, text) => ({
    // The last row, so that the numbering stays right; never one that may be left out.
    table: tanpaBaris(text, FIRST_QUALITY_ROW + form.mutu.length - 1),
    expected: 'layanan-kurang@B2',
  }),
  'sub layanan asing': (form, text, next) => {
    const { at, index } = qualityRow(form, next);
    const name = pick(next, ['Pelatihan aparatur', 'Beasiswa prestasi', 'Lomba desa sehat']);
    return {
      table: dengan(text, { [`B${at}`]: `${index + 1}. ${name}` }),
      expected: `layanan-asing@B${at}`,
    };
  },
};

const ROUNDS = tries(60);

test(`right forms have no findings (seed ${SEED})`, () => {
  const next = random(SEED);
  for (let i = 0; i < ROUNDS; i++) {
    const text = formText(rightForm(next));
    expect([text, findingsIn(text)]).toEqual([text, []]);
  }
});

describe(`faults at random (seed ${SEED})`, () => {
  test.each(Object.entries(FAULTS))('%s is found, and nothing else', (name, inject) => {
    const next = random(SEED + name.length * 7919);
    const missed: string[] = [];
    const unrelated: string[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const form = rightForm(next);
      const { table, expected } = inject(form, formText(form), next);
      const found = findingsIn(table);
      if (!found.includes(expected)) missed.push(`${expected} of ${found.join()}\n${table}`);
      const others = found.filter((f) => f !== expected);
      if (others.length) unrelated.push(`${expected} and ${others.join()}\n${table}`);
    }
    expect(unrelated.slice(0, 2)).toEqual([]);
    const isRare = missed.length <= ROUNDS * 0.01;
    expect(isRare ? [] : missed.slice(0, 2)).toEqual([]);
  });
});
