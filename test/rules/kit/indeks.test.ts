import type { Cause, RawFinding, RuleContext } from '../../../src/rules/model';
import { figuresOf } from '../../../src/policy/figures';
import { compare } from '../../../src/rules/kit/indeks';
import { check } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';

/** What is said of a printed index that may be one of these, and how often it was compared. */
function bandingkan(printed: string, likely: number | null, ...all: readonly number[]) {
  const [table] = check(`
    REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Capaian Penerima (%) | Capaian Mutu (%) | Indeks SPM
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 90 | 90 | ${i ? 90 : printed}`).join('\n')}`)
    .recognition.tables;
  const column = table!.columns.find(({ key }) => key === 'indeks')!;
  const reports: RawFinding[] = [];
  let checked = 0;
  const context = {
    report: (finding: RawFinding) => reports.push(finding),
    checked: () => checked++,
  } as unknown as RuleContext;
  const cause: Cause = { table: table!, row: 2, column: 2 };
  const figures = figuresOf(column, table!);
  compare(
    context,
    table!,
    figures,
    table!.rows[0]!,
    likely,
    () => all,
    () => ({
      message: 'indeksDatar',
      values: {},
      from: [],
      causes: () => [cause],
    }),
  );
  return { checked, causes: reports.map(({ causes }) => causes?.length) };
}

test.each([
  ['right at once', '90{0}', 90, [80], 1, []],
  ['right by another way', '90{0}', null, [80, 90], 1, []],
  ['off by its last digit: a fault elsewhere may explain it', '90{0}', null, [91.4], 1, [1]],
  ['off by one and a half of them, which rounding does not make', '90{0}', null, [91.5], 1, [0]],
  ['blank, where nobody was served', '', 0, [0], 0, []],
  ['without anything to hold it against', '90{0}', null, [], 0, []],
])('an index %s', (_, printed, likely, all, checked, causes) => {
  expect(bandingkan(printed, likely, ...all)).toEqual({ checked, causes });
});
