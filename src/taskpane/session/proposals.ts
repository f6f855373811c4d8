import type { Injection } from '../../engine/model';
import type { Table } from '../../layouts/model';
import { changesOf as written } from '../../engine/injections/changes';
import { spilled } from '../../engine/injections/spill';
import type { Area, Change } from '../../excel';

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
}

/** Key of one cell within a proposal. */
export function cellKey({ sheet, cell }: { sheet: string; cell: string }): string {
  return `${sheet}!${cell}`;
}

/** Injections by column, those apart that would only replace a working formula. */
export function proposalOf(table: Table, injections: readonly Injection[]): TableProposal {
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
        injections: list,
      })),
    keeping: injections.filter((i) => i.state === 'rumus').length,
  };
}

function columnTitle(table: Table, column: number): string {
  const label = table.columns.find((c) => c.column === column)?.label ?? '';
  return label.split(' / ').at(-1)?.replace(/\s+/g, ' ').trim() ?? '';
}

/** What is selected at first: everything except where a present value would change. */
export function defaultPick({ columns }: TableProposal): ReadonlySet<string> {
  return new Set(
    columns
      .flatMap((column) => column.injections)
      .filter((injection) => injection.state !== 'beda')
      .map(cellKey),
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
