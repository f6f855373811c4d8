import type { Column, Table } from '../../../src/layouts/model';
import type { RawFinding, Rule } from '../../../src/rules/model';
import { finish } from '../../../src/sheet/steps';
import { check } from '../../kit/check';

/** What a rule reports of one table, asked directly: for readings that no text of a test comes to. */
export function reportedOn(rule: Rule, table: Table): readonly string[] {
  const found: RawFinding[] = [];
  const { workbook, policies } = check(table.sheet);
  const steps = rule.check({
    workbook,
    tables: [table],
    policyOf: (of) => policies.get(of) ?? [...policies.values()][0]!,
    report: (finding) => found.push(finding),
    checked: () => undefined,
  });
  if (steps) finish(steps);
  return found.map(({ message }) => message);
}

/** The one table of a text, with a column of this key more or less. */
export function readAs(
  text: string,
  change: (columns: readonly Column[]) => readonly Column[],
): Table {
  const [table] = check(text).recognition.tables;
  if (!table) throw new Error('Not recognised');
  return { ...table, columns: change(table.columns) };
}
