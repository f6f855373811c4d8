import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readWorkbook } from '../../src/xlsx/read';
import { openPane, type OpenPane } from '../../tools/open-pane';

const ROOT = path.resolve(__dirname, '../..');
const CORPUS = path.join(ROOT, 'test/corpus/files');
const QUARTER = path.join(CORPUS, 'temanggung-2024-tw2-capaian-spm.xlsx');
const REPORT = path.join(CORPUS, 'singkawang-2018-laporan-spm.xlsx');
const PICTURES = path.join(ROOT, 'artefacts/preview');
/** In the sample: a cell with a finding, a number, and a blank one. */
const FINDING = 'B7';
const SERVED = 'E9';
const BLANK = 'L3';

let opened: OpenPane;

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  opened = await openPane();
  await opened.pane.getByRole('button', { name: 'Mulai' }).click();
  await opened.pane.getByText('Belum diperiksa').waitFor();
});

after(() => opened.close());

const picture = (name: string) =>
  opened.page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
const cell = (address: string) => opened.page.locator(`td[data-cell="${address}"]`);
const heading = (name: string) => opened.pane.getByRole('heading', { name, exact: true });

async function choose(address: string, item: string): Promise<void> {
  await cell(address).click({ button: 'right' });
  await opened.page.getByRole('menuitem', { name: item }).click();
}

/** What the formula bar shows once the cell is selected. */
async function contentOf(address: string): Promise<string> {
  await cell(address).click();
  return opened.page.locator('#bar').inputValue();
}

/** As in Excel on the web, keys of the add-in count while the sheet has the focus. */
async function press(letter: string): Promise<void> {
  await opened.page.locator('#sheet').focus();
  await opened.page.keyboard.press(`Control+Shift+Alt+Key${letter}`);
}

async function waitForBox(address: string): Promise<void> {
  await opened.page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('#box')?.value === wanted,
    address,
  );
}

describe('the keys that shortcuts.json declares', () => {
  test('check, go to the next finding, and show the formulas', async () => {
    await cell(BLANK).click();
    await press('P');
    await heading('Temuan').waitFor();
    await opened.pane.locator('[data-temuan]').first().waitFor();
    await press('T');
    await waitForBox(FINDING);
    await press('J');
    await opened.pane.getByRole('button', { name: 'Tutup penjelasan' }).waitFor();
    await press('R');
    await opened.pane.getByText('=SPM.BELUM(D9;E9)').waitFor();
  });

  test('bring a closed pane back, but type in a cell that is being edited', async () => {
    const { page } = opened;
    await page.locator('#close-pane').click();
    await cell(BLANK).dblclick();
    await page.keyboard.press('Control+Shift+Alt+KeyB');
    assert.equal(await page.locator('#pane').isVisible(), false);
    await page.keyboard.press('Escape');
    await press('B');
    await page.locator('#pane').waitFor();
    assert.equal(await cell(BLANK).innerText(), '');
  });
});

test('typing goes on while the grid is drawn anew', async () => {
  await cell(BLANK).dblclick();
  await opened.page.keyboard.type('12');
  await opened.page.locator('#sheet').evaluate((sheet) => sheet.scrollTo(1500, 0));
  await cell('AK3').waitFor();
  await opened.page.keyboard.type('34');
  await opened.page.keyboard.press('Enter');
  assert.equal(await contentOf(BLANK), '1234');
  await opened.page.locator('#undo').click();
});

describe('the menu of a cell', () => {
  test('explains the finding of the cell', async () => {
    await choose(FINDING, 'Jelaskan sel ini');
    await heading('Temuan').waitFor();
    await opened.pane
      .locator('[data-temuan][aria-expanded="true"]', { hasText: FINDING })
      .waitFor();
  });

  test('copies, cuts and pastes', async () => {
    const served = await contentOf(SERVED);
    await choose(SERVED, 'Salin');
    await choose(BLANK, 'Tempel');
    assert.equal(await contentOf(BLANK), served);
    await choose(BLANK, 'Potong');
    assert.equal(await contentOf(BLANK), '');
    assert.equal(await contentOf(SERVED), served);
  });
});

describe('the switches', () => {
  const THEMES = [
    ['dark', 'gelap', 'rgb(41, 41, 41)'],
    ['black', 'hitam', 'rgb(10, 10, 10)'],
    ['white', 'putih', 'rgb(255, 255, 255)'],
    ['contrast', 'kontras', 'rgb(0, 0, 0)'],
    ['light', 'terang', 'rgb(250, 250, 250)'],
  ] as const;
  for (const [value, name, background] of THEMES) {
    test(`the pane follows the theme ${value} while it is open`, async () => {
      await opened.page.locator('#theme').selectOption(value);
      await opened.pane.locator(`[data-theme="${name}"]`).first().waitFor();
      assert.equal(await opened.background(), background);
      await picture(`theme-${value}`);
    });
  }

  test('a pane that is opened anew has the theme from the beginning', async () => {
    await opened.page.locator('#theme').selectOption('black');
    await opened.page.locator('#version').selectOption('excel-2021');
    await opened.pane.locator('[data-theme="hitam"]').first().waitFor();
    await opened.page.locator('#theme').selectOption('light');
  });

  test('Excel 2021 offers no newer API, Microsoft 365 does', async () => {
    const supported = async () => {
      await opened.pane.locator('[data-theme]').first().waitFor();
      const frame = opened.page.frames().find((one) => one.url().includes('taskpane.html'));
      return frame?.evaluate(() =>
        ['1.14', '1.15'].map((set) => Office.context.requirements.isSetSupported('ExcelApi', set)),
      );
    };
    assert.deepEqual(await supported(), [true, false]);
    await opened.page.locator('#version').selectOption('microsoft-365');
    await opened.pane.locator('html[lang="id"]').waitFor();
    assert.deepEqual(await supported(), [true, true]);
  });

  test('Windows: the pane checks, computes, writes and hears keys, menu and theme', async () => {
    await opened.page.locator('#platform').selectOption('desktop');
    await opened.pane.locator('[data-theme="terang"]').first().waitFor();
    const frame = opened.page.frames().find((one) => one.url().includes('desktop/taskpane.html'));
    const told = await frame?.evaluate(() => {
      const { host, platform, document: workbook } = Office.context;
      return [host, platform, workbook.mode];
    });
    assert.deepEqual(told?.map(String), ['Excel', 'PC', 'readWrite']);
    await cell(BLANK).dblclick();
    await opened.page.keyboard.type('=SPM.CAPAIAN(200;50)');
    await opened.page.keyboard.press('Enter');
    await cell(BLANK).filter({ hasText: '25' }).waitFor();
    await cell(BLANK).click();
    await press('P');
    await opened.pane.locator('[data-temuan]').first().waitFor();
    await choose(FINDING, 'Jelaskan sel ini');
    await opened.pane
      .locator('[data-temuan][aria-expanded="true"]', { hasText: FINDING })
      .waitFor();
    await opened.pane.getByRole('tab', { name: /^Rumus/ }).click();
    await opened.pane.getByRole('button', { name: /^Sisipkan \d+ rumus/ }).click();
    await opened.pane.getByText('Dapat diurungkan').waitFor();
    assert.equal(await contentOf('F9'), '=SPM.BELUM(D9;E9)');
    await picture('windows');
    await opened.page.locator('#theme').selectOption('dark');
    await opened.pane.locator('[data-theme="gelap"]').first().waitFor();
    await opened.page.locator('#theme').selectOption('light');
    await opened.page.locator('#platform').selectOption('web');
    await opened.pane.locator('[data-theme="terang"]').first().waitFor();
  });

  test('language changes page, ribbon, menu and pane', async () => {
    await opened.start({ language: 'en' });
    await opened.page.getByRole('button', { name: 'Save a copy' }).waitFor();
    await opened.page.getByRole('button', { name: 'Next finding' }).waitFor();
    await cell(SERVED).click({ button: 'right' });
    await opened.page.getByRole('menuitem', { name: 'Explain this cell' }).waitFor();
    await opened.page.keyboard.press('Escape');
    await opened.start({ language: 'id' });
  });
});

describe('files', () => {
  test('open by the button', async () => {
    await opened.start({ workbook: QUARTER, language: 'id' });
    await opened.pane.getByText('Capaian SPM triwulanan').waitFor();
  });

  test('open by drop, and a file that is none is refused in words', async () => {
    const drop = (bytes: string, name: string) =>
      opened.page.evaluate(
        ([text, file]) => {
          const dataTransfer = new DataTransfer();
          const content = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
          dataTransfer.items.add(new File([content], file));
          document.body.dispatchEvent(
            new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
          );
        },
        [bytes, name] as const,
      );
    await drop(btoa('bukan zip'), 'rusak.xlsx');
    await opened.page.getByText('Berkas tidak dapat dibuka').waitFor();
    assert.equal(await opened.page.locator('#file').innerText(), path.basename(QUARTER));
    await drop(readFileSync(REPORT).toString('base64'), path.basename(REPORT));
    await opened.page.locator('#file', { hasText: path.basename(REPORT) }).waitFor();
  });

  test('a saved copy holds what was typed', async () => {
    const { page } = opened;
    await cell('A1').click();
    await page.locator('#bar').fill('diketik');
    await page.locator('#bar').press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Simpan salinan' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'singkawang-2018-laporan-spm-salinan.xlsx');
    const copy = path.join(PICTURES, download.suggestedFilename());
    await download.saveAs(copy);
    const [before, now] = [readFileSync(REPORT), readFileSync(copy)].map(
      (bytes) => readWorkbook(bytes).sheets,
    );
    assert.deepEqual(
      now?.map(({ name }) => name),
      before?.map(({ name }) => name),
    );
    assert.equal(now?.[0]?.cell(0, 0)?.value, 'diketik');
  });
});

test('nothing failed on the way', () => {
  assert.deepEqual(opened.errors, []);
});
