import { ExcelProblem } from '../../src/excel/problem';
import { createSession } from '../../src/taskpane/session/create';
import { fakeEngine, fakeExcel, finding, table, type FakeEngine } from './fakes';

const FORM = table('TW II', 'A4:H95');

function start(parts: Partial<FakeEngine> = {}) {
  const excel = fakeExcel();
  const engine = fakeEngine({
    tables: [FORM],
    findings: [finding({ cell: 'G9', fix: { value: 75 } }), finding({ cell: 'G12' })],
    ...parts,
  });
  const session = createSession(excel, async () => engine);
  return { excel, engine, session, state: () => session.store.get() };
}

it('recognises without checking', async () => {
  const { session, state } = start();
  await session.recognise();
  expect(state()).toMatchObject({ name: 'SPM TW II.xlsx', result: null, work: null });
  expect(state().recognition?.tables).toEqual([FORM]);
});

it('checks, says the exact totals, and is out of date after an edit', async () => {
  const { session, excel, state } = start();
  await session.check();
  expect(state().result?.findings).toHaveLength(2);
  expect(state().news?.saying).toMatchObject({
    key: 'kabar.selesai',
    nested: { salah: { values: { n: 2 } }, janggal: { values: { n: 0 } } },
  });
  expect(state().stale).toBe(false);
  excel.userEdits();
  expect(state()).toMatchObject({ stale: true, news: { saying: { key: 'kabar.usang' } } });
  await session.check();
  expect(state().stale).toBe(false);
});

it('selects the cell of a chosen finding, and shows the finding of a selected cell', async () => {
  const { session, excel, state } = start();
  await session.check();
  const [first, second] = state().result!.findings;
  await session.choose(first!);
  expect(excel.selected).toEqual(['TW II!G9']);
  excel.userSelects('TW II', 'G12');
  expect(state().current).toBe(second);
  excel.userSelects('TW II', 'A1');
  expect(state().current).toBe(second);
});

it('sets a finding aside with its reason, and takes it back', async () => {
  const { session, excel, state } = start();
  await session.check();
  const [first] = state().result!.findings;
  await session.waive(first!, 'sesuai berita acara');
  expect(state().result?.findings.map((f) => f.cell)).toEqual(['G12']);
  expect(await excel.readSettings()).toEqual({
    pengecualian: [{ cell: 'G9', reason: 'sesuai berita acara' }],
  });
  await session.check();
  expect(state().result?.waived).toMatchObject([{ reason: 'sesuai berita acara' }]);
  await session.restore(first!);
  expect(state().result?.findings).toHaveLength(2);
});

it('corrects a cell and checks again', async () => {
  const { session, excel, state } = start();
  await session.check();
  await session.fix(state().result!.findings[0]!, 'Perbaikan G9');
  expect(excel.written).toEqual([[{ sheet: 'TW II', cell: 'G9', value: 75 }]]);
  expect(state().history).toMatchObject([{ label: 'Perbaikan G9' }]);
  expect(state().stale).toBe(false);
});

it('tells what Excel refused, and stays usable', async () => {
  const { session, excel, state } = start();
  excel.failure = new ExcelProblem('terlindung', { places: ['TW II'] });
  expect(await session.write([{ sheet: 'TW II', cell: 'G9', value: 1 }], 'Uji')).toBe(false);
  expect(state()).toMatchObject({
    work: null,
    problem: { key: 'galat.terlindung', values: { tempat: 'TW II' } },
  });
  excel.failure = null;
  expect(await session.write([{ sheet: 'TW II', cell: 'G9', value: 1 }], 'Uji')).toBe(true);
  expect(state().problem).toBeNull();
});

it('checks after the first look at the workbook when asked during it', async () => {
  const { session, state } = start();
  await Promise.all([session.recognise(), session.check()]);
  expect(state().result?.findings).toHaveLength(2);
});

it('can be cancelled half way, keeping the earlier result', async () => {
  const { session, engine, state } = start();
  await session.check();
  const before = state().result;
  const endless: FakeEngine['periksaBertahap'] = function* () {
    for (let done = 0; ; done++) {
      const until = performance.now() + 2;
      while (performance.now() < until);
      yield { done, total: 1_000_000, what: 'TW II' };
    }
  };
  Object.assign(engine, { periksaBertahap: endless });
  const checking = session.check();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(state().progress).toMatchObject({ total: 1_000_000, what: 'TW II' });
  session.cancel();
  await checking;
  expect(state()).toMatchObject({ work: null, problem: { key: 'galat.dibatalkan' } });
  expect(state().result).toBe(before);
});

it('asks for the engine again after it failed to load', async () => {
  let tries = 0;
  const session = createSession(fakeExcel(), async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return fakeEngine({ tables: [FORM] });
  });
  await session.check();
  expect(session.store.get().problem).toMatchObject({ key: 'galat.lain', detail: 'offline' });
  await session.check();
  expect(session.store.get().result).not.toBeNull();
});
