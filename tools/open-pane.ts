import path from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { startPreview } from '../src/host/preview-sites';
import { openBrowser } from './browser';

const ROOT = path.resolve(__dirname, '..');
/** A busy machine is no failure: this ends a wait for what never comes. */
const PATIENCE_MS = 90_000;

/** As XPath: by CSS every look into the pane would go through all cells of the sheet for shadow roots. */
const FRAME = 'xpath=//iframe';

/** Every view of the pane: the tab or the link on the page Lainnya that leads to it. */
export const VIEWS = [
  { name: 'beranda', tab: ['Beranda', 'Home'] },
  { name: 'temuan', tab: ['Temuan', 'Findings'] },
  { name: 'rumus', tab: ['Rumus', 'Formulas'] },
  { name: 'perawatan', tab: ['Rumus', 'Formulas'], part: ['Perawatan', 'Care'] },
  { name: 'acuan', tab: ['Rumus', 'Formulas'], part: ['Daftar fungsi', 'Functions'] },
  { name: 'lainnya', tab: ['Lainnya', 'More'] },
  { name: 'laporan', tab: ['Lainnya', 'More'], link: ['Laporan', 'Report'] },
  { name: 'templat', tab: ['Lainnya', 'More'], link: ['Templat', 'Template'] },
  { name: 'grafik', tab: ['Lainnya', 'More'], link: ['Grafik', 'Chart'] },
  { name: 'katalog', tab: ['Lainnya', 'More'], link: ['Katalog', 'Catalogue'] },
  { name: 'setelan', tab: ['Lainnya', 'More'], link: ['Setelan', 'Settings'] },
] as const;

type Words = readonly [id: string, en: string];
export interface ViewPath {
  readonly name: string;
  readonly tab: Words;
  readonly part?: Words;
  readonly link?: Words;
}

/** How Office and the system look, and the theme that the pane takes from it. */
const LOOKS = {
  light: { theme: 'terang', scheme: 'light' },
  white: { theme: 'putih', scheme: 'light' },
  dark: { theme: 'gelap', scheme: 'dark' },
  black: { theme: 'hitam', scheme: 'dark' },
  contrast: { theme: 'kontras', scheme: 'dark' },
} as const;
export type Appearance = keyof typeof LOOKS;
export const APPEARANCES = Object.keys(LOOKS) as readonly Appearance[];

/** The built pane in the embedded host, driven as a user would. */
export interface OpenPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The pane's own document; another one after `start`. */
  document(): Frame;
  /** Errors of the page and the pane. */
  readonly errors: readonly string[];
  /** Size of the pane itself, in CSS px. */
  resize(width: number, height: number): Promise<void>;
  /** Draws no cell of the sheet: thousands would be drawn anew with every look. */
  hideSheet(): Promise<void>;
  /** Changes the look while the pane is open, and waits until the pane has followed. */
  appear(as: Appearance): Promise<void>;
  /** The colour behind the open view, as the browser draws it. */
  background(): Promise<string>;
  /** Opens a workbook in place of the sample, in Excel's language; the pane starts anew. */
  start(options: { workbook?: string; language: 'id' | 'en' }): Promise<void>;
  visit(view: ViewPath, language?: 'id' | 'en'): Promise<void>;
  /** A picture of the pane alone. */
  picture(file: string): Promise<void>;
  close(): Promise<void>;
}

export async function openPane(): Promise<OpenPane> {
  const preview = await startPreview({ root: ROOT, port: 0 });
  const browser = await openBrowser({ viewport: { width: 1366, height: 900 } });
  const page = await browser.context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(keepAnnouncements);
  await page.goto(preview.url);
  const pane = page.frameLocator(FRAME);
  const frame = page.locator(FRAME);
  let size: { width: number; height: number } | undefined;
  return {
    page,
    pane,
    errors,
    document() {
      const found = page.frames().find((one) => one.url().startsWith(preview.addInUrl));
      if (!found) throw new Error('the pane is not open');
      return found;
    },
    async resize(width, height) {
      size = { width, height };
      await frame.evaluate(
        (element, [w, h]) => {
          // Above the page, so that neither its columns nor its bars cut it.
          element.style.cssText = `position:fixed;top:0;left:0;z-index:9;width:${w}px;height:${h}px`;
        },
        [width, height] as const,
      );
    },
    hideSheet: () =>
      page.locator('#sheet').evaluate((sheet) => {
        // The sheet itself keeps its place, and can take the focus.
        sheet.style.contentVisibility = 'hidden';
      }),
    async appear(as) {
      const { theme, scheme } = LOOKS[as];
      await page.emulateMedia({
        colorScheme: scheme,
        forcedColors: as === 'contrast' ? 'active' : 'none',
      });
      await page.locator('#theme').selectOption(as);
      await pane.locator(`[data-theme="${theme}"]`).first().waitFor();
    },
    background: () =>
      pane
        .locator('[data-theme] > div')
        .first()
        .evaluate((e) => getComputedStyle(e).backgroundColor),
    async start({ workbook, language }) {
      await page.locator('#language').selectOption(language === 'id' ? 'id-ID' : 'en-US');
      if (workbook !== undefined) await page.locator('#picker').setInputFiles(workbook);
      const name = workbook === undefined ? '' : path.basename(workbook);
      await page.locator('#file', { hasText: name }).waitFor();
      await pane.locator(`html[lang="${language}"]`).waitFor();
    },
    async visit(view, language = 'id') {
      const word = (words: Words): string => words[language === 'id' ? 0 : 1];
      await pane.getByRole('tab', { name: new RegExp(`^${word(view.tab)}`) }).click();
      if (view.part) await pane.getByRole('tab', { name: word(view.part), exact: true }).click();
      if (view.link)
        await pane.getByRole('button', { name: new RegExp(`^${word(view.link)}`) }).click();
      await pane.getByRole('progressbar').waitFor({ state: 'detached' });
      // Lists measure themselves once they are drawn.
      await pane.locator('#root').evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
    },
    async picture(file) {
      // What is under the mouse looks otherwise.
      await page.mouse.move(1360, 890);
      const settings = { path: file, animations: 'disabled' } as const;
      // Once resized it is known where the pane stands; otherwise the browser waits until it stays there.
      if (size) await page.screenshot({ ...settings, clip: { x: 0, y: 0, ...size } });
      else await frame.screenshot(settings);
    },
    async close() {
      await browser.close();
      await preview.close();
    },
  };
}

declare global {
  interface Window {
    /** What the pane has announced, oldest first. */
    announced?: string[];
  }
}

/** The pane shows only its latest announcement; a busy machine would miss the one before. */
function keepAnnouncements(): void {
  const announced: string[] = [];
  window.announced = announced;
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLElement)) continue;
      const said = node.matches('[data-testid="kabar"] p')
        ? node
        : node.querySelector('[data-testid="kabar"] p');
      if (said) announced.push(said.textContent);
    }
  }).observe(document, { childList: true, subtree: true });
}
