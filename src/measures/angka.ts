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
    const bare = ['" "', '"%"', '"RP"'].reduce((t, c) => `SUBSTITUTE(${t},${c},"")`, `UPPER(${x})`);
    const plain = `SUBSTITUTE(${bare},"-","")`;
    const noDots = `SUBSTITUTE(${plain},".","")`;
    const hasComma = `ISNUMBER(FIND(",",${plain}))`;
    const count = (c: string): string => `LEN(${plain})-LEN(SUBSTITUTE(${plain},"${c}",""))`;
    const behind = (c: string): string => `LEN(${plain})-FIND("${c}",${plain})`;
    // VALUE sees digits only, so that it reads the same in every regional setting.
    const read = (s: string): string =>
      `VALUE(SUBSTITUTE(${s},",",""))/10^LEN(MID(${s},FIND(",",${s}&",")+1,15))`;
    const asDecimal = read(`SUBSTITUTE(${plain},".",",")`);
    const magnitude = guarded(
      [
        [`${count(',')}>1`, '#VALUE!'],
        [
          hasComma,
          `IF(ISNUMBER(FIND(".",MID(${plain},FIND(",",${plain}),30))),#VALUE!,${read(noDots)})`,
        ],
        [`${count('.')}<>1`, read(noDots)],
        [`${behind('.')}<>3`, asDecimal],
        // One dot before three digits: money counts thousands, a percentage has decimals.
        [`ISNUMBER(FIND("RP",UPPER(${x})))`, read(noDots)],
        [`ISNUMBER(FIND("%",${x}))`, asDecimal],
      ],
      '#VALUE!',
    );
    return guarded(
      [
        [`${x}=""`, '""'],
        [`ISNUMBER(${x})`, x],
        [`${plain}=""`, '#N/A'],
      ],
      `IF(LEFT(${bare},1)="-",-1,1)*${magnitude}`,
    );
  },
  builtinLimit: {
    id: 'Membaca titik ribuan, koma desimal, titik desimal tunggal, "%", "Rp", tanda minus, dan "-"; bentuk lain (kata, "(1.000)", "na") tidak.',
    en: 'Reads thousands dots, a decimal comma, a single decimal dot, "%", "Rp", a minus sign and "-"; not other forms (words, "(1.000)", "na").',
  },
};
