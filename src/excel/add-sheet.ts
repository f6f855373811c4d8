import { parseA1 } from '../sheet/address';
import { REPORT_MARK } from '../sheet/own';
import { freeName, type SheetPlan } from '../sheet/plan';
import type { Scalar } from '../sheet/snapshot';
import { journalOf, withJournal, type JournalEntry, type JournalSheet } from './journal';
import { stepOf } from './journal';
import { officeContext } from './office';
import type { AddedSheet, UndoReport } from './port';
import { ExcelProblem, toProblem } from './problem';
import { run } from './run';
import { inTurn, loadSettings, storeSettings } from './settings';
import { putPlan } from './sheet-contents';
import { putExtras } from './sheet-extras';

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
  return inTurn(() =>
    run(async (context) => {
      refuseReadOnly();
      const { settings } = await loadSettings(context);
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id');
      await context.sync();
      const taken = worksheets.items.map((sheet) => sheet.name);
      const old = worksheets.items.find((sheet) => sheet.name === options.replace);
      const replaced = old && (await isReport(context, old)) ? old : null;
      const sheet = await newSheet(context, freeName(plan.name, taken));
      const was = replaced?.name ?? '';
      try {
        await putPlan(context, sheet, plan);
        const without = await putExtras(context, sheet, plan);
        const fingerprint = await fingerprintOf(context, sheet);
        const entries = journalOf(settings);
        const superseded = entries.find((e) => replaced && e.sheet?.id === replaced.id);
        if (replaced) {
          replaced.name = freeName(KEPT_NAME, taken);
          replaced.visibility = 'VeryHidden';
          sheet.name = was;
          if (superseded?.sheet?.kept) worksheets.getItem(superseded.sheet.kept.id).delete();
        }
        sheet.load('name,id');
        sheet.activate();
        await context.sync();
        const entry: JournalEntry = {
          id: globalThis.crypto.randomUUID(),
          label: options.label,
          time: Date.now(),
          cells: [],
          sheet: {
            id: sheet.id,
            name: sheet.name,
            fingerprint,
            cells: plan.cells.length,
            ...(replaced && { kept: { id: replaced.id, name: was } }),
          },
        };
        await storeEntries(context, [...entries.filter((e) => e !== superseded), entry]);
        return { sheet: sheet.name, step: entry.id, without };
      } catch (error) {
        const detail = toProblem(error).detail;
        try {
          if (replaced) {
            replaced.visibility = 'Visible';
            // Its name is free again once the new sheet is gone.
            sheet.delete();
            replaced.name = was;
            replaced.activate();
          } else sheet.delete();
          await context.sync();
        } catch {
          throw new ExcelProblem('gagal-pulih', { places: [sheet.name], detail });
        }
        throw new ExcelProblem('gagal-tulis', { detail });
      }
    }),
  );
}

/** Takes an added sheet away again, unless something has been typed into it since. */
export async function undoSheet(
  context: Excel.RequestContext,
  entry: JournalEntry,
  added: JournalSheet,
  rest: readonly JournalEntry[],
): Promise<UndoReport> {
  refuseReadOnly();
  const step = stepOf(entry);
  const sheet = await found(context, added);
  const kept = added.kept && (await found(context, added.kept));
  if (sheet && (await fingerprintOf(context, sheet)) !== added.fingerprint) {
    return { step, restored: 0, left: [], sheetLeft: sheet.name };
  }
  if (kept) kept.visibility = 'Visible';
  sheet?.delete();
  if (kept && added.kept) {
    kept.name = added.kept.name;
    kept.activate();
  }
  await context.sync();
  await storeEntries(context, rest);
  return { step, restored: sheet ? added.cells : 0, left: [] };
}

function refuseReadOnly(): void {
  const mode: string | undefined = officeContext()?.document?.mode;
  if (mode === 'readOnly') throw new ExcelProblem('baca-saja');
}

async function newSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load('name');
  try {
    await context.sync();
    return sheet;
  } catch (error) {
    const problem = toProblem(error);
    // A sheet that does not exist yet cannot be protected: the workbook's structure is.
    throw problem.kind === 'terlindung' ? new ExcelProblem('struktur') : problem;
  }
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

/** By its id, which outlives renaming, else by its name, which outlives saving. */
async function found(
  context: Excel.RequestContext,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Excel.Worksheet | null> {
  const { worksheets } = context.workbook;
  const candidates = [id, name].map((key) => worksheets.getItemOrNullObject(key));
  for (const candidate of candidates) candidate.load('name');
  await context.sync();
  return candidates.find((candidate) => !candidate.isNullObject) ?? null;
}

async function storeEntries(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
): Promise<void> {
  const { parts, settings } = await loadSettings(context);
  storeSettings(context, parts, withJournal(settings, entries));
  await context.sync();
}
