import type { Table } from '../layouts/model';
import { serviceBlocks } from './blocks';
import { type CapaianCase, capaianCases, directions, fits } from './capaian';
import { figuresOf } from './figures';
import type { PolicyNote, TablePolicy } from './model';
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
  const notes: PolicyNote[] = [];
  const cases = [...capaianCases(table)];
  const turun = inferTurun(cases, notes);
  const batas = inferBatas(cases, turun, notes);
  const quality = inferMutu(table, notes);
  return { batas, turun, ...quality, skala: inferSkala(table), notes };
}

function inferTurun(cases: readonly CapaianCase[], notes: PolicyNote[]): TablePolicy['turun'] {
  let difference = 0;
  let ratio = 0;
  for (const entry of cases) {
    if (!directions(entry.row, 'turun').includes('turun')) continue;
    if (fits(entry, 'naik', null) || fits(entry, 'naik', 100)) continue;
    if (fits(entry, 'turun', null) || fits(entry, 'turun', 100)) difference++;
    else if (fits(entry, 'turun-rasio', null) || fits(entry, 'turun-rasio', 100)) ratio++;
  }
  if (ratio > difference) {
    notes.push({
      id: 'Indikator yang makin kecil makin baik dihitung dengan target ÷ realisasi.',
      en: 'Indicators where less is better are computed as target ÷ realised.',
    });
    return 'turun-rasio';
  }
  if (difference) {
    notes.push({
      id: 'Indikator yang makin kecil makin baik dihitung dengan (2 × target − realisasi) ÷ target.',
      en: 'Indicators where less is better are computed as (2 × target − realised) ÷ target.',
    });
  }
  return 'turun';
}

function inferBatas(
  cases: readonly CapaianCase[],
  turun: TablePolicy['turun'],
  notes: PolicyNote[],
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
    notes.push({
      id: `Capaian di atas 100 % dihitung sebagai 100 % (terlihat pada ${capped} baris).`,
      en: `Achievement above 100 % counts as 100 % (seen in ${counted(capped)}).`,
    });
    return 100;
  }
  if (free) {
    notes.push({
      id: `Capaian tidak dibatasi 100 % (terlihat pada ${free} baris).`,
      en: `Achievement is not capped at 100 % (seen in ${counted(free)}).`,
    });
  }
  return null;
}

function counted(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}

function inferMutu(
  table: Table,
  notes: PolicyNote[],
): Pick<TablePolicy, 'mutu' | 'tanpaKebutuhan'> {
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
      const isMean = shows(may.rata);
      if (isMean === shows(may.jumlah)) {
        if (!isMean && shows(may.rataSeratus)) seratus++;
      } else if (isMean) rata++;
      else jumlah++;
    }
  }
  if (seratus) {
    notes.push({
      id: 'Baris tanpa kebutuhan dihitung sebagai 100 % dalam persentase mutu.',
      en: 'Rows without need count as 100 % in the quality percentage.',
    });
  }
  if (jumlah > rata) {
    notes.push({
      id: 'Persentase mutu dihitung dari jumlah terlayani ÷ jumlah yang harus dilayani.',
      en: 'The quality percentage is computed as total served ÷ total in need.',
    });
  } else if (rata) {
    notes.push({
      id: 'Persentase mutu dihitung sebagai rata-rata persentase tiap baris.',
      en: 'The quality percentage is computed as the mean of the rows’ percentages.',
    });
  }
  return {
    mutu: jumlah > rata ? 'jumlah' : 'rata',
    tanpaKebutuhan: seratus ? 'seratus' : 'dilewati',
  };
}
