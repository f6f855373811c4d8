import { answer } from '../../src/functions/answer';
import { registerFunctions } from '../../src/functions/register';
import { functionsMetadata } from '../../src/functions/metadata';

/** As much of Excel's CustomFunctions as the binding touches. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}
const bound = new Map<string, (...args: unknown[]) => Promise<unknown>>();
let language: 'id' | 'en' = 'id';

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, run: (...args: unknown[]) => Promise<unknown>) => bound.set(id, run),
      Error: ExcelError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
  });
  registerFunctions(() => language);
});

/** Excel puts its invocation object behind the arguments. */
const invocation = { functionName: 'SPM', address: 'Sheet1!A1' };
const run = (name: string, ...args: unknown[]) => bound.get(name)?.(...args, invocation);

test('every function of functions.json is bound', () => {
  expect([...bound.keys()]).toEqual(functionsMetadata('id').functions.map((f) => f.id));
});

test('omitted optional arguments arrive as null', async () => {
  await expect(run('CAPAIAN', [[63]], [[65.29]], null, [[100]])).resolves.toEqual([[100]]);
  await expect(run('INDEKS', [[90]], [[50]], null)).resolves.toEqual([[82]]);
  await expect(run('PREDIKAT', [[100]], null)).resolves.toEqual([['AA']]);
});

test('scalars are taken as well as ranges', async () => {
  await expect(run('SERAPAN', 200, 50)).resolves.toEqual([[25]]);
});

test('a repeating argument comes as one list; the invocation object is none of its values', async () => {
  await expect(run('RATA', [[[52.42], [6.64]], [[102.76, 0, 200]]])).resolves.toEqual([[72.364]]);
  await expect(run('RATA', [10, [[20, '-']]])).resolves.toEqual([[15]]);
});

test('a single error is thrown with its message in the language of the host', async () => {
  const divide = () => run('SERAPAN', [[0]], [[5]]);
  language = 'id';
  await expect(divide()).rejects.toThrow(/^Argumen anggaran = 0: /);
  language = 'en';
  await expect(divide()).rejects.toThrow(/^Argument budget = 0: /);
  language = 'id';
  await expect(divide()).rejects.toThrow(ExcelError);
});

test('in a spilled column each error stays in its own row', async () => {
  const column = (await run(
    'SERAPAN',
    [[100], [0], ['abc'], ['']],
    [[50], [1], [2], ['']],
  )) as unknown[][];
  expect(column.map(([v]) => (v instanceof ExcelError ? v.code : v))).toEqual([
    50,
    '#N/A',
    '#VALUE!',
    '',
  ]);
});

test('errors of input cells, which Excel hands over as objects, are passed on', () => {
  const na = new ExcelError('#N/A');
  const column = answer(
    'BELUM',
    [
      [[5], [na]],
      [[3], [1]],
    ],
    'id',
  );
  expect(column[0]).toEqual([2]);
  expect(column[1]?.[0]).toMatchObject({ code: '#N/A' });
});
