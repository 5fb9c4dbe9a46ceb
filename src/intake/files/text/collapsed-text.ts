const BLANKS = /[ \t\r\n\f]+/g;

/** Characters whose white space counts as one blank, and as none at either end: pages, OpenDocument. */
export class CollapsedText {
  private written = '';
  /** A blank that counts when something follows. */
  private gap = false;

  add(characters: string): void {
    const flat = characters.replace(BLANKS, ' ');
    const body = flat.slice(flat.startsWith(' ') ? 1 : 0);
    if (body.length < flat.length) this.gap = true;
    if (body === '') return;
    const ends = body.endsWith(' ');
    this.mark(ends ? body.slice(0, -1) : body);
    this.gap = ends;
  }

  /** Characters that stand as they are. */
  mark(characters: string): void {
    if (this.gap && this.written !== '') this.written += ' ';
    this.gap = false;
    this.written += characters;
  }

  /** Line ends, before which no blank counts; none in front of the text. */
  breakLine(times: number): void {
    this.gap = false;
    if (this.written !== '') this.written += '\n'.repeat(times);
  }

  take(): string {
    const { written } = this;
    this.written = '';
    this.gap = false;
    return written;
  }
}
