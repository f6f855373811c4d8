import { OWN_KINDS } from '../../layouts/kinds';
import { type Column, columnOf, type TableRow } from '../../layouts/model';
import { capaian } from '../../measures/capaian';
import { serapan } from '../../measures/serapan';
import { directions } from '../../policy/capaian';
import { tampakSama } from '../../policy/printed';
import { neraca } from '../../rules/kit/neraca';
import { jenisKinerja } from '../../rules/kit/triwulan-kinerja';
import { type Builder, ofBoth } from './builder';

/** What a plan of several years has reached: up to last year and this year together (form E.81). */
export function fillSoFarOfPlan(builder: Builder): void {
  const column = (key: string): Column | undefined => columnOf(builder.table, key);
  fillSoFar(builder, 'Rp', [column('realisasiAnggaranLalu'), column('realisasiAnggaran')]);
  fillSoFar(builder, 'K', [column('realisasiLalu'), column('realisasi')]);
}

/** Its share of the target and the budget of the plan. */
export function fillShareOfPlan(builder: Builder): void {
  const column = (key: string): Column | undefined => columnOf(builder.table, key);
  fillShare(builder, 'Rp', column('anggaranRenstra'), column('serapanRenstra'));
  fillShare(builder, 'K', column('targetRenstra'), column('capaianRenstra'));
}

type Ukuran = 'K' | 'Rp';

function soFar(builder: Builder, ukuran: Ukuran): Column | undefined {
  const key = ukuran === 'Rp' ? 'realisasiAnggaranKumulatif' : 'realisasiKumulatif';
  return columnOf(builder.table, key);
}

function fillSoFar(
  builder: Builder,
  ukuran: Ukuran,
  [before, now]: readonly (Column | undefined)[],
): void {
  const column = soFar(builder, ukuran);
  if (!column || !before || !now) return;
  const { pohon } = neraca(builder.table);
  builder.table.rows.forEach((row, i) => {
    const isSum = ukuran === 'Rp' ? !pohon.rincian[i]?.length : isCounted(builder, row, column);
    if (!isSum || !OWN_KINDS.has(row.kind)) return;
    const parts = [before, now];
    if (!parts.every((c) => builder.eventual(row, c) !== null && builder.isRead(row, c))) return;
    const sum = (builder.value(row, before) ?? 0) + (builder.value(row, now) ?? 0);
    const printed = builder.figure(row, column);
    const shows = printed.kind === 'number' && tampakSama(printed.value, printed.decimals, sum);
    // People may be counted again from year to year: a count is only said again, never changed.
    if (ukuran === 'K' && !shows) return;
    builder.propose({
      row,
      column,
      expression: `SUM(${parts.map((c) => builder.operand(row, c)).join(',')})`,
      compute: (see) => ofBoth(see(row, before), see(row, now), (a, b) => a + b),
      inCellUnit: true,
    });
  });
}

function isCounted(builder: Builder, row: TableRow, column: Column): boolean {
  return builder.unit(row, column) === 1 && jenisKinerja(builder.table, row) === 'hitungan';
}

function fillShare(
  builder: Builder,
  ukuran: Ukuran,
  whole: Column | undefined,
  column: Column | undefined,
): void {
  const reached = soFar(builder, ukuran);
  if (!reached || !whole || !column) return;
  const reads = ukuran === 'Rp' ? 'rupiah' : 'nilai';
  const { batas, turun } = builder.policy;
  for (const row of builder.table.rows) {
    const isTotal = ukuran === 'Rp' && row.kind === 'jumlah';
    if (!isTotal && !OWN_KINDS.has(row.kind)) continue;
    if ((builder.eventual(row, whole) ?? 0) <= 0 || builder.eventual(row, reached) === null)
      continue;
    const inputs = [whole, reached].map((c) => builder.argument(row, c, reads));
    if (inputs.includes(null)) continue;
    // Where less is better, what adds up over the years says nothing.
    if (ukuran === 'K' && directions(row, turun)[0] !== 'naik') continue;
    const args = inputs.join(',');
    const cap = batas === null ? '' : `,,${batas}`;
    builder.propose({
      row,
      column,
      expression: ukuran === 'Rp' ? `SPM.SERAPAN(${args})` : `SPM.CAPAIAN(${args}${cap})`,
      compute: (see) =>
        ofBoth(see(row, whole), see(row, reached), (w, r) =>
          ukuran === 'Rp' ? serapan(w, r) : capaian(w, r, { batas }),
        ),
    });
  }
}
