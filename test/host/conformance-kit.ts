/** What the cases of the conformance suite are made of. */

/** What happens outside of the add-in: the user at the keyboard. */
export interface User {
  /** Types into a cell of the active sheet. */
  type(cell: string, text: string): Promise<void>;
  select(cell: string): Promise<void>;
  /** Begins or ends typing in a cell. */
  editing(on: boolean): Promise<void>;
}

export interface Surroundings {
  readonly Excel: typeof Excel;
  readonly user: User;
  /** True where Excel takes any size of request: on the desktop. */
  readonly unlimited?: boolean;
}

export interface Case {
  readonly name: string;
  run(surroundings: Surroundings): Promise<void>;
}

export function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, got ${a}`);
}

export async function fails(code: string, act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (error) {
    equal((error as { code?: unknown }).code, code);
    return (error as Error).message;
  }
  throw new Error(`expected ${code}, nothing failed`);
}

export async function until(done: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !done(); i += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  if (!done()) throw new Error('it never came');
}

type Act = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rest: Surroundings,
) => Promise<void>;

/** Runs on a sheet of its own. */
export function onNewSheet(name: string, act: Act): Case {
  return {
    name,
    run: (surroundings) =>
      surroundings.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.activate();
        await context.sync();
        await act(context, sheet, surroundings);
        sheet.protection.unprotect();
        sheet.delete();
        await context.sync();
      }),
  };
}
