import { guarded, operand } from './formula';
import type { Measure } from './model';
import { NO_FIGURE } from './parameters';

export const ANGKA: Measure = {
  name: 'ANGKA',
  summary: {
    id: 'Angka dari teks angka Indonesia: "1.234.567,89" menjadi 1234567,89.',
    en: 'A number from Indonesian number text: "1.234.567,89" becomes 1234567.89.',
  },
  parameters: [
    {
      name: { id: 'teks', en: 'text' },
      description: {
        id: 'Teks angka; persen dibaca apa adanya ("87,50 %" menjadi 87,5).',
        en: 'Number text; percent is read as written ("87,50 %" becomes 87.5).',
      },
      type: 'number',
      shape: 'scalar',
    },
  ],
  result: { type: 'number', unit: { id: 'seperti tertulis', en: 'as written' } },
  errors: [
    {
      code: '#VALUE!',
      when: {
        id: 'Bukan angka, atau dapat dibaca dengan dua cara ("68.602").',
        en: 'No number, or one that can be read in two ways ("68.602").',
      },
    },
    NO_FIGURE,
  ],
  source: 'Cara penulisan angka di formulir SPM dan LKjIP',
  examples: [
    { args: '"1.234.567,89"', result: 1234567.89 },
    { args: '"98,78"', result: 98.78 },
    { args: '"100.00 %"', result: 100 },
    { args: '"68.602"', result: '#VALUE!' },
    { args: '"n.a"', result: '#N/A' },
  ],
  compute: (value: number) => value,
  builtin: ([text]) => {
    const x = operand(text);
    const without = (t: string, c: string): string => `SUBSTITUTE(${t},"${c}","")`;
    const bare = [' ', '%', 'RP'].reduce(without, `UPPER(${x})`);
    const plain = without(bare, '-');
    const at = (c: string): string => `FIND("${c}",${plain})`;
    const behind = (c: string): string => `LEN(${plain})-${at(c)}`;
    const rest = `SUBSTITUTE(MID(${plain},${at(',')}+1,30),",",".")`;
    // Digits are the same under every reading; separators say only how many of them are decimals.
    const decimals = guarded(
      [
        [`ISNUMBER(${at(',')})`, `IF(ISNUMBER(FIND(".",${rest})),#VALUE!,${behind(',')})`],
        [`LEN(${plain})-LEN(${without(plain, '.')})<>1`, '0'],
        [`${behind('.')}<>3`, behind('.')],
        // One dot before three digits: money counts thousands, a percentage has decimals.
        [`ISNUMBER(FIND("RP",UPPER(${x})))`, '0'],
        [`ISNUMBER(FIND("%",${x}))`, '3'],
      ],
      '#VALUE!',
    );
    // VALUE sees digits only, so that it reads the same in every regional setting.
    const digits = `VALUE(${[',', '.'].reduce(without, plain)})`;
    return guarded(
      [
        [`${x}=""`, '""'],
        [`ISNUMBER(${x})`, x],
        [`${plain}=""`, '#N/A'],
      ],
      `IF(LEFT(${bare},1)="-",-1,1)*${digits}/10^${decimals}`,
    );
  },
  builtinLimit: {
    id: 'Membaca titik ribuan, koma desimal, titik desimal tunggal, "%", "Rp", tanda minus, dan "-"; bentuk lain (kata, "(1.000)", "na") tidak.',
    en: 'Reads thousands dots, a decimal comma, a single decimal dot, "%", "Rp", a minus sign and "-"; not other forms (words, "(1.000)", "na").',
  },
};
