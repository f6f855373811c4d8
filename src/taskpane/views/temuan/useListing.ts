import { useCallback, useMemo, useState } from 'react';
import { usePane, useSession } from '../../app/pane';
import { useEngine } from '../../app/useEngine';
import type { Finding } from '../../../rules/model';
import { filtered, keyOf, linesOf, walkOrder, type Filter, type Line } from '../../session/listing';
import { useText } from '../../texts';

export interface Listing {
  readonly filter: Filter;
  readonly setFilter: (patch: Partial<Filter>) => void;
  readonly lines: readonly Line[];
  /** Findings that pass the filter, in the order of the list. */
  readonly walk: readonly Finding[];
  readonly current: Finding | null;
  readonly textOf: (finding: Finding) => string;
  /** Explanation of a rule; '' until the engine is here. */
  readonly explain: (rule: string) => string;
  readonly step: (by: 1 | -1) => void;
  readonly toggleFold: (key: string) => void;
}

/** The paragraphs before the first part of an explanation, without its heading. */
function summaryOf(markdown: string): string {
  const [head = ''] = markdown.split(/^### /m);
  return head.replace(/^## .*$/m, '').trim();
}

const ALL: Filter = { grouping: 'lembar', severities: new Set(), search: '', open: new Set() };

/** Filter, order and place in the list of findings. */
export function useListing(findings: readonly Finding[]): Listing {
  const { session } = usePane();
  const { current } = useSession();
  const { language } = useText();
  const [filter, set] = useState(ALL);
  const engine = useEngine();

  const textOf = useCallback(
    (finding: Finding) => engine?.renderFinding(finding, language) ?? '',
    [engine, language],
  );
  const explain = useCallback(
    (rule: string) => summaryOf(engine?.explainRule(rule, language) ?? ''),
    [engine, language],
  );
  const shown = useMemo(() => filtered(findings, filter, textOf), [findings, filter, textOf]);
  const lines = useMemo(() => {
    const plain = linesOf(shown, filter);
    // The chosen finding is never hidden inside a fold.
    const hiding = plain.find(
      (line) =>
        line.type === 'temuan' &&
        line.fold &&
        !line.fold.isOpen &&
        current &&
        line.finding !== current &&
        line.fold.findings.includes(current),
    );
    if (hiding?.type !== 'temuan' || !hiding.fold) return plain;
    return linesOf(shown, { ...filter, open: new Set([...filter.open, hiding.fold.key]) });
  }, [shown, filter, current]);
  const walk = useMemo(() => walkOrder(lines), [lines]);

  const setFilter = useCallback((patch: Partial<Filter>) => {
    set((before) => ({ ...before, ...patch }));
  }, []);
  const step = useCallback(
    (by: 1 | -1) => {
      const at = current ? walk.findIndex((f) => keyOf(f) === keyOf(current)) : -1;
      const next = at < 0 ? walk[by === 1 ? 0 : walk.length - 1] : walk[at + by];
      if (next) void session.choose(next);
    },
    [current, session, walk],
  );
  const toggleFold = useCallback((key: string) => {
    set((before) => {
      const open = new Set(before.open);
      if (!open.delete(key)) open.add(key);
      return { ...before, open };
    });
  }, []);
  return { filter, setFilter, lines, walk, current, textOf, explain, step, toggleFold };
}
