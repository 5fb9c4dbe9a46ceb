const BLANKS = /[ \t\r\n\f]+/g;

/** Characters of a cell or a line, white space collapsed as a page shows it. */
export class PageText {
  private text = '';
  private gap = false;
  private breaks = 0;

  add(characters: string): void {
    const flat = characters.replace(BLANKS, ' ');
    const body = flat.slice(flat.startsWith(' ') ? 1 : 0);
    if (body.length < flat.length) this.gap = true;
    if (body === '') return;
    const ends = body.endsWith(' ');
    if (this.text !== '') {
      if (this.breaks > 0) this.text += '\n'.repeat(this.breaks);
      else if (this.gap) this.text += ' ';
    }
    this.breaks = 0;
    this.text += ends ? body.slice(0, -1) : body;
    this.gap = ends;
  }

  /** A line end; several count only between words. */
  break(): void {
    this.breaks = Math.min(this.breaks + 1, 20);
  }

  /** `''` where only no-break spaces hold a blank cell open. */
  take(): string {
    const { text } = this;
    this.text = '';
    this.gap = false;
    this.breaks = 0;
    return text.trim() === '' ? '' : text;
  }
}
