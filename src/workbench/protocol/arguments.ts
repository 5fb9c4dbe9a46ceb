import { HostObject, type ClassName, type Targets } from '../objects/host-object';
import { invalidArgument } from './office-error';

/** The arguments of one call: objects already resolved, read by position and checked on reading. */
export class Arguments {
  private readonly values: readonly unknown[];
  private readonly member: string;

  constructor(member: string, values: readonly unknown[]) {
    this.member = member;
    this.values = values;
  }

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw this.bad(index, 'text expected');
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw this.bad(index, 'whole number expected');
    }
    return value;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.has(index) ? this.integer(index) : otherwise;
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.values[index];
    return typeof value === 'boolean' ? value : otherwise;
  }

  /** A plain JSON object, such as the options of `protect`. */
  record(index: number): Record<string, unknown> {
    const value = this.values[index];
    if (value === undefined || value === null) return {};
    if (!isRecord(value)) throw this.bad(index, 'object expected');
    return value;
  }

  object<K extends ClassName>(index: number, className: K): Targets[K] {
    const value = this.values[index];
    if (!(value instanceof HostObject) || value.className !== className) {
      throw this.bad(index, `${className} expected`);
    }
    return value.target as Targets[K];
  }

  isObject(index: number, className: ClassName): boolean {
    const value = this.values[index];
    return value instanceof HostObject && value.className === className;
  }

  bad(index: number, detail: string): Error {
    return invalidArgument(`${this.member}, argument ${String(index + 1)}: ${detail}`);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof HostObject)
  );
}
