import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { type Faults, NO_FAULTS } from '../faults';
import type { HostWorkbook } from '../model/workbook';
import { ExcelHost, type HostOptions } from '../rich/host';
import type { PushEntry } from '../rich/wire';

/** What `excel-web-16.00.debug.js` expects of `_richApiNativeBridge`. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export interface NodeHost {
  /** The real `Excel` namespace of Microsoft's library, bound to the workbook. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: ExcelHost;
  /** How many requests the add-in has sent. */
  readonly requests: () => number;
  close(): void;
}

export interface NodeHostOptions extends HostOptions {
  readonly faults?: Faults;
  /**
   * Takes the library as the host before left it, handlers and all, instead of running it anew, which
   * takes longer than most tests: for walks that open hundreds of hosts, one after the other.
   */
  readonly sharesLibrary?: boolean;
}

let script: vm.Script | null = null;

/** The Rich API library of npm's office-js, compiled once for all tests of a worker. */
function richApiLibrary(): vm.Script {
  if (script) return script;
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  const root = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  const file = path.join(root, 'dist', 'excel-web-16.00.debug.js');
  return (script = new vm.Script(fs.readFileSync(file, 'utf8'), { filename: file }));
}

/** The library in a window of its own; whoever listens last gets what it sends. */
interface Loaded {
  readonly window: Record<string, unknown>;
  readonly bridge: Bridge;
  listener: (text: string) => void;
  /** What it still waits for. */
  readonly timers: Set<ReturnType<typeof setTimeout>>;
}

let shared: Loaded | null = null;

function load(): Loaded {
  const bridge: Bridge = { sendMessageToHost: (text) => loaded.listener(text) };
  const timers: Loaded['timers'] = new Set();
  const window = browserLike(bridge, timers);
  const loaded: Loaded = { window, bridge, listener: () => undefined, timers };
  richApiLibrary().runInContext(vm.createContext(window));
  return loaded;
}

const REQUEST = 1;
const HOST_MESSAGE = 3;

/**
 * Runs Microsoft's library in Node against a workbook, through its native bridge: the whole Rich
 * API without `Office.onReady`. Made for tests, which it serves in milliseconds.
 */
export function createNodeHost(workbook: HostWorkbook, options: NodeHostOptions = {}): NodeHost {
  const host = new ExcelHost(workbook, options);
  const faults = options.faults ?? NO_FAULTS;
  const library = options.sharesLibrary ? (shared ??= load()) : load();
  const { bridge, window, timers } = library;
  // Five seconds after a failed message the library tidies up once more: not at the host that follows.
  for (const timer of timers) clearTimeout(timer);
  timers.clear();
  let sent = 0;
  library.listener = (text) => {
    const message = JSON.parse(text) as {
      id: number;
      type: number;
      message?: { body?: unknown };
    };
    if (message.type !== REQUEST) return;
    sent += 1;
    const body = JSON.stringify(message.message?.body ?? {});
    void faults
      .around(body, (request) => host.execute(request))
      .then((answer) => {
        if (answer === null) return;
        // The answer is JSON text already, and often long.
        const reply = `{"statusCode":200,"headers":{},"body":${answer}}`;
        bridge.onMessageFromHost?.(`{"id":${message.id},"type":${REQUEST},"message":${reply}}`);
      });
  };
  const push = (entries: readonly PushEntry[]) => {
    const message = { entries: entries.map(asEntry) };
    bridge.onMessageFromHost?.(JSON.stringify({ type: HOST_MESSAGE, message }));
  };
  const off = host.pushes.on(push);
  host.connectFunctions();
  const loaded = window as unknown as Pick<
    NodeHost,
    'Excel' | 'OfficeExtension' | 'CustomFunctions'
  >;
  return {
    Excel: loaded.Excel,
    OfficeExtension: loaded.OfficeExtension,
    CustomFunctions: loaded.CustomFunctions,
    host,
    requests: () => sent,
    close() {
      off();
      host.close();
    },
  };
}

function asEntry({ category, type, target, message }: PushEntry): unknown[] {
  return [category, type, target, JSON.stringify(message), 0];
}

/** As much of a browser as the library looks at while it loads. */
function browserLike(bridge: Bridge, timers: Loaded['timers']): Record<string, unknown> {
  const element = () => ({
    style: {},
    setAttribute: () => undefined,
    appendChild: () => undefined,
    addEventListener: () => undefined,
    getElementsByTagName: () => [],
  });
  const storage = { getItem: () => null, setItem: () => undefined };
  const window: Record<string, unknown> = {
    console,
    setTimeout: (run: () => void, ms?: number) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        run();
      }, ms);
      timers.add(timer);
      // A test that is over must not wait for the library's timers.
      timer.unref();
      return timer;
    },
    // Looked up at each call: tests may put a clock of their own in place of the real one.
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => {
      timers.delete(timer);
      clearTimeout(timer);
    },
    setInterval: () => 0,
    clearInterval: () => undefined,
    get performance() {
      return performance;
    },
    URL,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    navigator: { userAgent: 'node', platform: '' },
    location: {
      search: '',
      hash: '',
      href: 'https://localhost/',
      origin: 'https://localhost',
      protocol: 'https:',
    },
    document: {
      ...element(),
      createElement: element,
      getElementById: () => null,
      readyState: 'complete',
      domain: 'localhost',
      body: element(),
      URL: '',
    },
    sessionStorage: storage,
    localStorage: storage,
    name: '',
    history: {},
    postMessage: () => undefined,
    _richApiNativeBridge: bridge,
  };
  for (const alias of ['window', 'self', 'top', 'parent', 'global']) window[alias] = window;
  return window;
}
