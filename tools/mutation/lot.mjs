// Which mutants a sample draws.
import { createHash } from 'node:crypto';
import path from 'node:path';

/** "0-5" as a share from 0 to 1: which part of the mutants is tried; all without a sample. */
export function drawnShare(contoh = '0-100') {
  return contoh.split('-').map((percent) => Number(percent) / 100);
}

/**
 * A number from 0 to 1 for each mutant, the same in every run: those in the span asked for are drawn.
 * @param location lines and columns counted from 0
 */
export function lot({ fileName, location, replacement }) {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column].join();
  const text = [path.basename(fileName), place, replacement].join('\0');
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}
