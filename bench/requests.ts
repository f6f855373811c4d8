import { injections, periksa } from '../src/engine';
import { createExcelPort } from '../src/excel';
import { ScriptedFaults } from '../src/host/faults';
import { fromSnapshot } from '../src/host/model/from-snapshot';
import { createNodeHost } from '../src/host/profiles/node';
import { formsInMemory, ROWS_A_REGION } from './workbooks';

/** What passes between the add-in and Excel for one action of the user. */
export interface Traffic {
  /** Requests, each with its answer. */
  readonly trips: number;
  /** Characters of all requests and answers, which are ASCII but for a few letters. */
  readonly bytes: number;
}

export interface Conversation {
  readonly rows: number;
  /** Reading what a check needs; checking itself asks Excel nothing. */
  readonly check: Traffic;
  readonly inject: Traffic;
  readonly formulas: number;
}

/** Counts what Microsoft's own library sends to the embedded host for a workbook of so many forms. */
export async function conversation(regions: number): Promise<Conversation> {
  let [trips, bytes] = [0, 0];
  const counter = new ScriptedFaults(() => null);
  const host = createNodeHost(fromSnapshot(formsInMemory(regions)), {
    faults: {
      around: (body, execute) =>
        counter.around(body, (request) => {
          const answer = execute(request);
          trips += 1;
          bytes += request.length + answer.length;
          return answer;
        }),
    },
  });
  Object.assign(globalThis, {
    Excel: host.Excel,
    OfficeExtension: host.OfficeExtension,
    Office: { context: { displayLanguage: 'id-ID' } },
  });
  const counted = async <T>(action: () => Promise<T>): Promise<[Traffic, T]> => {
    [trips, bytes] = [0, 0];
    const result = await action();
    return [{ trips, bytes }, result];
  };
  try {
    const port = createExcelPort();
    const [check, workbook] = await counted(() => port.readWorkbook());
    const changes = [...periksa(workbook).policies]
      .flatMap(([table, policy]) => injections(table, policy))
      .filter(({ state }) => state !== 'rumus')
      .map(({ sheet, cell, formula }) => ({ sheet, cell, formula }));
    const [inject] = await counted(() => port.write(changes, 'bench', { since: workbook }));
    return { rows: regions * ROWS_A_REGION, check, inject, formulas: changes.length };
  } finally {
    host.close();
  }
}
