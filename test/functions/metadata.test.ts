import { parseTree, type IFunction } from 'custom-functions-metadata';
import { HyperFormula } from 'hyperformula';
import { functionsMetadata } from '../../src/functions/metadata';
import { MEASURES } from '../../src/measures';

const CONTRACT =
  'CAPAIAN SERAPAN EFISIENSI BELUM MUTU INDEKS KATEGORI PREDIKAT STATUS RATA LAYANAN BIAYA ANGKA';

describe('functions.json', () => {
  test('holds the functions of the contract, under the same names in both languages', () => {
    for (const language of ['id', 'en'] as const) {
      const { functions } = functionsMetadata(language);
      expect(functions.map((f) => f.name).join(' ')).toBe(CONTRACT);
      expect(functions.map((f) => f.id).join(' ')).toBe(CONTRACT);
    }
  });

  test('takes its arguments in the order of the contract', () => {
    const line = (language: 'id' | 'en', name: string) =>
      functionsMetadata(language)
        .functions.find((f) => f.name === name)!
        .parameters.map((p) => (p.optional ? `[${p.name}]` : p.name) + (p.repeating ? '…' : ''))
        .join('; ');
    expect(line('id', 'CAPAIAN')).toBe('target; realisasi; [arah]; [batas]');
    expect(line('id', 'MUTU')).toBe('harus; terlayani; [cara]');
    expect(line('id', 'INDEKS')).toBe('penerima; mutu; [bobot]');
    expect(line('id', 'RATA')).toBe('nilai…');
    expect(line('id', 'BIAYA')).toBe('layanan; komponen; [kategori]');
    expect(line('en', 'CAPAIAN')).toBe('target; actual; [direction]; [cap]');
  });

  test('says everything in each language, and not the same in both', () => {
    const texts = (language: 'id' | 'en') =>
      functionsMetadata(language).functions.flatMap((f) => [
        f.description,
        ...f.parameters.map((p) => p.description),
      ]);
    const [id, en] = [texts('id'), texts('en')];
    expect(id).toHaveLength(en.length);
    id.forEach((text, i) => {
      expect(text).toMatch(/\S/);
      expect(en[i]).toMatch(/\S/);
      expect(text).not.toBe(en[i]);
    });
  });

  test.each(['id', 'en'] as const)(
    'is what custom-functions-metadata reads of such functions (%s)',
    (language) => {
      const ours = functionsMetadata(language).functions;
      const read = parseTree(asSource(ours), 'functions.ts');
      expect(read.extras.flatMap((e) => e.errors)).toEqual([]);
      expect(read.functions.map(comparable)).toEqual(
        ours.map((f) => comparable(f as unknown as IFunction)),
      );
    },
  );
});

describe("Excel's limits", () => {
  const functions = [...functionsMetadata('id').functions, ...functionsMetadata('en').functions];

  test('names are 3 to 128 letters, and no built-in function of any language has them', () => {
    const builtins = new Set(
      HyperFormula.getRegisteredLanguagesCodes().flatMap((code) =>
        HyperFormula.getRegisteredFunctionNames(code),
      ),
    );
    expect(builtins.size).toBeGreaterThan(300);
    for (const { name, id } of functions) {
      expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      expect(id).toMatch(/^[A-Za-z0-9_.]{3,128}$/);
      expect(builtins).not.toContain(name);
    }
  });

  test('parameter names are single words of their function alone, descriptions fit the wizard', () => {
    for (const { parameters, description } of functions) {
      expect(description.length).toBeLessThanOrEqual(255);
      expect(new Set(parameters.map((p) => p.name)).size).toBe(parameters.length);
      for (const p of parameters) {
        expect(p.name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,127}$/);
        expect(p.description.length).toBeLessThanOrEqual(255);
      }
    }
  });

  test('no required argument comes after an optional one, and only the last repeats', () => {
    for (const { parameters } of functions) {
      const firstOptional = parameters.findIndex((p) => p.optional);
      if (firstOptional >= 0)
        expect(parameters.slice(firstOptional).every((p) => p.optional)).toBe(true);
      expect(parameters.slice(0, -1).some((p) => p.repeating)).toBe(false);
    }
  });
});

test('every measure tells its source, errors and at least one worked example', () => {
  for (const m of MEASURES) {
    expect(m.source).toMatch(/\S/);
    expect(m.examples.length).toBeGreaterThan(0);
    expect(m.errors.length).toBeGreaterThan(0);
  }
});

type Described = ReturnType<typeof functionsMetadata>['functions'][number];

/** The functions as somebody would write them by hand for that package. */
function asSource(functions: readonly Described[]): string {
  const type = (p: Described['parameters'][number]) => (p.repeating ? 'any[][][]' : 'any[][]');
  return functions
    .map((f) =>
      [
        '/**',
        ` * ${f.description}`,
        ` * @customfunction ${f.id} ${f.name}`,
        ...f.parameters.map(
          (p) => ` * @param ${p.optional ? `[${p.name}]` : p.name} ${p.description}`,
        ),
        ' * @returns the result',
        ' */',
        `export function ${f.name}(${f.parameters.map((p) => `${p.name}${p.optional ? '?' : ''}: ${type(p)}`).join(', ')}): any[][] {`,
        '  return [[0]];',
        '}',
      ].join('\n'),
    )
    .join('\n');
}

function comparable(f: IFunction) {
  return {
    id: f.id,
    name: f.name,
    description: f.description,
    result: { type: f.result?.type ?? 'any', dimensionality: f.result?.dimensionality },
    parameters: f.parameters.map((p) => ({
      name: p.name,
      description: p.description,
      type: p.type,
      dimensionality: p.dimensionality,
      optional: p.optional ?? false,
      repeating: p.repeating ?? false,
    })),
  };
}
