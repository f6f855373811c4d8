import { createExcelPort, type ExcelPort } from '../../src/excel';
import { type Fault, ScriptedFaults } from '../../src/host/faults';
import { HostWorkbook } from '../../src/host/model/workbook';
import { createNodeHost, type NodeHost } from '../../src/host/profiles/node';
import { parseA1 } from '../../src/sheet/address';
import { everyCell } from '../excel/kit';

/** A pane at work on a workbook, with a fault at one of its requests. */
export interface Scene {
  readonly workbook: HostWorkbook;
  readonly port: ExcelPort;
  /** Counts requests from here, and breaks those that `plan` names. */
  breakFrom(plan: (index: number) => Fault | null): void;
  /** Requests since `breakFrom`. */
  readonly requests: () => number;
  close(): void;
}

type Entry = string | number | boolean;
export type Book = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

export function newWorkbook(book: Book): HostWorkbook {
  const workbook = new HostWorkbook('Uji.xlsx');
  for (const [name, cells] of Object.entries(book)) {
    const sheet = workbook.addSheet(name);
    for (const [cell, entry] of Object.entries(cells)) {
      const { top, left } = parseA1(cell)!;
      workbook.enter(sheet, top, left, entry);
    }
  }
  return workbook;
}

/** Opens a pane on the workbook; `newPort` gives another pane's own code where one was open before. */
export function openPane(workbook: HostWorkbook, newPort = createExcelPort): Scene {
  let plan: (index: number) => Fault | null = () => null;
  let seen = 0;
  const host: NodeHost = createNodeHost(workbook, {
    sharesLibrary: true,
    faults: new ScriptedFaults(() => plan(seen++)),
  });
  Object.assign(globalThis, {
    Excel: host.Excel,
    OfficeExtension: host.OfficeExtension,
    Office: { context: { displayLanguage: 'id-ID' } },
  });
  return {
    workbook,
    port: newPort(),
    breakFrom(next) {
      plan = next;
      seen = 0;
    },
    requests: () => seen,
    close: () => host.close(),
  };
}

/** All that a user would miss, were it not there: cells, sheets, stored settings. */
export function stateOf(workbook: HostWorkbook): object {
  return {
    sheets: workbook.sheets.map(({ name, visibility, protection }) => [
      name,
      visibility,
      protection !== null,
    ]),
    cells: everyCell(workbook),
    settings: settingsIn(workbook).others,
  };
}

export interface KeptStep {
  readonly label: string;
  readonly unfinished?: string;
  readonly cells: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly after: { readonly formula?: string; readonly value: unknown };
  }[];
}

/** The journal in the workbook, and the settings beside it. */
export function settingsIn(workbook: HostWorkbook): {
  journal: readonly KeptStep[];
  others: object;
} {
  const xml = [...workbook.xmlParts.values()].find((part) => part.includes('spm-sosial')) ?? '';
  const json = />([^]*)<\//.exec(xml)?.[1] ?? '{}';
  const plain = json.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const { jurnal = [], ...others } = JSON.parse(plain) as { jurnal?: KeptStep[] };
  return { journal: jurnal, others };
}
