/** What the workbook tells its listeners; the Rich API turns it into Excel's events. */
export type HostEvent =
  | {
      readonly type: 'changed';
      readonly sheetId: string;
      readonly address: string;
      readonly change: ChangeType;
      readonly source: Source;
      readonly details?: ChangeDetails;
    }
  | {
      readonly type: 'formatted';
      readonly sheetId: string;
      readonly address: string;
      readonly source: Source;
    }
  | { readonly type: 'selected'; readonly sheetId: string; readonly address: string }
  | { readonly type: 'calculated'; readonly sheetId: string; readonly address: string }
  | { readonly type: 'activated' | 'deactivated'; readonly sheetId: string }
  | { readonly type: 'added' | 'deleted'; readonly sheetId: string; readonly source: Source }
  | {
      readonly type: 'renamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly source: Source;
    }
  | {
      readonly type: 'moved';
      readonly sheetId: string;
      readonly before: number;
      readonly after: number;
      readonly source: Source;
    }
  | {
      readonly type: 'visibility';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly source: Source;
    }
  | {
      readonly type: 'protection';
      readonly sheetId: string;
      readonly isProtected: boolean;
      readonly source: Source;
    }
  | { readonly type: 'settings' }
  | { readonly type: 'view' };

/** Local: this user or add-in; Remote: a co-author. */
export type Source = 'Local' | 'Remote';
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted'
  | 'Unknown';

export interface ChangeDetails {
  readonly valueBefore: string | number | boolean;
  readonly valueAfter: string | number | boolean;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export type Listener<T> = (event: T) => void;

/** Listeners are called in the order they came; one added during a call waits for the next event. */
export class Emitter<T> {
  readonly #listeners = new Set<Listener<T>>();

  on(listener: Listener<T>): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: T): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
