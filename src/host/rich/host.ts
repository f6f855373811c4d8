import { Calculator } from '../calc/calculator';
import type { CustomFunction, Invocation } from '../calc/custom';
import { Emitter } from '../model/events';
import type { HostWorkbook } from '../model/workbook';
import { HostError, type HostErrorCode } from './errors';
import { executeBatch, References, type Roots } from './executor';
import { rangeAreas } from './objects/areas';
import { rangeObject } from './objects/range';
import { services } from './objects/services';
import { workbook as workbookObject } from './objects/workbook';
import { worksheet } from './objects/worksheet';
import type { Session } from './session';
import { Subscriptions } from './subscriptions';
import type { BatchRequest, BatchResponse, PushEntry } from './wire';

/** Excel on the web takes and gives at most 5 MB in one request. */
const WEB_PAYLOAD = 5 * 1024 * 1024;

export interface HostOptions {
  /** Bytes of a request or a response; Infinity as on the desktop. */
  readonly payloadLimit?: number;
  /** Minor version of ExcelApi (`13` for 1.13) that this Excel has; all that is emulated by default. */
  readonly api?: number;
  /** The add-in's functions and their namespace in the manifest. */
  readonly functions?: { readonly namespace: string; readonly list: readonly CustomFunction[] };
}

const CUSTOM_FUNCTION_CATEGORY = 1;
const INVOCATION = 1000;
/** Flag of an invocation whose arguments may be errors. */
const ALLOW_ERRORS = 4;

/** A workbook that one add-in is connected to; the profiles carry its messages. */
export class ExcelHost {
  readonly workbook: HostWorkbook;
  readonly calculator: Calculator;
  readonly subscriptions: Subscriptions;
  /** Messages for the add-in. */
  readonly pushes = new Emitter<readonly PushEntry[]>();
  readonly #roots: Roots;
  readonly #limit: number;
  readonly #off: () => void;

  constructor(workbook: HostWorkbook, options: HostOptions = {}) {
    this.workbook = workbook;
    this.calculator = new Calculator(workbook);
    this.subscriptions = new Subscriptions(workbook);
    this.#limit = options.payloadLimit ?? WEB_PAYLOAD;
    if (options.functions) {
      this.calculator.custom.register(options.functions.namespace, options.functions.list);
    }
    const references = new References();
    const { calculator, subscriptions } = this;
    const session: Session = {
      workbook,
      calculator,
      subscriptions,
      references,
      range: (target) => rangeObject(session, target),
      areas: (sheet, rects) => rangeAreas(session, sheet, rects),
      worksheet: (sheet) => worksheet(session, sheet),
    };
    this.#roots = {
      root: workbookObject(session),
      services: services(session),
      references,
      api: options.api ?? Infinity,
    };
    this.#off = subscriptions.pushes.on((entry) => this.pushes.emit([entry]));
    this.calculator.recalculate();
  }

  /** Runs a batch given as JSON text and answers as JSON text. */
  execute(body: string): string {
    if (isLonger(body, this.#limit)) return refuse('RequestPayloadSizeLimitExceeded');
    let request: BatchRequest;
    try {
      const parsed: unknown = JSON.parse(body);
      if (!isBatch(parsed)) return refuse('InvalidRequest');
      request = parsed;
    } catch (cause) {
      if (cause instanceof SyntaxError) return refuse('InvalidRequest');
      throw cause;
    }
    if (this.workbook.editing && touchesWorkbook(request))
      return refuse('InvalidOperationInCellEditMode');
    const response = executeBatch(request, this.#roots);
    if (this.calculator.suspended) {
      // The hold ends with the batch that asked for it.
      this.calculator.suspended = false;
      this.calculator.settle();
    }
    this.calculator.custom.flush();
    this.workbook.events.emit({ type: 'view' });
    const text = JSON.stringify(response);
    return isLonger(text, this.#limit) ? refuse('ResponsePayloadSizeLimitExceeded') : text;
  }

  /** The add-in's runtime is up and can be asked to compute. */
  connectFunctions(): void {
    this.calculator.custom.connect((calls) => this.pushes.emit(calls.map(asPush)));
  }

  /** The pane is gone: its handlers, kept ranges and pending answers with it. */
  disconnect(): void {
    this.calculator.custom.disconnect();
    this.#roots.references.clear();
    this.subscriptions.forget();
  }

  close(): void {
    this.disconnect();
    this.#off();
    this.subscriptions.close();
  }
}

function asPush(call: Invocation): PushEntry {
  const flags = call.allowErrors ? ALLOW_ERRORS : 0;
  return {
    category: CUSTOM_FUNCTION_CATEGORY,
    type: INVOCATION,
    target: '',
    message: [call.id, call.functionId, call.args, call.address, flags, null],
  };
}

/** Answers of custom functions and housekeeping go through even while a cell is edited. */
function touchesWorkbook(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === 1);
}

function isBatch(value: unknown): value is BatchRequest {
  if (typeof value !== 'object' || value === null) return false;
  const { Actions, ObjectPaths } = value as { Actions?: unknown; ObjectPaths?: unknown };
  return (
    Array.isArray(Actions) &&
    Actions.every((action: unknown) => typeof action === 'object' && action !== null) &&
    typeof ObjectPaths === 'object' &&
    ObjectPaths !== null
  );
}

/** An answer that refuses the batch as a whole. */
export function refuse(code: HostErrorCode): string {
  const error = new HostError(code);
  const response: BatchResponse = {
    Error: {
      ActionIndex: 0,
      Code: code,
      Message: error.message,
      Location: '',
      HttpStatusCode: error.status,
    },
    Results: [],
    TraceIds: [],
  };
  return JSON.stringify(response);
}

/** More bytes than that; no character takes more than three for each of its places. */
function isLonger(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}
