import { createHash } from 'node:crypto';
import { recognise } from '../../src/layouts';
import { compareDigest, digestTables, findReport, reportSheet } from '../../src/report';
import { canonicalText } from '../../src/report/digest';
import { snapshotOf } from '../../src/sheet/plan';
import type { Workbook } from '../../src/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import { planToXlsx } from '../../src/xlsx/write-plan';
import { sheetFromText } from '../kit/sheet-text';
import { BUDGET, reportOf, workbook } from './kit';

const digestOf = async (source: Workbook) => digestTables(recognise(source).tables);

/** The workbook with its own report in it. */
async function withReport(source: Workbook): Promise<Workbook> {
  const plan = reportSheet(await reportOf(source), { links: true });
  return { ...source, sheets: [...source.sheets, snapshotOf(plan)] };
}

const edited = (book: Workbook, text: string): Workbook => ({
  ...book,
  sheets: [sheetFromText(text, { name: 'Tabel 3' }), ...book.sheets.slice(1)],
});

describe('the canonical text', () => {
  it('has one line a filled cell, with sheet, address, type and value', () => {
    const sheet = sheetFromText('Nama | 12.5 | | "12.5" | =A1 -> 3', { name: 'L' });
    expect(canonicalText(sheet, { top: 0, left: 0, bottom: 9, right: 9 }).split('\n')).toEqual([
      '["L","A1","s","Nama"]',
      '["L","B1","n","12.5"]',
      '["L","D1","s","12.5"]',
      '["L","E1","n","3"]',
    ]);
  });

  it('is hashed as anyone can with SHA-256', async () => {
    const source = workbook();
    const { tables } = await digestOf(source);
    const text = canonicalText(source.sheets[0]!, { top: 0, left: 0, bottom: 5, right: 4 });
    expect(tables[0]?.sha256).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

describe('the fingerprint', () => {
  it('stays the same over looks and formulas, and changes with any figure', async () => {
    const same = await digestOf(workbook());
    const looks = BUDGET.replace('90.81', '90.81{0.00}').replace('3832250', '=1+1 -> 3832250');
    expect((await digestOf(workbook({ 'Tabel 3': looks }))).sha256).toBe(same.sha256);
    for (const [from, to] of [
      ['1945250', '1945251'],
      ['90.81', '"90.81"'],
      ['NIK', 'NIK.'],
    ] as const) {
      const changed = await digestOf(workbook({ 'Tabel 3': BUDGET.replace(from, to) }));
      expect(changed.sha256).not.toBe(same.sha256);
    }
  });
});

describe('comparing a workbook with its report', () => {
  it('finds nothing where nothing has changed, through a file too', async () => {
    const book = await withReport(workbook());
    expect(await compareDigest(book, findReport(book)!)).toEqual([]);
    const plan = reportSheet(await reportOf(workbook({ '=TW 1': BUDGET })), { links: false });
    const file = readWorkbook(await planToXlsx([plan]));
    expect(await compareDigest(workbook({ '=TW 1': BUDGET }), findReport(file)!)).toEqual([]);
  });

  it('names the table that has changed, gone, grown or come', async () => {
    const book = await withReport(workbook());
    const digests = findReport(book)!;
    const kinds = async (b: Workbook) =>
      (await compareDigest(b, digests)).map((d) => `${d.kind} ${d.sheet}!${d.range}`);
    expect(await kinds(edited(book, BUDGET.replace('1945250', '1945350')))).toEqual([
      'berubah Tabel 3!A1:E6',
    ]);
    expect(await kinds({ ...book, sheets: book.sheets.slice(1) })).toEqual([
      'hilang Tabel 3!A1:E6',
    ]);
    const longer = `${BUDGET}\n      c. | Penyediaan sandang | 1000000 | 900000 | 90\n`;
    expect((await kinds(edited(book, longer.replace(/\n\s*\n/g, '\n'))))[0]).toMatch(
      /^(bergeser|berubah) Tabel 3!A1:E6/,
    );
    const more = sheetFromText(BUDGET, { name: 'Baru' });
    expect(await kinds({ ...book, sheets: [...book.sheets, more] })).toEqual(['baru Baru!A1:E6']);
  });

  it('finds no report in a workbook that has none', () => {
    expect(findReport(workbook())).toBeNull();
  });
});
