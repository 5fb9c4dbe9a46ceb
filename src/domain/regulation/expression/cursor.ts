import type { Exact } from '../../numbers/exact';
import { unreadable, type Parsed } from '../language/parsed';
import type { Sign, Token } from './tokens';

/** No formula that a person can follow is nested deeper. */
const DEEPEST = 20;

/** A place in the tokens of a formula, and how deep it lies. */
export class Cursor {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
    /** What a figure can be at most: tells a thousands dot from a decimal one. */
    readonly largest: Exact,
  ) {}

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  /** Steps over the next token if it is one of these signs. */
  take<Wanted extends Sign>(...wanted: readonly Wanted[]): Wanted | undefined {
    const token = this.tokens[this.at];
    const found = wanted.find((sign) => token?.kind === 'sign' && token.text === sign);
    if (found !== undefined) this.at += 1;
    return found;
  }

  /** Steps over the next token if it is anything but a sign. */
  takeOperand(): Exclude<Token, { kind: 'sign' }> | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || token.kind === 'sign') return undefined;
    this.at += 1;
    return token;
  }

  /** Reads what stands between parentheses, or behind a sign. */
  deeper<Result>(read: () => Parsed<Result>): Parsed<Result> {
    if (this.depth === DEEPEST) return this.refuse();
    this.depth += 1;
    const result = read();
    this.depth -= 1;
    return result;
  }

  /** The formula cannot go on like this. */
  refuse(): Parsed<never> {
    return unreadable('unreadable', this.tokens[this.at]?.text ?? this.text);
  }
}
