/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app/App';
import { createNavigation } from '../../src/taskpane/app/pane';
import { commandsFor } from '../../src/taskpane/start';
import { createSession } from '../../src/taskpane/session/create';
// Loaded beforehand, so that no test waits for the compiler.
import '../../src/taskpane/views/RumusView';
import '../../src/taskpane/views/TemuanView';
import { completeBrowser } from './browser-kit';
import { fakeEngine, fakeExcel, finding, injection, table, type FakeExcel } from './fakes';

beforeAll(completeBrowser);

const FORM = table('TW II', 'A4:H95');

function open({ language = 'id-ID', welcomed = true } = {}) {
  const excel = Object.assign(fakeExcel(), { displayLanguage: language });
  const engine = fakeEngine({
    tables: [FORM],
    findings: [finding({ cell: 'G9' }), finding({ cell: 'F12', severity: 'warning' })],
    proposals: [
      injection(FORM, 'G9'),
      injection(FORM, 'G10', { state: 'beda', present: { value: 80 } }),
    ],
  });
  const session = createSession(excel, async () => engine);
  const preferences = {
    read: () => ({ language: 'auto' as const, welcomed, automatic: true }),
    write: jest.fn(),
  };
  const navigation = createNavigation(welcomed);
  render(<App pane={{ session, navigation, preferences, version: '1.2.3' }} />);
  return { excel, session, navigation, preferences, user: userEvent.setup() };
}

/** Excel takes its time over the next reading, until it is let go. */
function holdReading(excel: FakeExcel): () => void {
  const read = excel.readWorkbook.bind(excel);
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  excel.readWorkbook = async (signal) => {
    await held;
    return read(signal);
  };
  return go;
}

it('introduces itself once', async () => {
  const { user, preferences } = open({ welcomed: false });
  expect(screen.getByText(/Standar Pelayanan Minimal/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Mulai' }));
  expect(preferences.write).toHaveBeenCalledWith({ welcomed: true });
  expect(await screen.findByText('Capaian SPM triwulanan')).toBeVisible();
});

it('lets the ribbon come before the introduction', async () => {
  const { session, navigation, preferences } = open({ welcomed: false });
  const pane = { session, navigation, preferences, version: '1.2.3' };
  await act(() => commandsFor(pane).periksa());
  expect(await screen.findByRole('heading', { name: 'Temuan' })).toBeVisible();
  expect(preferences.write).not.toHaveBeenCalled();
});

it('stays with the last command where Excel answers an earlier one late', async () => {
  const { session, navigation, preferences, excel } = open();
  const commands = commandsFor({ session, navigation, preferences, version: '1.2.3' });
  let answer = (): void => undefined;
  excel.activeCell = () =>
    new Promise((resolve) => (answer = () => resolve({ sheet: 'TW II', cell: 'G9' })));
  await act(async () => {
    const explaining = commands.jelaskanSel();
    await commands.sisipkanRumus();
    answer();
    await explaining;
  });
  expect(await screen.findByText('=SPM.CAPAIAN(D9;E9;;100)')).toBeVisible();
});

it('writes formulas with the signs of the user', async () => {
  const { user, session } = open();
  await act(() => session.check());
  await user.click(screen.getByRole('tab', { name: 'Rumus' }));
  expect(await screen.findByText('=SPM.CAPAIAN(D9;E9;;100)')).toBeVisible();
});

it('goes from opening to the first finding at its cell in two clicks', async () => {
  const { user, excel } = open();
  await user.click(await screen.findByRole('button', { name: 'Periksa' }));
  const [first] = await screen.findAllByRole('button', { name: /Persentase tertulis 80/ });
  await user.click(first!);
  expect(excel.selected).toEqual(['TW II!G9']);
  expect(first).toHaveAttribute('aria-expanded', 'true');
  await waitFor(() =>
    expect(screen.getByTestId('kabar')).toHaveTextContent('Temuan 1 dari 2, sel G9.'),
  );
});

it('says by the clock when it was checked, and that the sheet has changed since', async () => {
  const { user, session, excel } = open();
  await screen.findByText('Belum diperiksa');
  await act(() => session.check());
  expect(await screen.findByText(/^Diperiksa pukul \d\d\.\d\d$/)).toBeVisible();
  act(() => excel.userEdits());
  expect(await screen.findByText(/^Ada perubahan sejak diperiksa pukul/)).toBeVisible();
  await user.click(screen.getByRole('tab', { name: /Temuan/ }));
  expect(await screen.findByText(/Isi lembar sudah berubah/)).toBeVisible();
});

it('leaves cells whose value would change unselected, and writes only what is selected', async () => {
  const { user, session, excel } = open();
  await act(() => session.check());
  await user.click(screen.getByRole('tab', { name: 'Rumus' }));
  expect(await screen.findByRole('checkbox', { name: /^G9,/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: /^G10, dari 80 menjadi 75/ })).not.toBeChecked();
  expect(screen.getAllByText(/selisih/).map((one) => one.textContent)).toEqual(['selisih -5']);
  await user.click(screen.getByRole('button', { name: 'Sisipkan 1 rumus' }));
  expect(excel.written).toEqual([
    [{ sheet: 'TW II', cell: 'G9', formula: '=SPM.CAPAIAN(D9,E9,,100)' }],
  ]);
  await user.click(await screen.findByRole('button', { name: /^Urungkan/ }));
  expect(screen.queryByRole('button', { name: /^Urungkan/ })).not.toBeInTheDocument();
});

it('keeps the list at hand while it checks again; what writes waits', async () => {
  const { user, session, excel } = open();
  await act(() => session.check());
  await user.click(screen.getByRole('tab', { name: /Temuan/ }));
  const go = holdReading(excel);
  let checking = Promise.resolve();
  act(() => void (checking = session.check()));
  expect(await screen.findByRole('progressbar')).toBeVisible();
  await user.type(screen.getByRole('searchbox'), 'F12');
  const [only, ...others] = await screen.findAllByRole('button', { name: /Persentase tertulis/ });
  expect(others).toEqual([]);
  await user.click(only!);
  expect(excel.selected).toEqual(['TW II!F12']);
  await user.click(screen.getByRole('tab', { name: 'Rumus' }));
  const insert = await screen.findByRole('button', { name: 'Sisipkan 1 rumus' });
  expect(insert).toHaveAttribute('aria-disabled', 'true');
  go();
  await act(() => checking);
  expect(insert).not.toHaveAttribute('aria-disabled', 'true');
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

it('asks for a reason before it sets a finding aside', async () => {
  const { user, session, excel } = open();
  await act(() => session.check());
  await user.click(screen.getByRole('tab', { name: /Temuan/ }));
  await user.click((await screen.findAllByRole('button', { name: /Persentase/ }))[0]!);
  await user.click(screen.getByRole('button', { name: 'Abaikan…' }));
  await user.click(screen.getByRole('button', { name: 'Abaikan' }));
  expect(screen.getByText(/Tulis alasannya/)).toBeVisible();
  const reason = screen.getByRole('textbox', { name: /^Alasan/ });
  expect(reason).toHaveFocus();
  await user.keyboard('sudah disepakati');
  expect(reason).toHaveValue('sudah disepakati');
  await user.click(screen.getByRole('button', { name: 'Abaikan' }));
  await waitFor(async () =>
    expect(await excel.readSettings()).toMatchObject({
      pengecualian: [{ cell: 'G9', reason: 'sudah disepakati' }],
    }),
  );
});

it('speaks English to an English Office and follows its theme', async () => {
  const { excel } = open({ language: 'en-US' });
  expect(await screen.findByRole('button', { name: 'Check' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
  act(() => excel.changeColours('#262626'));
  await waitFor(() => expect(document.querySelector('[data-theme="gelap"]')).not.toBeNull());
});
