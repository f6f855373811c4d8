/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { diagnose, renderDiagnosis } from '../../src/engine/doctor';
import { attach, detach } from '../../src/engine/detach';
import { Sheet } from '../../src/sheet/snapshot';
import { App } from '../../src/taskpane/app/App';
import { createNavigation } from '../../src/taskpane/app/pane';
import { createSession } from '../../src/taskpane/session/create';
import { differing } from '../../src/taskpane/session/travel';
import '../../src/taskpane/views/RumusView';
import '../../src/taskpane/views/rumus/Perawatan';
import '../../src/taskpane/views/rumus/Reference';
import { completeBrowser } from './browser-kit';
import { fakeEngine, fakeExcel } from './fakes';

beforeAll(completeBrowser);

/** D9 = 120, E9 = 105, F9 = what is left, and whatever else a test puts there. */
function sheetWith(
  name: string,
  cells: Record<string, [value: string | number, formula?: string]>,
) {
  const sheet = new Sheet(name, { isProtected: name === 'Terkunci' });
  sheet.set(8, 3, { value: 120 });
  sheet.set(8, 4, { value: 105 });
  for (const [column, [value, formula]] of Object.entries(cells)) {
    sheet.set(8, column.charCodeAt(0) - 65, { value, ...(formula ? { formula } : {}) });
  }
  return sheet;
}

async function open(...sheets: Sheet[]) {
  const excel = fakeExcel({ sheets });
  const engine = fakeEngine({ detach, attach, diagnose, renderDiagnosis });
  const session = createSession(excel, async () => engine);
  const navigation = createNavigation(true);
  const preferences = {
    read: () => ({ language: 'auto' as const, welcomed: true, automatic: true }),
    write: jest.fn(),
  };
  render(<App pane={{ session, navigation, preferences, version: '1.2.3' }} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: 'Rumus' }));
  await user.click(await screen.findByRole('tab', { name: 'Perawatan' }));
  await screen.findByRole('heading', { name: 'Perawatan' });
  return { excel, user };
}

const BOUND = { F: [15, '=SPM.BELUM(D9,E9)'] } as const;

describe('lepas add-in', () => {
  it('shows each formula in the signs of the user before it writes anything', async () => {
    const { excel, user } = await open(sheetWith('TW II', { F: [...BOUND.F] }));
    await user.click(screen.getByRole('button', { name: 'Tampilkan pratinjau' }));
    expect(await screen.findByText('1 sel akan diubah. Belum ada yang ditulis.')).toBeVisible();
    const list = screen.getByRole('list', { name: 'Sel yang akan diubah' });
    expect(list).toHaveTextContent('TW II!F9: =');
    expect(list).not.toHaveTextContent('SPM.');
    expect(list).not.toHaveTextContent('D9,E9');
    expect(excel.written).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Lepas 1 sel' }));
    const [seen] = await screen.findAllByText(/^1 sel diubah. Semua nilainya sama/);
    expect(seen).toBeVisible();
    expect(excel.written).toMatchObject([[{ sheet: 'TW II', cell: 'F9' }]]);
    expect(await screen.findByRole('button', { name: /^Urungkan: Lepas add-in/ })).toBeVisible();
  });

  it('puts values where values are asked for, on the chosen sheet only', async () => {
    const { excel, user } = await open(
      sheetWith('TW I', { F: [...BOUND.F] }),
      sheetWith('TW II', { F: [...BOUND.F] }),
    );
    await user.selectOptions(screen.getByLabelText('Yang dilakukan'), 'nilai');
    await user.click(screen.getByRole('button', { name: 'Tampilkan pratinjau' }));
    await screen.findByRole('button', { name: 'Lepas 2 sel' });
    await user.selectOptions(screen.getByLabelText('Lembar'), 'TW II');
    await user.click(screen.getByRole('button', { name: 'Tampilkan pratinjau' }));
    await user.click(await screen.findByRole('button', { name: 'Lepas 1 sel' }));
    expect(excel.written).toEqual([[{ sheet: 'TW II', cell: 'F9', value: 15 }]]);
  });

  it('names what it leaves, and why', async () => {
    const { user } = await open(sheetWith('Terkunci', { F: [...BOUND.F] }));
    await user.click(screen.getByRole('button', { name: 'Tampilkan pratinjau' }));
    expect(await screen.findByText('1 sel dibiarkan')).toBeVisible();
    expect(screen.getByText(/Lembarnya dilindungi/)).toHaveTextContent('Terkunci!F9');
    expect(screen.queryByRole('button', { name: /^Lepas \d/ })).not.toBeInTheDocument();
  });

  it('says which cells have another value than before', () => {
    const before = { sheets: [sheetWith('TW II', { F: [15], G: ['#NAME?'], H: [1 / 3] })] };
    const now = { sheets: [sheetWith('TW II', { F: [16], G: [80], H: [1 / 3 + 1e-12] })] };
    const cells = ['F9', 'G9', 'H9'].map((cell) => ({ sheet: 'TW II', cell }));
    expect(differing(cells, before, now)).toEqual([{ sheet: 'TW II', cell: 'F9' }]);
  });
});

describe('the doctor', () => {
  it('explains #NAME? and enters the same formula again', async () => {
    const { excel, user } = await open(sheetWith('TW II', { F: ['#NAME?', BOUND.F[1]] }));
    await user.click(screen.getByRole('button', { name: 'Cari sel bermasalah' }));
    expect(await screen.findByText(/=SPM\.BELUM\(D9;E9\)/)).toHaveTextContent(/add-in/);
    await user.click(screen.getByRole('button', { name: 'Masukkan ulang 1 rumus' }));
    expect(excel.written).toMatchObject([[{ cell: 'F9', formula: '=SPM.BELUM(D9,E9)' }]]);
  });

  it('says plainly that a protected sheet cannot be repaired', async () => {
    const { user } = await open(sheetWith('Terkunci', { F: ['#NAME?', BOUND.F[1]] }));
    await user.click(screen.getByRole('button', { name: 'Cari sel bermasalah' }));
    expect(await screen.findByText(/Buka Proteksi Lembar/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Masukkan ulang/ })).not.toBeInTheDocument();
  });

  it('finds nothing in a healthy workbook', async () => {
    const { user } = await open(sheetWith('TW II', { F: [...BOUND.F] }));
    await user.click(screen.getByRole('button', { name: 'Cari sel bermasalah' }));
    const section = screen.getByRole('heading', { name: 'Perbaiki #NAME?' }).parentElement!;
    expect(await within(section).findByText('0 sel bermasalah.')).toBeVisible();
  });
});

describe('the function reference', () => {
  async function openReference() {
    const opened = await open(sheetWith('TW II', { F: [15] }));
    await opened.user.click(screen.getByRole('tab', { name: 'Daftar fungsi' }));
    await opened.user.click(await screen.findByText(/^SPM\.BELUM\(/));
    return opened;
  }
  const insert = async (user: ReturnType<typeof userEvent.setup>) => {
    const entry = screen.getByText(/^SPM\.BELUM\(/).closest('details')!;
    await user.click(within(entry).getAllByRole('button', { name: 'Sisipkan contoh' })[0]!);
  };

  it('puts an example into the selected blank cell', async () => {
    const { excel, user } = await openReference();
    await excel.select({ sheet: 'TW II', cell: 'J20' });
    await insert(user);
    const change = excel.written[0]?.[0];
    expect(change).toMatchObject({ sheet: 'TW II', cell: 'J20' });
    expect(change?.formula).toMatch(/^=SPM\.BELUM\(/);
  });

  it('never writes over anything', async () => {
    const { excel, user } = await openReference();
    await excel.select({ sheet: 'TW II', cell: 'F9' });
    await insert(user);
    expect(await screen.findByText(/Sel F9 sudah berisi/)).toBeVisible();
    expect(excel.written).toEqual([]);
  });
});
