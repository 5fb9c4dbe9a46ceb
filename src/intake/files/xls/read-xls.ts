import type { Grid } from '../../../domain/score-sheet/grid';
import { Breath } from '../breathe';
import { corrupt, FileProblem } from '../file-problem';
import type { SourceWorkbook } from '../source-workbook';
import { WarningLog } from '../warning-log';
import { openCompound } from './compound';
import { type XlsRecord, xlsRecords } from './records';
import { XlsSheet, type XlsTotals } from './sheet';
import { XlsWorkbook } from './workbook';

const COMPOUND_START = 0xd0;
const EOF = 0x000a;
const FILEPASS = 0x002f;
/** Beginnings of a part, by version; Excel 2 to 4 had one each. */
const BOF: ReadonlyMap<number, number> = new Map([
  [0x0009, 2],
  [0x0209, 3],
  [0x0409, 4],
  [0x0809, 5],
]);
const EXCEL_97 = 0x0600;
const WORKSHEET = 0x0010;
const MACRO_SHEET = 0x0040;

/** .xls from Excel 2 to 2003: the container, the records, and nothing left to guess. */
export async function readXls(bytes: Uint8Array): Promise<SourceWorkbook> {
  const { stream, macros } = open(bytes);
  if (!BOF.has((stream[0] ?? 0) | ((stream[1] ?? 0) << 8))) throw corrupt('record');
  const reading = new XlsReading();
  const breath = new Breath();
  for (const record of xlsRecords(stream)) {
    if (!reading.take(record)) break;
    if (breath.due) await breath.take();
  }
  return reading.finish(macros);
}

function open(bytes: Uint8Array): { stream: Uint8Array; macros: boolean } {
  // Excel 4 and before: bare records without a container.
  if (bytes[0] !== COMPOUND_START) return { stream: bytes, macros: false };
  const { streams, read } = openCompound(bytes);
  if (streams.has('encryptedpackage')) throw new FileProblem('encrypted');
  const stream = streams.get('workbook') ?? streams.get('book');
  if (!stream) throw new FileProblem('notAWorkbook', { fileKind: 'xls' });
  const macros = streams.has('_vba_project_cur') || streams.has('_vba_project');
  return { stream: read(stream), macros };
}

class XlsReading {
  private readonly warnings = new WarningLog();
  private readonly totals: XlsTotals = { cells: 0, formulaText: 0 };
  private readonly grids: Grid[] = [];
  private book: XlsWorkbook | undefined;
  private sheet: XlsSheet | undefined;
  /** Parts in parts: charts stand inside sheets. */
  private depth = 0;
  private parts = 0;
  private macroSheet = false;

  /** False at what fills the last sector. */
  take(record: XlsRecord): boolean {
    const begins = BOF.get(record.type);
    if (begins !== undefined) this.begin(record, begins);
    else if (!this.book) throw corrupt('record');
    else if (record.type === EOF) this.end();
    else if (record.type === FILEPASS) throw new FileProblem('encrypted');
    else if (this.depth === 0) return record.type !== 0;
    else if (this.depth === 1) this.takeInside(record, this.book);
    return true;
  }

  finish(macros: boolean): SourceWorkbook {
    if (this.depth > 0) throw new FileProblem('truncated', { reason: 'record' });
    const { book } = this;
    if (!book || this.parts === 0) throw corrupt('record');
    // Every sheet of the list has its part: a missing one would be a missing score sheet.
    if (book.version >= 5 && this.parts - 1 < book.sheets.length) {
      throw new FileProblem('truncated', { reason: 'record' });
    }
    if (this.grids.length === 0) throw new FileProblem('noSheets');
    if (!book.text.isCertain) this.warnings.add('oldEncoding', '');
    return {
      kind: 'xls',
      grids: this.grids,
      macros: macros || this.macroSheet,
      externalLinks: book.externalLinks,
      warnings: this.warnings.list(),
    };
  }

  private begin(record: XlsRecord, begins: number): void {
    this.depth += 1;
    if (this.depth > 1) return;
    const version = record.u16();
    const kind = record.u16();
    const modern = begins === 5 && version === EXCEL_97;
    const first = this.book === undefined;
    this.book ??= new XlsWorkbook(modern ? 8 : begins);
    // Since Excel 5 the first part is the workbook's own; before, there is only the sheet.
    if (!first || begins < 5) this.beginSheet(this.book, record.offset, kind);
    this.parts += 1;
  }

  private beginSheet(book: XlsWorkbook, offset: number, kind: number): void {
    const entry =
      book.sheets.find((sheet) => sheet.offset === offset) ?? book.sheets[this.parts - 1];
    if (book.version >= 5 && !entry) throw corrupt('record');
    const { name, visibility } = entry ?? { name: 'Sheet1', visibility: 'visible' };
    this.macroSheet ||= kind === MACRO_SHEET;
    if (kind !== WORKSHEET) this.warnings.add('sheetSkipped', name);
    else this.sheet = new XlsSheet({ name, visibility }, book, this.warnings, this.totals);
  }

  private takeInside(record: XlsRecord, book: XlsWorkbook): void {
    if (this.sheet) this.sheet.take(record);
    // Excel 2 to 4 keep formats and fonts in front of the cells of the one sheet.
    if (!this.sheet || book.version < 5) book.take(record);
  }

  private end(): void {
    if (this.depth === 0) throw corrupt('record');
    this.depth -= 1;
    if (this.depth > 0 || !this.sheet) return;
    this.grids.push(this.sheet.finish());
    this.sheet = undefined;
  }
}
