import type { Table, TableRow } from '../layouts/model';
import type { Figure, FigureColumn } from '../policy/figures';
import { dasarTabel, PERMENSOS_9_2018 } from './kit/basis';
import { alamat, namaKolom, sel } from './kit/cells';
import { isPlaceholder } from './kit/placeholder';
import { padaTiapAngka } from './kit/wajib';
import { CAPAIAN, dengan, FORMULIR } from './kit/contoh';
import type { MessageValue, Rule, RuleContext } from './model';

/** Targets may be grades or opinions ("WTP", "B"); there only broken numbers are reported. */
function isBrokenNumber(figure: Extract<Figure, { kind: 'bad' }>): boolean {
  return figure.reason === 'huruf' || figure.reason === 'lebar' || figure.reason === 'nomor-kolom';
}

function checkCell(context: RuleContext, table: Table, row: TableRow, figures: FigureColumn): void {
  const kind = figures.kind(row);
  if (kind === 'blank' || kind === 'error') return;
  context.checked();
  if (kind === 'number' || kind === 'none') return;
  const figure = figures.at(row);
  const { column } = figures;
  if (figure.kind !== 'bad' && figure.kind !== 'ambiguous') return;
  if (isPlaceholder(String(figure.raw))) return;
  if (figure.kind === 'bad' && column.role === 'nilai' && !isBrokenNumber(figure)) return;
  const values: Record<string, MessageValue> = {
    sel: alamat(table, row, column),
    kolom: namaKolom(column),
    isi: String(figure.raw),
  };
  const place = { ...sel(table, row, column), found: figure.raw, basis: dasarTabel(table) };
  if (figure.kind === 'ambiguous') {
    const [first = 0, second = 0] = figure.candidates;
    context.report({
      ...place,
      message: 'meragukan',
      severity: 'warning',
      values: { ...values, pertama: { number: first }, kedua: { number: second } },
    });
    return;
  }
  context.report({ ...place, message: figure.reason === 'lebar' ? 'sempit' : 'teks', values });
}

export const bukanAngka: Rule = {
  id: 'bukan-angka',
  severity: 'error',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah kolom angka berisi angka yang dapat dibaca.',
    en: 'Checks that columns of figures hold readable figures.',
  },
  messages: {
    teks: {
      id: '{sel} berisi "{isi}", yang tidak dapat dibaca sebagai angka, padahal kolom "{kolom}" berisi angka. Hitungan yang memakai sel ini tidak dapat diperiksa. Tulis angkanya saja, misalnya 1.234 atau 87,5.',
      en: '{sel} holds "{isi}", which cannot be read as a number, but the column "{kolom}" holds numbers. What is computed from this cell cannot be checked. Write the number only, such as 1,234 or 87.5.',
    },
    sempit: {
      id: '{sel} berisi tanda "{isi}", bukan angka: kolom "{kolom}" terlalu sempit ketika angkanya disalin. Tulis kembali angka aslinya.',
      en: '{sel} holds the signs "{isi}" and no number: the column "{kolom}" was too narrow when its figures were copied. Write the original number again.',
    },
    meragukan: {
      id: '{sel} berisi "{isi}" di kolom "{kolom}", yang dapat dibaca sebagai {pertama} atau {kedua}. Hitungan yang memakai sel ini tidak dapat diperiksa. Tulis angkanya tanpa titik ribuan, atau dengan dua angka desimal.',
      en: '{sel} holds "{isi}" in the column "{kolom}", which can be read as {pertama} or {kedua}. What is computed from this cell cannot be checked. Write the number without thousands separators, or with two decimals.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'spm-capaian-triwulan',
        table: dengan(FORMULIR, { E8: 'belum ada data' }),
        findings: ['E8'],
      },
      { layout: 'spm-capaian', table: dengan(CAPAIAN, { D2: '#####' }), findings: ['D2'] },
      {
        layout: 'spm-capaian-triwulan',
        table: dengan(FORMULIR, { D8: '1,369' }),
        findings: ['D8'],
      },
    ],
    right: [
      {
        layout: 'spm-capaian-triwulan',
        table: dengan(FORMULIR, { D8: '"480"', E8: '450 orang', G8: '93,75 %' }),
        findings: [],
      },
    ],
  },
  check: (context) => {
    for (const table of context.tables) {
      padaTiapAngka(table, checkCell, context);
    }
  },
};
