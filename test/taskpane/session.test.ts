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

it('reads beside a check, and lets only one thing write', async () => {
  const { session, state } = start();
  const works: unknown[] = [];
  const checking = session.check();
  const reading = session.perform('membaca', async () => {
    works.push(state().work);
    await Promise.resolve();
  });
  const change = [{ sheet: 'TW II', cell: 'G9', value: 1 }];
  expect(await session.write(change, 'Uji')).toBe(false);
  expect(await reading).toBe(true);
  expect([works, state().work]).toEqual([['memeriksa'], 'memeriksa']);
  await checking;
  const writing = session.write(change, 'Uji');
  expect(state().work).toBe('menulis');
  const later = session.perform('membaca', async () => void works.push(state().work));
  expect([await writing, await later]).toEqual([true, true]);
  expect([works, state().work]).toEqual([['memeriksa', 'membaca'], null]);
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

it('counts truly through 10,000 tables, and lets the page draw and the user type meanwhile', async () => {
  const { session, engine } = start();
  const plain = engine.periksaBertahap;
  const long: FakeEngine['periksaBertahap'] = function* (workbook) {
    for (let done = 1; done <= 10_000; done++) {
      const until = performance.now() + 0.03;
      while (performance.now() < until);
      yield { done, total: 10_000, what: 'TW II' };
    }
    // The plain check has a count of its own, which is not this one's.
    const rest = plain(workbook);
    let step = rest.next();
    while (!step.done) step = rest.next();
    return step.value;
  };
  Object.assign(engine, { periksaBertahap: long });
  const counts: number[] = [];
  session.store.subscribe(() => {
    const { progress } = session.store.get();
    if (progress && progress.done !== counts.at(-1)) counts.push(progress.done);
  });
  let keys = 0;
  const typing = setInterval(() => keys++, 1);
  await session.check();
  clearInterval(typing);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts.length).toBeGreaterThan(10);
  expect(keys).toBeGreaterThan(10);
  expect(session.store.get().work).toBeNull();
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

describe('after a small edit', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const settled = () => jest.advanceTimersByTimeAsync(3000);

  it('checks again by itself, quietly, once the keys have come to rest', async () => {
    const { session, excel, engine, state } = start();
    const first = session.check();
    await settled();
    await first;
    engine.findings = [finding({ cell: 'G12' })];
    const works: unknown[] = [];
    session.store.subscribe(() => works.push(state().work));
    excel.userEdits('E9');
    excel.userEdits('E10:E11');
    expect(state().stale).toBe(true);
    await settled();
    expect(state()).toMatchObject({ stale: false, result: { findings: [{ cell: 'G12' }] } });
    expect(works.every((work) => work === null)).toBe(true);
  });

  it.each([
    ['more than 20 cells', 'A1:C7', true],
    ['an edit of unknown extent', undefined, true],
    ['a user who has switched it off', 'E9', false],
  ])('leaves it to the button after %s', async (_, address, isAutomatic) => {
    const excel = fakeExcel();
    const engine = fakeEngine({ tables: [FORM], findings: [finding({ cell: 'G9' })] });
    const session = createSession(excel, async () => engine, { isAutomatic: () => isAutomatic });
    const first = session.check();
    await settled();
    await first;
    const { result } = session.store.get();
    excel.userEdits(address);
    await settled();
    expect(session.store.get()).toMatchObject({ stale: true });
    expect(session.store.get().result).toBe(result);
  });

  it('keeps the old list, marked as old, where Excel cannot be read just now', async () => {
    const { session, excel, state } = start();
    const first = session.check();
    await settled();
    await first;
    excel.readWorkbook = () => Promise.reject(new ExcelProblem('sunting'));
    excel.userEdits('E9');
    await settled();
    expect(state()).toMatchObject({ stale: true, problem: null });
    expect(state().result?.findings).toHaveLength(2);
  });
});

describe('the version that checked', () => {
  it('is noted with what is stored anyway, never by checking', async () => {
    const excel = fakeExcel();
    const engine = fakeEngine({ tables: [FORM], findings: [finding({ cell: 'G9' })] });
    const session = createSession(excel, async () => engine, { version: '1.2.3' });
    await session.savePolicy({});
    expect(await excel.readSettings()).toEqual({ kebijakan: {} });
    await session.check();
    expect(await excel.readSettings()).toEqual({ kebijakan: {} });
    await session.savePolicy({ batas: 100 });
    expect(await excel.readSettings()).toMatchObject({
      kebijakan: { batas: 100 },
      diperiksa: { versi: '1.2.3' },
    });
    const later = createSession(excel, async () => engine, { version: '2.0.0' });
    await later.recognise();
    expect(later.store.get().lastCheck?.versi).toBe('1.2.3');
  });
});

describe('a policy chosen while other work runs', () => {
  it('is written when a check has ended, and makes its result old', async () => {
    const { session, excel, state } = start();
    const checking = session.check();
    const saving = session.savePolicy({ batas: 100 });
    expect(state().work).toBe('memeriksa');
    expect(await session.policy()).toEqual({ batas: 100 });
    await checking;
    expect(await saving).toBe(true);
    expect(await excel.readSettings()).toMatchObject({ kebijakan: { batas: 100 } });
    expect(state()).toMatchObject({ stale: true, problem: null });
  });

  it('gives way to the choice made last', async () => {
    const { session, excel } = start();
    const checking = session.check();
    const saved = Promise.all([session.savePolicy({ batas: 100 }), session.savePolicy({})]);
    await checking;
    expect(await saved).toEqual([true, true]);
    expect(await session.policy()).not.toMatchObject({ batas: 100 });
    expect(await excel.readSettings()).not.toMatchObject({ kebijakan: { batas: 100 } });
  });

  it('is told where the workbook refuses it, and no longer shown as chosen', async () => {
    const { session, excel, state } = start();
    excel.failure = new ExcelProblem('struktur');
    expect(await session.savePolicy({ batas: 100 })).toBe(false);
    expect(state().problem?.key).toBe('galat.struktur');
    excel.failure = null;
    expect(await session.policy()).not.toMatchObject({ batas: 100 });
  });
});
