import type { ClassSpec } from '../objects/class-spec';
import { HostObject } from '../objects/host-object';
import type { HostState } from '../objects/host-state';
import { specOf } from '../objects/registry';
import { assertAlive } from './alive';
import { unknownMember } from './office-error';
import type { QueryInfo } from './wire';

/** What `load` asked for, as a tree: `format/fill/color` → format → fill → color. */
interface Selection {
  all: boolean;
  readonly parts: Map<string, Selection>;
}

function emptySelection(): Selection {
  return { all: false, parts: new Map() };
}

function addPath(selection: Selection, path: string): void {
  let at = selection;
  const steps = path.split(/[/.]/).map((step) => step.trim());
  for (const step of steps) {
    if (step === '' || step.toLowerCase() === 'items') continue;
    if (step === '*' || step === '$all') {
      at.all = true;
      continue;
    }
    const name = camelCase(step);
    const next = at.parts.get(name) ?? emptySelection();
    at.parts.set(name, next);
    at = next;
  }
}

function selectionOf(info: QueryInfo | undefined): Selection {
  const selection = emptySelection();
  for (const path of [...(info?.Select ?? []), ...(info?.Expand ?? [])]) addPath(selection, path);
  return selection;
}

/** Names arrive as the caller wrote them or in PascalCase; members are kept as documented. */
export function camelCase(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function wireName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The `Id` by which the library finds the object again, and the reference id if one was kept. */
export function identityOf(object: HostObject, host: HostState): Record<string, unknown> {
  const spec = specOf(object.className);
  const identity: Record<string, unknown> = {};
  if (spec.id !== undefined) {
    identity['id' in spec.properties ? 'Id' : '_Id'] = spec.id(object.target, host);
  }
  const reference = host.referenceOf(object);
  if (reference !== undefined) identity['_ReferenceId'] = reference;
  return identity;
}

function readProperty(
  object: HostObject,
  spec: ClassSpec<unknown>,
  name: string,
  selection: Selection,
  host: HostState,
): unknown {
  const property = spec.properties[name];
  if (property === undefined) throw unknownMember(object.className, name);
  const value = property.get(object.target, host);
  if (!(value instanceof HostObject)) return value ?? null;
  return readObject(value, selection, host);
}

function readScalars(
  object: HostObject,
  spec: ClassSpec<unknown>,
  into: Record<string, unknown>,
  host: HostState,
): void {
  for (const [name, property] of Object.entries(spec.properties)) {
    if (property.refuses === true) continue;
    const value = property.get(object.target, host);
    if (!(value instanceof HostObject)) into[wireName(name)] = value ?? null;
  }
}

function readObject(
  object: HostObject,
  selection: Selection,
  host: HostState,
  page?: { top?: number; skip?: number },
): Record<string, unknown> {
  assertAlive(object, host);
  const spec = specOf(object.className);
  const answer = identityOf(object, host);
  const items = spec.items;
  if (items !== undefined) {
    const forItems: Selection = { all: selection.all, parts: new Map() };
    for (const [name, part] of selection.parts) {
      if (name in spec.properties) {
        answer[wireName(name)] = readProperty(object, spec, name, part, host);
      } else forItems.parts.set(name, part);
    }
    if (selection.parts.size === 0 || forItems.parts.size > 0 || selection.all) {
      if (selection.parts.size === 0) readScalars(object, spec, answer, host);
      const skip = page?.skip ?? 0;
      const end = page?.top === undefined ? undefined : skip + page.top;
      answer['_Items'] = items(object.target, host)
        .slice(skip, end)
        .map((item) => readObject(item, forItems, host));
    }
    return answer;
  }
  if (selection.all || selection.parts.size === 0) readScalars(object, spec, answer, host);
  for (const [name, part] of selection.parts) {
    if (name === '_ReferenceId') continue;
    answer[wireName(name)] = readProperty(object, spec, name, part, host);
  }
  return answer;
}

/** A query action: PascalCase properties, a collection as `_Items`. */
export function query(
  object: HostObject,
  info: QueryInfo | undefined,
  host: HostState,
): Record<string, unknown> {
  const page: { top?: number; skip?: number } = {};
  if (info?.Top !== undefined) page.top = info.Top;
  if (info?.Skip !== undefined) page.skip = info.Skip;
  return readObject(object, selectionOf(info), host, page);
}

/** `retrieve`: the same, under documented names and with `items`. */
export function asDocumentedJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asDocumentedJson);
  if (typeof value !== 'object' || value === null) return value;
  const renamed: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    renamed[name === '_Items' ? 'items' : camelCase(name)] = asDocumentedJson(part);
  }
  return renamed;
}
