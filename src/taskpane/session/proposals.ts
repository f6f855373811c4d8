import type { Further } from '../../engine';
import type { CheckResult, Injection } from '../../engine/model';
import type { Table } from '../../layouts/model';
import { changesOf as written } from '../../engine/injections/changes';
import { spilled } from '../../engine/injections/spill';
import type { Area, Change } from '../../excel';
import type { TablePolicy } from '../../policy/model';
import { contains } from '../../sheet/address';

/** Formulas proposed for one column of one table. */
export interface ColumnProposal {
  readonly key: string;
  /** Header of the column as written in the sheet, its last part. */
  readonly name: string;
  readonly injections: readonly Injection[];
}

export interface TableProposal {
  readonly table: Table;
  readonly columns: readonly ColumnProposal[];
  /** Cells that hold a working formula already. */
  readonly keeping: number;
  /** Cells that come to take a formula only where a figure elsewhere changes; by `cellKey`. */
  readonly waiting: ReadonlySet<string>;
}

/** Key of one cell within a proposal. */
export function cellKey({ sheet, cell }: { sheet: string; cell: string }): string {
  return `${sheet}!${cell}`;
}

/** The part of the engine that proposes. */
interface Proposer {
  readonly injections: (table: Table, policy: TablePolicy) => readonly Injection[];
  readonly furtherInjections: (result: CheckResult) => Further;
}

/**
 * What each recognised table can take, to the end: also what only becomes possible once the rest
 * stands, so that putting in all of it leaves nothing to propose.
 */
export function proposalsOf(engine: Proposer, result: CheckResult): TableProposal[] {
  const further = engine.furtherInjections(result);
  return result.recognition.tables.flatMap((table) => {
    const policy = result.policies.get(table);
    if (!policy) return [];
    const own = (one: Injection): boolean =>
      one.sheet === table.sheet.name && contains(table.rect, one.row, one.column);
    const [unchanging, changing] = [further.unchanging.filter(own), further.changing.filter(own)];
    const all = [...engine.injections(table, policy), ...unchanging, ...changing];
    return [proposalOf(table, all, new Set(changing.map(cellKey)))];
  });
}

/** Injections by column, those apart that would only replace a working formula. */
export function proposalOf(
  table: Table,
  injections: readonly Injection[],
  waiting: ReadonlySet<string> = new Set(),
): TableProposal {
  const columns = new Map<number, Injection[]>();
  for (const injection of injections) {
    if (injection.state === 'rumus') continue;
    const list = columns.get(injection.column);
    if (list) list.push(injection);
    else columns.set(injection.column, [injection]);
  }
  return {
    table,
    columns: [...columns]
      .sort(([a], [b]) => a - b)
      .map(([column, list]) => ({
        key: String(column),
        name: columnTitle(table, column),
        injections: [...list].sort((a, b) => a.row - b.row),
      })),
    keeping: injections.filter((i) => i.state === 'rumus').length,
    waiting,
  };
}

function columnTitle(table: Table, column: number): string {
  const label = table.columns.find((c) => c.column === column)?.label ?? '';
  return label.split(' / ').at(-1)?.replace(/\s+/g, ' ').trim() ?? '';
}

/** What is selected at first: everything except where a present value would change. */
export function defaultPick({ columns, waiting }: TableProposal): ReadonlySet<string> {
  return new Set(
    columns
      .flatMap((column) => column.injections)
      .filter((injection) => injection.state !== 'beda')
      .map(cellKey)
      .filter((key) => !waiting.has(key)),
  );
}

type MayFill = (area: Area) => boolean;

/**
 * What putting the picked formulas in writes.
 * @param mayFill where one formula may fill a column by spilling; left out: one formula a cell
 */
export function changesOf(
  proposal: TableProposal,
  picked: ReadonlySet<string>,
  mayFill?: MayFill,
): Change[] {
  const chosen = pickedOf(proposal, picked);
  return written(mayFill ? spilled(chosen, mayFill) : chosen);
}

/** Areas that one formula each would fill. */
export function areasOf(proposal: TableProposal, picked: ReadonlySet<string>): readonly Area[] {
  return spilled(pickedOf(proposal, picked)).flatMap(({ sheet, luber }) =>
    luber === undefined ? [] : [{ sheet, area: luber }],
  );
}

function pickedOf({ columns }: TableProposal, picked: ReadonlySet<string>): Injection[] {
  return columns
    .flatMap((column) => column.injections)
    .filter((injection) => picked.has(cellKey(injection)));
}
