import type { Page } from 'playwright-core';

/** What stands in the embedded host, past the pane: the proof of what the pane says. */
export interface SheetView {
  /** Address in the name box. */
  selected(cell: string): Promise<void>;
  /** Selects a cell of the active sheet as a click on it does. */
  select(cell: string): Promise<void>;
  /** Name of the active sheet, once it is this one. */
  active(name: RegExp): Promise<void>;
  names(): Promise<string[]>;
  /** Content of a cell, as `Sheet!A1` or of the active sheet: its formula, else its value. */
  content(cell: string): Promise<string>;
  /** Everything that all sheets hold and show, as one text. */
  everything(): Promise<string>;
  /** Types into cells of the active sheet. */
  enter(cells: Readonly<Record<string, string>>): Promise<void>;
}

export function sheetView(page: Page): SheetView {
  const content = (cell: string): Promise<string> =>
    page.evaluate((address) => {
      const { workbook } = window.preview!.host;
      const [, name, letters = 'A', row = '1'] = /^(?:(.+)!)?([A-Z]+)(\d+)$/.exec(address) ?? [];
      const sheet = workbook.sheets.find((one) => one.name === name) ?? workbook.active;
      const column = [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
      const held = sheet.cell(Number(row) - 1, column);
      return held?.formula ?? JSON.stringify(held?.value ?? '').replace(/^"|"$/g, '');
    }, cell);
  return {
    content,
    selected: async (cell) => {
      await page.waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>('#box')?.value === wanted,
        cell,
      );
    },
    async select(cell) {
      await page.locator('#box').fill(cell);
      await page.locator('#box').press('Enter');
    },
    async active(name) {
      await page.waitForFunction(
        (source) => new RegExp(source, 'u').test(window.preview!.host.workbook.active.name),
        name.source,
      );
    },
    names: () => page.evaluate(() => window.preview!.host.workbook.sheets.map((s) => s.name)),
    everything: () =>
      page.evaluate(() =>
        window
          .preview!.host.workbook.sheets.map((sheet) => {
            const used = sheet.usedRect(true);
            const lines = [sheet.name];
            if (!used) return sheet.name;
            for (let row = used.top; row <= used.bottom; row++) {
              for (let column = used.left; column <= used.right; column++) {
                const held = sheet.cell(row, column);
                if (held)
                  lines.push(
                    `${row},${column} ${held.formula ?? ''} ${JSON.stringify(held.value)}`,
                  );
              }
            }
            return lines.join('\n');
          })
          .join('\n\n'),
      ),
    async enter(cells) {
      for (const [cell, text] of Object.entries(cells)) {
        await page.locator('#box').fill(cell);
        await page.locator('#box').press('Enter');
        await page.locator('#bar').fill(text);
        await page.locator('#bar').press('Enter');
      }
    },
  };
}
