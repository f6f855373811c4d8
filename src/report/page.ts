import { type PlanCell, type PlanStyle, SheetDraft } from '../sheet/plan';
import type { Scalar } from '../sheet/snapshot';
import { reportWriter, type ReportWriter } from './words';
import type { Language } from '../rules/model';

/** Columns A … I: number, sheet, cell, level, explanation, found, expected, remedy, basis. */
export const WIDTHS: readonly number[] = [5, 18, 9, 10, 62, 15, 15, 20, 26];
export const LAST = WIDTHS.length - 1;

export const TITLE: PlanStyle = { bold: true, size: 16, color: '#0c4625' };
export const SECTION: PlanStyle = { bold: true, size: 12, color: '#0c4625' };
export const NOTE: PlanStyle = { color: '#595959', size: 9, wrap: true, vertical: 'top' };
export const LABEL: PlanStyle = { bold: true, vertical: 'top' };
export const HEADER: PlanStyle = {
  bold: true,
  fill: '#dcede3',
  border: true,
  wrap: true,
  vertical: 'center',
  align: 'center',
};
export const BODY: PlanStyle = { border: true, wrap: true, vertical: 'top' };
export const COUNT: PlanStyle = { ...BODY, format: '#,##0' };

/** What a cell of a table shows, how, and where a click leads. */
interface StyledEntry {
  readonly value: Scalar | null;
  readonly style?: PlanStyle;
  readonly link?: PlanCell['link'];
}

export type Entry = Scalar | null | StyledEntry;

function isStyled(entry: Entry): entry is StyledEntry {
  return typeof entry === 'object' && entry !== null;
}

const plainEntry = (value: Scalar | null): StyledEntry => ({ value });

/** The sheet as it is written from top to bottom. */
export class Page {
  readonly draft = new SheetDraft(WIDTHS);
  readonly write: ReportWriter;
  row = 0;

  constructor(language: Language) {
    this.write = reportWriter(language);
  }

  section(title: string): void {
    // A title alone at the foot of a page, without what it is the title of, looks lost.
    this.draft.together.push({ top: this.row, bottom: this.row + 3 });
    this.draft.wide(this.row++, 0, LAST, title, SECTION);
  }

  fact(label: string, value: string | number): void {
    this.draft.wide(this.row, 0, 2, label, LABEL);
    const style: PlanStyle = { wrap: true, align: 'left', vertical: 'top' };
    this.draft.wide(this.row++, 3, 5, value, { ...style, format: '#,##0' });
  }

  note(text: string): void {
    this.draft.wide(this.row++, 0, LAST, text, NOTE);
  }

  /**
   * A table; `spans` says which columns of the sheet each of its columns covers.
   * @returns row of its header
   */
  table(
    spans: readonly (readonly [from: number, to: number])[],
    header: readonly string[],
    rows: readonly (readonly Entry[])[],
  ): number {
    const top = this.row;
    this.#line(spans, header, HEADER);
    for (const row of rows) this.#line(spans, row, BODY);
    this.row++;
    return top;
  }

  #line(
    spans: readonly (readonly [number, number])[],
    entries: readonly Entry[],
    standard: PlanStyle,
  ): void {
    spans.forEach(([from, to], i) => {
      const entry = entries[i] ?? null;
      // Numbers of lines stand apart from the text beside them.
      const usual: PlanStyle = from === 0 && to === 0 ? { ...standard, align: 'center' } : standard;
      const { value, style = usual, link } = isStyled(entry) ? entry : plainEntry(entry);
      if (from === to) this.draft.put(this.row, from, value, style, link ? { link } : {});
      else this.draft.wide(this.row, from, to, value ?? '', style);
    });
    this.row++;
  }
}
