import type { Arguments } from '../protocol/arguments';
import type { HostObject } from './host-object';
import type { HostState } from './host-state';

export interface PropertySpec<T> {
  /** Gives an object and may refuse to: `load()` of everything passes it by. */
  readonly refuses?: true;
  readonly get: (target: T, host: HostState) => unknown;
  readonly set?: (target: T, value: unknown, host: HostState) => void;
}

export type MethodSpec<T> = (target: T, args: Arguments, host: HostState) => unknown;

/** One Office.js class: members under their documented names. A member that is missing is an error. */
export interface ClassSpec<T> {
  /** Ranges: `_KeepReference` gives them an id that outlives the request. */
  readonly tracked?: boolean;
  /** The key by which the collection finds the object again. */
  readonly id?: (target: T, host: HostState) => string | number;
  readonly properties: Readonly<Record<string, PropertySpec<T>>>;
  readonly methods: Readonly<Record<string, MethodSpec<T>>>;
  /** Collections. */
  readonly items?: (target: T, host: HostState) => readonly HostObject[];
  /** Collections: `getItem`. Null: no such item. */
  readonly item?: (target: T, key: unknown, host: HostState) => HostObject | null;
}
