import { readXml, unescapeText } from './xml';
import type { Zip, ZipEntry } from './zip';

/** The workbook's texts by number; runs of rich text are joined, reading aids left out. */
export function readSharedStrings(zip: Zip, entry: ZipEntry | undefined): string[] {
  const strings: string[] = [];
  if (!entry) return strings;
  let text = '';
  let isText = false;
  let isAid = false;
  readXml(zip, entry, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isAid = true;
      else if (name === 't') isText = !isAid;
    },
    text(part) {
      if (isText) text += part;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isAid = false;
      else if (name === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
}
