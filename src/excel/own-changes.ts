/**
 * Excel tells of the sheets that we add and fill ourselves as of any other change. Nothing that was
 * read of the workbook is out of date through them, so they are not passed on.
 */
interface Making {
  id?: string;
}
const all = new Set<Making>();

/** Events arrive some time after the message that caused them, in milliseconds. */
const LATE = 1500;

/** From now on a new sheet is being made: `know` tells which, `done` that it is finished. */
export function makingSheet(): { know: (id: string) => void; done: () => void } {
  const making: Making = {};
  all.add(making);
  return {
    know: (id) => {
      making.id = id;
    },
    done: () => {
      setTimeout(() => all.delete(making), LATE);
    },
  };
}

/** True for a change of the sheet being made, or where a sheet was added while one was. */
export function isOwnChange(worksheetId: string | undefined, kind: 'isi' | 'lembar'): boolean {
  if (kind === 'lembar') return all.size > 0;
  return [...all].some(({ id }) => id !== undefined && id === worksheetId);
}
