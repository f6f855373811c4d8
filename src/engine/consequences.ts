import type { Finding } from '../rules/model';
import { readNumberText } from '../sheet/number-text';
import { type CauseAt, cellKey, type Collected } from './collect';

/**
 * One cause, one finding: a finding that names the cell of another as its cause is attached to that
 * one and not listed. Chains end at the first cause that is itself none's consequence.
 */
export function attachConsequences(collected: readonly Collected[]): readonly Collected[] {
  const byCell = new Map<string, Collected[]>();
  for (const entry of collected) {
    const key = cellKey(entry);
    const list = byCell.get(key);
    if (list) list.push(entry);
    else byCell.set(key, [entry]);
  }
  const causeOf = (entry: Collected): Collected | undefined => {
    for (const wanted of entry.causes) {
      const cause = byCell
        .get(wanted.key)
        ?.find((other) => other !== entry && isCause(other.finding, wanted));
      if (cause) return cause;
    }
    return undefined;
  };
  const attached = new Map<Collected, Finding[]>();
  const roots: Collected[] = [];
  for (const entry of collected) {
    const root = rootOf(entry, causeOf);
    if (root === entry) roots.push(entry);
    else {
      const list = attached.get(root);
      if (list) list.push(entry.finding);
      else attached.set(root, [entry.finding]);
    }
  }
  return roots.map((entry) => {
    const consequences = attached.get(entry);
    return consequences ? { ...entry, finding: { ...entry.finding, consequences } } : entry;
  });
}

function isCause({ rule, found, expected }: Finding, wanted: CauseAt): boolean {
  if (wanted.rule !== undefined && wanted.rule !== rule) return false;
  if (wanted.selisih === undefined) return true;
  const printed = angka(found);
  if (printed === null || typeof expected !== 'number') return false;
  return Math.abs(printed - expected - wanted.selisih) <= 1e-6 * Math.max(1, Math.abs(printed));
}

/** A figure typed as text ("Rp 460.000.000") is off by as much as one that is a number. */
function angka(found: Finding['found']): number | null {
  if (typeof found !== 'string') return typeof found === 'number' ? found : null;
  const read = readNumberText(found);
  return read.kind === 'number' ? read.value : null;
}

function rootOf(entry: Collected, causeOf: (entry: Collected) => Collected | undefined): Collected {
  const seen = new Set([entry]);
  let current = entry;
  for (let cause = causeOf(current); cause; cause = causeOf(current)) {
    // Two findings that name each other as cause both stand.
    if (seen.has(cause)) return entry;
    seen.add(cause);
    current = cause;
  }
  return current;
}
