/**
 * What every profile of the embedded host must do for an add-in. The cases speak to Microsoft's own
 * client library only, so the same ones run in Node and inside a task pane in a browser.
 */
import { EXTRAS } from './conformance-extras';
import { type Case, equal, fails, onNewSheet, until } from './conformance-kit';

export type { Case, User } from './conformance-kit';

export const CASES: readonly Case[] = [
  onNewSheet('values come back as they were written', async (context, sheet) => {
    const range = sheet.getRange('B2:C3');
    range.values = [
      ['Orang', 12.5],
      [true, ''],
    ];
    range.load('values,valueTypes,address,rowCount');
    await context.sync();
    equal(range.values, [
      ['Orang', 12.5],
      [true, ''],
    ]);
    equal(range.valueTypes, [
      ['String', 'Double'],
      ['Boolean', 'Empty'],
    ]);
    equal(range.rowCount, 2);
  }),
  onNewSheet('an element null leaves its cell, one scalar fills all', async (context, sheet) => {
    const range = sheet.getRange('A1:B1');
    range.values = [['a', 'b']];
    // The declaration knows arrays only; the documentation allows both.
    range.values = [[null, 'c']];
    const filled = sheet.getRange('A2:B2');
    (filled as unknown as { values: unknown }).values = 7;
    range.load('values');
    filled.load('values');
    await context.sync();
    equal(range.values, [['a', 'c']]);
    equal(filled.values, [[7, 7]]);
  }),
  onNewSheet(
    'text is read as typed: numbers, percentages, errors, dates',
    async (context, sheet) => {
      const range = sheet.getRange('A1:D1');
      range.values = [['12', '50%', '#N/A', "'007"]];
      range.load('values,valueTypes,numberFormat');
      await context.sync();
      equal(range.values, [[12, 0.5, '#N/A', '007']]);
      equal(range.valueTypes, [['Double', 'Double', 'Error', 'String']]);
      equal(range.numberFormat[0]?.[1], '0%');
    },
  ),
  onNewSheet('a property that was not loaded cannot be read', async (context, sheet) => {
    const range = sheet.getRange('A1');
    await context.sync();
    await fails('PropertyNotLoaded', () => range.values);
  }),
  onNewSheet(
    'a missing sheet is ItemNotFound, or a null object where asked so',
    async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('tidak ada');
      await context.sync();
      equal(missing.isNullObject, true);
      await fails('ItemNotFound', () => {
        context.workbook.worksheets.getItem('tidak ada').load('name');
        return context.sync();
      });
    },
  ),
  onNewSheet(
    'an array of another shape is InvalidArgument and writes nothing',
    async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      await fails('InvalidArgument', () => {
        range.values = [['x', 'y']];
        return context.sync();
      });
      const again = sheet.getRange('A1:B2');
      again.load('values');
      await context.sync();
      equal(again.values, [
        ['', ''],
        ['', ''],
      ]);
    },
  ),
  onNewSheet(
    'an address that is none, a formula that is none: InvalidArgument',
    async (context, sheet) => {
      await fails('InvalidArgument', () => {
        sheet.getRange('A0').load('values');
        return context.sync();
      });
      await fails('InvalidArgument', () => {
        sheet.getRange('A1').formulas = [['=1+']];
        return context.sync();
      });
    },
  ),
  onNewSheet('a member that is not emulated is ApiNotFound and named', async (context, sheet) => {
    const message = await fails('ApiNotFound', () => {
      sheet.shapes.load('items');
      return context.sync();
    });
    equal(message.includes('Shapes'), true);
  }),
  onNewSheet('formulas are computed, in the order of dependence', async (context, sheet) => {
    const range = sheet.getRange('A1:A4');
    range.formulas = [['=A2*2'], ['=A3+1'], [5], ['=SUM(A1:A3)']];
    range.load('values,formulas');
    await context.sync();
    equal(range.values, [[12], [6], [5], [23]]);
    equal(range.formulas, [['=A2*2'], ['=A3+1'], [5], ['=SUM(A1:A3)']]);
  }),
  onNewSheet('array results spill, and are blocked by a filled cell', async (context, sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    const anchor = sheet.getRange('B1');
    anchor.formulas = [['=A1:A3*10']];
    const spilled = sheet.getRange('B1:B3');
    spilled.load('values');
    await context.sync();
    equal(spilled.values, [[10], [20], [30]]);
    sheet.getRange('B2').values = [['di sini']];
    const blocked = sheet.getRange('B1:B3');
    blocked.load('values');
    await context.sync();
    equal(blocked.values, [['#SPILL!'], ['di sini'], ['']]);
  }),
  onNewSheet(
    'the user’s language shows in text and local formulas only',
    async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.formulas = [['=ROUND(1234.567,1)'], [0.5]];
      sheet.getRange('A1').numberFormat = [['#,##0.00']];
      range.load('text,formulasLocal,formulas');
      const { cultureInfo } = context.workbook.application;
      cultureInfo.load('name');
      await context.sync();
      const isIndonesian = cultureInfo.name === 'id-ID';
      equal(range.text[0]?.[0], isIndonesian ? '1.234,60' : '1,234.60');
      equal(
        range.formulasLocal[0]?.[0],
        isIndonesian ? '=ROUND(1234,567;1)' : '=ROUND(1234.567,1)',
      );
      equal(range.formulas[0]?.[0], '=ROUND(1234.567,1)');
    },
  ),
  onNewSheet('used ranges, intersections and merged areas are found', async (context, sheet) => {
    sheet.getRange('B2:D4').values = [
      ['a', '', ''],
      ['', '', ''],
      ['', '', 'b'],
    ];
    sheet.getRange('B2:C2').merge();
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    const common = used.getIntersectionOrNullObject(sheet.getRange('C3:Z99'));
    common.load('address');
    const none = sheet.getRange('A1').getIntersectionOrNullObject('C3');
    const merged = used.getMergedAreasOrNullObject();
    merged.load('areas/address,areaCount');
    const whole = sheet.getRange('A:B');
    whole.load('values');
    await context.sync();
    equal(used.address.split('!')[1], 'B2:D4');
    equal(common.address.split('!')[1], 'C3:D4');
    equal(none.isNullObject, true);
    equal(
      merged.areas.items.map((area) => area.address.split('!')[1]),
      ['B2:C2'],
    );
    equal(whole.values, null);
  }),
  onNewSheet(
    'a protected sheet refuses locked cells and takes unlocked ones',
    async (context, sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false }, 'rahasia');
      sheet.getRange('A1').values = [['boleh']];
      await context.sync();
      await fails('AccessDenied', () => {
        sheet.getRange('A2').values = [['tidak']];
        return context.sync();
      });
      await fails('AccessDenied', () => {
        sheet.getRange('A1').format.fill.color = '#FF0000';
        return context.sync();
      });
      await fails('AccessDenied', () => {
        sheet.protection.unprotect('salah');
        return context.sync();
      });
      sheet.protection.unprotect('rahasia');
      sheet.protection.load('protected');
      await context.sync();
      equal(sheet.protection.protected, false);
    },
  ),
  onNewSheet('formats are kept, and null where cells differ', async (context, sheet) => {
    const range = sheet.getRange('A1:B1');
    range.format.font.bold = true;
    range.format.fill.color = 'yellow';
    sheet.getRange('B1').format.font.bold = false;
    range.format.wrapText = true;
    range.load('format/wrapText,format/font/bold,format/fill/color');
    await context.sync();
    equal(
      [range.format.wrapText, range.format.font.bold, range.format.fill.color],
      [true, null, '#FFFF00'],
    );
  }),
  onNewSheet('inserted rows move cells, formulas and kept ranges', async (context, sheet) => {
    sheet.getRange('A1:A2').formulas = [[4], ['=A1*2']];
    const kept = sheet.getRange('A2');
    kept.load('address');
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    kept.load('address,formulas,values');
    await context.sync();
    equal(kept.address.split('!')[1], 'A3');
    equal(kept.formulas, [['=A2*2']]);
    equal(kept.values, [[8]]);
  }),
  onNewSheet('a sheet’s name must be legal and its own', async (context, sheet) => {
    await fails('InvalidArgument', () => {
      sheet.name = 'a/b';
      return context.sync();
    });
    sheet.load('name');
    await context.sync();
    await fails('ItemAlreadyExists', () => {
      context.workbook.worksheets.add(sheet.name.toUpperCase());
      return context.sync();
    });
  }),
  onNewSheet('custom XML parts are found by namespace', async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add('<a xmlns="urn:uji">1</a>');
    part.setXml('<a xmlns="urn:uji">2</a>');
    const found = parts.getByNamespace('urn:uji').getOnlyItemOrNullObject();
    const xml = found.getXml();
    await context.sync();
    equal(xml.value, '<a xmlns="urn:uji">2</a>');
    found.delete();
    await context.sync();
    await fails('InvalidArgument', () => {
      parts.add('<a');
      return context.sync();
    });
  }),
  onNewSheet('defined names point at ranges', async (context, sheet) => {
    const { names } = context.workbook;
    sheet.getRange('C5').values = [[9]];
    names.add('pagu_uji', sheet.getRange('C5'));
    sheet.getRange('A1').formulas = [['=pagu_uji+1']];
    const range = names.getItem('pagu_uji').getRange();
    range.load('address');
    const cell = sheet.getRange('A1');
    cell.load('values');
    await context.sync();
    equal(range.address.split('!')[1], 'C5');
    equal(cell.values, [[10]]);
    names.getItem('pagu_uji').delete();
    await context.sync();
  }),
  onNewSheet('the user’s edits and selections are told', async (context, sheet, { user }) => {
    const heard: string[] = [];
    sheet.onChanged.add(async (event) => void heard.push(`${event.changeType} ${event.address}`));
    sheet.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address}`));
    await context.sync();
    await user.type('B2', '5');
    await user.select('C3');
    await until(() => heard.length >= 2);
    equal(heard.sort(), ['RangeEdited B2', 'selected C3']);
  }),
  onNewSheet('nothing works while the user types in a cell', async (context, sheet, { user }) => {
    await user.editing(true);
    await fails('InvalidOperationInCellEditMode', () => {
      sheet.getRange('A1').values = [[1]];
      return context.sync();
    });
    await user.editing(false);
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  }),
  onNewSheet(
    'more than 5 MB does not go through at once on the web',
    async (context, sheet, rest) => {
      const text = 'x'.repeat(30_000);
      const rows = Array.from({ length: 200 }, () => [text]);
      if (rest.unlimited) {
        sheet.getRange('A1:A200').values = rows;
        await context.sync();
        return;
      }
      await fails('RequestPayloadSizeLimitExceeded', () => {
        sheet.getRange('A1:A200').values = rows;
        return context.sync();
      });
      for (const from of [1, 101]) {
        sheet.getRange(`A${from}:A${from + 99}`).values = rows.slice(0, 100);
        await context.sync();
      }
      await fails('ResponsePayloadSizeLimitExceeded', () => {
        sheet.getRange('A1:A200').load('values');
        return context.sync();
      });
    },
  ),
  onNewSheet('many cells go in pieces, and only in the right shape', async (context, sheet) => {
    // The client cuts what has more than 1,500 cells.
    const column = Array.from({ length: 2000 }, (_, i) => [i]);
    sheet.getRange('A1:A2000').values = column;
    const last = sheet.getRange('A1999:A2001');
    last.load('values');
    await context.sync();
    equal(last.values, [[1998], [1999], ['']]);
    await fails('InvalidArgument', () => {
      sheet.getRange('B1:B1999').values = column;
      return context.sync();
    });
  }),
  onNewSheet('what is left of a deleted reference is a formula', async (context, sheet) => {
    sheet.load('name');
    await context.sync();
    const range = sheet.getRange('A1');
    range.formulas = [[`='${sheet.name}'!#REF!`]];
    range.load('formulas,values');
    await context.sync();
    equal(range.formulas, [[`='${sheet.name}'!#REF!`]]);
    equal(range.values, [['#REF!']]);
  }),
  onNewSheet('a failing batch keeps what it did before the failure', async (context, sheet) => {
    await fails('ItemNotFound', () => {
      sheet.getRange('A1').values = [['tersimpan']];
      context.workbook.worksheets.getItem('tidak ada').activate();
      sheet.getRange('A2').values = [['tidak']];
      return context.sync();
    });
    const range = sheet.getRange('A1:A2');
    range.load('values');
    await context.sync();
    equal(range.values, [['tersimpan'], ['']]);
  }),
  onNewSheet('row and column properties come as lists', async (context, sheet) => {
    sheet.getRange('2:2').rowHidden = true;
    const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true, address: true });
    await context.sync();
    equal(
      rows.value.map((row) => row.rowHidden),
      [false, true, false],
    );
  }),
  ...EXTRAS,
];
