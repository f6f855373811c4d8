import { type Fault, ScriptedFaults, seededFaults } from '../../src/host/faults';
import { HostWorkbook } from '../../src/host/model/workbook';
import { createNodeHost } from '../../src/host/profiles/node';

function withFaults(faults: ScriptedFaults) {
  const workbook = new HostWorkbook();
  workbook.addSheet('Sheet1');
  const { Excel } = createNodeHost(workbook, { faults });
  const write = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['tulis']];
      await context.sync();
    });
  return { workbook, write };
}

const first = (fault: Fault) => new ScriptedFaults((index) => (index === 0 ? fault : null));

test('a failing request leaves the workbook as it was; a second try goes through', async () => {
  const { workbook, write } = withFaults(first({ kind: 'fail', code: 'GeneralException' }));
  await expect(write()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(workbook.valueAt('A1')).toBeNull();
  await write();
  expect(workbook.valueAt('A1')).toBe('tulis');
});

test('a request may be done and yet fail', async () => {
  const { workbook, write } = withFaults(first({ kind: 'fail-after', code: 'RequestAborted' }));
  await expect(write()).rejects.toMatchObject({ code: 'RequestAborted' });
  expect(workbook.valueAt('A1')).toBe('tulis');
});

test.each([true, false])('a lost answer never comes; the request was done: %s', async (done) => {
  const { workbook, write } = withFaults(first({ kind: 'drop', done }));
  const late = new Promise((resolve) => setTimeout(resolve, 60, 'nothing'));
  expect(await Promise.race([write(), late])).toBe('nothing');
  expect(workbook.valueAt('A1')).toBe(done ? 'tulis' : null);
});

test('a late answer comes all the same', async () => {
  const { workbook, write } = withFaults(first({ kind: 'delay', ms: 30 }));
  await write();
  expect(workbook.valueAt('A1')).toBe('tulis');
});

test('a co-author may act between two requests', async () => {
  const faults = first({
    kind: 'before',
    act: () => workbook.renameSheet(workbook.active, 'Diganti', 'Remote'),
  });
  const { workbook, write } = withFaults(faults);
  await write();
  expect(workbook.active.name).toBe('Diganti');
});

test('the same seed gives the same faults', async () => {
  const kinds: Fault[] = [{ kind: 'fail', code: 'ServiceNotAvailable' }];
  const pattern = async () => {
    const faults = seededFaults(2024, 0.4, kinds);
    const answers: boolean[] = [];
    for (let i = 0; i < 30; i += 1) answers.push((await faults.around('{}', () => 'ok')) === 'ok');
    return answers;
  };
  const run = await pattern();
  expect(run).toEqual(await pattern());
  expect(new Set(run).size).toBe(2);
});
