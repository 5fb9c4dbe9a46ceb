import { FileProblem, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';

type State = 'start' | 'plain' | 'quoted' | 'quote';

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Separated values as Excel reads them (RFC 4180 and a little more lenient): a quotation mark counts
 * at the start of a field only, and what follows the closing one belongs to the field.
 */
export class CsvScanner {
  private state: State = 'start';
  private fields: string[] = [];
  private field = '';
  private afterReturn = false;
  private readonly delimiter: number;

  constructor(
    delimiter: string,
    private readonly record: (fields: readonly string[]) => void,
  ) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  feed(piece: string): void {
    let at = 0;
    while (at < piece.length) {
      const code = piece.charCodeAt(at);
      if (this.state === 'quoted') {
        const end = piece.indexOf('"', at);
        this.take(piece, at, end === -1 ? piece.length : end);
        at = end === -1 ? piece.length : end + 1;
        if (end !== -1) this.state = 'quote';
      } else if (this.state === 'quote' && code === QUOTE) {
        this.field += '"';
        this.state = 'quoted';
        at += 1;
      } else if (this.state === 'start' && code === QUOTE) {
        this.afterReturn = false;
        this.state = 'quoted';
        at += 1;
      } else if (code === this.delimiter) {
        this.closeField();
        at += 1;
      } else if (code === LINE_FEED || code === RETURN) {
        // The second half of a line end belongs to the first, also across pieces.
        const half = code === LINE_FEED && this.afterReturn;
        if (!half) this.closeRecord();
        this.afterReturn = code === RETURN;
        at += 1;
      } else {
        const end = this.plainEnd(piece, at);
        this.take(piece, at, end);
        this.state = 'plain';
        at = end;
      }
    }
  }

  finish(): void {
    // The mark that closes the field is missing: the rest of the file would be one cell.
    if (this.state === 'quoted') throw new FileProblem('truncated', { reason: 'structure' });
    if (this.state !== 'start' || this.fields.length > 0) this.closeRecord();
  }

  private plainEnd(piece: string, from: number): number {
    let at = from;
    for (; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === this.delimiter || code === LINE_FEED || code === RETURN) break;
    }
    return at;
  }

  private take(piece: string, from: number, to: number): void {
    this.afterReturn = false;
    this.field += piece.slice(from, to);
    if (this.field.length > LIMITS.token) throw tooLarge('token', LIMITS.token);
  }

  private closeField(): void {
    this.afterReturn = false;
    this.fields.push(this.field);
    if (this.fields.length > LIMITS.fields) throw tooLarge('cells', LIMITS.fields);
    this.field = '';
    this.state = 'start';
  }

  private closeRecord(): void {
    this.closeField();
    const { fields } = this;
    this.fields = [];
    this.record(fields);
  }
}
