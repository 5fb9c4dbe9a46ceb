import { corrupt } from '../file-problem';
import { decodeEntities } from './entities';

/** The attributes of one tag, looked for in place: most are never asked for. */
export class Attributes {
  private text = '';
  private from = 0;
  private to = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private valueStart = 0;
  private valueEnd = 0;
  private next = 0;

  reset(text: string, from: number, to: number): void {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /**
   * One attribute after the other, for the tags that come by the million; start with `rewind`.
   * `letter` is the character code of a name of one letter, otherwise 0.
   */
  rewind(): void {
    this.next = this.from;
  }

  advance(): boolean {
    const { text, to } = this;
    let at = this.skipSpace(this.next);
    if (at >= to) return false;
    this.nameStart = at;
    for (; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 61 || isSpace(code)) break;
    }
    this.nameEnd = at;
    at = this.skipSpace(at);
    if (at >= to || text.charCodeAt(at) !== 61) throw corrupt('xml');
    at = this.skipSpace(at + 1);
    const quote = text.charCodeAt(at);
    if (at >= to || (quote !== 34 && quote !== 39)) throw corrupt('xml');
    this.valueStart = at + 1;
    do at += 1;
    while (at < to && text.charCodeAt(at) !== quote);
    if (at >= to) throw corrupt('xml');
    this.valueEnd = at;
    this.next = at + 1;
    return true;
  }

  get letter(): number {
    return this.nameEnd - this.nameStart === 1 ? this.text.charCodeAt(this.nameStart) : 0;
  }

  is(name: string): boolean {
    return (
      this.nameEnd - this.nameStart === name.length && this.text.startsWith(name, this.nameStart)
    );
  }

  value(): string {
    return decodeEntities(this.text.slice(this.valueStart, this.valueEnd));
  }

  /** By its full name, prefix included. */
  get(name: string): string | undefined {
    this.next = this.from;
    while (this.advance()) {
      if (
        this.nameEnd - this.nameStart === name.length &&
        this.text.startsWith(name, this.nameStart)
      ) {
        return this.value();
      }
    }
    return undefined;
  }

  /** By what follows the prefix, for `r:id`: which prefix stands there is up to the maker. */
  getPrefixed(localName: string): string | undefined {
    const suffix = `:${localName}`;
    this.next = this.from;
    while (this.advance()) {
      if (this.name().endsWith(suffix)) return this.value();
    }
    return undefined;
  }

  flag(name: string): boolean {
    return isTrue(this.get(name));
  }

  /** A whole number from 0 up; undefined when absent or anything else. */
  count(name: string): number | undefined {
    const value = this.get(name);
    return value !== undefined && /^\d{1,10}$/.test(value) ? Number(value) : undefined;
  }

  each(visit: (name: string, value: string) => void): void {
    this.next = this.from;
    while (this.advance()) visit(this.name(), this.value());
  }

  private name(): string {
    return this.text.slice(this.nameStart, this.nameEnd);
  }

  private skipSpace(from: number): number {
    let at = from;
    while (at < this.to && isSpace(this.text.charCodeAt(at))) at += 1;
    return at;
  }
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
