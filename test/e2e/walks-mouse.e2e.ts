import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { corpusPath } from '../kit/corpus';
import { QUARTERLY, YEARLY } from './walks/facts';
import { mouse } from './walks/hands';
import { walkAll } from './walks/run';
import { sheetView } from './walks/sheet';

const opened = walkAll('mouse', mouse, [
  [YEARLY, 'en'],
  [QUARTERLY, 'id'],
]);

describe('a new user, counting clicks', () => {
  let clicks = 0;
  const click = async (name: RegExp): Promise<void> => {
    clicks++;
    await opened().pane.getByRole('button', { name }).first().click();
  };
  const open = async (file: string): Promise<void> => {
    await opened().start({ workbook: corpusPath(file), language: 'id' });
    await opened().resize(350, 378);
    await opened().pane.getByText('Belum diperiksa').waitFor();
    clicks = 0;
  };

  test('is at the cell of the first finding after two', async () => {
    await open(QUARTERLY.file);
    await click(/^Periksa$/);
    await click(/B7$/);
    await sheetView(opened().page).selected('B7');
    assert.equal(clicks, 2);
  });

  test('has the report one after a check without findings', async () => {
    await open('surakarta-2023-komponen-biaya.xlsx');
    await click(/^Periksa$/);
    await opened().pane.getByRole('heading', { name: 'Tidak ada temuan' }).waitFor();
    clicks = 0;
    await click(/^Buat lembar laporan$/);
    await sheetView(opened().page).active(/^Hasil Pemeriksaan$/);
    assert.equal(clicks, 1);
  });
});
