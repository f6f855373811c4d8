import { HostWorkbook } from '../../src/host/model/workbook';
import { createNodeHost, type NodeHost } from '../../src/host/profiles/node';
import { apiOf } from '../../src/host/profiles/requirements';
import { parseA1 } from '../../src/sheet/address';
import { CASES, type User } from './conformance';

function place(cell: string) {
  const rect = parseA1(cell);
  if (!rect) throw new Error(cell);
  return rect;
}

function userOf({ host }: NodeHost): User {
  const { workbook } = host;
  return {
    async type(cell, text) {
      const rect = place(cell);
      workbook.enter(workbook.active, rect.top, rect.left, text);
      host.calculator.settle();
      workbook.announce(workbook.active, rect);
    },
    async select(cell) {
      workbook.select(workbook.active, place(cell));
    },
    async editing(on) {
      workbook.editing = on;
    },
  };
}

test.each([
  ['excel-2019', 'ApiNotFound'],
  ['excel-2021', 'no error'],
  ['microsoft-365', 'no error'],
] as const)('%s and a member of ExcelApi 1.9: %s', async (version, expected) => {
  const workbook = new HostWorkbook();
  workbook.addSheet('Sheet1');
  const node = createNodeHost(workbook, { api: apiOf(version) });
  const answer = await node.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').pageLayout.load('orientation');
    await context.sync();
    return 'no error';
  }).catch((cause: unknown) => {
    const { code, message } = cause as OfficeExtension.Error;
    expect(message).toContain('PageLayout');
    return code;
  });
  expect(answer).toBe(expected);
  node.close();
});

describe('the Node profile', () => {
  test.each(CASES)('$name', async (one) => {
    const workbook = new HostWorkbook();
    workbook.addSheet('Sheet1');
    const node = createNodeHost(workbook);
    await one.run({ Excel: node.Excel, user: userOf(node) });
    node.close();
  });
});
