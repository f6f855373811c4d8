import { type Faults, NO_FAULTS } from '../faults';
import type { HostLocale } from '../model/input';
import type { ExcelHost } from '../rich/host';
import type { PushEntry } from '../rich/wire';
import type { OfficeTheme } from './office-theme';
import { EXCEL_VERSIONS, type ExcelVersion, hasCustomFunctions } from './requirements';

export interface DesktopOptions {
  /** Language of Excel's menus. */
  readonly displayLanguage: HostLocale;
  readonly version: ExcelVersion;
  readonly faults?: Faults;
  /** The look of Office, asked for whenever the add-in looks. */
  readonly lookOf?: () => OfficeTheme | undefined;
  /** Called with every batch before it is carried out. */
  readonly onRequest?: (body: string) => void;
}

/** What Excel can say to the add-in's page. */
export interface DesktopLink {
  /** Presses a button of the ribbon or of a menu. False while the add-in is not listening yet. */
  command(id: string, functionName: string, controlId: string): boolean;
  push(entries: readonly PushEntry[]): boolean;
  close(): void;
}

/** What the desktop hands to scripts in place of an array. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

type Callback = (response: SafeArray | number, code?: number) => void;
type Handler = (eventId: number, payload: unknown) => void;

const EXECUTE_RICH_API = 93;
const RICH_API_MESSAGE = 33;
const COMMAND_INVOKED = 39;
const OK = 0;
const UNSUPPORTED = 5000;
const EXCEL = 1;
/** The file for Windows counts the other way round than the one for the web. */
const READ_WRITE = 0;
const DOCUMENT_OPENED = 2;

const safeArray = (...items: readonly unknown[]): SafeArray => ({
  toArray: () => [...items],
  dimensions: () => 1,
});

/** What the address of the add-in's page carries so that office.js knows where it runs. */
export function desktopHostInfo({ displayLanguage, version }: DesktopOptions): string {
  const flags = 1 + (hasCustomFunctions(version) ? 2 : 0);
  return ['Excel', 'Win32', '16.01', displayLanguage, '', '', '', flags].join('$');
}

/**
 * Puts `window.external` in place, as Excel for Windows offers it to the add-in's page. It must stand
 * before office.js is loaded, whose file for the desktop speaks to it.
 */
export function installDesktop(
  page: Window,
  host: ExcelHost,
  options: DesktopOptions,
): DesktopLink {
  const handlers = new Map<number, Handler>();
  const faults = options.faults ?? NO_FAULTS;
  const fire = (id: number, payload: SafeArray): boolean => {
    const handler = handlers.get(id);
    handler?.(id, payload);
    return handler !== undefined;
  };
  const push = (entries: readonly PushEntry[]) => fire(RICH_API_MESSAGE, asPayload(entries));
  const off = host.pushes.on((entries) => void push(entries));
  const external = {
    GetContext: () => contextOf(host, options),
    Execute(id: number, params: readonly unknown[], callback: Callback): void {
      if (id !== EXECUTE_RICH_API) {
        callback(UNSUPPORTED);
        return;
      }
      const [request] = params as [readonly unknown[]];
      const body = String(request[4]);
      options.onRequest?.(body);
      void faults
        .around(body, (text) => host.execute(text))
        .then((answer) => {
          if (answer !== null) callback(safeArray(OK, safeArray(200, safeArray(), answer)));
        });
    },
    RegisterEvent(id: number, _target: string, handler: Handler, callback: Callback): void {
      handlers.set(id, handler);
      callback(OK);
      if (id === RICH_API_MESSAGE && hasCustomFunctions(options.version)) host.connectFunctions();
    },
    UnregisterEvent(id: number, _target: string, callback: Callback): void {
      handlers.delete(id);
      callback(OK);
    },
  };
  Object.defineProperty(page, 'external', { value: external, configurable: true });
  return {
    push,
    command: (id, functionName, controlId) =>
      fire(
        COMMAND_INVOKED,
        safeArray(id, functionName, JSON.stringify({ source: { id: controlId } })),
      ),
    close() {
      off();
      handlers.clear();
    },
  };
}

function asPayload(entries: readonly PushEntry[]): SafeArray {
  return safeArray(
    ...entries.map(({ category, type, target, message }) =>
      safeArray(category, type, target, JSON.stringify(message), 0, false),
    ),
  );
}

/** What `Office.context` is made of. */
function contextOf({ workbook }: ExcelHost, options: DesktopOptions) {
  const { displayLanguage, version, lookOf } = options;
  const { fullVersion, sets } = EXCEL_VERSIONS[version];
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'spm',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => displayLanguage,
    GetAppDataLocale: () => workbook.locale,
    GetDocUrl: () => workbook.name,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance-1',
    GetTouchEnabled: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetOfficeThemeInfo: () => JSON.stringify(asNumbers(lookOf?.())),
    GetHostFullVersion: () => fullVersion,
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({
      Read: () => undefined,
      Write: () => undefined,
    }),
  };
}

/** The library for the desktop knows colours as numbers, and nothing else of a theme. */
function asNumbers(theme: OfficeTheme | undefined): Record<string, number> {
  const colours = Object.entries(theme ?? {}).filter(([name]) => name.endsWith('Color'));
  return Object.fromEntries(
    colours.map(([name, colour]) => [name, Number.parseInt(String(colour).slice(1), 16)]),
  );
}
