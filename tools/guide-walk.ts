import type { OpenPane } from './open-pane';
import { VIEWS } from './open-pane';

/** Size of the pane on a screen of 1366 × 768, tall enough for what the guide speaks of. */
const SIZE = [350, 520] as const;

/** The file, beside the pictures, that keeps what each view said when it was drawn. */
export const SAID = 'isi.json';

/** Clocks, dates, digests and versions differ from one drawing to the next without being news. */
const PASSING: readonly (readonly [RegExp, string])[] = [
  [/\b\d{1,2} \p{L}+ \d{4} pukul \d{2}\.\d{2}\b/gu, '‹waktu›'],
  [/\bpukul \d{2}\.\d{2}\b/g, 'pukul ‹jam›'],
  [/\b[0-9a-f]{12,64}\b/g, '‹sidik›'],
  [/\bversi \d+\.\d+\.\d+\S*/g, 'versi ‹versi›'],
];

/** How many lines of a long list count: the others depend on how high its fonts draw it. */
const LISTED = 4;

/** What the pane says, line by line, without what passes. */
async function words(opened: OpenPane): Promise<string[]> {
  const text = await opened.pane.locator('#root').evaluate((root: HTMLElement, listed) => {
    const further = [...root.querySelectorAll<HTMLElement>('li[data-index]')].filter(
      (line) => Number(line.dataset.index) >= listed,
    );
    for (const line of further) line.style.visibility = 'hidden';
    const said = root.innerText;
    for (const line of further) line.style.visibility = '';
    return said;
  }, LISTED);
  const lasting = PASSING.reduce((t, [pattern, name]) => t.replace(pattern, name), text);
  return lasting
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/**
 * Goes through the views in the state in which the guide shows them, on the sample workbook.
 * @param show called at each view with its name
 * @returns what each view says
 */
export async function walkGuide(
  opened: OpenPane,
  show: (name: string) => Promise<void>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { pane } = opened;
  const said: Record<string, readonly string[]> = {};
  const look = async (name: string): Promise<void> => {
    await show(name);
    said[name] = await words(opened);
  };
  await opened.resize(...SIZE);
  await pane.getByRole('button', { name: 'Mulai' }).waitFor();
  await opened.appear('light');
  await look('pengantar');
  await pane.getByRole('button', { name: 'Mulai' }).click();
  await pane.getByRole('button', { name: 'Periksa' }).click();
  await pane.locator('[data-temuan]').first().click();
  for (const view of VIEWS) {
    await opened.visit(view);
    await look(view.name);
  }
  return said;
}
