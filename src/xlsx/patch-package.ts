import type { Parts } from './parts';
import { attributeOf, replaceAt, tagsOf, withAttribute } from './xml-scan';

export const TYPES = '[Content_Types].xml';
export const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Identity of our custom XML part; Excel wants one, and always the same keeps files comparable. */
const STORE_ID = '{6E0B3C1D-7A52-4F0E-9C38-5D1A2B47E9F3}';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Elements that stand before `calcPr` in a workbook part. */
const BEFORE_CALC = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** The workbook part, with Excel asked to compute everything when it opens the file. */
export function recalculateOnLoad(xml: string): string {
  const lastEnd = new Map<string, number>();
  let prefix = '';
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'workbook') prefix = tag.qualified.slice(0, -tag.name.length);
    if (tag.name === 'calcPr' && tag.kind !== 'close') {
      const text = withAttribute(xml.slice(tag.start, tag.end), 'fullCalcOnLoad', '1');
      return replaceAt(xml, [{ start: tag.start, end: tag.end, text }]);
    }
    lastEnd.set(tag.name, tag.end);
  }
  const at = BEFORE_CALC.map((name) => lastEnd.get(name)).find((end) => end !== undefined);
  if (at === undefined) return xml;
  return replaceAt(xml, [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

/**
 * Takes out the order of calculation: with a cell in it that no longer holds a formula, Excel calls
 * the file damaged; without it, Excel makes a new one.
 */
export function dropCalcChain(parts: Parts, workbookPart: string): void {
  const relationships = relationshipsPart(workbookPart);
  const xml = parts.get(relationships) ?? '';
  for (const tag of tagsOf(xml)) {
    const text = xml.slice(tag.start, tag.end);
    if (tag.name !== 'Relationship' || !attributeOf(text, 'Type')?.endsWith('/calcChain')) continue;
    const target = attributeOf(text, 'Target') ?? '';
    const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
    const part = target.startsWith('/') ? target.slice(1) : folder + target;
    parts.change(relationships, (rels) => replaceAt(rels, [{ ...tag, text: '' }]));
    parts.change(TYPES, (types) => withoutOverride(types, `/${part}`));
    parts.drop(part);
    return;
  }
}

export function withoutOverride(types: string, part: string): string {
  const found = [...tagsOf(types)].filter(
    (tag) =>
      tag.name === 'Override' &&
      attributeOf(types.slice(tag.start, tag.end), 'PartName')?.toLowerCase() ===
        part.toLowerCase(),
  );
  return replaceAt(
    types,
    found.map((tag) => ({ ...tag, text: '' })),
  );
}

/** Adds the custom XML part that holds the add-in's settings, as Excel itself would write it. */
export function addSettingsPart(parts: Parts, workbookPart: string, xml: string): void {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number++;
  const item = `item${number}.xml`;
  const properties = `itemProps${number}.xml`;
  parts.set(`customXml/${item}`, xml);
  parts.set(
    `customXml/${properties}`,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  parts.set(
    `customXml/_rels/${item}.rels`,
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIP}/customXmlProps" Target="${properties}"/></Relationships>`,
  );
  parts.change(relationshipsPart(workbookPart), (rels) => {
    const ids = [...tagsOf(rels)].map((tag) => attributeOf(rels.slice(tag.start, tag.end), 'Id'));
    let id = 1;
    while (ids.includes(`rId${id}`)) id++;
    const up = '../'.repeat(workbookPart.split('/').length - 1);
    return beforeEnd(
      rels,
      `<Relationship Id="rId${id}" Type="${RELATIONSHIP}/customXml" Target="${up}customXml/${item}"/>`,
    );
  });
  parts.change(TYPES, (types) => {
    const hasDefault = [...tagsOf(types)].some(
      (tag) =>
        tag.name === 'Default' &&
        attributeOf(types.slice(tag.start, tag.end), 'Extension')?.toLowerCase() === 'xml',
    );
    const fallback = hasDefault ? '' : '<Default Extension="xml" ContentType="application/xml"/>';
    return beforeEnd(
      types,
      `${fallback}<Override PartName="/customXml/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
    );
  });
}

export function beforeEnd(xml: string, addition: string): string {
  const end = xml.lastIndexOf('</');
  return xml.slice(0, end) + addition + xml.slice(end);
}

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}
