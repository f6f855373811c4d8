import type { AstExpression } from '@borgar/fx';
import { CellError, type CellValue, errorFromText } from '../model/values';
import type { EvalContext } from './context';
import { readReference } from './formula';
import { FUNCTIONS, LAZY_FUNCTIONS } from './functions';
import { broadcast, toMatrix, toScalar } from './matrix';
import {
  checked,
  compare,
  Fault,
  isReference,
  toNumber,
  toText,
  Unsupported,
  type Value,
} from './value';

type Scope = ReadonlyMap<string, Value>;
const EMPTY: Scope = new Map();

/**
 * Computes an expression. Errors are values, never thrown.
 * @throws Unsupported for what this host cannot compute, Busy while the add-in works.
 */
export function evaluate(node: AstExpression, context: EvalContext, scope: Scope = EMPTY): Value {
  try {
    return step(node, context, scope);
  } catch (cause) {
    if (cause instanceof Fault) return cause.value;
    throw cause;
  }
}

function step(node: AstExpression, context: EvalContext, scope: Scope): Value {
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'ErrorLiteral':
      return errorFromText(node.value) ?? new CellError('#VALUE!');
    case 'ReferenceIdentifier':
      return reference(node.value, context, scope);
    case 'ArrayExpression':
      return node.elements.map((row) =>
        row.map((element) => toScalar(evaluate(element, context, scope), context)),
      );
    case 'UnaryExpression':
      return unary(node.operator, evaluateArgument(node.arguments[0], context, scope), context);
    case 'BinaryExpression': {
      const left = evaluateArgument(node.arguments[0], context, scope);
      const right = evaluateArgument(node.arguments[1], context, scope);
      return binary(node.operator, left, right, context);
    }
    case 'LetExpression': {
      const names = new Map(scope);
      for (const { id, init } of node.declarations) {
        names.set(id.name.toLowerCase(), evaluateArgument(init, context, names));
      }
      return evaluateArgument(node.body, context, names);
    }
    case 'CallExpression': {
      return call(node.callee.name, node.arguments, context, scope);
    }
    default:
      throw new Unsupported(node.type);
  }
}

function evaluateArgument(
  node: AstExpression | null | undefined,
  context: EvalContext,
  scope: Scope,
): Value {
  return node ? evaluate(node, context, scope) : null;
}

function reference(text: string, context: EvalContext, scope: Scope): Value {
  const place = readReference(text);
  if (place) {
    const sheet = place.sheet === undefined ? context.sheet : context.sheetNamed(place.sheet);
    return sheet ? { sheet, rect: place.rect } : new CellError('#REF!');
  }
  const local = scope.get(text.toLowerCase());
  if (local !== undefined) return local;
  const named = context.named(text);
  return named ? evaluate(named, context) : new CellError('#NAME?');
}

function call(
  written: string,
  nodes: readonly (AstExpression | null | undefined)[],
  context: EvalContext,
  scope: Scope,
): Value {
  const name = written.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, '');
  const lazy = LAZY_FUNCTIONS.get(name);
  if (lazy) {
    const parts = nodes.map((node) => (node ? () => evaluate(node, context, scope) : undefined));
    return lazy(parts, context);
  }
  const args = nodes.map((node) => (node ? evaluate(node, context, scope) : undefined));
  const builtIn = FUNCTIONS.get(name);
  if (builtIn) return builtIn(args, context);
  const result = context.custom(written, args);
  if (result === null) throw new Unsupported(written);
  return result;
}

function unary(operator: string, value: Value, context: EvalContext): Value {
  switch (operator) {
    case '#': {
      if (!isReference(value)) return new CellError('#REF!');
      const spill = context.hasSpill(value.sheet, value.rect.top, value.rect.left);
      return spill ?? new CellError('#REF!');
    }
    case '@':
      return implicit(value, context);
    case '%':
      return broadcast([toMatrix(value, context)], (cell) => toNumber(cell ?? null) / 100);
    case '-':
      return broadcast([toMatrix(value, context)], (cell) => -toNumber(cell ?? null));
    default:
      return value;
  }
}

/** The one cell of a range that lies in the formula's row or column. */
function implicit(value: Value, context: EvalContext): Value {
  if (!isReference(value)) return toScalar(value, context);
  const { sheet, rect } = value;
  const row = rect.top === rect.bottom ? rect.top : context.row;
  const column = rect.left === rect.right ? rect.left : context.column;
  const inside =
    row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
  return inside ? context.read(sheet, row, column) : new CellError('#VALUE!');
}

function binary(operator: string, left: Value, right: Value, context: EvalContext): Value {
  if (operator === ',' || operator === ' ' || operator === ':') {
    throw new Unsupported(`operator ${operator}`);
  }
  const matrices = [toMatrix(left, context), toMatrix(right, context)];
  return broadcast(matrices, (a, b) => apply(operator, a ?? null, b ?? null));
}

function apply(operator: string, a: CellValue, b: CellValue): CellValue {
  switch (operator) {
    case '+':
      return checked(toNumber(a) + toNumber(b));
    case '-':
      return checked(toNumber(a) - toNumber(b));
    case '*':
      return checked(toNumber(a) * toNumber(b));
    case '/': {
      const dividend = toNumber(a);
      const divisor = toNumber(b);
      return divisor === 0 ? new CellError('#DIV/0!') : checked(dividend / divisor);
    }
    case '^':
      return checked(toNumber(a) ** toNumber(b));
    case '&':
      return toText(a) + toText(b);
    case '=':
      return compare(a, b) === 0;
    case '<>':
      return compare(a, b) !== 0;
    case '<':
      return compare(a, b) < 0;
    case '<=':
      return compare(a, b) <= 0;
    case '>':
      return compare(a, b) > 0;
    case '>=':
      return compare(a, b) >= 0;
    default:
      throw new Unsupported(`operator ${operator}`);
  }
}
