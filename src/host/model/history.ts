interface Step {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Undo and redo of the edits that the user makes in the grid, one entry for each edit. */
export class History {
  readonly #done: Step[][] = [];
  readonly #undone: Step[][] = [];
  #open: Step[] | null = null;

  /** Everything that `edit` writes becomes one entry. */
  transact(edit: () => void): void {
    if (this.#open) {
      edit();
      return;
    }
    this.#open = [];
    try {
      edit();
    } finally {
      if (this.#open.length) {
        this.#done.push(this.#open);
        this.#undone.length = 0;
      }
      this.#open = null;
    }
  }

  /** Kept only while an edit is open: what an add-in writes is the add-in's to undo. */
  record(undo: () => void, redo: () => void): void {
    this.#open?.push({ undo, redo });
  }

  undo(): boolean {
    const steps = this.#done.pop();
    if (!steps) return false;
    for (let i = steps.length - 1; i >= 0; i -= 1) steps[i]?.undo();
    this.#undone.push(steps);
    return true;
  }

  redo(): boolean {
    const steps = this.#undone.pop();
    if (!steps) return false;
    for (const step of steps) step.redo();
    this.#done.push(steps);
    return true;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Protecting, copying or deleting a sheet empties Excel's stack. */
  clear(): void {
    this.#done.length = 0;
    this.#undone.length = 0;
  }
}
