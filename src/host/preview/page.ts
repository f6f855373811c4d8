import { openDocument, newDocument, type OpenDocument } from '../files/document';
import { conditionalLook } from '../calc/conditional';
import type { CustomFunction } from '../calc/custom';
import type { HostLocale } from '../model/input';
import type { HostWorkbook } from '../model/workbook';
import { DesktopPane } from '../profiles/desktop-pane';
import type { Pane } from '../profiles/pane';
import { apiOf, type ExcelVersion, hasCustomFunctions } from '../profiles/requirements';
import { WebPane } from '../profiles/web';
import { ExcelHost } from '../rich/host';
import { WorkbookError } from '../../xlsx/errors';
import { drawTabs, statusText } from './bars';
import { Controller } from './controller';
import { Edits } from './edits';
import { element } from './element';
import { download, onDrop } from './file-transfer';
import { Grid } from './grid';
import { CellMenu } from './cell-menu';
import { drawRibbon, readCommands, type RibbonButton } from './ribbon';
import { sampleWorkbook } from './sample';
import { readShortcuts, type Shortcut, shortcutFor, type ShortcutFiles } from './shortcuts';
import { coloursOf, isTheme, type PreviewTheme } from './themes';
import { sayIn, type TextKey, translatePage } from './texts';

/** What the server tells the page. */
export interface PageConfig {
  /** Address of the add-in's folder. */
  readonly addInUrl: string;
  readonly namespace: string;
  readonly functions: readonly CustomFunction[];
  readonly manifest: string;
  readonly shortcuts: ShortcutFiles;
}

/** The largest file that is read into the page. */
const LARGEST_FILE = 100 * 1024 * 1024;

/** The preview page: a workbook in the grid, the add-in in the pane, and the switches around them. */
export class Page {
  readonly #config: PageConfig;
  readonly #grid: Grid;
  readonly #controller: Controller;
  readonly #menu = new CellMenu(document.body);
  #cellMenu: readonly RibbonButton[] = [];
  #shortcuts: readonly Shortcut[] = [];
  #theme: PreviewTheme = 'light';
  #document: OpenDocument;
  #host: ExcelHost;
  #edits: Edits;
  #pane: Pane | null = null;
  #locale: HostLocale = 'id-ID';
  #version: ExcelVersion = 'microsoft-365';
  #platform: 'web' | 'desktop' = 'web';
  #toast = 0;
  #frame = 0;
  #isAllDue = false;

  constructor(config: PageConfig) {
    this.#config = config;
    this.#document = newDocument(sampleWorkbook());
    this.#host = this.#connect();
    this.#edits = new Edits(this.#host);
    const sheet = element('sheet', HTMLElement);
    const workbook = () => this.#host.workbook;
    this.#grid = new Grid(
      sheet,
      workbook,
      () => this.#say('kept'),
      (of, row, column) => conditionalLook(this.#host.calculator, of, row, column),
    );
    const parts = {
      sheet,
      bar: element('bar', HTMLInputElement),
      box: element('box', HTMLInputElement),
    };
    this.#controller = new Controller(
      parts,
      this.#grid,
      workbook,
      () => this.#edits,
      (reason) => this.#tell(typeof reason === 'string' ? this.#say(reason) : reason.text),
      (x, y) => this.#openMenu(x, y),
    );
    this.#listen();
    this.#translate();
    this.#draw();
    this.openPane();
    sheet.focus();
  }

  get host(): ExcelHost {
    return this.#host;
  }

  get pane(): Pane | null {
    return this.#pane;
  }

  /** Opens a file's bytes in place of what is open; the pane starts anew. */
  open(bytes: Uint8Array, name: string): void {
    try {
      this.#document = openDocument(bytes, name);
    } catch (cause) {
      if (!(cause instanceof WorkbookError)) throw cause;
      const text = this.#locale === 'id-ID' ? cause.text.id : cause.text.en;
      this.#tell(`${this.#say('notOpened')}: ${text}`);
      return;
    }
    this.#start();
    this.#tell(this.#say('opened'));
  }

  openPane(): void {
    element('pane', HTMLElement).classList.remove('hidden');
    if (this.#pane) return;
    const isDesktop = this.#platform === 'desktop';
    this.#pane = new (isDesktop ? DesktopPane : WebPane)(
      this.#host,
      {
        // The desktop's page is on this page's own site, which serves the add-in a second time.
        url: isDesktop
          ? new URL('desktop/taskpane.html', location.href).href
          : new URL('taskpane.html', this.#config.addInUrl).href,
        displayLanguage: this.#locale,
        version: this.#version,
        theme: coloursOf(this.#theme),
        onVisibility: (visible) =>
          element('pane', HTMLElement).classList.toggle('hidden', !visible),
        onTabExit: () => element('sheet', HTMLElement).focus(),
      },
      element('pane', HTMLElement),
    );
    this.#pane.frame.title = this.#say('pane');
  }

  #connect(): ExcelHost {
    const workbook: HostWorkbook = this.#document.workbook;
    workbook.locale = this.#locale;
    const functions = hasCustomFunctions(this.#version)
      ? { functions: { namespace: this.#config.namespace, list: this.#config.functions } }
      : {};
    const limit = this.#platform === 'desktop' ? { payloadLimit: Infinity } : {};
    const host = new ExcelHost(workbook, { ...functions, ...limit, api: apiOf(this.#version) });
    workbook.events.on((event) => {
      if (event.type === 'selected') this.#controller.follow();
      else this.#grid.invalidate();
      this.#later(event.type !== 'selected' || event.sheetId !== workbook.active.id);
    });
    return host;
  }

  /** Another workbook, language, platform or Excel version: host and pane begin anew. */
  #start(): void {
    this.#pane?.close();
    this.#pane = null;
    this.#host.close();
    this.#host = this.#connect();
    this.#edits = new Edits(this.#host);
    this.#draw();
    this.openPane();
  }

  /** At the next frame, however many changes come before; a selection on the same sheet changes little. */
  #later(isAll: boolean): void {
    this.#isAllDue ||= isAll;
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#isAllDue) {
        this.#drawTabs();
        this.#controller.show();
      }
      this.#isAllDue = false;
      this.#status();
    });
  }

  #draw(): void {
    element('file', HTMLElement).textContent = this.#host.workbook.name;
    this.#grid.draw();
    this.#drawTabs();
    this.#controller.show();
    this.#status();
  }

  #drawTabs(): void {
    const { workbook } = this.#host;
    drawTabs(workbook, (sheet) => {
      if (this.#controller.finish(true)) workbook.activate(sheet);
    });
  }

  #status(): void {
    element('status', HTMLElement).textContent = statusText(this.#host, (key) => this.#say(key));
  }

  #say(key: TextKey): string {
    return sayIn(this.#locale)(key);
  }

  #tell(text: string): void {
    const toast = element('toast', HTMLElement);
    toast.textContent = text;
    clearTimeout(this.#toast);
    this.#toast = window.setTimeout(() => (toast.textContent = ''), 6000);
  }

  #translate(): void {
    translatePage(this.#locale);
    const { manifest, addInUrl, shortcuts } = this.#config;
    this.#shortcuts = readShortcuts(shortcuts, this.#locale, navigator.platform.startsWith('Mac'));
    const commands = readCommands(manifest, this.#locale, addInUrl);
    this.#cellMenu = commands.cellMenu;
    drawRibbon(element('ribbon', HTMLElement), commands.ribbon, (button) => this.#press(button));
  }

  #openMenu(x: number, y: number): void {
    const own = (key: 'cut' | 'copy' | 'paste') => ({
      label: this.#say(key),
      act: () => void this.#controller.clipboard(key),
    });
    this.#menu.open(x, y, this.#say('cellMenu'), [
      own('cut'),
      own('copy'),
      own('paste'),
      null,
      ...this.#cellMenu.map((button) => ({ ...button, act: () => this.#press(button) })),
    ]);
  }

  #press(button: RibbonButton): void {
    if (!this.#controller.finish(true)) return;
    this.openPane();
    if (button.command === null) return;
    if (!this.#pane?.command(button.command, button.id)) this.#tell(this.#say('starting'));
  }

  /** As on the web, keys reach the add-in while the sheet has the focus, not while a cell is typed in. */
  #shortcut(event: KeyboardEvent): void {
    const shortcut = shortcutFor(event, this.#shortcuts);
    if (!shortcut || this.#host.workbook.editing) return;
    event.preventDefault();
    this.openPane();
    if (!this.#pane?.action(shortcut.action)) this.#tell(this.#say('starting'));
  }

  #listen(): void {
    window.addEventListener('keydown', (event) => this.#shortcut(event));
    const picker = element('picker', HTMLInputElement);
    const click = (id: string, act: () => void) =>
      element(id, HTMLElement).addEventListener('click', act);
    click('open', () => picker.click());
    click('save', () => this.#save());
    click('undo', () => this.#edits.undo());
    click('redo', () => this.#edits.redo());
    click('close-pane', () => element('pane', HTMLElement).classList.add('hidden'));
    picker.addEventListener('change', () => {
      const [file] = picker.files ?? [];
      if (file) void this.#openFile(file);
      picker.value = '';
    });
    const select = (id: string, change: (value: string) => void) => {
      const list = element(id, HTMLSelectElement);
      list.addEventListener('change', () => change(list.value));
    };
    select('language', (value) => {
      this.#locale = value === 'en-US' ? 'en-US' : 'id-ID';
      this.#translate();
      this.#start();
    });
    select('theme', (value) => {
      if (!isTheme(value)) return;
      this.#theme = value;
      document.documentElement.dataset.theme = value;
      this.#pane?.changeTheme(coloursOf(value));
    });
    select('platform', (value) => {
      this.#platform = value === 'desktop' ? 'desktop' : 'web';
      this.#start();
    });
    select('version', (value) => {
      this.#version = value as ExcelVersion;
      this.#start();
    });
    onDrop((file) => void this.#openFile(file));
  }

  async #openFile(file: File): Promise<void> {
    if (file.size > LARGEST_FILE) {
      this.#tell(`${this.#say('notOpened')}: > 100 MB`);
      return;
    }
    this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  #save(): void {
    if (!this.#controller.finish(true)) return;
    try {
      const bytes = this.#document.save();
      download(bytes, this.#host.workbook.name);
      this.#tell(this.#say('saved'));
    } catch (cause) {
      const text =
        cause instanceof WorkbookError
          ? cause.text[this.#locale === 'id-ID' ? 'id' : 'en']
          : String(cause);
      this.#tell(`${this.#say('notSaved')}: ${text}`);
    }
  }
}
