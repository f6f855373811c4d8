import { readNumberText } from '../sheet/number-text';
import { notDefined, show, wrongValue } from './errors';
import { MeasureError, type Parameter, type Reading } from './model';

/**
 * One cell of a number argument. Blank is null, "-" or "na" is `none`.
 * @throws MeasureError for what is no number, is ambiguous, or holds an error value.
 */
export function readNumber(value: unknown, parameter: Parameter): Reading {
  if (isBlank(value)) return null;
  if (typeof value === 'number') return value;
  throwErrorValue(value, parameter);
  if (typeof value !== 'string') {
    throw wrongValue(parameter, value, { id: 'bukan angka.', en: 'not a number.' });
  }
  const read = readNumberText(value, parameter.reads);
  switch (read.kind) {
    case 'number':
      return read.value;
    case 'blank':
      return null;
    case 'none':
      return 'none';
    case 'ambiguous': {
      const [whole, decimal] = read.candidates;
      throw wrongValue(parameter, value, {
        id: `dapat dibaca ${show(whole, 'id')} atau ${show(decimal, 'id')}; ketik sebagai angka.`,
        en: `can be read as ${show(whole, 'en')} or ${show(decimal, 'en')}; type it as a number.`,
      });
    }
    case 'bad':
      throw wrongValue(parameter, value, { id: 'bukan angka.', en: 'not a number.' });
  }
}

/** A required number: blank is null, and a mark of no figure has no result. */
export function readScalarNumber(value: unknown, parameter: Parameter): number | null {
  const read = readNumber(value, parameter);
  if (read !== 'none') return read;
  if (parameter.optional) return null;
  throw notDefined(parameter, value, { id: 'tidak ada datanya.', en: 'there is no figure.' });
}

/** One cell of a text argument; blank is null. */
export function readText(value: unknown, parameter: Parameter): string | null {
  if (isBlank(value)) return null;
  throwErrorValue(value, parameter);
  return String(value).trim() || null;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined;
}

/** An error value in the input is passed on, as Excel's own functions do. */
function throwErrorValue(value: unknown, parameter: Parameter): void {
  const text = errorText(value);
  if (text === null) return;
  throw new MeasureError(text === '#N/A' ? '#N/A' : '#VALUE!', {
    id: `Argumen ${parameter.name.id} berisi galat ${text}.`,
    en: `Argument ${parameter.name.en} holds the error ${text}.`,
  });
}

/** Errors arrive as their text, or as the cell-value objects that Excel hands to `any` parameters. */
function errorText(value: unknown): string | null {
  if (typeof value === 'string') {
    return /^#(N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(value)
      ? value
      : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if ('basicValue' in value && typeof value.basicValue === 'string') return value.basicValue;
  if ('code' in value && typeof value.code === 'string') return value.code;
  return '#VALUE!';
}
