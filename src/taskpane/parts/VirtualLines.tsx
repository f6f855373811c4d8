import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useScrollElement } from '../app/scroll';

const useStyles = makeStyles({
  root: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** A long list of lines of different heights, of which only the visible ones are drawn. */
export function VirtualLines<T extends { readonly key: string }>(props: {
  lines: readonly T[];
  /** Rough height of a line, in px; the real one is measured. */
  estimate: (line: T) => number;
  label: string;
  /** Key of the line to bring into view when it changes. */
  shown?: string | null;
  children: (line: T, index: number) => ReactNode;
}) {
  const { lines, estimate, label, shown, children } = props;
  const styles = useStyles();
  const scroller = useScrollElement();
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);

  // Without a list of dependencies: what stands above in the same scroller may change its height
  // with any drawing.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    const top = list.current?.offsetTop ?? 0;
    if (top !== margin) setMargin(top);
  });

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => estimate(lines[index]!),
    getItemKey: (index) => lines[index]!.key,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: 8,
    scrollPaddingEnd: 56,
  });

  const index = shown ? lines.findIndex((line) => line.key === shown) : -1;
  const lastShown = useRef<string | null>(null);
  useEffect(() => {
    if (!shown || index < 0 || lastShown.current === shown) return;
    lastShown.current = shown;
    const find = () => list.current?.querySelector(`[data-index="${index}"]`);
    if (!find()) virtual.scrollToIndex(index, { align: 'center' });
    // Real heights are known a little later; then its top comes first, its end if there is room.
    const timer = setTimeout(() => {
      const line = find();
      if (line && scroller) scroller.scrollTop += overhang(line, scroller);
    }, SETTLE);
    return () => clearTimeout(timer);
  }, [index, shown, virtual, scroller]);

  return (
    <ul
      ref={list}
      className={styles.root}
      aria-label={label}
      style={{ height: `${virtual.getTotalSize()}px` }}
    >
      {virtual.getVirtualItems().map((item) => (
        <li
          key={item.key}
          ref={virtual.measureElement}
          data-index={item.index}
          className={styles.line}
          style={{ transform: `translateY(${item.start - margin}px)` }}
          aria-setsize={lines.length}
          aria-posinset={item.index + 1}
        >
          {children(lines[item.index]!, item.index)}
        </li>
      ))}
    </ul>
  );
}

/** Time for lines that have opened and closed to be measured, in ms. */
const SETTLE = 60;

/** Bars that stay at the edges of the scroller, in px. */
const TOP_BAR = 8;
const BOTTOM_BAR = 48;

/** How far to scroll so that a line is seen: down for its end, never past its top. */
function overhang(line: Element, scroller: Element): number {
  const { top, bottom } = line.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const above = top - frame.top - TOP_BAR;
  const below = bottom - frame.bottom + BOTTOM_BAR;
  return above < 0 ? above : Math.max(0, Math.min(above, below));
}
