import { type Language, MEASURES, type Measure, type Parameter } from '../measures';
import { ENGLISH, INDONESIAN, type Separators, inSeparators, shownResult } from './local';
import { NAMESPACE } from './metadata';

/** Words of the pages that are not the measures' own. */
const WORDS = {
  id: {
    arguments: 'Argumen',
    result: 'Hasil',
    errors: 'Galat',
    examples: 'Contoh',
    source: 'Dasar',
    builtin: 'Padanan rumus bawaan',
    optional: 'boleh dikosongkan',
    ranges: { range: 'satu rentang', repeating: 'boleh berulang', scalar: '' },
    blank:
      'Baris yang isinya belum lengkap menghasilkan sel kosong. Rentang boleh dipakai di setiap argumen.',
    value: '(nilainya ditulis langsung)',
  },
  en: {
    arguments: 'Arguments',
    result: 'Result',
    errors: 'Errors',
    examples: 'Examples',
    source: 'Basis',
    builtin: 'Equivalent in built-in formulas',
    optional: 'optional',
    ranges: { range: 'one range', repeating: 'may repeat', scalar: '' },
    blank: 'A row that is not filled in gives a blank. Every argument takes a range.',
    value: '(the value is written in its place)',
  },
} as const;

const HEADER =
  '<!-- Dibuat dari kode (src/measures). Jangan disunting. Generated, do not edit. -->';

/** Every page of docs/functions, by file name. */
export function functionPages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', index()],
    ...MEASURES.map((m) => [`${m.name}.md`, page(m)] as const),
  ]);
}

function index(): string {
  const row = (m: Measure): string =>
    `| [${syntax(m, 'id', INDONESIAN)}](${m.name}.md) | ${m.summary.id} | ${m.summary.en} |`;
  return [
    HEADER,
    '',
    `# Fungsi ${NAMESPACE} / ${NAMESPACE} functions`,
    '',
    'Persen ditulis dalam angka persen: 80 berarti 80 %. Percentages are percent points: 80 means 80 %.',
    '',
    '| Fungsi | Guna | Purpose |',
    '|---|---|---|',
    ...MEASURES.map(row),
    '',
  ].join('\n');
}

function page(measure: Measure): string {
  return [
    HEADER,
    '',
    `# ${NAMESPACE}.${measure.name}`,
    '',
    ...section(measure, 'id', INDONESIAN),
    '## English',
    '',
    ...section(measure, 'en', ENGLISH),
  ].join('\n');
}

function section(measure: Measure, language: Language, separators: Separators): string[] {
  const words = WORDS[language];
  const title = (text: string): string => `**${text}**`;
  return [
    measure.summary[language],
    '',
    `\`=${syntax(measure, language, separators)}\``,
    '',
    words.blank,
    '',
    title(words.arguments),
    '',
    ...measure.parameters.map((p) => `- ${parameterLine(p, language)}`),
    '',
    `${title(words.result)}: ${measure.result.unit[language]}`,
    '',
    title(words.errors),
    '',
    ...measure.errors.map((e) => `- \`${e.code}\`: ${e.when[language]}`),
    '',
    title(words.examples),
    '',
    ...measure.examples.map((e) => `- ${exampleLine(measure, e, separators)}`),
    '',
    `${title(words.source)}: ${measure.source}`,
    '',
    title(words.builtin),
    '',
    '```',
    builtinSample(measure, separators) ?? words.value,
    '```',
    '',
    ...(measure.builtinLimit ? [measure.builtinLimit[language], ''] : []),
  ];
}

/** `SPM.CAPAIAN(target; realisasi; [arah]; [batas])`. */
export function syntax(measure: Measure, language: Language, separators: Separators): string {
  const names = measure.parameters.map((p) => {
    const name = p.shape === 'repeating' ? `${p.name[language]}…` : p.name[language];
    return p.optional ? `[${name}]` : name;
  });
  return `${NAMESPACE}.${measure.name}(${names.join(`${separators.list} `)})`;
}

function parameterLine(parameter: Parameter, language: Language): string {
  const words = WORDS[language];
  const notes = [
    parameter.unit?.[language],
    words.ranges[parameter.shape],
    parameter.optional && `${words.optional}: ${parameter.default?.[language] ?? ''}`,
  ].filter(Boolean);
  const tail = notes.length ? ` (${notes.join('; ')})` : '';
  return `\`${parameter.name[language]}\`: ${parameter.description[language]}${tail}`;
}

function exampleLine(
  measure: Measure,
  example: Measure['examples'][number],
  separators: Separators,
): string {
  const formula = inSeparators(`=${NAMESPACE}.${measure.name}(${example.args})`, separators);
  const source = example.source ? ` (${example.source})` : '';
  return `\`${formula}\` → ${shownResult(example.result, separators)}${source}`;
}

/** The equivalent for inputs in cells of row 2, optional arguments left out. */
function builtinSample(measure: Measure, separators: Separators): string | null {
  const cells = measure.parameters.map((p, i) => (p.optional ? undefined : `${'ABCD'[i] ?? 'E'}2`));
  const formula = measure.builtin(SAMPLE_ARGUMENTS[measure.name] ?? cells);
  return formula === null ? null : inSeparators(`=${formula}`, separators);
}

const SAMPLE_ARGUMENTS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  MUTU: ['A2:A14', 'B2:B14'],
  RATA: ['A2:A6'],
  LAYANAN: ['A2'],
  BIAYA: ['"permakanan"', 'A2:D2'],
};
