import { BUILTIN_FORMATS } from './formats';
import { type Attributes, isTrue, readXml, toInt } from './xml';
import type { Zip, ZipEntry } from './zip';

/** What checking needs of a cell's style; absent = General, no indent, not bold. */
export interface CellStyle {
  readonly format?: string;
  readonly indent?: number;
  readonly bold?: boolean;
}

/** Styles by the number that cells carry (`s="3"`), with their number format, indent and bold only. */
export function readCellStyles(zip: Zip, entry: ZipEntry | undefined): CellStyle[] {
  if (!entry) return [];
  const formats = new Map(Object.entries(BUILTIN_FORMATS).map(([id, code]) => [Number(id), code]));
  const boldFonts: boolean[] = [];
  const styles: { formatId: number; fontId: number; indent: number }[] = [];
  const path: string[] = [];
  const handlers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'numFmts/numFmt': (a) => formats.set(toInt(a.numFmtId, -1), a.formatCode ?? ''),
    'fonts/font': () => boldFonts.push(false),
    'font/b': (a) => {
      if (path.at(-3) === 'fonts') {
        boldFonts[boldFonts.length - 1] = a.val === undefined || isTrue(a.val);
      }
    },
    'cellXfs/xf': (a) => {
      styles.push({ formatId: toInt(a.numFmtId, 0), fontId: toInt(a.fontId, 0), indent: 0 });
    },
    'xf/alignment': (a) => {
      const style = styles.at(-1);
      if (path.at(-3) === 'cellXfs' && style) style.indent = toInt(a.indent, 0);
    },
  };
  readXml(zip, entry, {
    open(name, attributes) {
      path.push(name);
      handlers[`${path.at(-2) ?? ''}/${name}`]?.(attributes);
    },
    close() {
      path.pop();
    },
  });
  return styles.map(({ formatId, fontId, indent }) => {
    const format = formats.get(formatId);
    return {
      ...(format && !/^general$/i.test(format) ? { format } : {}),
      ...(indent > 0 ? { indent } : {}),
      ...(boldFonts[fontId] ? { bold: true } : {}),
    };
  });
}
