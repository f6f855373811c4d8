import { intersect } from '../../model/area';
import { cleared, FREE_ENTRY, type Validation, type ValidationType } from '../../model/rules';
import { isFormulaWellFormed } from '../../calc/formula';
import { absoluteReference } from '../../calc/chart-data';
import { isValid, sameRule } from '../../calc/validity';
import { cellCount } from '../../model/area';
import { columnOf, rowOf } from '../../model/worksheet';
import { storedKeys } from '../access';
import { asFlag, asText, oneOf } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, isHostObject, type Shape } from '../object';
import type { RangeThing } from './range-argument';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

const KINDS: Readonly<Record<string, ValidationType>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Excel takes no longer literal list, and no longer titles and messages. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function plain(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isHostObject(value))
    throw invalidArgument(`${what} must be an object`);
  return value as Record<string, unknown>;
}

function known(given: Record<string, unknown>, allowed: readonly string[]): void {
  for (const name of Object.keys(given))
    if (!allowed.includes(name)) throw invalidArgument(`no ${name} here`);
}

/** Formula of a rule: `=10`, `=$A$1`, however it was given. */
function operand(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return `=${value}`;
  if (isHostObject(value) && value.type === 'Range') {
    const { range } = value.target as RangeThing;
    return absoluteReference(range.sheet, range.rect);
  }
  const text = asText(value);
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (text === '' || !isFormulaWellFormed(formula)) throw invalidArgument(`${text} is no formula`);
  return formula;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Dates may also be given as ISO text; Excel keeps the serial number. */
function moment(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)) {
    const time = Date.parse(value.length === 10 ? `${value}T00:00:00Z` : value);
    if (Number.isNaN(time)) throw invalidArgument(`${value} is no date`);
    return `=${(time - EPOCH) / DAY}`;
  }
  return operand(value);
}

function readRule(
  value: unknown,
): Pick<Validation, 'type' | 'operator' | 'formula1' | 'formula2' | 'inCellDropDown'> {
  const rule = Object.entries(plain(value, 'rule')).filter(([, part]) => part != null);
  const [only, second] = rule;
  const type = only && Object.hasOwn(KINDS, only[0]) ? KINDS[only[0]] : undefined;
  if (!only || second || !type) throw invalidArgument('a rule has exactly one kind of criteria');
  const criteria = plain(only[1], only[0]);
  const free = { operator: 'Between', formula2: '', inCellDropDown: true };
  if (type === 'Custom') {
    known(criteria, ['formula']);
    const formula = asText(criteria.formula);
    if (!formula.startsWith('=')) throw invalidArgument('the formula must begin with =');
    return { ...free, type, formula1: operand(formula) };
  }
  if (type === 'List') {
    known(criteria, ['source', 'inCellDropDown']);
    const { source } = criteria;
    const isLiteral = typeof source === 'string' && !source.startsWith('=');
    if (isLiteral && (source === '' || source.length > LONGEST_LIST))
      throw invalidArgument(`a list has 1 to ${LONGEST_LIST} characters`);
    const inCellDropDown = asFlag(criteria.inCellDropDown ?? true);
    return { ...free, type, formula1: isLiteral ? source : operand(source), inCellDropDown };
  }
  known(criteria, ['formula1', 'formula2', 'operator']);
  const operator = oneOf(criteria.operator, OPERATORS);
  const read = type === 'Date' || type === 'Time' ? moment : operand;
  const isPair = operator === 'Between' || operator === 'NotBetween';
  if (isPair && criteria.formula2 == null) throw invalidArgument('two operands are needed');
  return {
    ...free,
    type,
    operator,
    formula1: read(criteria.formula1),
    formula2: isPair ? read(criteria.formula2) : '',
  };
}

function ruleOf(v: Validation): object {
  if (v.type === 'Custom') return { custom: { formula: v.formula1 } };
  if (v.type === 'List') return { list: { inCellDropDown: v.inCellDropDown, source: v.formula1 } };
  const kind = Object.keys(KINDS).find((key) => KINDS[key] === v.type) ?? '';
  const { formula1, formula2, operator } = v;
  return { [kind]: { formula1, ...(formula2 ? { formula2 } : {}), operator } };
}

/** Excel offers validation on no protected sheet. */
function editable({ range }: RangeThing): void {
  if (range.sheet.protection) throw new HostError('AccessDenied');
}

/** The rule of all cells of the range, or how they differ. */
function common({ range }: RangeThing): Validation | 'None' | 'Inconsistent' | 'MixedCriteria' {
  const { sheet, rect } = range;
  let covered = 0;
  let first: Validation | undefined;
  for (const validation of sheet.validations) {
    for (const area of validation.rects) {
      const cut = intersect(area, rect);
      if (!cut) continue;
      covered += cellCount(cut);
      if (first && !sameRule(first, validation)) return 'Inconsistent';
      first = validation;
    }
  }
  if (!first) return 'None';
  return covered === cellCount(rect) ? first : 'MixedCriteria';
}

function change(thing: RangeThing, make: (before: Validation | null) => Validation | null): void {
  editable(thing);
  const { sheet, rect } = thing.range;
  const before = common(thing);
  const next = make(typeof before === 'string' ? null : before);
  const others = cleared(sheet.validations, rect);
  sheet.validations = next ? [...others, { ...next, rects: [rect] }] : others;
}

/** A property of the rule; without a rule Excel has nothing to put it on. */
function property<K extends 'prompt' | 'errorAlert' | 'ignoreBlanks'>(
  key: K,
  read: (value: unknown) => Validation[K],
) {
  return {
    get: (thing: RangeThing) => {
      const found = common(thing);
      if (found === 'None') return FREE_ENTRY[key];
      return typeof found === 'string' ? null : found[key];
    },
    set: (thing: RangeThing, value: unknown) => {
      const wanted = read(value);
      change(thing, (before) => {
        if (!before) throw new HostError('InvalidOperation', 'the range has no rule');
        return { ...before, [key]: wanted };
      });
    },
  };
}

function told(given: Record<string, unknown>): { title: string; message: string } {
  const title = asText(given.title ?? '');
  const message = asText(given.message ?? '');
  if (title.length > LONGEST_TITLE || message.length > LONGEST_MESSAGE)
    throw invalidArgument(`title ≤ ${LONGEST_TITLE}, message ≤ ${LONGEST_MESSAGE} characters`);
  return { title, message };
}

function invalidCells({ session, range }: RangeThing): HostObject | null {
  const { sheet, rect } = range;
  const rects = [...storedKeys(sheet, rect)]
    .filter((key) => !holdsValid({ session, range }, key))
    .map((key) => ({
      top: rowOf(key),
      bottom: rowOf(key),
      left: columnOf(key),
      right: columnOf(key),
    }));
  return rects.length ? session.areas(sheet, rects) : null;
}

function holdsValid({ session, range }: RangeThing, key: number): boolean {
  const { sheet } = range;
  const value = sheet.cells.get(key)?.value ?? null;
  return isValid(session.workbook, session.calculator, sheet, rowOf(key), columnOf(key), value);
}

const validationShape: Shape<RangeThing> = {
  type: 'DataValidation',
  scalars: {
    Type: {
      get: (thing) => {
        const found = common(thing);
        return typeof found === 'string' ? found : found.type;
      },
    },
    Rule: {
      get: (thing) => {
        const found = common(thing);
        if (found === 'None') return {};
        return typeof found === 'string' ? null : ruleOf(found);
      },
      set: (thing, value) => {
        const rule = readRule(value);
        change(thing, (before) => ({ ...FREE_ENTRY, rects: [], ...before, ...rule }));
      },
    },
    Prompt: property('prompt', (value) => {
      const given = plain(value, 'prompt');
      known(given, ['showPrompt', 'title', 'message']);
      return { showPrompt: asFlag(given.showPrompt ?? true), ...told(given) };
    }),
    ErrorAlert: property('errorAlert', (value) => {
      const given = plain(value, 'errorAlert');
      known(given, ['showAlert', 'style', 'title', 'message']);
      const style = oneOf(given.style ?? 'Stop', ['Stop', 'Warning', 'Information'] as const);
      return { showAlert: asFlag(given.showAlert ?? true), style, ...told(given) };
    }),
    IgnoreBlanks: property('ignoreBlanks', asFlag),
    Valid: {
      get: (thing) => {
        const keys = [...storedKeys(thing.range.sheet, thing.range.rect)];
        const good = keys.filter((key) => holdsValid(thing, key)).length;
        if (good === keys.length) return true;
        return good === 0 && keys.length === cellCount(thing.range.rect) ? false : null;
      },
    },
  },
  methods: {
    Clear: (thing) => {
      change(thing, () => null);
    },
    GetInvalidCells: (thing) => {
      const found = invalidCells(thing);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    GetInvalidCellsOrNullObject: invalidCells,
  },
};

export function dataValidation(thing: RangeThing): HostObject {
  return hostObject(validationShape, thing);
}
