import {
  beforeEnd,
  DECLARATION,
  RELATIONSHIP,
  relationshipsPart,
  TYPES,
  withoutOverride,
} from '../../../xlsx/patch-package';
import type { Parts } from '../../../xlsx/parts';
import { attributeOf, escapeXml, tagsOf } from '../../../xlsx/xml-scan';

export { DECLARATION };
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface Link {
  readonly id: string;
  readonly type: string;
  /** Path inside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** What a part refers to. */
export function linksOf(parts: Parts, part: string): Link[] {
  const xml = parts.get(relationshipsPart(part)) ?? '';
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const out: Link[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.name !== 'Relationship' || tag.kind === 'close') continue;
    const text = xml.slice(tag.start, tag.end);
    const type = attributeOf(text, 'Type') ?? '';
    const target = attributeOf(text, 'Target') ?? '';
    const external = attributeOf(text, 'TargetMode') === 'External';
    out.push({
      id: attributeOf(text, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolved(folder, target),
      external,
    });
  }
  return out;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Makes a part refer to another; returns the relationship's id. */
export function addLink(
  parts: Parts,
  from: string,
  type: string,
  target: string,
  options: { readonly external?: boolean } = {},
): string {
  const file = relationshipsPart(from);
  if (!parts.has(file))
    parts.set(
      file,
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
    );
  const taken = new Set(linksOf(parts, from).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const full = type.includes('://') ? type : `${RELATIONSHIP}/${type}`;
  const where = options.external
    ? `Target="${escapeXml(target)}" TargetMode="External"`
    : `Target="/${escapeXml(target)}"`;
  parts.change(file, (xml) => {
    const open = xml.endsWith('/>') ? `${xml.slice(0, -2)}></Relationships>` : xml;
    return beforeEnd(open, `<Relationship Id="${id}" Type="${full}" ${where}/>`);
  });
  return id;
}

/** Adds a part with its content type. */
export function addPart(parts: Parts, name: string, contentType: string, xml: string): void {
  parts.set(name, xml);
  parts.change(TYPES, (types) =>
    beforeEnd(types, `<Override PartName="/${name}" ContentType="${contentType}"/>`),
  );
}

/** Content type of all parts with an ending that have none of their own. */
export function addDefaultType(parts: Parts, extension: string, contentType: string): void {
  parts.change(TYPES, (types) => {
    const isKnown = new RegExp(`Extension="${extension}"`, 'i').test(types);
    if (isKnown) return types;
    const at = types.indexOf('<', types.indexOf('<Types') + 1);
    const line = `<Default Extension="${extension}" ContentType="${contentType}"/>`;
    return types.slice(0, at) + line + types.slice(at);
  });
}

/** First free name: `xl/charts/chart1.xml`, `…2.xml`. */
export function freeName(parts: Parts, stem: string, ending = '.xml'): string {
  let number = 1;
  while (parts.has(`${stem}${number}${ending}`)) number += 1;
  return `${stem}${number}${ending}`;
}

/** Takes a part away, and with it whatever only it referred to. */
export function dropPart(parts: Parts, name: string, all: Iterable<string>): void {
  const own = linksOf(parts, name).filter(({ external }) => !external);
  parts.drop(name);
  parts.drop(relationshipsPart(name));
  parts.change(TYPES, (types) => withoutOverride(types, `/${name}`));
  const list = [...all];
  for (const { target } of own) {
    const isUsed = list.some(
      (part) => parts.has(part) && linksOf(parts, part).some((link) => link.target === target),
    );
    if (!isUsed && parts.has(target)) dropPart(parts, target, list);
  }
}
