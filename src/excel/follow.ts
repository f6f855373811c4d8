import type { CellPlace, SheetChange, Stop } from './port';
import { isOwnChange } from './own-changes';
import { run } from './run';

/** Selections come in bursts while the user walks with the arrow keys. */
const SETTLE = 120;

type Handle = OfficeExtension.EventHandlerResult<unknown>;

/** Selects a cell and brings its sheet to the front. */
export function select({ sheet, cell }: CellPlace): Promise<void> {
  return run(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    },
    { again: true },
  );
}

export function activeCell(): Promise<CellPlace> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address');
    const { worksheet } = cell;
    worksheet.load('name');
    await context.sync();
    return {
      sheet: worksheet.name,
      cell: cell.address.slice(cell.address.lastIndexOf('!') + 1),
    };
  });
}

export function onSelection(handler: (place: CellPlace) => void): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = async (): Promise<void> => {
    // Nothing to tell while a cell is being edited; the next selection will.
    const place = await activeCell().catch(() => null);
    if (place) handler(place);
  };
  const stop = follow((context) => [
    context.workbook.worksheets.onSelectionChanged.add(async () => {
      clearTimeout(timer);
      timer = setTimeout(() => void settle(), SETTLE);
    }),
  ]);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Excel tells of entries, not of recalculated values; the pane therefore only marks its results as old. */
export function onChange(handler: (change: SheetChange) => void): Stop {
  return follow((context) => {
    const { worksheets } = context.workbook;
    return [
      worksheets.onChanged.add(async ({ address, worksheetId }) => {
        if (!isOwnChange(worksheetId, 'isi')) handler({ address });
      }),
      worksheets.onAdded.add(async () => {
        if (!isOwnChange(undefined, 'lembar')) handler({});
      }),
      worksheets.onDeleted.add(async () => {
        if (!isOwnChange(undefined, 'lembar')) handler({});
      }),
    ];
  });
}

/** Registers handlers; an Excel that lacks an event simply does not tell. */
function follow(register: (context: Excel.RequestContext) => Handle[]): Stop {
  let stopped = false;
  let handles: Handle[] = [];
  const remove = (): void => {
    const [first] = handles;
    if (!first) return;
    for (const handle of handles) handle.remove();
    handles = [];
    // The pane is closing or no longer interested; there is nobody to tell of a failure.
    first.context.sync().catch(() => undefined);
  };
  void run(
    async (context) => {
      const added = register(context);
      await context.sync();
      handles = added;
      if (stopped) remove();
    },
    { again: true },
  ).catch(() => undefined);
  return () => {
    stopped = true;
    remove();
  };
}
