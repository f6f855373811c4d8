import type { InvocationResult } from '../../calc/custom';
import { invalidArgument } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import type { Session } from '../session';

function isResult(value: unknown): value is InvocationResult {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'boolean';
}

const customFunctionsShape: Shape<Session> = {
  type: 'CustomFunctions',
  methods: {
    SetInvocationArrayResults: ({ calculator }, args) => {
      const results = args.raw(0);
      if (!Array.isArray(results)) throw invalidArgument();
      calculator.custom.settle(results.filter(isResult));
    },
    GetEnabledFeatures: () => [],
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
};

/** Services that office.js calls by itself and that have nothing to do here. */
function silent(type: string, methods: readonly string[]): Shape<Session> {
  return { type, methods: Object.fromEntries(methods.map((name) => [name, () => null])) };
}

const SILENT: Readonly<Record<string, Shape<Session>>> = {
  'Microsoft.InternalService.AddinInternalService': silent('AddinInternalService', [
    'NotifyActionHandlerReady',
  ]),
  'Microsoft.DynamicRibbon.DynamicRibbon': silent('DynamicRibbon', ['ExecuteRequestUpdate']),
  'Microsoft.AppRuntime.AppRuntimeService': silent('AppRuntimeService', [
    'SetAppRuntimeState',
    'GetAppRuntimeState',
  ]),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': silent('AppRuntimePersistenceService', [
    'GetAppRuntimeStartState',
    'SetAppRuntimeStartState',
  ]),
};

/** Top-level services by the names office.js asks for. */
export function services(session: Session): ReadonlyMap<string, HostObject> {
  const found = new Map<string, HostObject>();
  found.set('Microsoft.ExcelServices.CustomFunctions', hostObject(customFunctionsShape, session));
  for (const [name, shape] of Object.entries(SILENT)) found.set(name, hostObject(shape, session));
  return found;
}
