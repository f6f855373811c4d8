import type { CheckResult } from '../../engine/model';
import type { AddedSheet } from '../../excel';
import type { Report } from '../../report';
import { isOwnReport } from '../../sheet/own';
import type { Language } from '../texts';
import { addSheet } from './add-sheet';
import type { Session } from './session';

/** Everything about reports, fetched when first needed. */
export const loadReport = () => import(/* webpackChunkName: "pelaporan" */ '../../report');

/** The check at hand as a report; null before the first check. */
export async function reportOf(
  session: Session,
  language: Language,
  version: string,
): Promise<Report | null> {
  const { result, checkedAt } = session.store.get();
  if (!result || checkedAt === null) return null;
  const { buildReport } = await loadReport();
  return buildReport(result, { language, product: version, checkedAt: new Date(checkedAt) });
}

/** Names of the report sheets made since the workbook was read. */
const madeIn = new WeakMap<Session, string[]>();

/** The report sheet that stands in the workbook already, as far as is known. */
export function reportSheetIn(session: Session, result: CheckResult): string | null {
  const found = result.workbook.sheets.filter(isOwnReport).map((sheet) => sheet.name);
  const visible = found.filter((name) => !name.startsWith(HIDDEN_NAME));
  return madeIn.get(session)?.at(-1) ?? visible.at(-1) ?? null;
}

/** A replaced report waits under this name, hidden. */
const HIDDEN_NAME = 'Hasil Pemeriksaan (lama)';

/** Puts the report into the workbook; null where it could not, which the pane has then told. */
export async function addReport(
  session: Session,
  report: Report,
  options: { readonly label: string; readonly replace?: string },
): Promise<AddedSheet | null> {
  const { reportSheet } = await loadReport();
  const added = await addSheet(session, reportSheet(report, { links: true }), options);
  if (added) madeIn.set(session, [...(madeIn.get(session) ?? []), added.sheet]);
  return added;
}

/** The report sheet was taken back. */
export function forgetReport(session: Session, sheet: string): void {
  madeIn.set(
    session,
    (madeIn.get(session) ?? []).filter((name) => name !== sheet),
  );
}
