import type { Column, Table, TableRow } from '../layouts/model';
import { sheetRowOf } from '../policy/figures';
import { shiftFormula } from '../sheet/formula';
import { type Cell, isErrorValue } from '../sheet/snapshot';
import { alamat, namaKolom, sel } from './kit/cells';
import { numericColumns } from './kit/wajib';
import type { Rule, RuleContext } from './model';

/** What Excel leaves in a file for a function of an add-in that it no longer finds. */
const MISSING_ADD_IN = /_xldudf_/i;
const LOST_REFERENCE = '#REF!';

/** A figure of a column with the sheet row it stands in. */
interface Isi {
  readonly row: TableRow;
  readonly at: number;
  readonly cell: Cell;
}

function pesanRusak(cell: Cell): string | null {
  if (cell.formula !== undefined && MISSING_ADD_IN.test(cell.formula)) return 'addIn';
  if (cell.formula?.includes(LOST_REFERENCE)) return 'acuanHilang';
  if (!isErrorValue(cell.value)) return null;
  if (cell.formula === undefined) return 'tertinggal';
  if (cell.value === '#DIV/0!') return 'bagiNol';
  if (cell.value === LOST_REFERENCE) return 'acuanHilang';
  return cell.value === '#NAME?' ? 'namaTakDikenal' : 'galat';
}

/** @returns true where the cell holds a formula, broken or not. */
function periksaSel(context: RuleContext, table: Table, row: TableRow, column: Column): boolean {
  const cell = table.sheet.cell(sheetRowOf(table, row, column), column.column);
  if (!cell || (cell.formula === undefined && !isErrorValue(cell.value))) return false;
  context.checked();
  const message = pesanRusak(cell);
  if (message) laporkan(context, table, row, column, cell, message);
  return cell.formula !== undefined;
}

function laporkan(
  context: RuleContext,
  table: Table,
  row: TableRow,
  column: Column,
  cell: Cell,
  message: string,
): void {
  const isShown = isErrorValue(cell.value) || cell.value === null;
  context.report({
    ...sel(table, row, column),
    message,
    // The figure is still there, as it was last computed.
    ...(isShown ? {} : { severity: 'warning' }),
    values: {
      sel: alamat(table, row, column),
      kolom: namaKolom(column),
      isi: String(cell.value),
      rumus: cell.formula ?? String(cell.value),
    },
    found: cell.value,
  });
}

/** Figures of a column in rows of one kind: those are filled with one formula. */
function perJenis(table: Table, column: Column): Iterable<readonly Isi[]> {
  const kinds = new Map<string, Isi[]>();
  for (const row of table.rows) {
    const at = sheetRowOf(table, row, column);
    const cell = table.sheet.cell(at, column.column);
    if (!cell || (typeof cell.value !== 'number' && cell.formula === undefined)) continue;
    const list = kinds.get(row.kind);
    if (list) list.push({ row, at, cell });
    else kinds.set(row.kind, [{ row, at, cell }]);
  }
  return kinds.values();
}

/** The formula that both neighbours would give this cell; at the ends the two nearest rows. */
function rumusTetangga(list: readonly Isi[], i: number): string | null {
  const isEnd = i === 0 || i === list.length - 1;
  const [a, b] = !isEnd ? [i - 1, i + 1] : i === 0 ? [1, 2] : [i - 1, i - 2];
  const own = list[i]!;
  const rumusDari = (k: number): string | null => {
    const neighbour = list[k];
    const formula = neighbour?.cell.formula;
    if (!neighbour || formula === undefined) return null;
    return shiftFormula(formula, own.at - neighbour.at, 0);
  };
  const first = rumusDari(a);
  return first === rumusDari(b) ? first : null;
}

function periksaTempelan(context: RuleContext, table: Table, column: Column): void {
  for (const list of perJenis(table, column)) {
    list.forEach(({ row, cell }, i) => {
      if (cell.formula !== undefined) return;
      const formula = rumusTetangga(list, i);
      if (formula === null) return;
      context.checked();
      context.report({
        ...sel(table, row, column),
        message: 'tempelan',
        severity: 'info',
        values: {
          sel: alamat(table, row, column),
          isi: { number: Number(cell.value) },
          rumus: formula,
        },
        found: cell.value,
      });
    });
  }
}

export const rumusRusak: Rule = {
  id: 'rumus-rusak',
  severity: 'error',
  source: 'Rumus Excel',
  summary: {
    id: 'Memeriksa apakah rumus menghasilkan angka, dan menandai angka tempelan di antara rumus.',
    en: 'Checks that formulas give figures, and marks pasted figures among formulas.',
  },
  messages: {
    addIn: {
      id: '{sel} memakai fungsi add-in yang tidak ditemukan lagi ({rumus}), sehingga tidak menghitung lagi. Pasang kembali add-in itu, atau ganti dengan rumus Excel biasa.',
      en: '{sel} uses a function of an add-in that is no longer found ({rumus}), and so computes no more. Install that add-in again, or put an ordinary Excel formula in its place.',
    },
    acuanHilang: {
      id: '{sel} merujuk ke sel yang sudah dihapus ({rumus}), sehingga kolom "{kolom}" tidak dapat dihitung. Tulis ulang rumusnya dengan sel yang benar.',
      en: '{sel} refers to a cell that was deleted ({rumus}), so that the column "{kolom}" cannot be computed. Write the formula again with the right cell.',
    },
    bagiNol: {
      id: '{sel} berisi {isi}: rumus {rumus} membagi dengan nol atau sel kosong. Isi pembaginya; bila memang tidak ada, kosongkan {sel} atau tulis "-".',
      en: '{sel} holds {isi}: the formula {rumus} divides by zero or by an empty cell. Fill in the divisor; where there is none, empty {sel} or write "-".',
    },
    namaTakDikenal: {
      id: '{sel} berisi {isi}: Excel tidak mengenal nama fungsi dalam {rumus}. Perbaiki ejaannya, atau pasang add-in yang menyediakannya.',
      en: '{sel} holds {isi}: Excel does not know the name of a function in {rumus}. Correct its spelling, or install the add-in that provides it.',
    },
    galat: {
      id: '{sel} berisi {isi}, bukan angka, padahal kolom "{kolom}" berisi angka. Periksa rumus {rumus} dan sel yang dirujuknya.',
      en: '{sel} holds {isi} and no number, but the column "{kolom}" holds numbers. Check the formula {rumus} and the cells it refers to.',
    },
    tertinggal: {
      id: '{sel} berisi {isi} tanpa rumus: galat sebuah rumus yang ikut tertempel sebagai nilai, padahal kolom "{kolom}" berisi angka. Isi angkanya; bila memang tidak ada, kosongkan {sel} atau tulis "-".',
      en: '{sel} holds {isi} and no formula: the error of a formula, pasted as a value, where the column "{kolom}" holds numbers. Fill in the figure; where there is none, empty {sel} or write "-".',
    },
    tempelan: {
      id: '{sel} berisi angka {isi} yang diketik atau ditempel, padahal sel di atas dan di bawahnya berisi rumus. Angka ini tidak ikut berubah bila datanya berubah. Bila tidak disengaja, isi dengan {rumus}.',
      en: '{sel} holds the typed or pasted figure {isi}, while its neighbours hold a formula. It will not change with its data. Unless it is meant, fill in {rumus}.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'capaian-indikator',
        table: `
          No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
          1 | Cakupan penerima bantuan sosial di kabupaten | % | 80 | 72 | =E2/D2*100 -> 90
          2 | Jumlah tenaga kesejahteraan sosial yang dilatih | Orang | 40 | 36 | 90
          3 | Cakupan pendataan fakir miskin | % | 100 | 95 | =E4/D4*100 -> 95
          4 | Cakupan pengelolaan data fakir miskin | % | 100 | 80 | =E5/#REF!*100 -> #REF!`,
        findings: ['F3', 'F5'],
      },
    ],
    right: [
      {
        layout: 'capaian-indikator',
        table: `
          No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
          1 | Cakupan penerima bantuan sosial di kabupaten | % | 80 | 72 | =E2/D2*100 -> 90
          2 | Jumlah tenaga kesejahteraan sosial yang dilatih | Orang | 40 | 36 | =E3/D3*100 -> 90
          3 | Cakupan pendataan fakir miskin | % | 100 | 95 | =E4/D4*100 -> 95`,
        findings: [],
      },
    ],
  },
  // Errors are words; formulas are not told from each other where tables are built alike.
  onlyWords: ({ sheet }) => !sheet.mayHoldFormulas,
  check: (context) => {
    for (const table of context.tables) {
      for (const column of numericColumns(table)) {
        let hasFormulas = false;
        for (const row of table.rows) {
          if (periksaSel(context, table, row, column)) hasFormulas = true;
        }
        if (hasFormulas) periksaTempelan(context, table, column);
      }
    }
  },
};
