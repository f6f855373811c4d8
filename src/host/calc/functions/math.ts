import { CellError, type CellValue } from '../../model/values';
import type { HostFunction } from '../context';
import { lifted } from '../matrix';
import { checked, Fault, toNumber } from '../value';

function one(compute: (x: number) => number): HostFunction {
  return lifted((x) => checked(compute(toNumber(x ?? null))), 1);
}

function two(compute: (x: number, y: number) => number, otherwise = 0): HostFunction {
  return lifted(
    (x, y) => checked(compute(toNumber(x ?? null), y === undefined ? otherwise : toNumber(y))),
    1,
  );
}

/** Rounds half away from zero, on the decimal digits that Excel would show. */
export function roundTo(x: number, digits: number, how: 'near' | 'up' | 'down'): number {
  const factor = 10 ** Math.trunc(digits);
  const scaled = Number((Math.abs(x) * factor).toPrecision(15));
  const whole =
    how === 'near' ? Math.round(scaled) : how === 'up' ? Math.ceil(scaled) : Math.floor(scaled);
  return (Math.sign(x) * whole) / factor;
}

function remainder(x: number, y: number): number {
  if (y === 0) throw new Fault('#DIV/0!');
  return x - y * Math.floor(x / y);
}

function toMultiple(x: number, step: number, how: (q: number) => number): number {
  if (step === 0) return 0;
  return how(Number((x / step).toPrecision(15))) * step;
}

function factorial(x: number): number {
  if (x < 0) throw new Fault('#NUM!');
  let product = 1;
  for (let i = 2; i <= Math.floor(x); i += 1) product *= i;
  return product;
}

function log(x: number, base: number): number {
  if (x <= 0) throw new Fault('#NUM!');
  return Math.log(x) / Math.log(base);
}

export const MATH: Readonly<Record<string, HostFunction>> = {
  ABS: one(Math.abs),
  SIGN: one(Math.sign),
  INT: one(Math.floor),
  SQRT: one(Math.sqrt),
  EXP: one(Math.exp),
  LN: one((x) => log(x, Math.E)),
  LOG10: one((x) => log(x, 10)),
  LOG: two(log, 10),
  FACT: one(factorial),
  PI: () => Math.PI,
  ROUND: two((x, digits) => roundTo(x, digits, 'near')),
  ROUNDUP: two((x, digits) => roundTo(x, digits, 'up')),
  ROUNDDOWN: two((x, digits) => roundTo(x, digits, 'down')),
  TRUNC: two((x, digits) => roundTo(x, digits, 'down')),
  MOD: two(remainder),
  QUOTIENT: two((x, y) => {
    if (y === 0) throw new Fault('#DIV/0!');
    return Math.trunc(x / y);
  }),
  POWER: two((x, y) => x ** y),
  CEILING: two((x, step) => toMultiple(x, step, Math.ceil), 1),
  FLOOR: two((x, step) => toMultiple(x, step, Math.floor), 1),
  MROUND: two((x, step) => toMultiple(x, step, Math.round)),
  ISEVEN: lifted((x) => Math.trunc(toNumber(x ?? null)) % 2 === 0, 1),
  ISODD: lifted((x) => Math.trunc(toNumber(x ?? null)) % 2 !== 0, 1),
  N: lifted((x): CellValue => {
    if (x instanceof CellError) return x;
    return typeof x === 'number' || typeof x === 'boolean' ? Number(x) : 0;
  }, 1),
};
