/** Middle of a list of times; the mean of the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('no values');
  return sorted.length % 2 ? upper : (upper + sorted[middle - 1]!) / 2;
}

/**
 * Runs a step and gives the processor time it took, in ms, with what it returned. Processor time, not
 * the clock: on a busy machine the clock measures the neighbours. What earlier steps have thrown away
 * is collected before, or this one would pay for it.
 */
export async function timed<T>(step: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  collectGarbage();
  const start = process.cpuUsage();
  const result = await step();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, result };
}

/** Needs `node --expose-gc`, which `npm run bench` sets. */
function collectGarbage(): void {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) throw new Error('run with --expose-gc');
  // The first leaves sweeping to other threads, whose time the step would bear.
  collect();
  collect();
}

/** Bytes in use after garbage is gone. */
export function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/**
 * Exponent of growth: slope of log time over log size by least squares; 1 is linear.
 * @param points size and time of each, both above 0
 */
export function growth(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (i: 0 | 1): number => logs.reduce((sum, p) => sum + p[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return above / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

/** Rows as a table with aligned columns, the first to the left, figures to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, c) => (c === 0 ? text.padEnd(widths[c]!) : text.padStart(widths[c]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
