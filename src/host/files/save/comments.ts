import { toA1 } from '../../../sheet/address';
import { beforeEnd } from '../../../xlsx/patch-package';
import type { Parts } from '../../../xlsx/parts';
import { escapeXml } from '../../../xlsx/xml-scan';
import type { HostComment } from '../../model/rules';
import { MAIN, OFFICE, SPREADSHEET } from './blank';
import type { Elements } from './elements';
import { addDefaultType, addLink, addPart, DECLARATION, freeName, linksOf } from './package-edit';

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const MICROSOFT = 'http://schemas.microsoft.com/office/2017/10/relationships';
const VML_HEAD =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';
const PERSON = '{5B1F0C7E-3D0A-4E55-9E0B-8B6E2E0F4C11}';

/**
 * Writes the comments made here: as threads for newer Excels, and as notes for what reads no threads,
 * the way Excel itself does.
 */
export function putComments(
  xml: Elements,
  comments: readonly HostComment[],
  parts: Parts,
  part: string,
  workbookPart: string,
): void {
  if (!comments.length) return;
  person(parts, workbookPart, comments[0]?.author ?? '');
  const notes = partOf(
    parts,
    part,
    'comments',
    'xl/comments',
    `${SPREADSHEET}.comments+xml`,
    () => {
      return `${DECLARATION}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;
    },
  );
  const threads = partOf(
    parts,
    part,
    `${MICROSOFT}/threadedComment`,
    'xl/threadedComments/threadedComment',
    'application/vnd.ms-excel.threadedcomments+xml',
    () => `${DECLARATION}<ThreadedComments xmlns="${THREADED}"></ThreadedComments>`,
  );
  for (const comment of comments) {
    const cell = toA1(comment.place.row, comment.place.column);
    parts.change(notes, (text) => withNote(text, comment, cell));
    parts.change(threads, (text) => beforeEnd(text, threadOf(comment, cell)));
  }
  shapes(xml, comments, parts, part);
}

function partOf(
  parts: Parts,
  from: string,
  type: string,
  stem: string,
  contentType: string,
  fresh: () => string,
): string {
  const word = type.slice(type.lastIndexOf('/') + 1);
  const known = linksOf(parts, from).find((link) => link.type === word)?.target;
  if (known && parts.has(known)) return known;
  const name = freeName(parts, stem);
  addPart(parts, name, contentType, fresh());
  addLink(parts, from, type, name);
  return name;
}

function person(parts: Parts, workbookPart: string, author: string): void {
  const name = partOf(
    parts,
    workbookPart,
    `${MICROSOFT}/person`,
    'xl/persons/person',
    'application/vnd.ms-excel.person+xml',
    () => `${DECLARATION}<personList xmlns="${THREADED}"></personList>`,
  );
  parts.change(name, (text) =>
    text.includes(PERSON)
      ? text
      : beforeEnd(
          text,
          `<person displayName="${escapeXml(author)}" id="${PERSON}" userId="${escapeXml(author)}" providerId="None"/>`,
        ),
  );
}

function withNote(text: string, comment: HostComment, cell: string): string {
  const p = /<(\w+:)?comments\b/.exec(text)?.[1] ?? '';
  const open = text
    .replace(`<${p}authors/>`, `<${p}authors></${p}authors>`)
    .replace(`<${p}commentList/>`, `<${p}commentList></${p}commentList>`);
  const count = open.split(new RegExp(`<${p}author\\b`)).length - 1;
  const talk = [comment.content, ...comment.replies.map(({ content }) => content)].join('\n');
  const note = `<${p}comment ref="${cell}" authorId="${count}"><${p}text><${p}t xml:space="preserve">${escapeXml(talk)}</${p}t></${p}text></${p}comment>`;
  return open
    .replace(`</${p}authors>`, `<${p}author>tc=${comment.id}</${p}author></${p}authors>`)
    .replace(`</${p}commentList>`, () => `${note}</${p}commentList>`);
}

function threadOf({ id, content, resolved, created, replies }: HostComment, cell: string): string {
  const line = (own: string, text: string, when: Date, more: string) =>
    `<threadedComment ref="${cell}" dT="${when.toISOString().slice(0, -1)}" personId="${PERSON}" id="${own}"${more}><text>${escapeXml(text)}</text></threadedComment>`;
  return (
    line(id, content, created, resolved ? ' done="1"' : '') +
    replies.map((r) => line(r.id, r.content, r.created, ` parentId="${id}"`)).join('')
  );
}

/** Notes show in a shape each, which only the older drawing language knows. */
function shapes(xml: Elements, comments: readonly HostComment[], parts: Parts, part: string): void {
  const own = xml.attribute('legacyDrawing', 'r:id') ?? xml.attribute('legacyDrawing', 'id');
  let name = linksOf(parts, part).find(({ id }) => id === own)?.target;
  if (!name || !parts.has(name)) {
    name = freeName(parts, 'xl/drawings/vmlDrawing', '.vml');
    parts.set(name, VML_HEAD);
    addDefaultType(parts, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
    const id = addLink(parts, part, 'vmlDrawing', name);
    xml.set('legacyDrawing', `<${xml.prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`);
  }
  parts.change(name, (text) => {
    const first = text.split('<v:shape ').length;
    return beforeEnd(
      text,
      comments.map((comment, i) => shapeOf(comment, 1024 + first + i)).join(''),
    );
  });
}

function shapeOf({ place: { row, column } }: HostComment, number: number): string {
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:108pt;height:59pt;z-index:1;visibility:hidden" fillcolor="#ffffe1">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:textbox/>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
