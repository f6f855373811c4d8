import { unzipSync } from 'fflate';
import { zipOf } from './zip';

export { zipOf };

export interface PackageOptions {
  /** Sheet name → the XML inside and after `<sheetData>`, or the whole part where it begins with `<?xml`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Entries of the shared strings, as XML (`<si><t>x</t></si>`). */
  readonly strings?: string;
  /** The part xl/styles.xml. */
  readonly styles?: string;
  /** More parts, or other texts for those above. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** More XML inside `<workbook>`, behind the sheets. */
  readonly workbook?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The smallest workbook package that holds these sheets, written by hand. */
export function packageOf(options: PackageOptions): Uint8Array {
  const names = Object.keys(options.sheets);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
      names
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
        )
        .join('') +
      '</Types>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      names
        .map((name, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join('') +
      `</sheets>${options.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${options.strings ?? ''}</sst>`,
    'xl/styles.xml': options.styles ?? `<styleSheet xmlns="${MAIN}"/>`,
  };
  names.forEach((name, i) => {
    const xml = options.sheets[name] ?? '';
    parts[`xl/worksheets/sheet${i + 1}.xml`] = xml.startsWith('<?xml') ? xml : worksheetXml(xml);
  });
  return zipOf({ ...parts, ...options.parts });
}

/** A worksheet part from its `<sheetData>` onwards. */
export function worksheetXml(xml: string): string {
  return `<worksheet xmlns="${MAIN}">${xml}</worksheet>`;
}

/** The package with another size stated wherever it states this one; a directory may lie. */
export function withStatedSize(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at <= lying.length - 4; at++) {
    if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
  }
  return lying;
}

/** Texts of all parts, to look at or to change one and pack again. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

function relationships(list: readonly (readonly [string, string])[]): string {
  const entries = list.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${entries.join('')}</Relationships>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
