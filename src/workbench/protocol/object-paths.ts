import { HostObject, object } from '../objects/host-object';
import type { HostState } from '../objects/host-state';
import { specOf } from '../objects/registry';
import { assertAlive } from './alive';
import { Arguments } from './arguments';
import { camelCase } from './query';
import { itemNotFound, OfficeError, unknownMember } from './office-error';
import type { ArgumentInfo, ObjectPathInfo } from './wire';

function nullObjectUsed(what: string): OfficeError {
  return new OfficeError(
    'InvalidObjectPath',
    `The object path '${what}' isn't working for what you're trying to do: it is a null object.`,
    what,
  );
}

/**
 * Turns object path ids into objects, each once per request: a path such as `worksheets.add()` acts
 * when it is first reached and stands for what it made from then on. Null is a null object.
 */
export class ObjectPaths {
  private readonly infos: Readonly<Record<string, ObjectPathInfo>>;
  private readonly host: HostState;
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(infos: Readonly<Record<string, ObjectPathInfo>>, host: HostState) {
    this.infos = infos;
    this.host = host;
  }

  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const info = this.infos[String(id)];
    if (info === undefined) throw nullObjectUsed(`#${String(id)}`);
    const found = this.reach(info);
    this.resolved.set(id, found);
    return found;
  }

  /** The object of an action that needs one. */
  require(id: number, member: string): HostObject {
    const found = this.resolve(id);
    if (found === null) throw nullObjectUsed(member);
    assertAlive(found, this.host);
    return found;
  }

  call(target: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method = camelCase(name);
    const spec = specOf(target.className);
    const where = `${target.className}.${method}`;
    // Some collections' `getItem` travels as an indexer, some as a method.
    if (method === 'getItem' && spec.item !== undefined) {
      return this.item(target, this.values(info)[0]);
    }
    const implementation = spec.methods[method];
    if (implementation === undefined) throw unknownMember(target.className, method);
    return located(where, () =>
      implementation(target.target, new Arguments(where, this.values(info)), this.host),
    );
  }

  set(target: HostObject, name: string, value: unknown): void {
    const property = camelCase(name);
    const spec = specOf(target.className).properties[property];
    if (spec === undefined) throw unknownMember(target.className, property);
    const { set } = spec;
    const where = `${target.className}.${property}`;
    if (set === undefined) {
      throw new OfficeError('InvalidOperation', `${where} is read-only.`, where);
    }
    located(where, () => {
      set(target.target, value, this.host);
    });
  }

  values(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.value(value, references[index]));
  }

  private value(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value)) {
      const inner: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return value.map((part, index) => this.value(part, inner[index]));
    }
    if (typeof reference === 'number' && reference > 0) {
      return this.require(reference, `argument #${String(reference)}`);
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const id = (value as Record<string, unknown>)['_ObjectPathId'];
    if (typeof id === 'number') return this.require(id, 'argument');
    return Object.fromEntries(entries.map(([name, part]) => [name, this.value(part, 0)]));
  }

  private reach(info: ObjectPathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case 1:
        return object('Workbook', null);
      case 3:
        return this.reachByMethod(info);
      case 4:
        return this.reachByProperty(info);
      case 5:
        return this.reachByIndexer(info);
      case 6:
        return this.host.references.get(info.Name) ?? this.lost(info.Name);
      case 7:
        return null;
      default:
        throw unknownMember('Excel', info.Name);
    }
  }

  private lost(reference: string): never {
    throw itemNotFound(`reference ${reference}`);
  }

  private reachByMethod(info: ObjectPathInfo): HostObject | null {
    const parent = this.require(info.ParentObjectPathId ?? 0, camelCase(info.Name));
    const made = this.call(parent, info.Name, info.ArgumentInfo);
    return made instanceof HostObject ? made : null;
  }

  private reachByProperty(info: ObjectPathInfo): HostObject | null {
    const parent = this.resolve(info.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    assertAlive(parent, this.host);
    const name = camelCase(info.Name);
    const property = specOf(parent.className).properties[name];
    if (property === undefined) throw unknownMember(parent.className, name);
    const made = located(`${parent.className}.${name}`, () =>
      property.get(parent.target, this.host),
    );
    return made instanceof HostObject ? made : null;
  }

  private reachByIndexer(info: ObjectPathInfo): HostObject | null {
    const parent = this.require(info.ParentObjectPathId ?? 0, 'getItem');
    return this.item(parent, info.ArgumentInfo?.Arguments?.[0]);
  }

  private item(parent: HostObject, key: unknown): HostObject {
    const { item } = specOf(parent.className);
    if (item === undefined) throw unknownMember(parent.className, 'getItem');
    return located(`${parent.className}.getItem`, () => {
      const found = item(parent.target, key, this.host);
      if (found === null) throw itemNotFound(String(key));
      return found;
    });
  }
}

/** Puts class and member into an error that does not say where it happened. */
function located<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OfficeError) {
      throw error.location === '' ? new OfficeError(error.code, error.message, where) : error;
    }
    throw error;
  }
}
