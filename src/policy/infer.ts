import type { Table } from '../layouts/model';
import { serviceBlocks } from './blocks';
import { type CapaianCase, capaianCases, directions, fits } from './capaian';
import { figuresOf } from './figures';
import type { TablePolicy } from './model';
import { mutuCandidates } from './mutu';
import { layananColumns } from './pairs';
import { tampakSama } from './printed';
import { inferSkala } from './skala';

/** Policy of a table that shows no figure to infer one from. */
export const DEFAULT_POLICY: TablePolicy = {
  batas: null,
  mutu: 'rata',
  tanpaKebutuhan: 'dilewati',
  turun: 'turun',
  skala: 'AKIP',
  notes: [],
};

/**
 * Reads from a table's own figures how it counts: a table that follows one practice throughout is
 * right under that practice. Each conclusion is put into a note for the user.
 */
export function inferPolicy(table: Table): TablePolicy {
  const notes: string[] = [];
  const cases = [...capaianCases(table)];
  const turun = inferTurun(cases, notes);
  const batas = inferBatas(cases, turun, notes);
  const quality = inferMutu(table, notes);
  return { batas, turun, ...quality, skala: inferSkala(table), notes };
}

function inferTurun(cases: readonly CapaianCase[], notes: string[]): TablePolicy['turun'] {
  let difference = 0;
  let ratio = 0;
  for (const entry of cases) {
    if (!directions(entry.row, 'turun').includes('turun')) continue;
    if (fits(entry, 'naik', null) || fits(entry, 'naik', 100)) continue;
    if (fits(entry, 'turun', null) || fits(entry, 'turun', 100)) difference++;
    else if (fits(entry, 'turun-rasio', null) || fits(entry, 'turun-rasio', 100)) ratio++;
  }
  if (ratio > difference) {
    notes.push('Indikator yang makin kecil makin baik dihitung dengan target ÷ realisasi.');
    return 'turun-rasio';
  }
  if (difference) {
    notes.push(
      'Indikator yang makin kecil makin baik dihitung dengan (2 × target − realisasi) ÷ target.',
    );
  }
  return 'turun';
}

function inferBatas(
  cases: readonly CapaianCase[],
  turun: TablePolicy['turun'],
  notes: string[],
): number | null {
  let capped = 0;
  let free = 0;
  for (const entry of cases) {
    const ways = directions(entry.row, turun);
    const fitsFree = ways.some((arah) => fits(entry, arah, null));
    const fitsCapped = ways.some((arah) => fits(entry, arah, 100));
    if (fitsFree && !fitsCapped) free++;
    else if (fitsCapped && !fitsFree) capped++;
  }
  if (capped > free) {
    notes.push(`Capaian di atas 100 % dihitung sebagai 100 % (${evidence(capped)}).`);
    return 100;
  }
  if (free) notes.push(`Capaian tidak dibatasi 100 % (${evidence(free)}).`);
  return null;
}

function evidence(rows: number): string {
  return `terlihat pada ${rows} baris`;
}

function inferMutu(table: Table, notes: string[]): Pick<TablePolicy, 'mutu' | 'tanpaKebutuhan'> {
  const columns = layananColumns(table);
  let rata = 0;
  let jumlah = 0;
  let seratus = 0;
  if (columns?.persen) {
    const figures = figuresOf(columns.persen, table);
    for (const block of serviceBlocks(table)) {
      if (!block.mutuJumlah || !block.mutu.length) continue;
      const printed = figures.nilai(block.mutuJumlah);
      if (printed === null) continue;
      const decimals = figures.decimals(block.mutuJumlah);
      const may = mutuCandidates(block, table, columns);
      const shows = (exact: number | null): boolean =>
        exact !== null && tampakSama(printed, decimals, exact);
      if (shows(may.rata) === shows(may.jumlah)) {
        if (!shows(may.rata) && shows(may.rataSeratus)) seratus++;
      } else if (shows(may.rata)) rata++;
      else jumlah++;
    }
  }
  if (seratus) notes.push('Baris tanpa kebutuhan dihitung sebagai 100 % dalam persentase mutu.');
  if (jumlah > rata) {
    notes.push('Persentase mutu dihitung dari jumlah terlayani ÷ jumlah yang harus dilayani.');
  } else if (rata) {
    notes.push('Persentase mutu dihitung sebagai rata-rata persentase tiap baris.');
  }
  return {
    mutu: jumlah > rata ? 'jumlah' : 'rata',
    tanpaKebutuhan: seratus ? 'seratus' : 'dilewati',
  };
}
