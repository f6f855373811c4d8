import { parseA1, type Rect, toA1 } from '../../sheet/address';
import { localAddress, parseLocal, wholeSheet } from '../model/area';
import type { HostWorkbook } from '../model/workbook';
import type { HostSheet } from '../model/worksheet';
import type { Edits, Refusal } from './edits';
import type { Grid } from './grid';
import { Selection } from './selection';

export interface Parts {
  readonly sheet: HTMLElement;
  readonly bar: HTMLInputElement;
  readonly box: HTMLInputElement;
}

/** Mouse, keys and clipboard of the grid, the formula bar and the name box. */
export class Controller {
  readonly selection: Selection;
  readonly #parts: Parts;
  readonly #grid: Grid;
  readonly #workbook: () => HostWorkbook;
  readonly #edits: () => Edits;
  readonly #refuse: (reason: Refusal) => void;
  readonly #menu: (x: number, y: number) => void;
  #editor: HTMLTextAreaElement | null = null;
  #copied: { sheet: HostSheet; rect: Rect; text: string } | null = null;

  constructor(
    parts: Parts,
    grid: Grid,
    workbook: () => HostWorkbook,
    edits: () => Edits,
    refuse: (reason: Refusal) => void,
    menu: (x: number, y: number) => void,
  ) {
    this.#parts = parts;
    this.#grid = grid;
    this.#workbook = workbook;
    this.#edits = edits;
    this.#refuse = refuse;
    this.#menu = menu;
    this.selection = new Selection(workbook);
    this.#listen();
  }

  /** Shows the selection and the active cell's content; called after every drawing. */
  show(): void {
    const { sheet, bar, box } = this.#parts;
    const workbook = this.#workbook();
    this.selection.follow();
    const rect = workbook.selection();
    const { row, column } = this.selection.cell;
    for (const old of sheet.querySelectorAll('td.in, td.active'))
      old.classList.remove('in', 'active');
    const many = rect.top !== rect.bottom || rect.left !== rect.right;
    if (many) {
      for (const td of sheet.querySelectorAll<HTMLElement>('td[data-cell]')) {
        const place = parseA1(td.dataset.cell ?? '');
        if (
          place &&
          place.top >= rect.top &&
          place.top <= rect.bottom &&
          place.left >= rect.left &&
          place.left <= rect.right
        ) {
          td.classList.add('in');
        }
      }
    }
    this.#grid.cell(row, column)?.classList.add('active');
    for (const th of sheet.querySelectorAll<HTMLElement>('th[data-row], th[data-column]')) {
      const index = Number(th.dataset.row ?? th.dataset.column);
      const [from, to] =
        th.dataset.row === undefined ? [rect.left, rect.right] : [rect.top, rect.bottom];
      th.classList.toggle('in', index >= from && index <= to);
    }
    if (document.activeElement !== box) box.value = many ? localAddress(rect) : toA1(row, column);
    if (document.activeElement !== bar && !this.#editor)
      bar.value = this.#edits().inputText(row, column);
  }

  /** The add-in has selected something: show it and bring it into view. */
  follow(): void {
    this.show();
    if (this.selection.moving) return;
    const { row, column } = this.selection.cell;
    this.#grid.reveal(row, column);
    this.show();
  }

  reveal(): void {
    const { row, column } = this.selection.far;
    const { cell } = this.selection;
    const rect = this.#workbook().selection();
    const whole = rect.bottom - rect.top > 10_000 || rect.right - rect.left > 1_000;
    this.#grid.reveal(whole ? cell.row : row, whole ? cell.column : column);
  }

  /** Ends typing in a cell; the text is entered unless it is given up. */
  finish(enter: boolean): boolean {
    const editor = this.#editor;
    if (!editor) return true;
    const { row, column } = this.selection.cell;
    this.#workbook().editing = false;
    if (enter) {
      const refused = this.#edits().type(row, column, editor.value);
      if (refused) {
        this.#workbook().editing = true;
        this.#refuse(refused);
        editor.focus();
        return false;
      }
    }
    this.#editor = null;
    editor.remove();
    this.#parts.sheet.focus({ preventScroll: true });
    this.show();
    return true;
  }

  #edit(text: string): void {
    const { row, column } = this.selection.cell;
    const td = this.#grid.reveal(row, column);
    if (!td || this.#editor) return;
    const editor = document.createElement('textarea');
    editor.className = 'editor';
    editor.value = text;
    editor.spellcheck = false;
    editor.setAttribute('aria-label', toA1(row, column));
    const { sheet } = this.#parts;
    const box = sheet.getBoundingClientRect();
    const cell = td.getBoundingClientRect();
    editor.style.left = `${cell.left - box.left + sheet.scrollLeft - 1}px`;
    editor.style.top = `${cell.top - box.top + sheet.scrollTop - 1}px`;
    editor.style.width = `${Math.max(cell.width + 2, 120)}px`;
    editor.style.height = `${Math.max(cell.height + 2, 24)}px`;
    sheet.append(editor);
    this.#editor = editor;
    this.#workbook().editing = true;
    editor.addEventListener('keydown', (event) => this.#editorKey(event));
    editor.addEventListener('input', () => (this.#parts.bar.value = editor.value));
    editor.addEventListener('blur', () => this.finish(true));
    editor.focus();
  }

  #editorKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') this.finish(false);
    else if ((event.key === 'Enter' && !event.altKey) || event.key === 'Tab') {
      event.preventDefault();
      if (this.finish(true)) this.#after(event);
    }
  }

  /** Enter goes down, Tab right; with Shift the other way. */
  #after(event: KeyboardEvent): void {
    const way = event.shiftKey ? -1 : 1;
    this.selection.step(event.key === 'Enter' ? way : 0, event.key === 'Tab' ? way : 0, false);
    this.reveal();
  }

  #listen(): void {
    const { sheet, bar, box } = this.#parts;
    sheet.addEventListener('pointerdown', (event) => this.#press(event));
    sheet.addEventListener('pointermove', (event) => this.#drag(event));
    sheet.addEventListener('dblclick', () => this.#edit(this.#text()));
    sheet.addEventListener('keydown', (event) => this.#key(event));
    sheet.addEventListener('copy', (event) => this.#copy(event, false));
    sheet.addEventListener('cut', (event) => this.#copy(event, true));
    sheet.addEventListener('paste', (event) => this.#paste(event));
    sheet.addEventListener('contextmenu', (event) => {
      if (this.#editor) return;
      event.preventDefault();
      this.#menuAt(event);
    });
    bar.addEventListener('focus', () => (this.#workbook().editing = true));
    bar.addEventListener('blur', () => {
      this.#workbook().editing = false;
      this.show();
    });
    bar.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        bar.value = this.#text();
        sheet.focus({ preventScroll: true });
      } else if (event.key === 'Enter') {
        const { row, column } = this.selection.cell;
        this.#workbook().editing = false;
        const refused = this.#edits().type(row, column, bar.value);
        if (refused) {
          this.#refuse(refused);
          return;
        }
        sheet.focus({ preventScroll: true });
        this.#after(event);
      }
    });
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      const rect = parseLocal(box.value.trim());
      sheet.focus({ preventScroll: true });
      if (rect) {
        this.selection.rect(rect);
        this.reveal();
      }
      this.show();
    });
  }

  #text(): string {
    const { row, column } = this.selection.cell;
    return this.#edits().inputText(row, column);
  }

  #place(event: Event): { row: number; column: number } | null {
    const target = event.target instanceof Element ? event.target : null;
    const td = target?.closest<HTMLElement>('td[data-cell]');
    const rect = parseA1(td?.dataset.cell ?? '');
    return rect && { row: rect.top, column: rect.left };
  }

  #press(event: PointerEvent): void {
    if (event.target === this.#editor || event.button !== 0) return;
    if (!this.finish(true)) return;
    const place = this.#place(event);
    const target = event.target instanceof Element ? event.target : null;
    const head = target?.closest<HTMLElement>('th');
    if (place) this.selection.to(place.row, place.column, event.shiftKey);
    else if (head?.dataset.row !== undefined) {
      const row = Number(head.dataset.row);
      this.selection.rect({ ...wholeSheet(), top: row, bottom: row });
    } else if (head?.dataset.column !== undefined) {
      const column = Number(head.dataset.column);
      this.selection.rect({ ...wholeSheet(), left: column, right: column });
    } else if (head?.dataset.all !== undefined) this.selection.rect(wholeSheet());
  }

  #drag(event: PointerEvent): void {
    if (event.buttons !== 1 || this.#editor) return;
    const place = this.#place(event);
    const { far } = this.selection;
    if (place && (place.row !== far.row || place.column !== far.column)) {
      this.selection.to(place.row, place.column, true);
    }
  }

  #key(event: KeyboardEvent): void {
    if (this.#editor) return;
    const { key } = event;
    if (event.ctrlKey || event.metaKey) {
      this.#shortcut(event);
      return;
    }
    const page = 20;
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageUp: [-page, 0],
      PageDown: [page, 0],
    };
    const step = steps[key];
    if (step) {
      event.preventDefault();
      this.selection.step(step[0], step[1], event.shiftKey);
      this.reveal();
    } else if (key === 'Enter' || key === 'Tab') {
      event.preventDefault();
      this.#after(event);
    } else if (key === 'Home') {
      event.preventDefault();
      this.selection.to(this.selection.cell.row, 0, event.shiftKey);
      this.reveal();
    } else if (key === 'Delete' || key === 'Backspace') {
      const refused = this.#edits().clear(this.#workbook().selection());
      if (refused) this.#refuse(refused);
    } else if (key === 'F2') this.#edit(this.#text());
    else if (key.length === 1 && !event.altKey) {
      event.preventDefault();
      this.#edit(key);
    }
  }

  #shortcut(event: KeyboardEvent): void {
    const { active } = this.#workbook();
    const used = active.usedRect(true);
    switch (event.key.toLowerCase()) {
      case 'z':
        if (event.shiftKey) this.#edits().redo();
        else this.#edits().undo();
        break;
      case 'y':
        this.#edits().redo();
        break;
      case 'a':
        this.selection.rect(used ?? wholeSheet());
        break;
      case 'home':
        this.selection.to(0, 0, event.shiftKey);
        this.reveal();
        break;
      case 'end':
        this.selection.to(used?.bottom ?? 0, used?.right ?? 0, event.shiftKey);
        this.reveal();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  /** A right click outside of the selection selects the cell; the menu key opens at the active one. */
  #menuAt(event: MouseEvent): void {
    const place = this.#place(event);
    const { top, left, bottom, right } = this.#workbook().selection();
    const isInside =
      place &&
      place.row >= top &&
      place.row <= bottom &&
      place.column >= left &&
      place.column <= right;
    if (place && !isInside) this.selection.to(place.row, place.column, false);
    const { row, column } = this.selection.cell;
    const box = this.#grid.cell(row, column)?.getBoundingClientRect();
    const isByMouse = event.button === 2 && place !== null;
    this.#menu(
      isByMouse ? event.clientX : (box?.left ?? 0) + 12,
      isByMouse ? event.clientY : (box?.bottom ?? 0),
    );
  }

  /** Copying, cutting and pasting from the menu, where the browser gives no clipboard event. */
  async clipboard(what: 'copy' | 'cut' | 'paste'): Promise<void> {
    if (what === 'paste') {
      const text = await navigator.clipboard.readText().catch(() => this.#copied?.text ?? '');
      this.#insert(text);
      return;
    }
    const text = this.#take(what === 'cut');
    // Without leave to write there, cells still go from one place of the sheet to another.
    await navigator.clipboard.writeText(text).catch(() => undefined);
  }

  #copy(event: ClipboardEvent, cut: boolean): void {
    if (this.#editor) return;
    event.clipboardData?.setData('text/plain', this.#take(cut));
    event.preventDefault();
  }

  /** The selection as text, remembered with its formulas; taken out where it is cut. */
  #take(cut: boolean): string {
    const rect = this.#workbook().selection();
    const text = this.#edits().copy(rect);
    this.#copied = cut ? null : { sheet: this.#workbook().active, rect, text };
    const refused = cut ? this.#edits().clear(rect) : null;
    if (refused) this.#refuse(refused);
    return text;
  }

  #paste(event: ClipboardEvent): void {
    if (this.#editor) return;
    event.preventDefault();
    this.#insert(event.clipboardData?.getData('text/plain') ?? '');
  }

  #insert(text: string): void {
    // Cells copied here keep their formulas; text from elsewhere is read as typed.
    const own = this.#copied?.text === text ? this.#copied : null;
    const { row, column } = this.selection.cell;
    const pasted = this.#edits().paste({ row, column }, text, own);
    if (typeof pasted === 'string') this.#refuse(pasted);
    else this.selection.rect(pasted);
  }
}
