import { SUB_SERVICE_BASIS, type CostFormula, type CostVariant, formulaText } from '../catalogue';
import { findEntry, notInCatalogue } from './entry';
import { notDefined, show, wrongValue } from './errors';
import { guarded, literalText, operand } from './formula';
import { type Measure, MeasureError, type Parameter, type Readings } from './model';
import { NEGATIVE, NOT_A_NUMBER, RUPIAH } from './parameters';
import { parseRange } from './range-text';

/** Difference in rupiah up to which a given `a` agrees with its own product. */
const ROUNDING = 0.5;

/**
 * Cost in rupiah from the components in order of their letters; null counts as 0. Where component `a`
 * is itself a product (d × e), the product is used as soon as one of its factors is filled in.
 */
export function biaya(
  cost: CostFormula,
  components: readonly (number | null)[],
  variant: CostVariant,
): number {
  const at = (letter: string): number => components[letter.charCodeAt(0) - 97] ?? 0;
  const product = (letters: readonly string[]): number => letters.reduce((p, l) => p * at(l), 1);
  const derived = cost.derivedA?.some((l) => isFilled(components, l)) ? cost.derivedA : null;
  return variant.terms.reduce(
    (sum, term) => sum + (derived && term[0] === 'a' ? product(derived) : product(term)),
    0,
  );
}

function isFilled(components: readonly (number | null)[], letter: string): boolean {
  return (components[letter.charCodeAt(0) - 97] ?? null) !== null;
}

const LAYANAN_BIAYA: Parameter = {
  name: { id: 'layanan', en: 'service' },
  description: {
    id: 'Nama atau slug sub-layanan, misalnya "permakanan" atau "bencana/permakanan".',
    en: 'Name or slug of a sub-service, such as "permakanan" or "bencana/permakanan".',
  },
  type: 'string',
  shape: 'scalar',
};
const KOMPONEN: Parameter = {
  name: { id: 'komponen', en: 'components' },
  description: {
    id: 'Rentang nilai komponen a, b, c … berurutan; yang kosong dihitung 0.',
    en: 'Range with the values of components a, b, c … in order; blanks count as 0.',
  },
  type: 'number',
  reads: 'rupiah',
  shape: 'range',
};
const KATEGORI_BIAYA: Parameter = {
  name: { id: 'kategori', en: 'category' },
  description: {
    id: 'Hanya untuk layanan kedaruratan: 1 sudah punya kendaraan, 2 membeli kendaraan, 3 tanpa kendaraan.',
    en: 'Only for emergency services: 1 has a vehicle, 2 buys one, 3 goes without.',
  },
  type: 'number',
  reads: 'jumlah',
  shape: 'scalar',
  optional: true,
  default: { id: 'tidak ada', en: 'none' },
};

function costOf(text: string): CostFormula {
  const entry = findEntry(text);
  if (!entry) throw notInCatalogue(LAYANAN_BIAYA, text);
  if (entry.kind === 'sub') return entry.sub.cost;
  throw notDefined(LAYANAN_BIAYA, text, {
    id: 'rumus biaya ada pada sub-layanan, misalnya "permakanan".',
    en: 'cost formulas belong to sub-services, such as "permakanan".',
  });
}

function variantOf(cost: CostFormula, category: number | null): CostVariant {
  const [first] = cost.variants;
  if (first && cost.variants.length === 1) return first;
  const found = cost.variants.find((v) => v.category === category);
  if (found) return found;
  throw wrongValue(KATEGORI_BIAYA, category, {
    id: `isi 1, 2, atau 3 (${formulaText(cost)}).`,
    en: `give 1, 2 or 3 (${formulaText(cost).replaceAll('kategori', 'category')}).`,
  });
}

/** Letters that a shorter range may leave out: those that only make up `a`. */
function required(cost: CostFormula): number {
  return cost.components.length - (cost.derivedA?.length ?? 0);
}

export const BIAYA: Measure = {
  name: 'BIAYA',
  summary: {
    id: 'Kebutuhan biaya sub-layanan menurut rumus Lampiran II.',
    en: 'Cost of a sub-service by the formula of Lampiran II.',
  },
  parameters: [LAYANAN_BIAYA, KOMPONEN, KATEGORI_BIAYA],
  result: { type: 'number', unit: RUPIAH },
  errors: [
    NOT_A_NUMBER,
    {
      code: '#VALUE!',
      when: {
        id: 'Komponen negatif, kurang, atau berlebih; kategori kedaruratan tidak diisi; a berbeda dari d × e.',
        en: 'A component is negative, missing or too many; the category is not given; a differs from d × e.',
      },
    },
    {
      code: '#N/A',
      when: {
        id: 'Layanan tidak ada di katalog atau bukan sub-layanan.',
        en: 'The service is not in the catalogue or is no sub-service.',
      },
    },
  ],
  source: SUB_SERVICE_BASIS,
  examples: [
    { args: '"permakanan",{100,7,30000,500000}', result: 21500000 },
    { args: '"kedaruratan",{1,2,4,8},1', result: 12 },
    { args: '"kedaruratan",{1,2,4,8},2', result: 14 },
    { args: '"kedaruratan",{1,2,4,8},3', result: 9 },
    { args: '"bencana/sandang",{"",100000,50000,20,150000}', result: 3150000 },
    { args: '"rujukan",{150000,100000}', result: 250000 },
  ],
  compute: (layanan: string, komponen: Readings, kategori: number | null) => {
    const cost = costOf(layanan);
    const values = komponen.flat().map((v) => (v === 'none' ? 0 : v));
    if (values.every((v) => v === null)) return '';
    const variant = variantOf(cost, kategori);
    checkComponents(cost, values);
    return biaya(cost, values, variant);
  },
  builtin: ([layanan = '', komponen = '', kategori]) => {
    const name = literalText(layanan);
    const cells = parseRange(komponen);
    if (name === null || !cells) return null;
    if (name.trim() === '') return '""';
    try {
      return costFormula(costOf(name), komponen, cells, kategori);
    } catch (error) {
      if (error instanceof MeasureError) return error.code;
      throw error;
    }
  },
  builtinLimit: {
    id: 'Perlu nama layanan yang ditulis langsung dan rentang sel biasa; selain itu hasilnya ditulis sebagai angka.',
    en: 'Needs a service name typed in place and a plain cell range; otherwise the result is written as a number.',
  },
};

function checkComponents(cost: CostFormula, values: readonly (number | null)[]): void {
  const { components, derivedA } = cost;
  const letters = components.map((c) => c.letter).join(', ');
  if (values.length < required(cost)) {
    const missing = components.slice(values.length, required(cost));
    throw wrongValue(KOMPONEN, values.length, {
      id: `kurang komponen ${missing.map((c) => `${c.letter} (${c.name})`).join(', ')}.`,
      en: `components ${missing.map((c) => c.letter).join(', ')} are missing.`,
    });
  }
  const tooMany = values.slice(components.length).find((v) => v !== null);
  if (tooMany !== undefined) {
    throw wrongValue(KOMPONEN, tooMany, {
      id: `lebih dari komponen ${letters}.`,
      en: `there are only components ${letters}.`,
    });
  }
  const negative = values.find((v) => (v ?? 0) < 0);
  if (negative !== undefined) throw wrongValue(KOMPONEN, negative, NEGATIVE);
  const [a = null] = values;
  if (derivedA && a !== null && derivedA.some((l) => isFilled(values, l))) {
    const product = derivedA.reduce((p, l) => p * (values[l.charCodeAt(0) - 97] ?? 0), 1);
    if (Math.abs(a - product) > ROUNDING) {
      throw wrongValue(KOMPONEN, a, {
        id: `a berbeda dari ${derivedA.join(' × ')} = ${show(product, 'id')}.`,
        en: `a differs from ${derivedA.join(' × ')} = ${show(product, 'en')}.`,
      });
    }
  }
}

function costFormula(
  cost: CostFormula,
  range: string,
  cells: readonly string[],
  kategori: string | undefined,
): string {
  const extra = cells.slice(cost.components.length);
  if (cells.length < required(cost)) return `IF(COUNTA(${range})=0,"",#VALUE!)`;
  const cell = (letter: string): string => cells[letter.charCodeAt(0) - 97] ?? '0';
  const factors = (cost.derivedA ?? [])
    .filter((l) => l.charCodeAt(0) - 97 < cells.length)
    .map(cell);
  const product = (cost.derivedA ?? []).map(cell).join('*');
  const a = factors.length
    ? `IF(COUNT(${factors.join(',')})=0,${cell('a')},${product})`
    : cell('a');
  const sum = (v: CostVariant): string =>
    v.terms.map((t) => (cost.derivedA && t[0] === 'a' ? a : t.map(cell).join('*'))).join('+');
  const guards: [string, string][] = [
    [`COUNTA(${range})=0`, '""'],
    [`COUNTIF(${range},"<0")>0`, '#VALUE!'],
  ];
  if (extra.length) guards.push([`COUNTA(${extra.join(',')})>0`, '#VALUE!']);
  if (factors.length) {
    const bothGiven = `COUNT(${cell('a')})*COUNT(${factors.join(',')})`;
    guards.push([`${bothGiven}*(ABS(${cell('a')}-${product})>${ROUNDING})>0`, '#VALUE!']);
  }
  return guarded(guards, byCategory(cost, kategori, sum));
}

function byCategory(
  cost: CostFormula,
  kategori: string | undefined,
  sum: (variant: CostVariant) => string,
): string {
  const [first] = cost.variants;
  if (first && cost.variants.length === 1) return sum(first);
  return guarded(
    cost.variants.map((v) => [`${operand(kategori)}=${v.category ?? 0}`, sum(v)] as const),
    '#VALUE!',
  );
}
