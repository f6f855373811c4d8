import { unzipSync } from 'fflate';
import { openDocument } from '../../../src/host/files/document';
import { packageOf } from '../../kit/package';

/** Parts that the host does not read, or reads only in part; bytes that are no text among them. */
const FOREIGN: Readonly<Record<string, string | Uint8Array>> = {
  'xl/drawings/drawing1.xml':
    '<xdr:wsDr xmlns:xdr="urn:x"><!-- bentuk --><xdr:sp macro=""/></xdr:wsDr>',
  'xl/drawings/vmlDrawing1.vml': '<xml><v:shape id="_x0000_s1025"></v:shape>\r\n</xml>',
  'xl/comments1.xml': '<comments><authors><author>x</author></authors>\n<commentList/></comments>',
  'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition name="Pivot" cacheId="1"/>',
  'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition recordCount="2"  />',
  'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 256 }, (_, i) => i),
  'xl/media/image1.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 255, 254),
  'customXml/item1.xml': '<?xml version="1.0"?>\n<data xmlns="urn:dinas">asli  apa adanya</data>',
  'customXml/itemProps1.xml': '<ds:datastoreItem xmlns:ds="urn:ds" ds:itemID="{1}"/>',
  'docProps/custom.xml': '<Properties><property name="Tahun"/></Properties>',
};
const RELATED: readonly (readonly [type: string, target: string])[] = [
  ['drawing', '../drawings/drawing1.xml'],
  ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
  ['comments', '../comments1.xml'],
  ['pivotTable', '../pivotTables/pivotTable1.xml'],
  ['printerSettings', '../printerSettings/printerSettings1.bin'],
];
const RELATIONS = 'xl/worksheets/_rels/sheet1.xml.rels';
const BOOK = packageOf({
  sheets: {
    Data:
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageSetup r:id="rId5" xmlns:r="urn:r"/>' +
      '<drawing r:id="rId1" xmlns:r="urn:r"/><legacyDrawing r:id="rId2" xmlns:r="urn:r"/>' +
      '<extLst><ext uri="{asing}"><x:lain xmlns:x="urn:lain"/></ext></extLst>',
  },
  parts: {
    ...FOREIGN,
    [RELATIONS]:
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      RELATED.map(
        ([type, target], i) =>
          `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
      ).join('') +
      '</Relationships>',
  },
});

it('leaves every part that it does not understand as it was, byte for byte, when cells change', () => {
  const document = openDocument(BOOK, 'uji.xlsx');
  const { workbook } = document;
  workbook.enter(workbook.active, 0, 0, 42);
  workbook.enter(workbook.active, 1, 0, '=A1*2');
  const [before, after] = [unzipSync(BOOK), unzipSync(document.save())];
  for (const name of [...Object.keys(FOREIGN), RELATIONS]) {
    expect([name, after[name]]).toEqual([name, before[name]]);
  }
  const sheet = new TextDecoder().decode(after['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('42');
  for (const kept of ['<drawing r:id="rId1"', '<legacyDrawing r:id="rId2"', 'uri="{asing}"']) {
    expect(sheet).toContain(kept);
  }
});
