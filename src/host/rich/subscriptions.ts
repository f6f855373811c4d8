import type { HostEvent } from '../model/events';
import type { HostWorkbook } from '../model/workbook';
import { Emitter } from '../model/events';
import type { PushEntry } from './wire';

/** Category of all of Excel's object events. */
const EVENT_CATEGORY = 65536;
export const WORKBOOK_TARGET = 'Workbook';

/** Numbers that office.js knows the events by. */
export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  formatted: 18,
  protection: 24,
  renamed: 25,
  visibility: 26,
  moved: 27,
} as const;

export type EventName = keyof typeof EventNumber;

/** Which events the add-in registered for, and their delivery in the form office.js expects. */
export class Subscriptions {
  readonly pushes = new Emitter<PushEntry>();
  /** An add-in may switch its own events off (`context.runtime.enableEvents`). */
  enabled = true;
  readonly #counts = new Map<string, number>();
  readonly #off: () => void;

  constructor(workbook: HostWorkbook) {
    this.#off = workbook.events.on((event) => this.#deliver(event));
  }

  add(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) - 1));
  }

  /** Drops all registrations, as a closed pane does. */
  forget(): void {
    this.#counts.clear();
  }

  close(): void {
    this.#off();
    this.#counts.clear();
  }

  #deliver(event: HostEvent): void {
    if (!this.enabled || event.type === 'settings' || event.type === 'view') return;
    const message = describe(event);
    for (const target of [WORKBOOK_TARGET, event.sheetId]) {
      if (!this.#counts.get(`${event.type} ${target}`)) continue;
      const type = EventNumber[event.type];
      this.pushes.emit({ category: EVENT_CATEGORY, type, target, message });
    }
  }
}

function describe(event: Exclude<HostEvent, { type: 'settings' | 'view' }>): object {
  const worksheetId = event.sheetId;
  switch (event.type) {
    case 'changed':
      return {
        worksheetId,
        address: event.address,
        changeType: event.change,
        source: event.source,
        triggerSource: 'Unknown',
        shiftDirection: 'None',
        ...event.details,
      };
    case 'formatted':
      return { worksheetId, address: event.address, source: event.source };
    case 'selected':
    case 'calculated':
      return { worksheetId, address: event.address };
    case 'activated':
    case 'deactivated':
      return { worksheetId };
    case 'added':
    case 'deleted':
      return { worksheetId, source: event.source };
    case 'renamed':
      return {
        worksheetId,
        nameBefore: event.before,
        nameAfter: event.after,
        source: event.source,
      };
    case 'moved':
      return {
        worksheetId,
        positionBefore: event.before,
        positionAfter: event.after,
        source: event.source,
      };
    case 'visibility':
      return {
        worksheetId,
        visibilityBefore: event.before,
        visibilityAfter: event.after,
        source: event.source,
      };
    case 'protection':
      return { worksheetId, isProtected: event.isProtected, source: event.source };
  }
}
