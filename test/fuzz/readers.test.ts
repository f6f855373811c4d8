import { readNumberText } from '../../src/sheet/number-text';
import { WorkbookError } from '../../src/xlsx/errors';
import { readWorkbook } from '../../src/xlsx/read';
import { corpusBytes } from '../kit/corpus';
import { partsOf, zipOf } from '../kit/package';
import { fuzz } from './kit';
import { processorSeconds } from '../kit/processor';
import fc from '../kit/random';

const NUMBER_LIKE = fc
  .array(
    fc.constantFrom(
      ...'0123456789'.split(''),
      '.',
      ',',
      '-',
      '+',
      '%',
      ' ',
      '\u00A0',
      '(',
      ')',
      'Rp',
      'e',
      'E',
      '/',
      '−',
      '٣',
      '½',
      'orang',
      'juta',
      '\u200F',
      '0'.repeat(40),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

/** A text that once was read as no number at all, and one that only looks as if. */
const FAILED = [`8${'0'.repeat(40)}juta`, 'NaN'];

fuzz(
  'the number reader reads any text',
  2000,
  fc.oneof(NUMBER_LIKE, fc.string()),
  FAILED,
  (text) => {
    const read: { readonly kind: string; readonly text?: string } = readNumberText(text);
    // Whatever it says of the text, which it may repeat, it never makes up a number that is none.
    const { text: _repeated, ...told } = read;
    expect(JSON.stringify(told)).not.toMatch(/NaN|Infinity/);
    for (const value of Object.values(read as Record<string, unknown>)) {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
  },
);

const REAL = corpusBytes('singkawang-2018-laporan-spm');
const PARTS = partsOf(REAL);
const NAMES = Object.keys(PARTS);
const PIECES = [
  '',
  '<',
  '>',
  '"',
  '&',
  '&#0;',
  '&#x10FFFF;',
  'r="',
  't="s"',
  '</c>',
  '<c>',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:XFD1048576">',
  '\u0000',
  '99999999999',
  '-1',
  'NaN',
  '<!--',
  ']]>',
  '<![CDATA[',
];

/** A workbook or a clear error, and the bytes stay as they were. */
function reads(bytes: Uint8Array): void {
  const before = bytes.slice();
  const taken = processorSeconds();
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    expect(error.text.id).not.toMatch(/[{}]|undefined/);
  }
  expect(taken()).toBeLessThan(10);
  expect(Buffer.compare(bytes, before)).toBe(0);
}

fuzz(
  'the reader reads real files whose bytes were changed',
  60,
  fc.array(fc.tuple(fc.nat(REAL.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
  [],
  (changes) => {
    const bytes = REAL.slice();
    for (const [at, byte] of changes) bytes[at] = byte;
    reads(bytes);
  },
);

fuzz(
  'the reader reads real files whose parts were changed',
  60,
  fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.nat(), fc.constantFrom(...PIECES), fc.nat(40)), {
    minLength: 1,
    maxLength: 4,
  }),
  [],
  (changes) => {
    const parts = { ...PARTS };
    for (const [name, place, text, gone] of changes) {
      const part = parts[name] ?? '';
      const at = place % (part.length + 1);
      parts[name] = part.slice(0, at) + text + part.slice(at + gone);
    }
    reads(zipOf(parts));
  },
);
