import { CollapsedText } from '../text/collapsed-text';

const LEADING = /^[ \t\r\n\f]+/;
const MOST_BREAKS = 20;

/** Characters of a cell or a line, white space collapsed as a page shows it. */
export class PageText {
  private readonly text = new CollapsedText();
  private breaks = 0;

  add(characters: string): void {
    const body = this.breaks > 0 ? characters.replace(LEADING, '') : characters;
    if (body === '') return;
    if (this.breaks > 0) this.text.breakLine(this.breaks);
    this.breaks = 0;
    this.text.add(body);
  }

  /** A line end; several count only between words. */
  break(): void {
    this.breaks = Math.min(this.breaks + 1, MOST_BREAKS);
  }

  /** `''` where only no-break spaces hold a blank cell open. */
  take(): string {
    this.breaks = 0;
    const text = this.text.take();
    return text.trim() === '' ? '' : text;
  }
}
