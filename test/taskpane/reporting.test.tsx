/** @jest-environment jsdom */
import './browser';
import '@testing-library/jest-dom';
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { injections, periksaBertahap, renderFinding } from '../../src/engine';
import { ExcelProblem } from '../../src/excel/problem';
import { recognise } from '../../src/layouts';
import { snapshotOf } from '../../src/sheet/plan';
import type { Workbook } from '../../src/sheet/snapshot';
import { App } from '../../src/taskpane/app/App';
import { createNavigation, openView } from '../../src/taskpane/app/pane';
import type { ViewId } from '../../src/taskpane/app/view-id';
import { createSession } from '../../src/taskpane/session/create';
// Loaded beforehand, so that no test waits for the compiler.
import '../../src/report';
import '../../src/taskpane/views/GrafikView';
import '../../src/taskpane/views/LaporanView';
import '../../src/taskpane/views/TemplatView';
import '../../src/templates';
import '../../src/xlsx/write-plan';
import { corpusWorkbook } from '../kit/corpus';
import { BUDGET, workbook } from '../report/kit';
import { fakeEngine, fakeExcel } from './fakes';

// The announcer says the same words again for those who do not see them.
configure({ asyncUtilTimeout: 60_000, defaultIgnore: 'script, style, [data-testid="kabar"] *' });
/** Files handed to the browser: name and content. */
const files = new Map<string, Blob>();
beforeEach(() => {
  files.clear();
  let last: Blob | null = null;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    if (last) files.set(this.download, last);
  };
});

/** The pane on a real workbook with the real engine. */
function open(book: Workbook, view: ViewId, language = 'id-ID') {
  const excel = Object.assign(fakeExcel(book), { displayLanguage: language });
  const engine = fakeEngine({
    recognise: (w) => recognise(w),
    periksaBertahap: (w) => periksaBertahap(w),
    injections,
    renderFinding,
  });
  const session = createSession(excel, async () => engine);
  const preferences = {
    read: () => ({ language: 'auto' as const, welcomed: true, automatic: false }),
    write: jest.fn(),
  };
  const navigation = createNavigation(true);
  const pane = { session, navigation, preferences, version: '1.2.3' };
  render(<App pane={pane} />);
  const user = userEvent.setup();
  return {
    excel,
    session,
    user,
    go: async (check = true) => {
      if (check) await act(() => session.check());
      act(() => openView(navigation, view));
    },
  };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('Laporan', () => {
  it('asks for a check first, and makes it in place', async () => {
    const { user, go } = open(workbook(), 'laporan');
    await go(false);
    await user.click(await button('Periksa'));
    expect(await button('Buat lembar laporan')).toBeVisible();
  });

  it('puts the report into the workbook in one click, and takes it back in one', async () => {
    const { excel, user, go } = open(workbook(), 'laporan');
    await go();
    await user.click(await button('Buat lembar laporan'));
    expect(await screen.findByText(/Lembar "Hasil Pemeriksaan" dibuat\./)).toBeVisible();
    expect(excel.added).toHaveLength(1);
    const texts = excel.added[0]!.plan.cells.map((c) => c.value);
    expect(texts).toEqual(expect.arrayContaining(['E2', 'SPM Sosial versi 1.2.3']));
    await user.click(await button('Urungkan'));
    await waitFor(() => expect(screen.queryByText(/dibuat\./)).toBeNull());
    expect(await excel.history()).toEqual([]);
  });

  it('replaces a report only after asking, and names what this Excel left out', async () => {
    const { excel, user, go } = open(workbook(), 'laporan');
    excel.lacks = ['grafik', 'cetak'];
    await go();
    await user.click(await button('Buat lembar laporan'));
    expect(await screen.findByText(/belum menerima: grafik, pengaturan cetak/)).toBeVisible();
    await user.click(await button('Buat lembar laporan'));
    expect(excel.added).toHaveLength(1);
    expect(screen.getByText(/sudah ada\. Ganti/)).toBeVisible();
    await user.click(await button('Batal'));
    expect(excel.added).toHaveLength(1);
    await user.click(await button('Buat lembar laporan'));
    await user.click(await button('Ganti'));
    await waitFor(() => expect(excel.added).toHaveLength(2));
    expect(excel.added[1]?.replace).toBe('Hasil Pemeriksaan');
  });

  it('knows a report that stood in the workbook before', async () => {
    const first = open(workbook(), 'laporan');
    await first.go();
    await first.user.click(await button('Buat lembar laporan'));
    await screen.findByText(/dibuat\./);
    const { plan } = first.excel.added[0]!;
    cleanup();
    const book = workbook();
    const second = open({ ...book, sheets: [...book.sheets, snapshotOf(plan)] }, 'laporan');
    await second.go();
    await second.user.click(await button('Buat lembar laporan'));
    expect(await screen.findByText(/"Hasil Pemeriksaan" sudah ada/)).toBeVisible();
    expect(second.excel.added).toEqual([]);
  });

  it('hands out the three files', async () => {
    const { user, go } = open(workbook(), 'laporan');
    await go();
    for (const name of ['Excel (.xlsx)', 'CSV', 'JSON']) await user.click(await button(name));
    await waitFor(() =>
      expect([...files.keys()]).toEqual([
        'Laporan Laporan TW II.xlsx',
        'Laporan Laporan TW II.csv',
        'Laporan Laporan TW II.json',
      ]),
    );
    for (const file of files.values()) expect(file.size).toBeGreaterThan(200);
  });

  it('gives the letter in the language of the pane, to be copied', async () => {
    const { user, go } = open(workbook(), 'laporan', 'en-US');
    await go();
    const letter = await screen.findByRole('textbox', { name: 'Summary for a letter' });
    await waitFor(() => expect((letter as HTMLTextAreaElement).value).toContain('1 error'));
    await user.click(await button('Copy'));
    expect(await navigator.clipboard.readText()).toContain('Please be informed');
  });

  it('says what Excel refused, and stays usable', async () => {
    const { excel, user, go } = open(workbook(), 'laporan');
    await go();
    excel.failure = new ExcelProblem('struktur');
    await user.click(await button('Buat lembar laporan'));
    expect(await screen.findByText(/lembar tidak dapat ditambah/)).toBeVisible();
    excel.failure = null;
    await user.click(await button('Buat lembar laporan'));
    expect(await screen.findByText(/dibuat\./)).toBeVisible();
  });
});

describe('a clean check', () => {
  it('leads to the report sheet in one click', async () => {
    const clean = workbook({ 'Tabel 3': BUDGET.replace('90.81', '95.81') });
    const { excel, user, go } = open(clean, 'beranda');
    await go();
    await user.click(await button('Buat lembar laporan'));
    await waitFor(() => expect(excel.added).toHaveLength(1));
    expect(await screen.findByText(/Lembar "Hasil Pemeriksaan" dibuat\./)).toBeVisible();
  });
});

describe('Templat', () => {
  const book = corpusWorkbook('temanggung-2024-tw2-capaian-spm');

  it('proposes the next quarter and the region of the workbook, and adds the form', async () => {
    const { excel, user, go } = open(book, 'templat');
    await go();
    expect(await screen.findByRole('combobox', { name: 'Periode' })).toHaveValue('3');
    expect(screen.getByRole('textbox', { name: 'Tahun' })).toHaveValue('2024');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Ambil dari tabel periode lalu' }),
      '0',
    );
    await user.click(await button('Tambahkan sebagai lembar'));
    expect(await screen.findByText(/60 sel terisi dari periode lalu/)).toBeVisible();
    expect(excel.added[0]?.plan.name).toBe('Capaian SPM TW III 2024');
  });

  it('stores the form as a file, with built-in formulas when asked', async () => {
    const { user, go } = open(book, 'templat');
    await go();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Rumus' }), 'bawaan');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Jenis formulir' }),
      'anggaran-kegiatan',
    );
    await user.click(await button('Simpan sebagai berkas'));
    await waitFor(() => expect([...files.keys()][0]).toMatch(/^Anggaran 2024.*\.xlsx$/));
  });

  it('does not take a year that is none', async () => {
    const { excel, user, go } = open(book, 'templat');
    await go();
    const year = await screen.findByRole('textbox', { name: 'Tahun' });
    await user.clear(year);
    await user.type(year, '20a');
    expect(screen.getByText(/antara 2018 dan 2045/)).toBeVisible();
    await user.click(await button('Tambahkan sebagai lembar'));
    expect(excel.added).toEqual([]);
  });
});

describe('Grafik', () => {
  it('draws every service, and says the same in a table', async () => {
    const { go } = open(corpusWorkbook('temanggung-2024-tw2-capaian-spm'), 'grafik');
    await go();
    expect(await screen.findByRole('img', { name: /terhadap target/ })).toBeVisible();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(6);
    expect(rows[1]).toHaveTextContent(/disabilitas.*100 %100 %100 %/i);
  });

  it('says when there is nothing to draw', async () => {
    const { go } = open(workbook(), 'grafik');
    await go();
    expect(await screen.findByText(/Tidak ada capaian layanan/)).toBeVisible();
  });
});
