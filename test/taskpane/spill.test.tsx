/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clearTimeout, setTimeout } from 'node:timers';
import { TextDecoder, TextEncoder } from 'node:util';
import { createExcelPort } from '../../src/excel';
import { functionsMetadata } from '../../src/functions/metadata';
import { App } from '../../src/taskpane/app/App';
import { createNavigation } from '../../src/taskpane/app/pane';
import { createSession } from '../../src/taskpane/session/create';
import { loadEngine } from '../../src/taskpane/session/load-engine';
// Loaded beforehand, so that no test waits for the compiler.
import '../../src/taskpane/views/RumusView';
import { closeWorkbook, openWorkbook } from '../excel/kit';
import { completeBrowser } from './browser-kit';

beforeAll(() => {
  completeBrowser();
  // The workbook lives in Node, which has these, and timers that may be let go.
  Object.assign(globalThis, { TextDecoder, TextEncoder, setTimeout, clearTimeout });
});

const TABLE: Readonly<Record<string, string | number>> = {
  A1: 'No',
  B1: 'Indikator Kinerja',
  C1: 'Satuan',
  D1: 'Target 2023',
  E1: 'Realisasi 2023',
  F1: 'Capaian (%)',
  ...Object.fromEntries<string | number>(
    [80, 40, 50, 20].flatMap((target, i): [string, string | number][] => [
      [`A${i + 2}`, i + 1],
      [`B${i + 2}`, `Persentase penyandang disabilitas telantar yang terpenuhi ${i + 1}`],
      [`C${i + 2}`, '%'],
      [`D${i + 2}`, target],
      [`E${i + 2}`, target / 2],
    ]),
  ),
};

/** The pane at its preview, over Excel's own library; `spills`: whether this Excel does. */
async function open(spills: boolean) {
  const { workbook, host } = openWorkbook({ Tabel: TABLE });
  host.host.calculator.custom.register('SPM', functionsMetadata('id').functions);
  const requirements = { isSetSupported: () => spills };
  Object.assign(globalThis, { Office: { context: { displayLanguage: 'id-ID', requirements } } });
  const session = createSession(createExcelPort(), loadEngine, { isAutomatic: () => false });
  const preferences = {
    read: () => ({ language: 'id' as const, welcomed: true, automatic: false }),
    write: jest.fn(),
  };
  const navigation = createNavigation(true);
  render(<App pane={{ session, navigation, preferences, version: '1.2.3' }} />);
  await act(() => session.check());
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: 'Rumus' }));
  const insert = await screen.findByRole('button', { name: 'Sisipkan 4 rumus' });
  const formulas = () => [2, 3, 4, 5].map((n) => workbook.sheets[0]?.cell(n - 1, 5)?.formula);
  return { user, insert, formulas, session };
}

afterEach(() => {
  cleanup();
  closeWorkbook();
  Object.assign(globalThis, { Office: undefined });
});

it('puts one formula for the column in where the user asks for it', async () => {
  const { user, insert, formulas, session } = await open(true);
  await user.click(await screen.findByRole('checkbox', { name: /^Satu rumus per kolom/ }));
  await user.click(insert);
  await waitFor(() =>
    expect(formulas()).toEqual(['=SPM.CAPAIAN(D2:D5,E2:E5)', undefined, undefined, undefined]),
  );
  await waitFor(() => expect(session.store.get().work).toBeNull());
  session.close();
});

it('offers nothing of the kind in an Excel that does not spill, and writes cell by cell', async () => {
  const { user, insert, formulas, session } = await open(false);
  expect(screen.queryByRole('checkbox', { name: /^Satu rumus per kolom/ })).toBeNull();
  await user.click(insert);
  await waitFor(() =>
    expect(formulas()).toEqual([2, 3, 4, 5].map((n) => `=SPM.CAPAIAN(D${n},E${n})`)),
  );
  await waitFor(() => expect(session.store.get().work).toBeNull());
  session.close();
});
