import { RULES } from '../../src/rules';
import { valueNames } from '../../src/rules/kit/fill';
import { renderFinding } from '../../src/engine';
import { check, said } from '../kit/check';

const all = RULES.map((rule) => [rule.id, rule] as const);

describe.each(all)('%s', (id, rule) => {
  test('says in both languages what it checks and on what ground', () => {
    expect(rule.summary.id).toMatch(/\.$/);
    expect(rule.summary.en).toMatch(/\.$/);
    expect(rule.source).not.toBe('');
  });

  test.each(Object.entries(rule.messages))(
    'message %s names the same values in both',
    (_, text) => {
      expect(valueNames(text.id).length).toBeGreaterThan(0);
      expect([...new Set(valueNames(text.en))].sort()).toEqual(
        [...new Set(valueNames(text.id))].sort(),
      );
    },
  );

  test('has a wrong and a right example', () => {
    expect(rule.examples.wrong.length).toBeGreaterThan(0);
    expect(rule.examples.right.length).toBeGreaterThan(0);
    expect(rule.examples.right.flatMap((e) => e.findings)).toEqual([]);
  });

  const examples = [...rule.examples.wrong, ...rule.examples.right];
  test.each(examples.map((e, i) => [`${e.layout} ${i + 1}`, e] as const))(
    'example %s does what it says',
    (_, example) => {
      const result = check(example.table);
      expect(result.failures).toEqual([]);
      expect(result.recognition.tables.map((t) => t.layout)).toEqual([
        example.layout,
        ...(example.others ?? []),
      ]);
      const own = result.findings.filter((f) => f.rule === id);
      expect(
        said(own)
          .map((s) => s.split('@')[1])
          .sort(),
      ).toEqual([...example.findings].sort());
      for (const finding of own) {
        for (const language of ['id', 'en'] as const) {
          expect(renderFinding(finding, language)).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    },
  );

  test('a wrong example is found by this rule alone', () => {
    for (const example of rule.examples.wrong) {
      const others = check(example.table).findings.filter((f) => f.rule !== id);
      expect(said(others)).toEqual([]);
    }
  });
});

test('rule ids are distinct', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
});
