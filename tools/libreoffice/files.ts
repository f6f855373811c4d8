import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runLepas } from '../../src/cli/run-lepas';
import { runSisip } from '../../src/cli/run-sisip';
import { periksa } from '../../src/engine';
import { buildReport, reportSheet } from '../../src/report';
import { toA1 } from '../../src/sheet/address';
import { template, TEMPLATE_IDS } from '../../src/templates';
import { patchWorkbook } from '../../src/xlsx/patch';
import { readWorkbook } from '../../src/xlsx/read';
import { planToXlsx } from '../../src/xlsx/write-plan';
import { corpusNames, corpusPath, corpusWorkbook } from '../../test/kit/corpus';
import { differences } from './same';
import type { Converter } from './soffice';

const opened = (file: string) => readWorkbook(readFileSync(file));

/**
 * Every published workbook with all formulas, then freed of the add-in and computed anew: no value may
 * be another than before. Gives what differs.
 */
export async function checkDetached(converter: Converter, folder: string): Promise<string[]> {
  const files = corpusNames().map((name) => {
    const full = path.join(folder, `${name}-sisip.xlsx`);
    const free = path.join(folder, `${name}-lepas.xlsx`);
    const output = { out: () => undefined, err: () => undefined };
    runSisip([corpusPath(name), '--keluar', full, '--semua'], output);
    if (runLepas([full, '--keluar', free], output) !== 0) throw new Error(`lepas: ${name}`);
    return { full, free, bare: withoutResults(free) };
  });
  const computed = await converter.convert(files.map(({ bare }) => bare));
  return files.flatMap(({ full, bare }) => {
    const file = computed.get(bare);
    return file === undefined
      ? [`${path.basename(bare)} tidak dapat dibuka`]
      : differences(opened(full), opened(file)).map((text) => `${path.basename(full)}: ${text}`);
  });
}

/** A copy whose formulas have no results, so that they must be computed. */
function withoutResults(file: string): string {
  const bytes = readFileSync(file);
  const edits = readWorkbook(bytes).sheets.flatMap((sheet) =>
    sheet
      .rowNumbers()
      .flatMap((row) =>
        sheet
          .rowCells(row)
          .flatMap(({ column, cell: { formula } }) =>
            formula === undefined ? [] : [{ sheet: sheet.name, cell: toA1(row, column), formula }],
          ),
      ),
  );
  const copy = file.replace(/\.xlsx$/, '-tanpa-hasil.xlsx');
  writeFileSync(copy, patchWorkbook(bytes, edits));
  return copy;
}

/**
 * Files that the product writes: all must open, with every sheet and every constant; those with
 * formulas put in or freed also with every result, which an office without the add-in sees.
 */
export async function checkOpening(converter: Converter, folder: string): Promise<string[]> {
  const made = corpusNames().flatMap((name) =>
    ['sisip', 'lepas'].map((step) => path.join(folder, `${name}-${step}.xlsx`)),
  );
  const withResults = new Set(made);
  const write = async (name: string, plan: Parameters<typeof planToXlsx>[0]): Promise<void> => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, await planToXlsx(plan));
    made.push(file);
  };
  for (const layout of TEMPLATE_IDS) {
    for (const formulas of ['spm', 'bawaan'] as const) {
      const period = { year: 2026, triwulan: 2 } as const;
      const { plan } = template({ layout, period, region: 'Kabupaten Contoh', formulas });
      await write(`templat-${layout}-${formulas}`, [plan]);
    }
  }
  for (const name of corpusNames()) {
    const report = await buildReport(periksa(corpusWorkbook(name)), {
      language: 'id',
      product: '0',
      checkedAt: new Date(0),
    });
    await write(`laporan-${name}`, [reportSheet(report, { links: false })]);
  }
  const computed = await converter.convert(made);
  return made.flatMap((file) => {
    const copy = computed.get(file);
    const name = path.basename(file);
    if (copy === undefined) return [`${name} tidak dapat dibuka`];
    // LibreOffice takes an empty text for a result that is missing, and asks a function it does not know.
    const isCompared: Parameters<typeof differences>[2] = (sheet, row, column) => {
      const { formula, value = null } = sheet.cell(row, column) ?? {};
      return formula === undefined || (withResults.has(file) && value !== null);
    };
    return differences(opened(file), opened(copy), isCompared).map((text) => `${name}: ${text}`);
  });
}
