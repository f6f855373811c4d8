import { ScriptedFaults } from '../../src/host/faults';
import { HostWorkbook } from '../../src/host/model/workbook';
import { createNodeHost } from '../../src/host/profiles/node';
import { onVirtualClock, pass } from '../kit/clock';

onVirtualClock();

const TIDYING_UP = 1;
/** The library tries again after five. */
const TEN_SECONDS = 10_000;

/** A host on the library that all share; its tidying up after the first message fails. */
function openHost() {
  const workbook = new HostWorkbook();
  workbook.addSheet('Sheet1');
  const faults = new ScriptedFaults((index) =>
    index === TIDYING_UP ? { kind: 'fail', code: 'GeneralException' } : null,
  );
  return createNodeHost(workbook, { faults, sharesLibrary: true });
}

async function write(host: ReturnType<typeof openHost>): Promise<void> {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [['tulis']];
    range.load('values');
    await context.sync();
  });
}

test('what failed to be tidied up is tried again while the host is open', async () => {
  const host = openHost();
  await write(host);
  await pass(TEN_SECONDS);
  expect(host.requests()).toBe(3);
  host.close();
});

test('a host that follows hears nothing of what the one before has left', async () => {
  const before = openHost();
  await write(before);
  // As between two tests.
  await pass(0);
  before.close();
  const after = openHost();
  await pass(TEN_SECONDS);
  expect(after.requests()).toBe(0);
  after.close();
});
