import type { Finding, Severity } from '../../rules/model';
import { parseA1 } from '../../sheet/address';

export type Grouping = 'lembar' | 'aturan' | 'tingkat';

export interface Filter {
  readonly grouping: Grouping;
  /** Severities shown; none chosen means all. */
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
  /** Keys of the folds that are open. */
  readonly open: ReadonlySet<string>;
}

export type Line =
  | {
      readonly type: 'kelompok';
      readonly key: string;
      readonly name: string;
      readonly count: number;
    }
  | {
      readonly type: 'temuan';
      readonly key: string;
      readonly finding: Finding;
      readonly fold?: Fold;
    };

/** Findings of the same kind in the same column, shown as one until unfolded. */
export interface Fold {
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly isOpen: boolean;
}

/** Fewer than this are listed one by one. */
const FOLD_FROM = 3;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings that pass severity and search; `textOf` is what the user reads. */
export function filtered(
  findings: readonly Finding[],
  { severities, search }: Pick<Filter, 'severities' | 'search'>,
  textOf: (finding: Finding) => string,
): Finding[] {
  const words = search.toLocaleLowerCase('id').split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (severities.size && !severities.has(finding.severity)) return false;
    if (!words.length) return true;
    const text = `${finding.cell} ${finding.sheet} ${finding.rule} ${textOf(finding)}`;
    const lower = text.toLocaleLowerCase('id');
    return words.every((word) => lower.includes(word));
  });
}

/** What the list shows, line by line: groups, findings, and repeats folded into their first. */
export function linesOf(findings: readonly Finding[], filter: Filter): Line[] {
  const lines: Line[] = [];
  for (const [name, members] of grouped(findings, filter.grouping)) {
    lines.push({ type: 'kelompok', key: `k:${name}`, name, count: members.length });
    for (const list of folded(members)) {
      const [first] = list;
      if (!first) continue;
      if (list.length < FOLD_FROM) {
        for (const finding of list) lines.push({ type: 'temuan', key: keyOf(finding), finding });
        continue;
      }
      const key = `l:${keyOf(first)}`;
      const fold: Fold = { key, findings: list, isOpen: filter.open.has(key) };
      lines.push({ type: 'temuan', key: keyOf(first), finding: first, fold });
      if (!fold.isOpen) continue;
      for (const finding of list.slice(1)) {
        lines.push({ type: 'temuan', key: keyOf(finding), finding });
      }
    }
  }
  return lines;
}

export function keyOf({ rule, sheet, cell, text }: Finding): string {
  return [rule, sheet, cell, text.message.id].join('|');
}

function grouped(findings: readonly Finding[], grouping: Grouping): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  if (grouping === 'tingkat') for (const severity of SEVERITIES) groups.set(severity, []);
  for (const finding of findings) {
    const name =
      grouping === 'lembar'
        ? finding.sheet
        : grouping === 'aturan'
          ? finding.rule
          : finding.severity;
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  return [...groups].filter(([, members]) => members.length);
}

/** Repeats brought together at the place of the first of them. */
function folded(findings: readonly Finding[]): Finding[][] {
  const folds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = kindOf(finding);
    const fold = folds.get(key);
    if (fold) fold.push(finding);
    else folds.set(key, [finding]);
  }
  // Two alike stay where they are; only real repeats move up to their first.
  const seen = new Set<Finding[]>();
  return findings.flatMap((finding) => {
    const fold = folds.get(kindOf(finding)) ?? [finding];
    if (fold.length < FOLD_FROM) return [[finding]];
    if (seen.has(fold)) return [];
    seen.add(fold);
    return [fold];
  });
}

function kindOf({ rule, sheet, cell, text }: Finding): string {
  return JSON.stringify([rule, sheet, parseA1(cell)?.left, text.message.id]);
}

/** The order in which Berikutnya walks: that of the list, folded ones included. */
export function walkOrder(lines: readonly Line[]): Finding[] {
  return lines.flatMap((line) => {
    if (line.type !== 'temuan') return [];
    return line.fold && !line.fold.isOpen ? line.fold.findings : [line.finding];
  });
}
