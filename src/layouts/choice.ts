import type { Role } from './model';
import type { ColumnSpec, ColumnView, LayoutSpec, View } from './spec';
import { wantsOf } from './wants';

/** The columns that a layout has been given of a table so far, each to one key, and those still free. */
export class Choice {
  readonly chosen = new Map<string, ColumnView>();
  readonly roles = new Map<string, Role>();
  readonly scores = new Map<string, number>();
  readonly layout: LayoutSpec;
  readonly view: View;
  readonly #taken = new Set<ColumnView>();

  /**
   * With the last object of a class the engine of the language drops the code compiled for it, and no choice
   * outlives the reading of its table: this one does.
   */
  protected static readonly livesOn = new Choice({} as LayoutSpec, {} as View);

  constructor(layout: LayoutSpec, view: View) {
    this.layout = layout;
    this.view = view;
  }

  /** @param value how sure it is, 0–1 */
  take(key: string, role: Role, column: ColumnView, value: number): void {
    this.chosen.set(key, column);
    this.roles.set(key, role);
    this.scores.set(key, value);
    this.#taken.add(column);
  }

  isTaken(column: ColumnView): boolean {
    return this.#taken.has(column);
  }

  /** Filled columns that stand for nothing yet. */
  free(): ColumnView[] {
    const columns: ColumnView[] = [];
    for (const column of this.view.columns)
      if (column.stats.filled > 0 && !this.#taken.has(column)) columns.push(column);
    return columns;
  }

  /** What the layout wants under a key that has no column yet. */
  wants(key: string): ColumnSpec | undefined {
    if (this.chosen.has(key)) return undefined;
    const { byKey, byFamily } = wantsOf(this.layout);
    return byKey.get(key) ?? byFamily.get(key);
  }
}
