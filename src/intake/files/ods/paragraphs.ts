import type { Attributes } from '../xml/attributes';
import type { OdfNames } from './odf-names';

const BLANKS = /[ \t\r\n]+/g;
/** One `text:s` stands for a run of blanks; nobody types more than a screen of them. */
const MOST_BLANKS = 1000;

/**
 * The text of a cell. White space is collapsed as ODF 1.3 §6.1.2 says: what counts is written as
 * elements.
 */
export class Paragraphs {
  private readonly lines: string[] = [];
  private line = '';
  private gap = false;

  openLine(): void {
    this.line = '';
    this.gap = false;
  }

  closeLine(): void {
    this.lines.push(this.line);
    this.openLine();
  }

  add(characters: string): void {
    const text = characters.replace(BLANKS, ' ');
    const body = text.slice(text.startsWith(' ') ? 1 : 0);
    if (body.length < text.length) this.gap = true;
    if (body === '') return;
    const ends = body.endsWith(' ');
    this.mark(ends ? body.slice(0, -1) : body);
    this.gap = ends;
  }

  /** Elements that stand for characters. */
  element(name: string, attributes: Attributes, names: OdfNames): void {
    if (name === 'text:s') {
      this.mark(' '.repeat(Math.min(MOST_BLANKS, names.times(attributes, 'text:c'))));
    } else if (name === 'text:tab') this.mark('\t');
    else if (name === 'text:line-break') this.mark('\n');
  }

  text(): string {
    return this.lines.join('\n');
  }

  private mark(characters: string): void {
    if (this.gap && this.line !== '') this.line += ' ';
    this.gap = false;
    this.line += characters;
  }
}
