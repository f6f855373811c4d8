import { shiftCells } from '../../src/host/model/structure';
import type { HostWorkbook } from '../../src/host/model/workbook';
import { PROTECTED_BY_DEFAULT } from '../../src/host/model/worksheet';
import { MAX_COLUMNS, parseA1 } from '../../src/sheet/address';
import { FORM } from './paths';

/** What the user or a co-author does in between. */
export interface Disturbance {
  readonly name: string;
  readonly act: (workbook: HostWorkbook, target: string) => void;
  /** What the user does about it before trying again; absent where nothing can be done. */
  readonly lift?: (workbook: HostWorkbook) => void;
}

const OTHER_NAME = 'TW II (baru)';

function form(workbook: HostWorkbook) {
  const sheet = workbook.sheetByName(FORM) ?? workbook.sheetByName(OTHER_NAME);
  if (!sheet) throw new Error('The form is gone');
  return sheet;
}

function enter(workbook: HostWorkbook, cell: string, content: string | number): void {
  const sheet = form(workbook);
  const { top, left, bottom, right } = parseA1(cell)!;
  workbook.enter(sheet, top, left, content);
  workbook.announce(sheet, { top, left, bottom, right }, 'RangeEdited', 'Remote');
}

const row = (at: number) => ({ top: at, bottom: at, left: 0, right: MAX_COLUMNS - 1 });

export const DISTURBANCES: readonly Disturbance[] = [
  {
    name: 'mengubah sel sasaran',
    act: (workbook, target) => enter(workbook, target, 'punya saya'),
  },
  { name: 'mengubah sel masukan', act: (workbook) => enter(workbook, 'E9', 151) },
  { name: 'mengisi sel lain', act: (workbook) => enter(workbook, 'J20', 'catatan') },
  {
    name: 'menyisipkan baris di atasnya',
    act: (workbook) => shiftCells(workbook, form(workbook), row(2), 'Down'),
    lift: (workbook) => shiftCells(workbook, form(workbook), row(2), 'Up'),
  },
  {
    name: 'menghapus baris sasaran',
    act: (workbook, target) =>
      shiftCells(workbook, form(workbook), row(parseA1(target)!.top), 'Up'),
  },
  {
    name: 'melindungi lembar',
    act: (workbook) => {
      form(workbook).protection = { options: PROTECTED_BY_DEFAULT, password: '' };
    },
    lift: (workbook) => {
      form(workbook).protection = null;
    },
  },
  {
    name: 'mengganti nama lembar',
    act: (workbook) => workbook.renameSheet(form(workbook), OTHER_NAME, 'Remote'),
    lift: (workbook) => workbook.renameSheet(form(workbook), FORM),
  },
  {
    name: 'menyembunyikan lembar',
    act: (workbook) => workbook.setVisibility(form(workbook), 'Hidden', 'Remote'),
  },
  {
    name: 'menghapus lembar',
    act: (workbook) => workbook.removeSheet(form(workbook), 'Remote'),
  },
];
