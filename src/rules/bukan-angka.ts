import type { Column, Table, TableRow } from '../layouts/model';
import { type Figure, type FigureColumn, figuresOf, unitText } from '../policy/figures';
import { isCountedUnit } from '../sheet/unit';
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

/** An indicator in people, pieces or percent, with a number for another time: this one is no grade. */
function isCountedBeside(table: Table, row: TableRow, column: Column): boolean {
  const unit = unitText(table, row);
  if (!isCountedUnit(unit) && !/^(%|persen|prosen)/i.test(unit)) return false;
  return table.columns.some(
    (other) =>
      other !== column && other.role === 'nilai' && figuresOf(other, table).kind(row) === 'number',
  );
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
  const mayBeGrade = column.role === 'nilai' && !isCountedBeside(table, row, column);
  if (figure.kind === 'bad' && mayBeGrade && !isBrokenNumber(figure)) return;
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
  const kolomKanan = kolomYangDisebut(table, column, figure.raw);
  const message = figure.reason === 'lebar' ? 'sempit' : kolomKanan ? 'bergeser' : 'teks';
  context.report({ ...place, message, values: { ...values, ...(kolomKanan && { kolomKanan }) } });
}

/** The column to the right where the text is its header: "TT" marks a row in the column "TT". */
function kolomYangDisebut(table: Table, { column }: Column, raw: unknown): string | undefined {
  const right = table.columns.find((c) => c.column === column + 1);
  const mark = right?.label.split('/').at(-1)?.trim();
  return mark && mark.toLowerCase() === String(raw).trim().toLowerCase() ? mark : undefined;
}

const RENSTRA = `
No | Program | Indikator Kinerja | Satuan | Target | < | Realisasi | < | Capaian s.d 2023 | Status | <
^ | ^ | ^ | ^ | 2022 | 2023 | 2022 | 2023 | ^ | TT | UK
1 | Program Rehabilitasi Sosial | Persentase anak telantar yang dilayani | % | 100 | 100 | 94 | 95 | 95 | | UK
2 | Program Penanganan Bencana | Persentase korban bencana yang dilayani | % | 100 | 100 | 100 | 100 | 100 | TT |
3 | Program Perlindungan Sosial | Persentase lanjut usia yang dilayani | % | 100 | 100 | 98 | 100 | 100 | TT |`.trim();

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
    bergeser: {
      id: '{sel} berisi "{isi}", tanda kolom "{kolomKanan}" di kanannya, padahal kolom "{kolom}" berisi angka. Isian baris ini tampaknya bergeser satu kolom ke kiri. Geser isian mulai {sel} ke kanan, lalu tulis angkanya di {sel}.',
      en: '{sel} holds "{isi}", the mark of the column "{kolomKanan}" to its right, but the column "{kolom}" holds numbers. The entries of this row seem to stand one column too far left. Move those from {sel} on to the right, then write the number in {sel}.',
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
      { layout: 'capaian-renstra', table: RENSTRA.replace('100 | TT', 'TT |'), findings: ['I4'] },
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
