const CALL = /SPM\.([A-Z]+)\s*\(/iy;

/** True for a formula that needs the add-in. */
export function needsAddIn(formula: string): boolean {
  return pieces(formula).some((piece) => piece.kind === 'call');
}

/** One `SPM.*` call as it stands in a formula. */
export interface Call {
  /** Name after the namespace, in capitals. */
  readonly name: string;
  /** Argument texts; '' where one is left out. */
  readonly args: readonly string[];
}

/** Every call of the formula, those within arguments included. */
export function callsIn(formula: string): readonly Call[] {
  return pieces(formula).flatMap((piece) =>
    piece.kind === 'call' ? [piece, ...piece.args.flatMap((arg) => callsIn(arg))] : [],
  );
}

interface Between {
  readonly kind: 'text';
  readonly text: string;
}
export type Piece = Between | ({ readonly kind: 'call' } & Call);

/** The outermost SPM calls of a formula and what stands between them. */
export function pieces(formula: string): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  let at = 0;
  while (at < formula.length) {
    const sign = formula.charAt(at);
    if (sign === '"' || sign === "'") {
      at = endOfQuotes(formula, at);
      continue;
    }
    CALL.lastIndex = at;
    const call = /[\w.]/.test(formula.charAt(at - 1)) ? null : CALL.exec(formula);
    const list = call && argumentsAt(formula, at + call[0].length);
    if (!call || !list) {
      at++;
      continue;
    }
    if (at > from) out.push({ kind: 'text', text: formula.slice(from, at) });
    out.push({ kind: 'call', name: (call[1] ?? '').toUpperCase(), args: list.args });
    from = at = list.end;
  }
  if (from < formula.length) out.push({ kind: 'text', text: formula.slice(from) });
  return out;
}

/** Place behind the quoted text that begins here; at doubled quotes another one begins at once. */
function endOfQuotes(formula: string, start: number): number {
  const end = formula.indexOf(formula.charAt(start), start + 1);
  return end < 0 ? formula.length : end + 1;
}

/** Arguments from behind an opening bracket; null where it never closes. */
function argumentsAt(formula: string, start: number): { args: string[]; end: number } | null {
  const args: string[] = [];
  let depth = 0;
  let from = start;
  let at = start;
  while (at < formula.length) {
    const sign = formula.charAt(at);
    if (sign === '"' || sign === "'") {
      at = endOfQuotes(formula, at);
      continue;
    }
    if (sign === ',' && depth === 0) {
      args.push(formula.slice(from, at));
      from = at + 1;
    } else if (/[({[]/.test(sign)) depth++;
    else if (/[)}\]]/.test(sign) && depth-- === 0) {
      args.push(formula.slice(from, at));
      return { args, end: at + 1 };
    }
    at++;
  }
  return null;
}
