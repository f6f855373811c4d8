import { readFileSync, writeFileSync } from 'node:fs';

/** What a program has taken. */
export interface Taken {
  /** Of the processor, which a busy machine does not add to. */
  readonly ms: number;
  /** The most that the process has held so far. */
  readonly megabytes: number;
}

/** Since `start`, or since the process began. */
export function taken(start?: NodeJS.CpuUsage): Taken {
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, megabytes: peak() };
}

/** What the kernel counts for this program alone; `maxRSS` begins with what the parent held. */
function peak(): number {
  try {
    const [, kB] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kB) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

// Required before a program of the product, which knows nothing of it.
const { METER } = process.env;
if (METER) process.on('exit', () => writeFileSync(METER, JSON.stringify(taken())));
