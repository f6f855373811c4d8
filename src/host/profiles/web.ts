import { NO_FAULTS } from '../faults';
import type { ExcelHost } from '../rich/host';
import type { PushEntry } from '../rich/wire';
import type { OfficeTheme } from './office-theme';
import { actionMessage, type Pane, type PaneOptions, visibilityIn } from './pane';
import { EXCEL_VERSIONS, hasCustomFunctions } from './requirements';

/** A message of the protocol that office.js speaks with Excel on the web, as JSON text. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data?: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = 0;
const REGISTER = 1;
const UNREGISTER = 2;
const EXECUTE_RICH_API = 93;
const CONTROL = 'ctl-1';
/** `hostInfo` flags: shared runtime, custom functions. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;
/** What office.js tells when Tab, or Shift+Tab, finds no further stop in the pane. */
const TAB_EXITS: readonly unknown[] = [13, 14];

/**
 * The task pane in an iframe, connected to a workbook as Excel on the web connects it: messages
 * between the two documents, the add-in's office.js unchanged.
 */
export class WebPane implements Pane {
  readonly frame: HTMLIFrameElement;
  readonly #host: ExcelHost;
  readonly #options: PaneOptions;
  readonly #origin: string;
  readonly #conversation = crypto.randomUUID();
  readonly #handlers = new Map<string, Message>();
  readonly #off: () => void;
  readonly #listen = (event: MessageEvent<unknown>) => this.#receive(event);
  #serial = 0;
  #requests = 0;

  constructor(host: ExcelHost, options: PaneOptions, mount: HTMLElement) {
    this.#host = host;
    this.#options = options;
    this.#origin = new URL(options.url).origin;
    const flags = SHARED_RUNTIME + (hasCustomFunctions(options.version) ? CUSTOM_FUNCTIONS : 0);
    const hostInfo = [
      'Excel',
      'Web',
      '16.01',
      options.displayLanguage,
      'correlation',
      '',
      '',
      flags,
    ];
    this.frame = document.createElement('iframe');
    // office.js reads the name while it loads, so it must stand before the frame is attached.
    this.frame.name = JSON.stringify({
      baseFrameName: 'f0',
      hostInfo: hostInfo.join('$'),
      xdmInfo: [this.#conversation, CONTROL, location.origin].join('|'),
      serializerVersion: 1,
      flights: '[]',
      officeTheme: options.theme,
    });
    this.frame.src = options.url;
    window.addEventListener('message', this.#listen);
    this.#off = host.pushes.on((entries) => this.#push(entries));
    mount.append(this.frame);
  }

  get requests(): number {
    return this.#requests;
  }

  command(functionName: string, controlId: string): boolean {
    this.#serial += 1;
    return this.#fire('appCommandInvoked', {
      0: `command-${this.#serial}`,
      1: functionName,
      2: JSON.stringify({ source: { id: controlId } }),
    });
  }

  action(id: string): boolean {
    return this.#push([actionMessage(id)]);
  }

  /** `office-theme.ts` receives it. */
  changeTheme(officeTheme: OfficeTheme): void {
    this.frame.contentWindow?.postMessage({ officeTheme }, this.#origin);
  }

  close(): void {
    window.removeEventListener('message', this.#listen);
    this.#off();
    this.#host.disconnect();
    this.frame.remove();
  }

  #receive(event: MessageEvent<unknown>): void {
    if (event.source !== this.frame.contentWindow || event.origin !== this.#origin) return;
    if (typeof event.data !== 'string') return;
    let message: Message;
    try {
      message = JSON.parse(event.data) as Message;
    } catch {
      // Not of this protocol: other scripts may post to their parent too.
      return;
    }
    if (message._messageType !== REQUEST) return;
    if (message._actionType === REGISTER) {
      this.#handlers.set(message._actionName, message);
      this.#answer(message, { Error: 0 });
      if (message._actionName === 'richApiMessage') this.#listening();
    } else if (message._actionType === UNREGISTER) {
      this.#handlers.delete(message._actionName);
      this.#answer(message, { Error: 0 });
    } else if (message._actionType === undefined || message._actionType === INVOKE) {
      this.#invoke(message);
    }
  }

  #invoke(message: Message): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync': {
        this.#answer(message, this.#appContext());
        return;
      }
      case 'executeMethod': {
        this.#method(message);
        return;
      }
      case 'ContextActivationManager_notifyHost': {
        const notice = Object.values(message._data ?? {});
        if (TAB_EXITS.some((exit) => notice.includes(exit))) this.#options.onTabExit?.();
        this.#answer(message, null);
        return;
      }
      default: {
        // Life-cycle notices; office.js only wants to be heard.
        this.#answer(message, null);
        return;
      }
    }
  }

  #method(message: Message): void {
    const data = message._data as { DdaMethod?: { DispatchId?: number }; ArrayData?: unknown[] };
    if (data.DdaMethod?.DispatchId !== EXECUTE_RICH_API) {
      this.#answer(message, { Version: 1, Error: 0 });
      return;
    }
    const body = data.ArrayData?.[4];
    if (typeof body !== 'string') {
      this.#answer(message, { Version: 1, Error: 5001 });
      return;
    }
    this.#requests += 1;
    const visible = visibilityIn(body);
    if (visible !== null) this.#options.onVisibility?.(visible);
    const faults = this.#options.faults ?? NO_FAULTS;
    void faults
      .around(body, (request) => this.#host.execute(request))
      .then((text) => {
        if (text !== null) this.#answer(message, { Version: 1, Error: 0, Data: [200, [], text] });
      });
  }

  /** The add-in's runtime has started: its functions can be asked now. */
  #listening(): void {
    if (hasCustomFunctions(this.#options.version)) this.#host.connectFunctions();
  }

  #push(entries: readonly PushEntry[]): boolean {
    const ArrayData = entries.map(({ category, type, target, message }) => [
      category,
      type,
      target,
      JSON.stringify(message),
      0,
      false,
    ]);
    return this.#fire('richApiMessage', { ArrayData });
  }

  #fire(name: string, data: unknown): boolean {
    const registration = this.#handlers.get(name);
    if (!registration) return false;
    this.#post(registration, data, 1);
    return true;
  }

  #answer(request: Message, data: unknown): void {
    this.#post(request, data, 0);
  }

  #post(request: Message, data: unknown, responseType: 0 | 1): void {
    const message = {
      _messageType: RESPONSE,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
      _origin: location.origin,
      _data: data,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.#origin);
  }

  /** What `Office.context` is made of. None of these may be undefined. */
  #appContext(): Record<string, unknown> {
    const version = EXCEL_VERSIONS[this.#options.version];
    return {
      _id: CONTROL,
      _appName: 16,
      _appVersion: '16.01',
      _appUILocale: this.#options.displayLanguage,
      _dataLocale: this.#host.workbook.locale,
      _docUrl: `${location.origin}/${encodeURIComponent(this.#host.workbook.name)}`,
      _clientMode: 1,
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'correlation',
      _appInstanceId: 'instance-1',
      _appMinorVersion: 1,
      _requirementMatrix: JSON.stringify(version.sets),
      _hostCustomMessage: '',
      _hostFullVersion: version.fullVersion,
      _appDomains: [],
      _initialDisplayMode: 2,
    };
  }
}
