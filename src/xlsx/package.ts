import { WorkbookError } from './errors';
import { attribute, isTrue, readXml } from './xml';
import { Zip, type ZipEntry } from './zip';

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `sharedStrings`, `hyperlink` … */
  readonly type: string;
  /** Path inside the package, or an outside address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly part: ZipEntry;
}

export interface DefinedName {
  readonly name: string;
  /** Formula without `=`. */
  readonly formula: string;
  /** Index of the sheet it belongs to; absent for the whole workbook. */
  readonly sheet?: number;
  readonly hidden: boolean;
}

/** A workbook package: its parts by what they are, nothing of the cells yet. */
export interface WorkbookPackage {
  readonly zip: Zip;
  readonly workbookPart: ZipEntry;
  /** Worksheets in tab order; chart and dialog sheets are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly isDate1904: boolean;
  readonly sharedStrings: ZipEntry | undefined;
  readonly styles: ZipEntry | undefined;
  readonly theme: ZipEntry | undefined;
  readonly customXml: readonly ZipEntry[];
}

/** More tabs than any office keeps in one file. */
const MAX_SHEETS = 5000;

/** @throws WorkbookError when the bytes are no workbook */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  const zip = new Zip(bytes);
  const start = relationshipsOf(zip, '').find((r) => r.type === 'officeDocument');
  const workbookPart = zip.entries.get(start?.target ?? 'xl/workbook.xml');
  if (!workbookPart || start?.external) {
    throw new WorkbookError(start?.target.endsWith('.bin') ? 'binary-workbook' : 'not-workbook');
  }
  if (workbookPart.name.endsWith('.bin')) throw new WorkbookError('binary-workbook');
  const relationships = relationshipsOf(zip, workbookPart.name);
  const partOf = (type: string) => {
    const found = relationships.find((r) => r.type === type && !r.external);
    return found && zip.entries.get(found.target);
  };
  const list = readSheetList(zip, workbookPart, relationships);
  return {
    zip,
    workbookPart,
    ...list,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    theme: partOf('theme'),
    customXml: [...zip.entries.values()].filter((e) => /^customXml\/item\d+\.xml$/i.test(e.name)),
  };
}

function readSheetList(
  zip: Zip,
  part: ZipEntry,
  relationships: readonly Relationship[],
): Pick<WorkbookPackage, 'sheets' | 'names' | 'isDate1904'> {
  const byId = new Map(relationships.map((r) => [r.id, r]));
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let isDate1904 = false;
  let root = '';
  let tab = 0;
  let defined: { name: string; sheet?: number; hidden: boolean; formula: string } | null = null;
  readXml(zip, part, {
    open(name, attributes) {
      root ||= name;
      if (name === 'workbookPr') isDate1904 = isTrue(attributes.date1904);
      else if (name === 'sheet') {
        if (tab >= MAX_SHEETS) throw new WorkbookError('too-large', `> ${MAX_SHEETS} lembar`);
        tab++;
        const relationship = byId.get(attribute(attributes, 'id') ?? '');
        const target = relationship && zip.entries.get(relationship.target);
        const state = attributes.state;
        if (relationship?.type !== 'worksheet') return;
        if (!target) throw new WorkbookError('damaged', relationship.target);
        sheets.push({
          name: attributes.name ?? '',
          state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
          part: target,
        });
      } else if (name === 'definedName') {
        const sheet = attributes.localSheetId;
        defined = {
          name: attributes.name ?? '',
          hidden: isTrue(attributes.hidden),
          formula: '',
          ...(sheet === undefined ? {} : { sheet: Number(sheet) }),
        };
      }
    },
    text(text) {
      if (defined) defined.formula += text;
    },
    close(name) {
      if (name === 'definedName' && defined) names.push(defined);
      if (name === 'definedName') defined = null;
    },
  });
  if (root !== 'workbook' || tab === 0) throw new WorkbookError('not-workbook');
  return { sheets, names, isDate1904 };
}

/** Relationships of a part; those of the package itself for ''. Empty where it has none. */
export function relationshipsOf(zip: Zip, part: string): Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const entry = zip.entries.get(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  const out: Relationship[] = [];
  if (!entry) return out;
  readXml(zip, entry, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const type = attributes.Type ?? '';
      const external = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      out.push({
        id: attributes.Id ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolvePath(folder, target),
        external,
      });
    },
  });
  return out;
}

/** A relationship's target seen from the folder of its part; a leading slash is the package root. */
function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
