import { type Fault, ScriptedFaults } from '../../src/host/faults';
import type { CellData, HostSheet } from '../../src/host/model/worksheet';
import { addressOf, HostWorkbook } from '../../src/host/model/workbook';
import { createNodeHost, type NodeHost } from '../../src/host/profiles/node';
import { parseA1 } from '../../src/sheet/address';

type Entry = string | number | boolean;

/** Fault of the request with this number, if any. */
export let faultAt: (index: number) => Fault | null = () => null;
export function breakRequests(plan: (index: number) => Fault | null): void {
  let index = 0;
  faultAt = () => plan(index++);
}

let running: NodeHost | null = null;

/** Starts Excel's own library on a workbook whose sheets are given cell by cell. */
export function openWorkbook(
  sheets: Readonly<Record<string, Readonly<Record<string, Entry>>>>,
  options: { payloadLimit?: number } = {},
): { workbook: HostWorkbook; host: NodeHost; sheet: (name: string) => HostSheet } {
  const workbook = new HostWorkbook('Uji.xlsx');
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    for (const [cell, entry] of Object.entries(cells)) {
      const { top, left } = parseA1(cell)!;
      workbook.enter(sheet, top, left, entry);
    }
  }
  const host = openDocumentIn(workbook, options);
  return { workbook, host, sheet: (name) => workbook.sheetByName(name)! };
}

/** Starts Excel's own library on a workbook that is there already. */
export function openDocumentIn(
  workbook: HostWorkbook,
  options: { payloadLimit?: number } = {},
): NodeHost {
  faultAt = () => null;
  const host = createNodeHost(workbook, {
    ...options,
    sharesLibrary: true,
    faults: new ScriptedFaults(() => faultAt(0)),
  });
  running = host;
  Object.assign(globalThis, { Excel: host.Excel, OfficeExtension: host.OfficeExtension });
  return host;
}

export function closeWorkbook(): void {
  running?.close();
  running = null;
  Object.assign(globalThis, { Excel: undefined, OfficeExtension: undefined });
}

/** Every cell that holds or shows something of the workbook with its content and format, for comparing before and after. */
export function everyCell(workbook: HostWorkbook): Record<string, string> {
  const out: Record<string, string> = {};
  for (const sheet of workbook.sheets) {
    for (const key of [...sheet.cells.keys()].sort((a, b) => a - b)) {
      const text = textOf(sheet.cells.get(key)!);
      if (text !== null) out[`${sheet.name}!${addressOf(key)}`] = text;
    }
  }
  return out;
}

/** A cell that changes becomes another object, so that most are those of the workbook before. */
const known = new WeakMap<CellData, string | null>();

function textOf(cell: CellData): string | null {
  let text = known.get(cell);
  if (text !== undefined) return text;
  const { formula, value, style } = cell;
  const format = style.numberFormat;
  const isBlank = !formula && value === null && format === 'General';
  text = isBlank ? null : JSON.stringify([formula ?? null, formula ? null : value, format]);
  known.set(cell, text);
  return text;
}
