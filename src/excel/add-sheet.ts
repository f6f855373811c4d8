import { parseA1 } from '../sheet/address';
import { REPORT_MARK } from '../sheet/own';
import { freeName, type SheetPlan } from '../sheet/plan';
import type { Settings } from '../sheet/settings';
import type { Scalar } from '../sheet/snapshot';
import { clearAway, findSheet } from './clear-away';
import {
  finished,
  journalOf,
  stepOf,
  withEntry,
  withoutEntry,
  type JournalEntry,
  type JournalSheet,
} from './journal';
import { makingSheet } from './own-changes';
import type { AddedSheet, UndoReport } from './port';
import { ExcelProblem, toProblem } from './problem';
import { PANE } from './recover';
import { run } from './run';
import { inTurn, loadSettings, storeSettings } from './settings';
import { putPlan } from './sheet-contents';
import { putExtras } from './sheet-extras';
import { refuseReadOnly } from './sheets';
import { written } from './written';

/** Name under which a replaced report waits, hidden, until its replacement can no longer be undone. */
const KEPT_NAME = 'Hasil Pemeriksaan (lama)';

/**
 * Adds a sheet made from a plan and brings it to the front: all of it or nothing. A sheet of the same
 * name is never touched: the new one takes another name. With `replace` the report sheet of that name
 * gives its place up; it is kept hidden, so that undoing brings it back as it was.
 * @throws ExcelProblem `baca-saja`, `struktur` before anything is written; `gagal-tulis` when Excel
 * refused and everything was put back; `gagal-pulih` when that failed too
 */
export function addSheet(
  plan: SheetPlan,
  options: { readonly label: string; readonly replace?: string },
): Promise<AddedSheet> {
  const making = makingSheet();
  return inTurn(() =>
    written(async (context) => {
      refuseReadOnly();
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id');
      const loaded = await loadSettings(context);
      const taken = worksheets.items.map((sheet) => sheet.name);
      const old = worksheets.items.find((sheet) => sheet.name === options.replace);
      const replaced = old && (await isReport(context, old)) ? old : null;
      const was = replaced?.name ?? '';
      const hidden = freeName(KEPT_NAME, taken);
      const name = freeName(plan.name, taken);
      const begun: JournalEntry = {
        id: globalThis.crypto.randomUUID(),
        label: options.label,
        time: Date.now(),
        cells: [],
        sheet: { id: '', name, fingerprint: '', cells: plan.cells.length },
        unfinished: PANE,
      };
      let entry = begun;
      try {
        const sheet = worksheets.add(name);
        sheet.load('id');
        // From here on a closed pane leaves word of what it has begun.
        storeSettings(context, loaded, withEntry(loaded.settings, begun));
        await context.sync();
        entry = { ...begun, sheet: { ...begun.sheet!, id: sheet.id } };
        making.know(sheet.id);
        await putPlan(context, sheet, plan);
        const without = await putExtras(context, sheet, plan);
        const fingerprint = await fingerprintOf(context, sheet);
        const kept = replaced && { id: replaced.id, name: hidden, was };
        const made = { ...entry.sheet!, name: was || name, fingerprint, ...(kept && { kept }) };
        const now = await loadSettings(context);
        const superseded = journalOf(now.settings).find((e) => kept && e.sheet?.id === kept.id);
        if (replaced) {
          replaced.name = hidden;
          replaced.visibility = 'VeryHidden';
          sheet.name = was;
        }
        sheet.activate();
        storeSettings(
          context,
          now,
          withEntry(
            superseded ? withoutEntry(now.settings, superseded) : now.settings,
            finished({ ...entry, sheet: made }),
          ),
        );
        // Last of all, since it cannot be taken back.
        if (superseded?.sheet?.kept) worksheets.getItem(superseded.sheet.kept.id).delete();
        await context.sync();
        return { sheet: made.name, step: entry.id, without };
      } catch (error) {
        const problem = toProblem(error);
        const known = worksheets.items.map((sheet) => sheet.id);
        const kept = replaced && { id: replaced.id, was };
        const isWhole = await clearedAway(entry, known, kept, problem);
        if (isWhole) return { sheet: was || name, step: entry.id, without: [] };
        // A sheet that does not exist yet cannot be protected: the workbook's structure is.
        throw entry === begun && problem.kind === 'terlindung'
          ? new ExcelProblem('struktur')
          : new ExcelProblem('gagal-tulis', { detail: problem.detail || problem.message });
      }
    }),
  ).finally(making.done);
}

/** @returns true where all had been done in spite of the failure */
async function clearedAway(
  entry: JournalEntry,
  known: readonly string[],
  kept: { readonly id: string; readonly was: string } | null,
  { detail }: ExcelProblem,
): Promise<boolean> {
  try {
    return await run((context) => clearAway(context, entry, known, kept), { again: true });
  } catch {
    throw new ExcelProblem('gagal-pulih', { places: [entry.sheet?.name ?? ''], detail });
  }
}

/** Takes an added sheet away again, unless something has been typed into it since. */
export async function undoSheet(
  context: Excel.RequestContext,
  entry: JournalEntry,
  added: JournalSheet,
): Promise<UndoReport> {
  refuseReadOnly();
  const step = stepOf(entry);
  const sheet = await findSheet(context, added);
  if (sheet && (await fingerprintOf(context, sheet)) !== added.fingerprint) {
    return { step, restored: 0, left: [], sheetLeft: sheet.name };
  }
  const done = { step, restored: sheet ? added.cells : 0, left: [] };
  try {
    await removeSheet(context, entry, added);
  } catch (error) {
    const problem = toProblem(error);
    try {
      // Deleting cannot be taken back: what has got that far is brought to its end.
      const isBegun = await run(
        async (fresh) => !(await findSheet(fresh, added)) || !(await stands(fresh, entry)),
        { again: true },
      );
      if (!isBegun) throw problem;
      await run((fresh) => removeSheet(fresh, entry, added), { again: true });
    } catch (second) {
      if (second !== problem) {
        throw new ExcelProblem('gagal-pulih', { places: [added.name], detail: problem.detail });
      }
      throw problem.kind === 'terlindung' ? new ExcelProblem('struktur') : problem;
    }
  }
  return done;
}

/** Whatever of it is still to be done. */
async function removeSheet(
  context: Excel.RequestContext,
  entry: JournalEntry,
  added: JournalSheet,
): Promise<void> {
  const sheet = await findSheet(context, added);
  const { kept } = added;
  const old = kept && (await findSheet(context, kept));
  const loaded = await loadSettings(context);
  sheet?.delete();
  if (old) {
    old.visibility = 'Visible';
    old.name = kept.was;
    old.activate();
  }
  storeSettings(context, loaded, withoutEntry(loaded.settings, entry));
  await context.sync();
}

async function stands(context: Excel.RequestContext, entry: JournalEntry): Promise<boolean> {
  const { settings }: { settings: Settings } = await loadSettings(context);
  return journalOf(settings).some(({ id }) => id === entry.id);
}

/** True where the sheet bears the mark of our own reports. */
async function isReport(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const top = sheet.getRange('A1:Z10');
  top.load('values');
  await context.sync();
  return (top.values as Scalar[][]).some((row) => row.includes(REPORT_MARK));
}

/** Short fingerprint (FNV-1a) of all formulas and constants of a sheet, and where they stand. */
async function fingerprintOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<string> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address,formulas');
  await context.sync();
  if (used.isNullObject) return '';
  const rect = parseA1(used.address);
  const text = JSON.stringify([rect, used.formulas]);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
