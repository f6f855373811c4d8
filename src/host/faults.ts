import { HostError, type HostErrorCode } from './rich/errors';
import { refuse } from './rich/host';

/** What may go wrong with one request. */
export type Fault =
  /** Excel refuses the request; nothing is done. */
  | { readonly kind: 'fail'; readonly code: HostErrorCode }
  /** Excel does the request, then reports an error all the same. */
  | { readonly kind: 'fail-after'; readonly code: HostErrorCode }
  /** The answer never comes; the request is done or not. */
  | { readonly kind: 'drop'; readonly done: boolean }
  /** The answer comes late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Something happens in the workbook just before: a co-author's edit, a deleted sheet. */
  | { readonly kind: 'before'; readonly act: () => void };

/** Decides about the request with this number, counted from 0. */
export type FaultPlan = (index: number, body: string) => Fault | null;

/** Stands between the add-in and the workbook. */
export interface Faults {
  /** @returns the answer, or null when none will ever come. */
  around(body: string, execute: (body: string) => string): Promise<string | null>;
}

export const NO_FAULTS: Faults = {
  around: (body, execute) => Promise.resolve(execute(body)),
};

export class ScriptedFaults implements Faults {
  readonly #plan: FaultPlan;
  #index = 0;

  constructor(plan: FaultPlan) {
    this.#plan = plan;
  }

  /** Requests seen so far. */
  get seen(): number {
    return this.#index;
  }

  async around(body: string, execute: (body: string) => string): Promise<string | null> {
    const fault = this.#plan(this.#index, body);
    this.#index += 1;
    switch (fault?.kind) {
      case undefined:
        return execute(body);
      case 'fail':
        return refuse(fault.code);
      case 'fail-after':
        execute(body);
        return refuse(fault.code);
      case 'drop':
        if (fault.done) execute(body);
        return null;
      case 'delay':
        await new Promise((resolve) => setTimeout(resolve, fault.ms));
        return execute(body);
      case 'before':
        fault.act();
        return execute(body);
    }
  }
}

/** Faults of these kinds on a share of the requests; the same seed gives the same run. */
export function seededFaults(seed: number, share: number, kinds: readonly Fault[]): ScriptedFaults {
  if (!kinds.length) throw new HostError('InvalidArgument', 'no kinds of fault');
  const random = mulberry32(seed);
  return new ScriptedFaults(() => {
    if (random() >= share) return null;
    return kinds[Math.floor(random() * kinds.length)] ?? null;
  });
}

/** A small generator of pseudo-random numbers in [0, 1), good enough to spread faults. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
