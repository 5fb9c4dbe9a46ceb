import type { SheetVisibility } from '../../../domain/score-sheet/grid';
import { corrupt, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { XlsFormats } from './formats';
import type { XlsRecord } from './records';
import { unicode, UNICODE, XlsText } from './text';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Of its first record in the stream. */
  readonly offset: number;
}

const VISIBILITY: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];
const OWN_BOOK = 0x0401;
const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** What stands in front of the sheets: their list, texts, formats, names. */
export class XlsWorkbook {
  readonly sheets: SheetEntry[] = [];
  readonly texts: string[] = [];
  readonly text: XlsText;
  readonly formats: XlsFormats;
  date1904 = false;
  externalLinks = false;
  private readonly names: string[] = [];
  private readonly books: boolean[] = [];
  private readonly references: {
    readonly book: number;
    readonly first: number;
    readonly last: number;
  }[] = [];

  constructor(
    /** 2, 3, 4, 5 or 8. */
    readonly version: number,
  ) {
    this.text = new XlsText(version === 8 ? UNICODE : version * 0x100);
    this.formats = new XlsFormats(version, this.text);
  }

  take(record: XlsRecord): void {
    switch (record.type) {
      case 0x0042:
        return this.text.setCodePage(record.u16());
      case 0x0022:
        this.date1904 = record.u16() === 1;
        return;
      case 0x0031:
      case 0x0231:
        return this.formats.font(record);
      case 0x001e:
      case 0x041e:
        return this.formats.code(record);
      case 0x0043:
      case 0x0243:
      case 0x0443:
      case 0x00e0:
        return this.formats.cell(record);
      case 0x0085:
        return this.addSheet(record);
      case 0x00fc:
        return this.readTexts(record);
      case 0x01ae:
        return this.addBook(record);
      case 0x0017:
        return this.addReferences(record);
      case 0x0018:
        return this.addName(record);
    }
  }

  /** The sheet part of a reference to another sheet. */
  readonly sheetOf = (index: number): string | undefined => {
    const reference = this.references[index];
    if (!reference) return undefined;
    if (this.books[reference.book] !== true) {
      this.externalLinks = true;
      return `[${String(reference.book + 1)}]!`;
    }
    const first = this.sheets[reference.first]?.name;
    const last = this.sheets[reference.last]?.name;
    if (first === undefined || last === undefined) return '#REF!';
    const name = first === last ? first : `${first}:${last}`;
    return PLAIN_SHEET.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
  };

  readonly nameOf = (index: number): string | undefined => this.names[index];

  private addSheet(record: XlsRecord): void {
    const offset = record.u32();
    const visibility = VISIBILITY[record.u8() & 3] ?? 'visible';
    record.skip(1);
    if (this.sheets.length >= LIMITS.sheets) throw tooLarge('sheets', LIMITS.sheets);
    this.sheets.push({ name: this.text.read(record, 1), visibility, offset });
  }

  private readTexts(record: XlsRecord): void {
    record.skip(4);
    const count = record.u32();
    if (count > LIMITS.strings) throw tooLarge('strings', LIMITS.strings);
    for (let n = 0; n < count; n += 1) this.texts.push(unicode(record, record.u16()));
  }

  private addBook(record: XlsRecord): void {
    record.skip(2);
    const own = record.left >= 2 && record.u16() === OWN_BOOK;
    this.books.push(own);
    if (!own && record.left > 0) this.externalLinks = true;
  }

  private addReferences(record: XlsRecord): void {
    if (this.version !== 8) return;
    const count = record.u16();
    for (let n = 0; n < count; n += 1) {
      this.references.push({ book: record.u16(), first: record.u16(), last: record.u16() });
    }
  }

  private addName(record: XlsRecord): void {
    record.skip(3);
    const count = record.u8();
    record.skip(10);
    const name = this.version === 8 ? unicode(record, count) : undefined;
    if (this.names.length >= LIMITS.strings) throw corrupt('record');
    this.names.push(name ?? '#NAME?');
  }
}
