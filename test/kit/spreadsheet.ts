import {
  CellError,
  EmptyValue,
  ErrorType,
  FunctionPlugin,
  HyperFormula,
  type Sheet as Matrix,
  SimpleRangeValue,
} from 'hyperformula';
import { evaluate, MEASURES, MeasureError, measureNamed } from '../../src/measures';
import { parseA1 } from '../../src/sheet/address';
import type { Scalar, Sheet, Workbook } from '../../src/sheet/snapshot';

type RunFunction = Parameters<FunctionPlugin['evaluateAst']>;

/** The add-in's functions as an independent spreadsheet engine calls them. */
class AddIn extends FunctionPlugin {
  call(name: string, args: readonly RunFunction[0][], state: RunFunction[1]) {
    const measure = measureNamed(name);
    if (!measure) throw new Error(name);
    const given = args.map((ast) => plain(this.evaluateAst(ast, state)));
    const value = evaluate(measure, given)[0]?.[0] ?? '';
    if (!(value instanceof MeasureError)) return value;
    return new CellError(value.code === '#N/A' ? ErrorType.NA : ErrorType.VALUE);
  }
}
const METHOD = (name: string) => `spm${name}`;
AddIn.implementedFunctions = Object.fromEntries(
  MEASURES.map(({ name }) => [`SPM.${name}`, { method: METHOD(name) }]),
);
for (const { name } of MEASURES) {
  Object.defineProperty(AddIn.prototype, METHOD(name), {
    value(this: AddIn, ast: { args: RunFunction[0][] }, state: RunFunction[1]) {
      return this.call(name, ast.args, state);
    },
  });
}

function plain(value: unknown): unknown {
  if (value instanceof SimpleRangeValue) return value.data.map((row) => row.map(plain));
  if (value instanceof CellError) return `#${value.type}!`;
  if (value === EmptyValue) return null;
  return typeof value === 'object' && value !== null && 'val' in value ? value.val : value;
}

const NAMES = Object.fromEntries(MEASURES.map(({ name }) => [`SPM.${name}`, `SPM.${name}`]));

/** A sheet as the independent engine takes it; text stays text. */
function matrix(sheet: Sheet): Matrix {
  const bounds = sheet.bounds();
  return Array.from({ length: (bounds?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: (bounds?.right ?? -1) + 1 }, (_, column) => {
      const cell = sheet.cell(row, column);
      if (cell?.formula !== undefined) return cell.formula;
      return typeof cell?.value === 'string' ? `'${cell.value}` : (cell?.value ?? null);
    }),
  );
}

/** Engines at rest: one takes far longer to make than a workbook to compute. */
const AT_REST = { withAddIn: [] as HyperFormula[], without: [] as HyperFormula[] };

function newEngine(hasAddIn: boolean): HyperFormula {
  if (hasAddIn) HyperFormula.registerFunctionPlugin(AddIn, { enGB: NAMES });
  else HyperFormula.unregisterFunctionPlugin(AddIn);
  return HyperFormula.buildEmpty({ licenseKey: 'gpl-v3', useArrayArithmetic: true });
}

/** A workbook that an independent spreadsheet engine computes. */
export class Spreadsheet {
  readonly #engine: HyperFormula;
  readonly #rest: HyperFormula[];

  /** @param hasAddIn whether the engine knows the functions of the add-in */
  constructor({ sheets }: Workbook, hasAddIn: boolean) {
    this.#rest = hasAddIn ? AT_REST.withAddIn : AT_REST.without;
    const engine = this.#rest.pop() ?? newEngine(hasAddIn);
    const ids = sheets.map(({ name }) => engine.getSheetId(engine.addSheet(name))!);
    // Computed once all are there, since one sheet may name another.
    engine.batch(() => {
      sheets.forEach((sheet, i) => {
        engine.setSheetContent(ids[i]!, matrix(sheet));
      });
    });
    engine.clearUndoStack();
    this.#engine = engine;
  }

  #at(sheet: string, cell: string) {
    const place = parseA1(cell)!;
    return { sheet: this.#engine.getSheetId(sheet)!, row: place.top, col: place.left };
  }

  value(sheet: string, cell: string): Scalar | null {
    const value = this.#engine.getCellValue(this.#at(sheet, cell));
    return typeof value === 'object' && value !== null ? value.value : value;
  }

  put(sheet: string, cell: string, formula: string): void {
    this.#engine.setCellContents(this.#at(sheet, cell), formula);
  }

  /** Takes back the latest `put`. */
  undo(): void {
    this.#engine.undo();
  }

  close(): void {
    for (const name of this.#engine.getSheetNames()) {
      this.#engine.removeSheet(this.#engine.getSheetId(name)!);
    }
    this.#rest.push(this.#engine);
  }
}
