import type { ExcelHost } from '../rich/host';
import { displayText } from '../model/format';
import type { HostWorkbook } from '../model/workbook';
import type { HostSheet } from '../model/worksheet';
import { element } from './element';
import { sameThings } from './same';
import type { TextKey } from './texts';

/** Draws the tabs of the visible sheets, and whether there is something to undo or redo. */
export function drawTabs(workbook: HostWorkbook, open: (sheet: HostSheet) => void): void {
  const shown = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const looks = shown.flatMap((sheet) => [
    ...[sheet, sheet.name, sheet.tabColor],
    sheet === workbook.active,
  ]);
  const tabs = element('tabs', HTMLElement);
  // Scrolling to a tab has the whole page laid out, and nearly always they are as they were.
  if (!sameThings(looks, looksOf.get(tabs) ?? null)) {
    tabs.replaceChildren(...shown.map((sheet) => tabOf(sheet, workbook, open)));
    const current = tabs.querySelector('[aria-selected="true"]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    looksOf.set(tabs, looks);
  }
  element('undo', HTMLButtonElement).disabled = !workbook.history.canUndo;
  element('redo', HTMLButtonElement).disabled = !workbook.history.canRedo;
}

/** What the tabs were drawn from last. */
const looksOf = new WeakMap<HTMLElement, readonly unknown[]>();

function tabOf(sheet: HostSheet, { active }: HostWorkbook, open: (sheet: HostSheet) => void) {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-selected', String(sheet === active));
  tab.textContent = sheet.name;
  if (sheet.tabColor) tab.style.boxShadow = `inset 0 3px 0 ${sheet.tabColor}`;
  tab.addEventListener('click', () => open(sheet));
  return tab;
}

/** Sum, mean and count of the selected numbers, as a spreadsheet shows them below the grid. */
export function statusText(
  { workbook, calculator }: ExcelHost,
  say: (key: TextKey) => string,
): string {
  if (workbook.editing) return say('editing');
  if (calculator.custom.isBusy) return say('busy');
  const numbers = selectedNumbers(workbook);
  if (numbers.length < 2) return say('ready');
  const write = (value: number): string =>
    displayText(value, '#,##0.##', workbook.locale).replace(/[.,]$/, '');
  const sum = numbers.reduce((a, b) => a + b, 0);
  return [
    `${say('average')}: ${write(sum / numbers.length)}`,
    `${say('count')}: ${numbers.length}`,
    `${say('sum')}: ${write(sum)}`,
  ].join('   ');
}

function selectedNumbers(workbook: HostWorkbook): number[] {
  const rect = workbook.selection();
  const used = workbook.active.usedRect(true);
  const numbers: number[] = [];
  if (!used) return numbers;
  for (
    let row = Math.max(rect.top, used.top);
    row <= Math.min(rect.bottom, used.bottom);
    row += 1
  ) {
    for (
      let column = Math.max(rect.left, used.left);
      column <= Math.min(rect.right, used.right);
      column += 1
    ) {
      const value = workbook.active.cell(row, column)?.value;
      if (typeof value === 'number') numbers.push(value);
    }
  }
  return numbers;
}
