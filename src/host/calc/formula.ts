import { type AstExpression, parse, tokenize } from '@borgar/fx';
import type { Rect } from '../../sheet/address';
import { parseLocal } from '../model/area';

/** A place that a formula reads. */
export interface FormulaReference {
  /** As written, without quotes; absent for the formula's own sheet. */
  readonly sheet?: string;
  readonly rect: Rect;
}

export interface Formula {
  readonly ast: AstExpression;
  readonly references: readonly FormulaReference[];
  /** Defined names in lower case. */
  readonly names: readonly string[];
  /** Functions in upper case, as written. */
  readonly functions: readonly string[];
}

const cache = new Map<string, Formula | null>();
const CACHE_LIMIT = 50_000;

/** Parses an en-US formula; null when it is not well formed. */
export function parseFormula(text: string): Formula | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const formula = read(text);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, formula);
  return formula;
}

export function isFormulaWellFormed(text: string): boolean {
  return parseFormula(text) !== null;
}

function read(text: string): Formula | null {
  try {
    const ast = parse(tokenize(plainErrors(text), { withLocation: false }));
    const references: FormulaReference[] = [];
    const names: string[] = [];
    const functions: string[] = [];
    walk(ast, (node) => {
      if (node.type === 'CallExpression') {
        functions.push(node.callee.name.toUpperCase());
      }
      if (node.type !== 'ReferenceIdentifier') return;
      const reference = readReference(node.value);
      if (reference) references.push(reference);
      else names.push(node.value.toLowerCase());
    });
    return { ast, references, names, functions };
  } catch (cause) {
    // The parser reports a malformed formula by throwing.
    if (cause instanceof Error) return null;
    throw cause;
  }
}

const LOST = /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!/gu;

/** What Excel leaves of a reference whose cells were deleted keeps its sheet, which the parser does not know. */
function plainErrors(text: string): string {
  return text.replace(LOST, (found) => (found.startsWith('"') ? found : '#REF!'));
}

/** `'Sheet 1'!$A$1:B2` → sheet and rectangle; null for a name. */
export function readReference(text: string): FormulaReference | null {
  const cut = text.lastIndexOf('!');
  const rect = parseLocal(text.slice(cut + 1));
  if (!rect) return null;
  if (cut < 0) return { rect };
  const written = text.slice(0, cut);
  const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheet, rect };
}

function walk(node: AstExpression, visit: (node: AstExpression) => void): void {
  visit(node);
  switch (node.type) {
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'CallExpression': {
      // An argument left out between commas is null, whatever the library's types say.
      const parts: readonly (AstExpression | null)[] = node.arguments;
      for (const child of parts) if (child) walk(child, visit);
      break;
    }
    case 'ArrayExpression':
      for (const row of node.elements) for (const child of row) walk(child, visit);
      break;
    case 'LetExpression':
      for (const declaration of node.declarations) {
        if (declaration.init) walk(declaration.init, visit);
      }
      if (node.body) walk(node.body, visit);
      break;
    default:
      // The other nodes have no parts that read cells.
      break;
  }
}
