import { HostWorkbook } from '../../../src/host/model/workbook';
import { ExcelHost } from '../../../src/host/rich/host';
import { fuzz } from '../../fuzz/kit';
import type { BatchResponse } from '../../../src/host/rich/wire';
import { processorSeconds } from '../../kit/processor';
import fc from '../../kit/random';

function newHost() {
  const workbook = new HostWorkbook();
  const sheet = workbook.addSheet('Sheet1');
  workbook.enter(sheet, 0, 0, 'isi');
  return new ExcelHost(workbook);
}

function run(host: ExcelHost, request: unknown): BatchResponse {
  return JSON.parse(host.execute(JSON.stringify(request))) as BatchResponse;
}

const WORD = fc.oneof(
  fc.constantFrom(
    'Worksheets',
    'GetRange',
    'Values',
    'Indexer',
    'Format',
    'Fill',
    'Clear',
    'Add',
    'Charts',
    'GetItemAt',
    'Series',
    'PageLayout',
    'Zoom',
    'SetPrintArea',
    'DataValidation',
    'Rule',
    'ErrorAlert',
    'ConditionalFormats',
    'Comments',
    'Insert',
    '_KeepReference',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'),
  fc.string(),
);
const JSON_VALUE = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('A1', 'Sheet1', 'A:A', '1:3', '__proto__', 'Down', 'Pie', 'Custom', 'Sheet1!A1'),
  fc.constant({ wholeNumber: { formula1: '=A1', operator: 'GreaterThan' } }),
  fc.constant({ _ObjectPathId: 3 }),
);
const PATH_ID = fc.integer({ min: 0, max: 6 });
const BATCH = fc.record({
  Actions: fc.array(
    fc.record({
      Id: fc.nat(50),
      ActionType: fc.integer({ min: 0, max: 10 }),
      Name: WORD,
      ObjectPathId: PATH_ID,
      ArgumentInfo: fc.record({ Arguments: fc.array(JSON_VALUE, { maxLength: 4 }) }),
      QueryInfo: fc.record({ Select: fc.array(WORD, { maxLength: 3 }) }),
      ObjectState: fc.dictionary(WORD, JSON_VALUE, { maxKeys: 3 }),
    }),
    { maxLength: 6 },
  ),
  ObjectPaths: fc.dictionary(
    PATH_ID.map(String),
    fc.record({
      Id: PATH_ID,
      ObjectPathType: fc.integer({ min: 0, max: 8 }),
      Name: WORD,
      ParentObjectPathId: PATH_ID,
      ArgumentInfo: fc.record({ Arguments: fc.array(JSON_VALUE, { maxLength: 3 }) }),
    }),
  ),
});

fuzz('no batch makes the executor throw or leave Excel’s protocol', 500, BATCH, [], (request) => {
  const taken = processorSeconds();
  const response = run(newHost(), request);
  expect(Array.isArray(response.Results)).toBe(true);
  if (response.Error) expect(response.Error.Code).not.toBe('');
  expect(taken()).toBeLessThan(10);
});

test('members of JavaScript’s own objects are no members of Excel’s', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const response = run(newHost(), {
      Actions: [
        { Id: 1, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: [] } },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 } },
    });
    expect(response.Error?.Code).toBe('ApiNotFound');
  }
});

test('text that is no batch is refused', () => {
  for (const body of ['', '{', 'null', '[]', '{"Actions":1}']) {
    expect((JSON.parse(newHost().execute(body)) as BatchResponse).Error?.Code).toBe(
      'InvalidRequest',
    );
  }
});

test('an object path that refers to itself is refused', () => {
  const response = run(newHost(), {
    Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 1 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 } },
  });
  expect(response.Error?.Code).toBe('InvalidRequest');
});
