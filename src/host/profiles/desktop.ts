import { type Faults, NO_FAULTS } from '../faults';
import type { HostLocale } from '../model/input';
import type { ExcelHost } from '../rich/host';
import type { PushEntry } from '../rich/wire';
import { EXCEL_VERSIONS, type ExcelVersion, hasCustomFunctions } from './requirements';

export interface DesktopOptions {
  /** Language of Excel's menus. */
  readonly displayLanguage: HostLocale;
  readonly version: ExcelVersion;
  readonly faults?: Faults;
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
const OK = 0;
const UNSUPPORTED = 5000;
const EXCEL = 1;
const READ_WRITE = 1;
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
export function installDesktop(page: Window, host: ExcelHost, options: DesktopOptions): void {
  const handlers = new Map<number, Handler>();
  const faults = options.faults ?? NO_FAULTS;
  host.pushes.on((entries) =>
    handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, asPayload(entries)),
  );
  const external = {
    GetContext: () => contextOf(host, options),
    Execute(id: number, params: readonly unknown[], callback: Callback): void {
      if (id !== EXECUTE_RICH_API) {
        callback(UNSUPPORTED);
        return;
      }
      const [request] = params as [readonly unknown[]];
      void faults
        .around(String(request[4]), (body) => host.execute(body))
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
}

function asPayload(entries: readonly PushEntry[]): SafeArray {
  return safeArray(
    ...entries.map(({ category, type, target, message }) =>
      safeArray(category, type, target, JSON.stringify(message), 0, false),
    ),
  );
}

/** What `Office.context` is made of. */
function contextOf({ workbook }: ExcelHost, { displayLanguage, version }: DesktopOptions) {
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
    GetHostFullVersion: () => fullVersion,
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({
      Read: () => undefined,
      Write: () => undefined,
    }),
  };
}
