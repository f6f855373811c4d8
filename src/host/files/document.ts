import { type Cell as FileCell, type CellStyle as FileStyle, writeXlsx } from 'hucre/xlsx';
import { settingsFromXml, SETTINGS_NAMESPACE } from '../../sheet/settings';
import type { Scalar } from '../../sheet/snapshot';
import { type CellEdit, patchWorkbook } from '../../xlsx/patch';
import { readWorkbook } from '../../xlsx/read';
import { fromSnapshot } from '../model/from-snapshot';
import type { CellStyle } from '../model/style';
import { CellError, type CellValue, toWire } from '../model/values';
import { addressOf, type HostWorkbook } from '../model/workbook';
import { type CellData, columnOf, type HostSheet, rowOf } from '../model/worksheet';
import { readLooks } from './looks';

/** A workbook with the file it came from, so that a copy keeps all that the host does not know. */
export interface OpenDocument {
  readonly workbook: HostWorkbook;
  readonly hasLooks: boolean;
  /** Bytes of a file with the cells as they are now. @throws WorkbookError */
  save(): Promise<Uint8Array>;
  /** True where sheets or rows have changed in ways that `save` cannot carry into the file. */
  hasLostChanges(): boolean;
}

/** Opens .xlsx or .xlsm bytes. @throws WorkbookError naming what is wrong with the file */
export async function openDocument(bytes: Uint8Array, name: string): Promise<OpenDocument> {
  const workbook = fromSnapshot(readWorkbook(bytes, { name }), name);
  const hasLooks = await readLooks(bytes, workbook);
  // Cells are immutable: keeping them is enough to find the changed ones.
  const before = new Map(
    workbook.sheets.map((s) => [s, { name: s.name, cells: new Map(s.cells) }]),
  );
  let shifted = false;
  workbook.events.on((event) => {
    if (event.type === 'changed' && /Inserted|Deleted/.test(event.change)) shifted = true;
  });
  return {
    workbook,
    hasLooks,
    save: async () => {
      const edits = [...before].flatMap(([sheet, was]) =>
        workbook.sheets.includes(sheet) ? editsOf(sheet, was.name, was.cells) : [],
      );
      return patchWorkbook(bytes, edits, settingsOf(workbook));
    },
    hasLostChanges: () =>
      shifted ||
      workbook.sheets.length !== before.size ||
      workbook.sheets.some((sheet) => before.get(sheet)?.name !== sheet.name),
  };
}

/** A workbook that has no file yet, such as the sample. */
export function newDocument(workbook: HostWorkbook): OpenDocument {
  return { workbook, hasLooks: true, save: () => writeNew(workbook), hasLostChanges: () => false };
}

function editsOf(
  sheet: HostSheet,
  name: string,
  before: ReadonlyMap<number, CellData>,
): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const key of new Set([...before.keys(), ...sheet.cells.keys()])) {
    const was = before.get(key);
    const is = sheet.cells.get(key);
    if (is?.spilledFrom !== undefined || sameContent(was, is)) continue;
    const formula = is?.formula === undefined ? {} : { formula: is.formula };
    edits.push({
      sheet: name,
      cell: addressOf(key),
      value: scalarOf(is?.value ?? null),
      ...formula,
    });
  }
  return edits;
}

function sameContent(a: CellData | undefined, b: CellData | undefined): boolean {
  if (a?.formula !== b?.formula) return false;
  // An unchanged formula needs no edit: its value is recomputed when the file is opened.
  return a?.formula !== undefined || scalarOf(a?.value ?? null) === scalarOf(b?.value ?? null);
}

function scalarOf(value: CellValue): Scalar | null {
  return value === null ? null : toWire(value);
}

function settingsOf(workbook: HostWorkbook) {
  const xml = [...workbook.xmlParts.values()].find((part) => part.includes(SETTINGS_NAMESPACE));
  return xml === undefined ? {} : { settings: settingsFromXml(xml) };
}

async function writeNew(workbook: HostWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => {
      const cells = new Map<string, Partial<FileCell>>();
      for (const [key, data] of sheet.cells)
        cells.set(`${rowOf(key)},${columnOf(key)}`, fileCell(data));
      const width = (points: number) => (points - 3.75) / 5.25;
      const columns = Math.max(0, ...[...sheet.columnWidths.keys()].map((i) => i + 1));
      return {
        name: sheet.name,
        rows: [],
        cells,
        columns: Array.from({ length: columns }, (_, i) => {
          const points = sheet.columnWidths.get(i);
          return points === undefined ? {} : { width: width(points) };
        }),
        rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row, { height }])),
        merges: sheet.merges.map((m) => ({
          startRow: m.top,
          startCol: m.left,
          endRow: m.bottom,
          endCol: m.right,
        })),
        freezePane: sheet.frozen,
      };
    }),
  });
}

function fileCell({ value, formula, style }: CellData): Partial<FileCell> {
  const plain = value instanceof CellError ? value.code : value;
  const look = fileStyle(style);
  if (formula !== undefined)
    return { value: plain, formula: formula.slice(1), formulaResult: plain, style: look };
  return { value: plain, style: look };
}

function fileStyle(style: CellStyle): FileStyle {
  const rgb = (color: string) => ({ rgb: color.slice(1) });
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      color: rgb(style.fontColor),
    },
    ...(style.fill
      ? { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: rgb(style.fill) } }
      : {}),
    border: Object.fromEntries(
      Object.entries(style.borders).map(([edge, line]) => [
        edge,
        { style: 'thin', color: rgb(line.color) },
      ]),
    ),
    alignment: {
      wrapText: style.wrap,
      indent: style.indent,
      vertical:
        style.vertical === 'Top' ? 'top' : style.vertical === 'Center' ? 'center' : 'bottom',
      ...(style.horizontal === 'Center' ? { horizontal: 'center' as const } : {}),
      ...(style.horizontal === 'Right' ? { horizontal: 'right' as const } : {}),
    },
    numFmt: style.numberFormat,
  };
}
