import { parseA1 } from '../sheet/address';
import { type Settings, settingsToXml } from '../sheet/settings';
import type { Scalar } from '../sheet/snapshot';
import { WorkbookError } from './errors';
import { type WorkbookPackage, openPackage } from './package';
import { Parts } from './parts';
import { addSettingsPart, dropCalcChain, recalculateOnLoad } from './patch-package';
import { type CellContent, patchSheet } from './patch-sheet';
import { StyleSheet } from './patch-styles';
import { readSettings } from './settings';
import { readXml } from './xml';
import type { ZipEntry } from './zip';

/** One cell to write. Its looks, and everything else of the workbook, stay as they are. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address of one cell. */
  readonly cell: string;
  /**
   * en-US formula with its `=`. `SPM.CAPAIAN(` is written as Excel stores it, `_xldudf_SPM_CAPAIAN(`;
   * `value` is then the result that shows until Excel has computed it anew.
   */
  readonly formula?: string;
  /** Text stays text, also where it begins with `=`; null clears the cell. */
  readonly value?: Scalar | null;
  /** Number format, where the cell has none of its own (General or Text). */
  readonly numberFormat?: string;
  /** Cells that the formula fills as an array (`G8:G12`), its own first. */
  readonly array?: string;
}

export interface PatchOptions {
  /** The add-in's settings, in place of those the workbook holds. */
  readonly settings?: Settings;
}

/**
 * Writes cells into a workbook file and leaves all other parts of the package byte for byte as they
 * were. Excel recomputes the workbook when it opens it next.
 * @throws WorkbookError when the file cannot be read or a cell not be written
 */
export function patchWorkbook(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  options: PatchOptions = {},
): Uint8Array {
  const file = openPackage(bytes);
  const parts = new Parts(file);
  const styles = new StyleSheet(edits.some((e) => e.numberFormat) ? stylesXml(file, parts) : '');
  for (const [part, contents] of bySheet(file, edits, hasDynamicArrays(parts))) {
    // Proves the part well-formed and without DOCTYPE, which the scan of its text relies on.
    readXml(file.zip, part, {});
    parts.change(part.name, (xml) => patchSheet(xml, contents, styles));
  }
  if (file.styles && styles.isChanged) parts.set(file.styles.name, styles.toXml());
  if (edits.length) {
    parts.change(file.workbookPart.name, recalculateOnLoad);
    dropCalcChain(parts, file.workbookPart.name);
  }
  if (options.settings) {
    const xml = settingsToXml(options.settings);
    const stored = readSettings(file.zip, file.customXml);
    if (stored) parts.set(stored.part.name, xml);
    else addSettingsPart(parts, file.workbookPart.name, xml);
  }
  return parts.toBytes();
}

function stylesXml(file: WorkbookPackage, parts: Parts): string {
  if (!file.styles) return '';
  readXml(file.zip, file.styles, {});
  return parts.get(file.styles.name) ?? '';
}

/** Whether cells may say by their first metadata entry that their array resizes itself. */
function hasDynamicArrays(parts: Parts): boolean {
  const metadata = parts.get('xl/metadata.xml') ?? '';
  const types = [...metadata.matchAll(/<(?:\w+:)?metadataType\s[^>]*>/g)];
  return types.length === 1 && /\sname="XLDAPR"/.test(types[0]?.[0] ?? '');
}

function bySheet(
  file: WorkbookPackage,
  edits: readonly CellEdit[],
  isDynamic: boolean,
): Map<ZipEntry, CellContent[]> {
  const out = new Map<ZipEntry, CellContent[]>();
  for (const { sheet, cell, formula, value, numberFormat, array } of edits) {
    const part = file.sheets.find((s) => s.name === sheet)?.part;
    if (!part) throw new WorkbookError('no-sheet', sheet);
    const place = parseA1(cell);
    if (!place) throw new WorkbookError('damaged', cell);
    const contents = out.get(part) ?? [];
    out.set(part, contents);
    contents.push({
      row: place.top,
      column: place.left,
      ...(formula === undefined ? {} : { formula }),
      ...(value === undefined ? {} : { value }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(array === undefined ? {} : { array, isDynamic }),
    });
  }
  return out;
}
