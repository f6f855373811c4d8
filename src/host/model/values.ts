/** What a cell of the embedded host can hold. */

export type ErrorCode =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#SPILL!'
  | '#CALC!'
  | '#BUSY!';

const ERROR_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

/** An error value; text that only looks like one stays text. */
export class CellError {
  readonly code: ErrorCode;
  /** What a custom function said about it; Excel shows it on the cell. */
  readonly message: string | undefined;

  constructor(code: ErrorCode, message?: string) {
    this.code = code;
    this.message = message;
  }
}

/** null is a blank cell, which is not the same as the text ''. */
export type CellValue = string | number | boolean | CellError | null;

export function errorFromText(text: string): CellError | null {
  const upper = text.toUpperCase();
  return ERROR_CODES.has(upper) ? new CellError(upper as ErrorCode) : null;
}

/** The value as JSON carries it: errors as their text, blanks as ''. */
export function toWire(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

export function valueType(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
