import {
  type CheckResult,
  digestOf,
  periksa,
  periksaBertahap,
  POLICY_KEY,
  renderFinding,
  waiversOf,
  withWaiver,
} from '../../src/engine';
import type { Progress } from '../../src/engine/model';
import { RULES } from '../../src/rules';
import { dengan, FORMULIR } from '../../src/rules/kit/contoh';
import type { Finding, Rule } from '../../src/rules/model';
import type { Workbook } from '../../src/sheet/snapshot';
import { check, findingsIn, said } from '../kit/check';
import { workbookOf } from '../kit/sheet-text';

const WRONG = dengan(FORMULIR, { F8: '31', C7: 'Unit', E4: '500', F4: '-5' });

function run(workbook: Workbook, rules: readonly Rule[]): CheckResult {
  const steps = periksaBertahap(workbook, {}, rules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('findings come in sheet order, then by row, then by column', () => {
  const book = workbookOf({ Kedua: WRONG, Pertama: WRONG });
  expect(periksa(book).findings.map((f) => `${f.sheet}!${f.cell}`)).toEqual([
    'Kedua!E4',
    'Kedua!C7',
    'Kedua!F8',
    'Pertama!E4',
    'Pertama!C7',
    'Pertama!F8',
  ]);
});

test('a right table has no findings, and says what was compared', () => {
  const { findings, checked, failures } = check(FORMULIR);
  expect(findings).toEqual([]);
  expect(failures).toEqual([]);
  expect(Object.keys(checked).sort()).toEqual(RULES.map((r) => r.id).sort());
  expect(checked).toMatchObject({ 'belum-terlayani-salah': 6, 'indeks-salah': 3, 'target-spm': 0 });
});

test('a workbook without tables has neither findings nor comparisons', () => {
  const { findings, checked, recognition } = check('Catatan rapat');
  expect(findings).toEqual([]);
  expect(recognition.tables).toEqual([]);
  expect(Object.values(checked).every((n) => n === 0)).toBe(true);
});

describe('a rule that fails', () => {
  const [first] = RULES;
  const broken: Rule = {
    ...first!,
    id: 'rusak',
    check: (context) => {
      context.checked(7);
      throw new Error('tak terduga');
    },
  };

  test('is reported as our error with its id, and the others still run', () => {
    const result = run(workbookOf({ A: WRONG }), [broken, ...RULES]);
    expect(result.failures).toEqual([{ rule: 'rusak', message: 'tak terduga' }]);
    expect(result.checked.rusak).toBe(0);
    expect(said(result.findings)).toEqual(findingsIn(WRONG));
  });

  test('what it compared on the sheets before counts for nothing', () => {
    const onSecond: Rule = {
      ...broken,
      check: ({ tables, checked }) => {
        checked(7);
        if (tables[0]?.sheet.name === 'B') throw new Error('tak terduga');
      },
    };
    const result = run(workbookOf({ A: WRONG, B: WRONG }), [onSecond, ...RULES]);
    expect(result.failures).toEqual([{ rule: 'rusak', message: 'tak terduga' }]);
    expect(result.checked.rusak).toBe(0);
    const counts = [...result.checkedIn.values()];
    expect(counts).toHaveLength(2);
    for (const own of counts) expect(Object.keys(own)).not.toContain('rusak');
  });

  test('so is one that names a message it does not have', () => {
    const wrong: Rule = {
      ...broken,
      check: ({ tables, report }) => {
        const [table] = tables;
        if (table) report({ table, row: 1, column: 1, message: 'tidakAda', values: {} });
      },
    };
    expect(run(workbookOf({ A: WRONG }), [wrong]).failures[0]?.message).toContain('tidakAda');
  });
});

describe('severities', () => {
  const severity = (result: CheckResult, rule: string): string | undefined =>
    result.findings.find((f) => f.rule === rule)?.severity;

  test('are the rule’s, unless the policy sets another', () => {
    expect(severity(check(WRONG), 'satuan-salah')).toBe('error');
    const policy = { severities: { 'satuan-salah': 'info' } } as const;
    expect(severity(check(WRONG, { policy }), 'satuan-salah')).toBe('info');
  });

  test('a rule that is switched off is neither run nor counted', () => {
    const policy = { severities: { 'satuan-salah': 'off' } } as const;
    const result = check(WRONG, { policy });
    expect(severity(result, 'satuan-salah')).toBeUndefined();
    expect(result.checked['satuan-salah']).toBeUndefined();
  });

  test('the policy may be stored in the workbook', () => {
    const settings = { [POLICY_KEY]: { severities: { 'satuan-salah': 'warning' } } };
    const result = periksa({ ...workbookOf({ A: WRONG }), settings });
    expect(severity(result, 'satuan-salah')).toBe('warning');
  });
});

describe('progress', () => {
  test('has a step for each sheet and each rule that compares sheets, with real counts', () => {
    const seen: Progress[] = [...periksaBertahap(workbookOf({ A: WRONG, B: FORMULIR }))];
    const across = RULES.filter((rule) => rule.scope === 'workbook').map((rule) => rule.id);
    expect(seen.map((p) => p.what)).toEqual(['A', 'B', ...across]);
    expect(seen.map((p) => p.done)).toEqual(seen.map((_, i) => i));
    expect(new Set(seen.map((p) => p.total))).toEqual(new Set([seen.length]));
  });

  test('gives way many times on a sheet of very many rows, at the same count', () => {
    const rows = Array.from(
      { length: 2100 },
      (_, i) => `${i + 1} | Jumlah bantuan ${i + 1} | 50 | 40 | 90`,
    );
    const text = ['No | Indikator Kinerja | Target | Realisasi | Capaian (%)', ...rows].join('\n');
    const seen = [...periksaBertahap(workbookOf({ A: text }))];
    const own = seen.filter(({ what }) => what === 'A');
    // Rows of one rule, rules, and the reading before them.
    expect(own.length).toBeGreaterThan(RULES.length);
    expect(new Set(own.map(({ done }) => done))).toEqual(new Set([0]));
  });

  test('a caller that stops asking stops the work', () => {
    let ran = 0;
    const rule: Rule = { ...RULES[0]!, check: () => void ran++ };
    const steps = periksaBertahap(workbookOf({ A: WRONG, B: WRONG }), {}, [rule]);
    steps.next();
    expect(ran).toBe(0);
    steps.next();
    expect(ran).toBe(1);
    steps.next();
    expect(ran).toBe(2);
  });

  test('a sheet of thousands of rows is checked rule by rule, at the same count', () => {
    const line = (i: number): string => `${i + 1} | Gedung ${i} | Unit | 1 | Baik`;
    const rows = Array.from({ length: 2500 }, (_, i) => line(i));
    const text = ['No | Uraian | Satuan | Jumlah | Kondisi', ...rows].join('\n');
    const seen = [...periksaBertahap(workbookOf({ Besar: text }))];
    const within = RULES.filter((rule) => rule.scope !== 'workbook');
    const own = seen.filter((p) => p.what === 'Besar');
    expect(own.length).toBeGreaterThanOrEqual(within.length);
    expect(new Set(own.map((p) => p.done))).toEqual(new Set([0]));
  });
});

describe('grouping', () => {
  const blank = { G7: '', G8: '', G9: '' };

  test('equal findings below each other are one, with the exact count in words', () => {
    const [finding] = check(dengan(FORMULIR, blank)).findings;
    expect(finding?.cells).toEqual(['G7', 'G8', 'G9']);
    expect(finding && renderFinding(finding, 'id')).toContain('Sama pada 3 sel: G7, G8, G9.');
    expect(finding && renderFinding(finding, 'en')).toContain('The same in 3 cells: G7, G8, G9.');
  });

  test('a long list is shortened, the count is not', () => {
    const cells = Array.from({ length: 20 }, (_, i) => `G${i + 7}`);
    const [finding] = check(dengan(FORMULIR, blank)).findings;
    expect(renderFinding({ ...finding!, cells }, 'id')).toMatch(
      /Sama pada 20 sel: .*G12 dan 14 lagi/,
    );
  });

  test('findings with different figures stay apart', () => {
    const table = dengan(FORMULIR, { F7: '3', F8: '29' });
    expect(check(table).findings.map((f) => f.cells)).toEqual([undefined, undefined]);
  });
});

describe('waivers', () => {
  const book = workbookOf({ A: WRONG });
  const chosen = periksa(book).findings.find((f) => f.rule === 'satuan-salah')!;
  const waived = { ...book, settings: withWaiver({ lain: 1 }, chosen, 'Paket dihitung per unit') };

  test('set a finding aside with the reason', () => {
    const result = periksa(waived);
    expect(result.findings.map((f) => f.rule)).not.toContain('satuan-salah');
    expect(result.waived).toMatchObject([
      { finding: { cell: 'C7' }, reason: 'Paket dihitung per unit' },
    ]);
    expect(waived.settings.lain).toBe(1);
  });

  test('end when the figures they were given for change', () => {
    const changed = workbookOf({ A: dengan(WRONG, { C7: 'Paket' }) });
    const result = periksa({ ...changed, settings: waived.settings });
    expect(result.findings.map((f) => f.rule)).toContain('satuan-salah');
    expect(result.waived).toEqual([]);
  });

  test('hold when other cells change', () => {
    const changed = workbookOf({ A: dengan(WRONG, { F8: '30' }) });
    expect(periksa({ ...changed, settings: waived.settings }).waived).toHaveLength(1);
  });

  test('can be taken back', () => {
    const settings = withWaiver(waived.settings, chosen, null);
    expect(periksa({ ...book, settings }).waived).toEqual([]);
  });

  test('what is no waiver is passed over', () => {
    expect(waiversOf({ sheets: [], settings: { pengecualian: [1, null, { rule: 'x' }] } })).toEqual(
      [],
    );
    expect(waiversOf({ sheets: [], settings: { pengecualian: 'x' } })).toEqual([]);
  });

  test('the digest follows the figures, not the words', () => {
    const other: Finding = { ...chosen, text: { ...chosen.text, message: { id: 'a', en: 'b' } } };
    expect(digestOf(other)).toBe(digestOf(chosen));
    expect(digestOf({ ...chosen, found: 'Paket' })).not.toBe(digestOf(chosen));
  });
});

test('a check changes nothing it reads', () => {
  const book = workbookOf({ A: WRONG });
  const cells = (): string =>
    JSON.stringify(book.sheets.map((s) => s.rowNumbers().map((r) => s.rowCells(r))));
  const before = cells();
  periksa(book);
  expect(cells()).toBe(before);
});
