/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app/App';
import { createNavigation } from '../../src/taskpane/app/pane';
import { createSession } from '../../src/taskpane/session/create';
import { loadEngine } from '../../src/taskpane/session/load-engine';
// Loaded beforehand, so that no test waits for the compiler.
import '../../src/engine';
import '../../src/taskpane/views/BacaanView';
import { workbookOf } from '../kit/sheet-text';
import { completeBrowser } from './browser-kit';
import { fakeExcel } from './fakes';

beforeAll(completeBrowser);

const CAPAIAN = `
  No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
  1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 100 | 80 | 80
  2 | Rehabilitasi sosial dasar anak telantar di luar panti | 100 | 90 | 95
  3 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | 100 | 70 | 70
`;
/** Too little of anything to be recognised. */
const LAIN = `
  No | Uraian | Nilai
  1 | Beras | 12
  2 | Gula | 13
  3 | Garam | 14
`;
const PLACE = 'Capaian!A1:E4';
const NAME = 'rehabilitasi sosial dasar anak telantar di luar panti#1';

/** The pane with the real engine on two small tables. */
async function open(settings: Record<string, unknown> = {}) {
  const workbook = workbookOf({ Capaian: CAPAIAN, Lain: LAIN });
  const excel = fakeExcel({ ...workbook, settings });
  const session = createSession(excel, loadEngine);
  const preferences = {
    read: () => ({ language: 'auto' as const, welcomed: true, automatic: false }),
    write: jest.fn(),
  };
  const navigation = createNavigation(true);
  render(<App pane={{ session, navigation, preferences, version: '1.2.3' }} />);
  const user = userEvent.setup();
  const openTable = async () => {
    await user.click(
      await screen.findByRole('button', { name: /^Bacaan: yakin \(80 %\), Capaian SPM tahunan/ }),
    );
    await screen.findByRole('combobox', { name: 'Kolom E' });
  };
  return { excel, session, user, openTable };
}

const choice = (name: string) => screen.getByRole('combobox', { name });

it('tells how a table was read, how surely, and why', async () => {
  const { openTable } = await open();
  await openTable();
  expect(screen.getByRole('heading', { name: 'Bacaan tabel' })).toBeVisible();
  expect(choice('Jenis tabel')).toHaveDisplayValue('Capaian SPM tahunan');
  expect(screen.getByText(/^Yakin \(80 %\)$/)).toBeVisible();
  expect(screen.getByText('3 baris: 3 jenis layanan')).toBeVisible();
  expect(choice('Kolom D')).toHaveDisplayValue('Realisasi');
  expect(choice('Kolom D')).toHaveAccessibleDescription(
    'Kolom D dibaca sebagai realisasi karena judulnya "Realisasi (%)".',
  );
  expect(screen.getByRole('button', { name: 'Simpan bacaan' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

it('stores a corrected column in the workbook, uses it at once, and takes it back', async () => {
  const { user, session, excel, openTable } = await open();
  await act(() => session.check());
  const cells = () => session.store.get().result!.findings.map((f) => `${f.rule}@${f.cell}`);
  expect(cells()).toContain('capaian-salah@E3');
  await openTable();
  await user.selectOptions(choice('Kolom E'), 'Bukan kolom data');
  expect(choice('Kolom E')).toHaveAccessibleDescription(/^Tidak dipakai/);
  await user.click(screen.getByRole('button', { name: 'Simpan bacaan' }));
  await waitFor(async () =>
    expect(await excel.readSettings()).toMatchObject({
      kebijakan: { tables: { [PLACE]: { layout: 'spm-capaian', ignore: ['E'] } } },
    }),
  );
  await waitFor(() => expect(cells()).not.toContain('capaian-salah@E3'));
  expect(await screen.findByText('Ditetapkan pengguna')).toBeVisible();
  expect(screen.getByTestId('kabar')).toHaveTextContent('disimpan');

  await user.click(screen.getByRole('button', { name: 'Kembalikan bacaan otomatis' }));
  await waitFor(() => expect(cells()).toContain('capaian-salah@E3'));
  expect((await excel.readSettings()).kebijakan).toEqual({ severities: {}, tables: {} });
  expect(screen.queryByRole('button', { name: /Kembalikan/ })).not.toBeInTheDocument();
});

it('sets what a row is, by its number or by the selected cell', async () => {
  const { user, excel, openTable } = await open();
  await openTable();
  const number = screen.getByRole('spinbutton', { name: /Nomor baris/ });
  await user.type(number, '9');
  expect(number).toHaveAccessibleDescription(/bukan baris isi tabel ini \(baris 2 sampai 4\)/);
  await excel.select({ sheet: 'Lain', cell: 'A2' });
  await user.click(screen.getByRole('button', { name: 'Pakai baris sel terpilih' }));
  await waitFor(() => expect(number).toHaveAccessibleDescription(/ada di lembar Lain/));
  await excel.select({ sheet: 'Capaian', cell: 'C3' });
  await user.click(screen.getByRole('button', { name: 'Pakai baris sel terpilih' }));
  await waitFor(() => expect(number).toHaveValue(3));
  await user.selectOptions(choice('Baris 3 adalah'), 'Keterangan, bukan data');
  expect(screen.getByText('Baris 3: keterangan, bukan data')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Simpan bacaan' }));
  await waitFor(async () =>
    expect(await excel.readSettings()).toMatchObject({
      kebijakan: { tables: { [PLACE]: { rows: { [NAME]: 'keterangan' } } } },
    }),
  );
});

it('asks what a table is that was not recognised', async () => {
  const { user, session, openTable } = await open();
  await openTable();
  await user.click(screen.getByRole('button', { name: 'Kembali ke Beranda' }));
  const section = (await screen.findByText('1 tabel tidak dikenali')).closest('section')!;
  await user.click(within(section).getByRole('button', { name: /^Tentukan sendiri/ }));
  expect(await screen.findByText('Belum dikenali, jadi belum diperiksa')).toBeVisible();
  expect(screen.queryByRole('combobox', { name: 'Kolom C' })).not.toBeInTheDocument();
  await user.selectOptions(choice('Jenis tabel'), 'Sarana dan prasarana');
  await user.selectOptions(choice('Kolom C'), 'Jumlah');
  await user.click(screen.getByRole('button', { name: 'Simpan bacaan' }));
  await waitFor(() =>
    expect(session.store.get().recognition?.tables.map((t) => t.layout)).toContain('sarpras'),
  );
});

it('tells what is damaged in the stored settings, and reads on', async () => {
  await open({ kebijakan: { tables: { [PLACE]: { layout: 'x' } } } });
  expect(await screen.findByText(/1 bagian setelan .* rusak dan diabaikan/)).toBeVisible();
  expect(screen.getByText(/layout": isi dengan salah satu dari/)).toBeVisible();
  expect(screen.getByText('Capaian SPM tahunan')).toBeVisible();
});
