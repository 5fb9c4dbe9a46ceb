import { tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { CollapsedText } from '../text/collapsed-text';
import type { Attributes } from '../xml/attributes';
import type { OdfNames } from './odf-names';

/** One `text:s` stands for a run of blanks; nobody types more than a screen of them. */
const MOST_BLANKS = 1000;

/**
 * The text of a cell. White space is collapsed as ODF 1.3 §6.1.2 says: what counts is written as
 * elements.
 */
export class Paragraphs {
  private readonly lines: string[] = [];
  private readonly line = new CollapsedText();

  /** Blanks that were counted and not written, over the whole document: they cost its maker nothing. */
  constructor(private readonly totals: { blanks: number }) {}

  closeLine(): void {
    this.lines.push(this.line.take());
  }

  add(characters: string): void {
    this.line.add(characters);
  }

  /** Elements that stand for characters. */
  element(name: string, attributes: Attributes, names: OdfNames): void {
    if (name === 'text:s') this.blanks(Math.min(MOST_BLANKS, names.times(attributes, 'text:c')));
    else if (name === 'text:tab') this.line.mark('\t');
    else if (name === 'text:line-break') this.line.mark('\n');
  }

  /** Undefined where there is no paragraph at all. */
  text(): string | undefined {
    return this.lines.length === 0 ? undefined : this.lines.join('\n');
  }

  private blanks(count: number): void {
    this.totals.blanks += count;
    if (this.totals.blanks > LIMITS.blanks) throw tooLarge('token', LIMITS.blanks);
    this.line.mark(' '.repeat(count));
  }
}
