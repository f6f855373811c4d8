import type { Finding } from '../rules/model';
import type { Workbook } from '../sheet/snapshot';

/** A finding that the user has set aside, as stored in the workbook. */
export interface Waiver {
  readonly rule: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** Of the figures it was given for; when they change, the waiver ends. */
  readonly digest: string;
  readonly reason: string;
}

/** Key of the workbook settings that holds the waivers. */
export const WAIVER_KEY = 'pengecualian';

/** Short fingerprint (FNV-1a) of the figures that a finding speaks of. */
export function digestOf(finding: Finding): string {
  const { found, expected, text, cells } = finding;
  const figures = JSON.stringify([found, expected, text.values, cells ?? []]);
  let hash = 0x811c9dc5;
  for (let i = 0; i < figures.length; i++) {
    hash = Math.imul(hash ^ figures.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The waiver to store for a finding. */
export function waiverFor(finding: Finding, reason: string): Waiver {
  const { rule, sheet, cell } = finding;
  return { rule, sheet, cell, digest: digestOf(finding), reason };
}

function isWaiver(value: unknown): value is Waiver {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Record<string, unknown> = { ...value };
  return ['rule', 'sheet', 'cell', 'digest', 'reason'].every((k) => typeof fields[k] === 'string');
}

/** The waivers of a workbook; entries that are none are passed over. */
export function waiversOf(workbook: Workbook): readonly Waiver[] {
  const stored = workbook.settings?.[WAIVER_KEY];
  return Array.isArray(stored) ? stored.filter(isWaiver) : [];
}

/** Settings with one more waiver, or without the one for this finding where `reason` is null. */
export function withWaiver(
  settings: Workbook['settings'],
  finding: Finding,
  reason: string | null,
): Readonly<Record<string, unknown>> {
  const others = waiversOf({ sheets: [], settings }).filter(
    (w) => !(w.rule === finding.rule && w.sheet === finding.sheet && w.cell === finding.cell),
  );
  const waivers = reason === null ? others : [...others, waiverFor(finding, reason)];
  return { ...settings, [WAIVER_KEY]: waivers };
}

export interface Divided {
  readonly findings: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** Sets aside the findings that a waiver speaks of, unless their figures have changed. */
export function divide(findings: readonly Finding[], waivers: readonly Waiver[]): Divided {
  if (!waivers.length) return { findings, waived: [] };
  const byPlace = new Map(waivers.map((w) => [`${w.rule}|${w.sheet}|${w.cell}`, w]));
  const kept: Finding[] = [];
  const waived: { finding: Finding; reason: string }[] = [];
  for (const finding of findings) {
    const waiver = byPlace.get(`${finding.rule}|${finding.sheet}|${finding.cell}`);
    if (waiver?.digest === digestOf(finding)) waived.push({ finding, reason: waiver.reason });
    else kept.push(finding);
  }
  return { findings: kept, waived };
}
