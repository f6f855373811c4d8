import { HyperFormula } from 'hyperformula';
import { evaluate, measureNamed } from '../src/measures';
import { median } from './kit';

const ROWS = 20_000;

/**
 * Time of one custom function over a column against the built-in formula of the same meaning in an
 * independent spreadsheet program: 1 means as fast.
 */
export function columnRatio(rounds: number): number {
  const capaian = measureNamed('CAPAIAN');
  const builtin = capaian?.builtin(['A1', 'B1']);
  if (!capaian || builtin == null) throw new Error('no function CAPAIAN');
  const column = (of: (i: number) => number): number[][] =>
    Array.from({ length: ROWS }, (_, i) => [of(i)]);
  const target = column((i) => 100 + (i % 900));
  const realisasi = column((i) => 50 + (i % 700));
  const formulas = target.map(([t], i) => [
    t ?? 0,
    realisasi[i]?.[0] ?? 0,
    `=${builtin.replaceAll('A1', `A${i + 1}`).replaceAll('B1', `B${i + 1}`)}`,
  ]);
  const own: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < rounds; i++) {
    let start = performance.now();
    evaluate(capaian, [target, realisasi]);
    own.push(performance.now() - start);
    start = performance.now();
    HyperFormula.buildFromArray(formulas, { licenseKey: 'gpl-v3' }).destroy();
    theirs.push(performance.now() - start);
  }
  return median(own) / median(theirs);
}
