import { deflateRawSync } from 'node:zlib';
import { journalOf, withEntry, type JournalEntry } from '../../src/excel/journal';
import { message } from '../../src/excel/messages';
import type { Change } from '../../src/excel/port';
import { readWorkbook } from '../../src/excel/read';
import { undo, history, write } from '../../src/excel/write';
import { settingsToXml } from '../../src/sheet/settings';
import { expectSame } from '../kit/same';
import { breakRequests, closeWorkbook, everyCell, openWorkbook } from './kit';

const BYTES = message.bytes;
afterEach(() => {
  closeWorkbook();
  message.bytes = BYTES;
});

/** 150 forms at the 5 MB of Excel on the web, both so many times smaller that the test is quick. */
const FORMS = 150;
const LOWER = 20;
const SMALL = { payloadLimit: (5 * 1024 * 1024) / LOWER };

const ROWS = 11;
/** Formulas apart from one another, as forms have them: 143 a form. */
const COLUMNS = 'DEFGHIJKLMNOP';

interface Forms {
  readonly sheets: Record<string, Record<string, number>>;
  readonly changes: Change[];
}

function forms(count: number): Forms {
  const sheets: Forms['sheets'] = {};
  const changes: Change[] = [];
  for (let form = 1; form <= count; form++) {
    const name = `Kabupaten ${form}`;
    const cells: Record<string, number> = {};
    for (let row = 0; row < ROWS; row++) {
      const at = 5 + 2 * row;
      Object.assign(cells, { [`B${at}`]: 200 + row, [`C${at}`]: 100 + form, [`D${at}`]: 50 });
      for (const column of COLUMNS) {
        const formula = `=IF(AND(ISNUMBER(B${at}),B${at}>0),C${at}/B${at}*100,"")`;
        changes.push({ sheet: name, cell: `${column}${at}`, formula, numberFormat: '#,##0.00' });
      }
    }
    sheets[name] = cells;
  }
  return { sheets, changes };
}

function open({ sheets }: Forms) {
  message.bytes = BYTES / LOWER;
  return openWorkbook(sheets, SMALL);
}

describe('more formulas than one message holds', () => {
  const few = forms(Math.ceil(FORMS / LOWER));

  test('are written, and taken back, in as many as they need', async () => {
    const { workbook, host } = open(few);
    const before = everyCell(workbook);
    const since = await readWorkbook();
    expect(await write(few.changes, 'Rumus', { since })).toMatchObject({
      written: few.changes.length,
    });
    expect(workbook.valueAt("'Kabupaten 3'!P25")).toBe((103 / 210) * 100);
    const requests = host.requests();
    expect(await history()).toMatchObject([{ label: 'Rumus', cells: few.changes.length }]);
    expect(await undo()).toMatchObject({ restored: few.changes.length, left: [] });
    expectSame(everyCell(workbook), before);
    expect(requests).toBeGreaterThan(12);
  });

  test.each(['fail', 'fail-after'] as const)(
    'a message that fails (%s), whichever it is, leaves all as it was',
    async (kind) => {
      const some = forms(1);
      // A third of a form in messages a third as long: as many of them, each with a third of the work.
      const changes = some.changes.slice(0, some.changes.length / 3);
      let requests = Infinity;
      for (let at = 0; at < requests; at++) {
        const { workbook, host } = open(some);
        message.bytes /= 15;
        const before = everyCell(workbook);
        const told = async (act: () => Promise<unknown>): Promise<unknown> => {
          breakRequests((index) => (index === at ? { kind, code: 'GeneralException' } : null));
          const problem: unknown = await act().then(
            () => null,
            (error: unknown) => error,
          );
          breakRequests(() => null);
          return problem;
        };
        const start = host.requests();
        if (await told(() => write(changes, 'Rumus'))) {
          expectSame(everyCell(workbook), before, `permintaan ${at}`);
          expect(await history()).toEqual([]);
          await write(changes, 'Rumus');
        } else {
          requests = Math.min(requests, host.requests() - start);
        }
        const after = everyCell(workbook);
        if (await told(() => undo())) {
          expectSame(everyCell(workbook), after, `permintaan ${at}`);
          await undo();
        }
        expectSame(everyCell(workbook), before, `permintaan ${at}`);
        closeWorkbook();
      }
      expect(requests).toBeGreaterThan(12);
    },
  );

  test('in one message they are refused, and nothing is written', async () => {
    const { workbook } = open(few);
    message.bytes = Infinity;
    const before = everyCell(workbook);
    await expect(write(few.changes, 'Rumus')).rejects.toMatchObject({ kind: 'terlalu-besar' });
    expectSame(everyCell(workbook), before);
    expect(await history()).toEqual([]);
  });
});

describe('the journal', () => {
  const entry = (cells: number): JournalEntry => ({
    id: `langkah-${cells}`,
    label: 'Rumus',
    time: cells,
    cells: Array.from({ length: cells }, (_, i) => ({
      sheet: 'TW II',
      cell: `G${i + 1}`,
      before: { value: i * 7.31, format: 'General' },
      after: { formula: `=E${i + 1}/D${i + 1}*100`, value: '', format: '0.00' },
    })),
  });

  test('of few cells is plain, and one from an older version still reads', () => {
    expect(withEntry({}, entry(9))).toEqual({ jurnal: [entry(9)] });
    expectSame(journalOf({ jurnal: [entry(9), entry(30_000)] }), [entry(9), entry(30_000)]);
  });

  test('of many is stored short, and reads as it was', () => {
    const settings = withEntry(withEntry({}, entry(21_450)), entry(30_000));
    expect(settingsToXml(settings).length).toBeLessThan(1_000_000);
    expectSame(journalOf(settings), [entry(21_450), entry(30_000)]);
    const { jurnal } = withEntry(settings, entry(40_000)) as { jurnal: unknown[] };
    expect(jurnal).toHaveLength(3);
  });

  test('a step that is damaged, or would unpack to more than any write, is left out', () => {
    const bomb = deflateRawSync(Buffer.alloc(40_000_000, 32)).toString('base64');
    expect(
      journalOf({
        jurnal: [{ id: 'a', padat: 'rusak' }, { id: 'b', padat: bomb }, { id: 'c' }, entry(2)],
      }),
    ).toEqual([entry(2)]);
  });
});
