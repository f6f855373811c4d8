/** Conformance of what stands on a sheet besides its cells: charts, print setup, rules, comments. */
import { type Case, equal, fails, onNewSheet, until } from './conformance-kit';

const FIGURES = [
  ['Layanan', 'Target', 'Realisasi'],
  ['Panti', 120, 90],
  ['Jalanan', 80, 80],
];

export const EXTRAS: readonly Case[] = [
  onNewSheet('a chart cuts its data into series', async (context, sheet) => {
    const data = sheet.getRange('A1:C3');
    data.values = FIGURES;
    const chart = sheet.charts.add('ColumnClustered', data, 'Columns');
    chart.title.text = 'Capaian';
    chart.legend.position = 'Bottom';
    chart.setPosition('E2', 'J15');
    chart.series.getItemAt(1).format.fill.setSolidColor('#1F6E43');
    chart.axes.valueAxis.minimum = 0;
    chart.dataLabels.showValue = true;
    chart.load('name,chartType,top,left,width,height,title/text,legend/position');
    chart.series.load('items/name,count');
    const values = chart.series.getItemAt(0).getDimensionValues('Values');
    const corner = sheet.getRange('E2');
    corner.load('top,left');
    await context.sync();
    equal([chart.name, chart.chartType], ['Chart 1', 'ColumnClustered']);
    equal([chart.title.text, chart.legend.position], ['Capaian', 'Bottom']);
    equal([chart.top, chart.left], [corner.top, corner.left]);
    equal(
      chart.series.items.map(({ name }) => name),
      ['Target', 'Realisasi'],
    );
    equal(values.value, [120, 80]);
  }),
  onNewSheet('charts are counted, found by name, renamed and deleted', async (context, sheet) => {
    sheet.getRange('A1:C3').values = FIGURES;
    const { charts } = sheet;
    const chart = charts.add('Pie', sheet.getRange('A1:B3'));
    chart.name = 'Serapan';
    const count = charts.getCount();
    const found = charts.getItem('Serapan');
    found.load('chartType');
    const missing = charts.getItemOrNullObject('tidak ada');
    await context.sync();
    equal([count.value, found.chartType, missing.isNullObject], [1, 'Pie', true]);
    await fails('ItemNotFound', () => {
      charts.getItem('tidak ada').load('name');
      return context.sync();
    });
    await fails('InvalidArgument', () => {
      charts.add('Bagan' as 'Pie', sheet.getRange('A1'));
      return context.sync();
    });
    found.delete();
    const left = charts.getCount();
    await context.sync();
    equal(left.value, 0);
  }),
  onNewSheet('a series takes one row or column', async (context, sheet) => {
    sheet.getRange('A1:C3').values = FIGURES;
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
    chart.name = 'Garis';
    const series = chart.series.add('Tambahan');
    series.setValues(sheet.getRange('C2:C3'));
    series.setXAxisValues(sheet.getRange('A2:A3'));
    const names = series.getDimensionValues('Categories');
    await context.sync();
    equal(names.value, ['Panti', 'Jalanan']);
    await fails('InvalidArgument', () => {
      chart.series.getItemAt(1).setValues(sheet.getRange('A1:B3'));
      return context.sync();
    });
  }),
  onNewSheet('charts move with inserted rows', async (context, sheet) => {
    sheet.getRange('A1:C3').values = FIGURES;
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.setPosition('E5', 'H9');
    sheet.getRange('2:3').insert('Down');
    chart.load('top');
    const cell = sheet.getRange('E7');
    cell.load('top');
    const values = chart.series.getItemAt(0).getDimensionValues('Values');
    await context.sync();
    equal(chart.top, cell.top);
    equal(values.value, [120, 80]);
  }),
  onNewSheet('nothing of it on a protected sheet', async (context, sheet) => {
    sheet.getRange('A1:C3').values = FIGURES;
    sheet.protection.protect();
    await context.sync();
    const cell = sheet.getRange('A1');
    const acts = [
      () => sheet.charts.add('Line', sheet.getRange('A1:C3')),
      () => (cell.dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } }),
      () => cell.conditionalFormats.add('Custom'),
      () => context.workbook.comments.add(cell, 'Catatan'),
    ];
    for (const act of acts) {
      await fails('AccessDenied', () => {
        act();
        return context.sync();
      });
    }
  }),
  onNewSheet('the page is set up for printing', async (context, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins('Centimeters', { left: 1, top: 2.54 });
    pageLayout.setPrintTitleRows('$2:$3');
    pageLayout.setPrintArea('A1:H40');
    pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P/&N';
    pageLayout.load('orientation,paperSize,zoom,topMargin,leftMargin,rightMargin');
    const titles = pageLayout.getPrintTitleRows();
    titles.load('address');
    const area = pageLayout.getPrintArea();
    area.load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const page = pageLayout.headersFooters.defaultForAllPages;
    page.load('rightFooter');
    await context.sync();
    equal([pageLayout.orientation, pageLayout.paperSize], ['Landscape', 'A4']);
    equal(pageLayout.zoom.horizontalFitToPages, 1);
    equal([Math.round(pageLayout.topMargin), pageLayout.rightMargin], [72, 50.4]);
    equal([titles.address.split('!')[1], area.address.split('!')[1]], ['2:3', 'A1:H40']);
    equal([columns.isNullObject, page.rightFooter], [true, '&P/&N']);
  }),
  onNewSheet('page breaks are put before a cell and follow their rows', async (context, sheet) => {
    const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
    rows.add('A9');
    rows.add(sheet.getRange('B4:C7'));
    columns.add('D1');
    sheet.getRange('1:2').insert('Down');
    const count = rows.getCount();
    rows.load('items/rowIndex,items/columnIndex');
    const after = columns.getItem(0).getCellAfterBreak();
    after.load('address');
    await context.sync();
    equal([count.value, rows.items.map(({ rowIndex }) => rowIndex)], [2, [5, 10]]);
    equal(after.address.split('!')[1], 'D1');
    rows.getItem(0).delete();
    columns.removePageBreaks();
    const left = [rows.getCount(), columns.getCount()];
    await context.sync();
    equal(
      left.map(({ value }) => value),
      [1, 0],
    );
    await fails('InvalidArgument', () => {
      rows.add('A1');
      return context.sync();
    });
  }),
  onNewSheet('print setup is as strict as Excel', async (context, sheet) => {
    const { pageLayout } = sheet;
    const acts = [
      () => (pageLayout.orientation = 'Miring' as 'Portrait'),
      () => (pageLayout.zoom = { scale: 5 }),
      () => (pageLayout.zoom = { scale: 80, verticalFitToPages: 1 }),
      () => pageLayout.setPrintTitleRows('A1:B2'),
      () => (pageLayout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(256)),
    ];
    for (const act of acts) {
      await fails('InvalidArgument', () => {
        act();
        return context.sync();
      });
    }
    await fails('ItemNotFound', () => {
      pageLayout.getPrintArea().load('address');
      return context.sync();
    });
  }),
  onNewSheet('data validation is made, read back, judged and cleared', async (context, sheet) => {
    const range = sheet.getRange('B2:B4');
    const { dataValidation } = range;
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Salah',
      message: 'Bulat',
    };
    dataValidation.prompt = { showPrompt: true, title: 'Isi', message: 'bilangan bulat' };
    range.values = [[5], [-1], ['']];
    dataValidation.load('type,rule,valid,errorAlert,ignoreBlanks');
    const invalid = dataValidation.getInvalidCells();
    invalid.load('address');
    const wider = sheet.getRange('B1:B4').dataValidation;
    wider.load('type,rule');
    const none = sheet.getRange('A1').dataValidation;
    none.load('type,valid');
    await context.sync();
    equal([dataValidation.type, dataValidation.ignoreBlanks], ['WholeNumber', true]);
    equal(dataValidation.rule.wholeNumber?.formula1, '=0');
    equal([dataValidation.valid, dataValidation.errorAlert.title], [null, 'Salah']);
    equal(invalid.address.split('!')[1], 'B3');
    equal([wider.type, none.type, none.valid], ['MixedCriteria', 'None', true]);
    dataValidation.clear();
    dataValidation.load('type');
    await context.sync();
    equal(dataValidation.type, 'None');
  }),
  onNewSheet('a list validates by its words or by a range', async (context, sheet) => {
    sheet.getRange('D1:D2').values = [['Orang'], ['Paket']];
    const [words, range] = [sheet.getRange('A1'), sheet.getRange('A2')];
    words.dataValidation.rule = { list: { inCellDropDown: true, source: 'Orang,Paket' } };
    range.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D2') } };
    words.values = [['Paket']];
    range.values = [['Unit']];
    words.dataValidation.load('valid');
    range.dataValidation.load('valid,type');
    const both = sheet.getRange('A1:A2').dataValidation;
    both.load('type');
    await context.sync();
    equal([words.dataValidation.valid, range.dataValidation.valid], [true, false]);
    equal([range.dataValidation.type, both.type], ['List', 'Inconsistent']);
  }),
  onNewSheet('data validation is as strict as Excel', async (context, sheet) => {
    const { dataValidation } = sheet.getRange('A1');
    const wrong = [
      {},
      { decimal: { formula1: 0, operator: 'Besar' } },
      { decimal: { formula1: 0, operator: 'Between' } },
      { list: { inCellDropDown: true, source: 'x'.repeat(256) } },
      { custom: { formula: 'A1>0' } },
      { angka: { formula1: 0 } },
    ];
    for (const rule of wrong) {
      await fails('InvalidArgument', () => {
        dataValidation.rule = rule as Excel.DataValidationRule;
        return context.sync();
      });
    }
    await fails('InvalidArgument', () => {
      dataValidation.rule = { custom: { formula: '=A1>0' } };
      const title = 'x'.repeat(33);
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message: '' };
      return context.sync();
    });
  }),
  onNewSheet('conditional formats are added on top, found and cleared', async (context, sheet) => {
    const range = sheet.getRange('A1:A9');
    const low = range.conditionalFormats.add('CellValue');
    low.cellValue.rule = { formula1: '=50', operator: 'LessThan' };
    low.cellValue.format.font.color = '#C00000';
    const custom = range.conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A1>100';
    custom.custom.format.fill.color = 'yellow';
    const text = sheet.getRange('C1').conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'Contains', text: 'belum' };
    const bar = sheet.getRange('D1:D5').conditionalFormats.add('DataBar');
    bar.dataBar.positiveFormat.fillColor = '#1F6E43';
    low.load('type,priority,id');
    custom.load('priority');
    const count = range.conditionalFormats.getCount();
    const wrong = low.customOrNullObject;
    wrong.load('isNullObject');
    await context.sync();
    equal([low.type, low.priority, count.value], ['CellValue', 3, 2]);
    equal(wrong.isNullObject, true);
    const again = range.conditionalFormats.getItem(low.id);
    again.delete();
    const fewer = range.conditionalFormats.getCount();
    await context.sync();
    equal(fewer.value, 1);
    sheet.getRange().conditionalFormats.clearAll();
    const none = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    equal(none.value, 0);
    await fails('InvalidArgument', () => {
      range.conditionalFormats.add('Warna' as 'Custom');
      return context.sync();
    });
  }),
  onNewSheet('comments stand on one cell, with replies', async (context, sheet) => {
    const { comments } = context.workbook;
    const cell = sheet.getRange('B3');
    const comment = comments.add(cell, 'Mohon diperiksa');
    comment.replies.add('Sudah');
    comment.load('content,authorName,resolved,id');
    const place = comment.getLocation();
    place.load('address');
    const replies = comment.replies.getCount();
    const found = comments.getItemByCell(cell);
    found.load('id');
    const here = sheet.comments.getCount();
    await context.sync();
    equal([comment.content, comment.resolved], ['Mohon diperiksa', false]);
    equal([place.address.split('!')[1], replies.value, here.value], ['B3', 1, 1]);
    equal(found.id, comment.id);
    await fails('InvalidArgument', () => {
      comments.add(sheet.getRange('A1:B2'), 'dua sel');
      return context.sync();
    });
    await fails('InvalidArgument', () => {
      comments.add('A1', 'tanpa nama lembar');
      return context.sync();
    });
    comment.delete();
    const left = comments.getCount();
    await context.sync();
    equal(left.value, 0);
    await fails('ItemNotFound', () => {
      comments.getItemByCell(cell).load('id');
      return context.sync();
    });
  }),
  onNewSheet('a recalculation is told', async (context, sheet, { user }) => {
    sheet.getRange('B1').formulas = [['=A1*2']];
    const heard: string[] = [];
    sheet.onCalculated.add(async (event) => void heard.push(event.worksheetId));
    sheet.load('id');
    await context.sync();
    await user.type('A1', '4');
    await until(() => heard.length > 0);
    equal(heard[0], sheet.id);
  }),
  onNewSheet(
    'a spill into a filled cell is #SPILL!, and comes once it is free',
    async (context, sheet) => {
      sheet.getRange('A3').values = [['di jalan']];
      sheet.getRange('A1').formulas = [['={1;2;3}']];
      const range = sheet.getRange('A1:A3');
      range.load('values');
      await context.sync();
      equal(range.values, [['#SPILL!'], [''], ['di jalan']]);
      sheet.getRange('A3').clear();
      range.load('values');
      await context.sync();
      equal(range.values, [[1], [2], [3]]);
    },
  ),
];
