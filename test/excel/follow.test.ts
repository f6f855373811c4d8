import { activeCell, onChange, onSelection, select } from '../../src/excel/follow';
import { closeWorkbook, openWorkbook } from './kit';

afterEach(closeWorkbook);

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };
const soon = (ms = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('selects a cell on another sheet', async () => {
  const { workbook } = openWorkbook({ A: { A1: 1 }, 'Lembar 2': { C3: 1 } });
  await select({ sheet: 'Lembar 2', cell: 'C3' });
  expect(workbook.active.name).toBe('Lembar 2');
  expect(await activeCell()).toEqual({ sheet: 'Lembar 2', cell: 'C3' });
});

it('says that the sheet to select is gone', async () => {
  openWorkbook({ A: { A1: 1 } });
  await expect(select({ sheet: 'B', cell: 'A1' })).rejects.toMatchObject({
    kind: 'lembar-hilang',
  });
});

it('tells where the selection settles', async () => {
  const { workbook, sheet } = openWorkbook({ A: { A1: 1 } });
  const places: string[] = [];
  const stop = onSelection(({ sheet, cell }) => places.push(`${sheet}!${cell}`));
  await soon();
  for (let row = 0; row < 5; row++) {
    workbook.select(sheet('A'), { top: row, left: 1, bottom: row, right: 1 });
  }
  await soon(250);
  stop();
  expect(places).toEqual(['A!B5']);
});

it('tells of entries until it is stopped', async () => {
  const { workbook, sheet } = openWorkbook({ A: { A1: 1 } });
  const changes: (string | undefined)[] = [];
  const stop = onChange(({ address }) => changes.push(address));
  await soon();
  workbook.announce(sheet('A'), A1);
  await soon();
  expect(changes).toEqual(['A1']);
  stop();
  await soon();
  workbook.announce(sheet('A'), A1);
  await soon();
  expect(changes).toHaveLength(1);
});
