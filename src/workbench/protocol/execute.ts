import type { HostState } from '../objects/host-state';
import { HostObject } from '../objects/host-object';
import { OfficeError } from './office-error';
import { ObjectPaths } from './object-paths';
import { asDocumentedJson, identityOf, query } from './query';
import type { WireAction, WireAnswer, WireError, WireRequest, WireResult } from './wire';

/** Codes that are not the caller's mistake; everything else is a 400. */
const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

function instantiate(paths: ObjectPaths, action: WireAction, host: HostState): unknown {
  const object = paths.resolve(action.ObjectPathId);
  return object === null ? null : identityOf(object, host);
}

function callMethod(paths: ObjectPaths, action: WireAction, host: HostState): unknown {
  // Null objects are tracked like any other and have nothing to keep.
  if (action.Name === '_KeepReference') {
    const object = paths.resolve(action.ObjectPathId);
    if (object !== null) host.keep(object);
    return null;
  }
  const target = paths.require(action.ObjectPathId, action.Name);
  const value = paths.call(target, action.Name, action.ArgumentInfo);
  return value instanceof HostObject ? identityOf(value, host) : (value ?? null);
}

function runQuery(paths: ObjectPaths, action: WireAction, host: HostState): unknown {
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  const info =
    action.ActionType === 6
      ? action.RecursiveQueryInfo?.Queries[object.className]
      : action.QueryInfo;
  const answer = query(object, info, host);
  return action.ActionType === 7 ? asDocumentedJson(answer) : answer;
}

function run(paths: ObjectPaths, action: WireAction, host: HostState): unknown {
  switch (action.ActionType) {
    case 1:
      return instantiate(paths, action, host);
    case 2:
    case 6:
    case 7:
      return runQuery(paths, action, host);
    case 3:
      return callMethod(paths, action, host);
    case 4: {
      const target = paths.require(action.ObjectPathId, action.Name);
      paths.set(target, action.Name, paths.values(action.ArgumentInfo)[0]);
      return null;
    }
    case 5:
      return null;
    case 9: {
      const target = paths.require(action.ObjectPathId, 'set');
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        paths.set(target, name, value);
      }
      return null;
    }
    default:
      throw new OfficeError(
        'NotImplemented',
        `The embedded Excel does not know action type ${String(action.ActionType)}.`,
      );
  }
}

function asWireError(error: unknown, index: number): WireError {
  const known =
    error instanceof OfficeError
      ? error
      : new OfficeError('GeneralException', error instanceof Error ? error.message : String(error));
  return {
    Code: known.code,
    Message: known.message,
    ActionIndex: index,
    Location: known.location,
    HttpStatusCode: HTTP_STATUS[known.code] ?? 400,
  };
}

/**
 * One request. Actions run in order; the first failure ends the request, and what ran before stays
 * applied: Excel has no rollback. A trace action needs a result too, or event handlers are never
 * registered by the library.
 * @param cutAt the action that is made to fail, whatever it is
 */
export function execute(request: WireRequest, host: HostState, cutAt?: number): WireAnswer {
  const paths = new ObjectPaths(request.ObjectPaths, host);
  const results: WireResult[] = [];
  const traces: number[] = [];
  let failed: WireError | undefined;
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index === cutAt) throw new OfficeError('GeneralException', 'Broken off on purpose.');
      const value = run(paths, action, host);
      if (action.ActionType === 5) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      failed = asWireError(error, index);
      break;
    }
  }
  host.fitted();
  return { ...(failed ? { Error: failed } : {}), Results: results, TraceIds: traces };
}
