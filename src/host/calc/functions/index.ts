import type { HostFunction } from '../context';
import { AGGREGATES } from './aggregate';
import { CRITERIA } from './criteria';
import { DATES } from './dates';
import { LAZY, type LazyFunction, LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { MATH } from './math';
import { TEXT } from './text';

/** Built-in functions by their en-US names. */
export const FUNCTIONS: ReadonlyMap<string, HostFunction> = new Map(
  [AGGREGATES, CRITERIA, DATES, LOGIC, LOOKUP, MATH, TEXT].flatMap((group) =>
    Object.entries(group),
  ),
);

/** Built-ins that compute only the arguments they need. */
export const LAZY_FUNCTIONS: ReadonlyMap<string, LazyFunction> = new Map(Object.entries(LAZY));

/** Recalculated every time, whatever changed. */
export const VOLATILE: ReadonlySet<string> = new Set(['TODAY', 'NOW']);
