import type { Grid } from '../../../domain/score-sheet/grid';
import { corrupt, FileProblem, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { SheetNames } from '../sheet-names';
import type { SourceWorkbook } from '../source-workbook';
import { WarningLog } from '../warning-log';
import type { Attributes } from '../xml/attributes';
import { readXmlBytes } from '../xml/read-bytes';
import type { OpenVocabulary, XmlHandler } from '../xml/scanner';
import { StyleTable } from './style-table';
import { type BookTotals, WorksheetHandler } from './worksheet-handler';

/**
 * Every element by its local name. Rich text lies in another vocabulary than the cell around it and
 * still belongs to its text; what is not about cells is told apart by where it stands.
 */
const anyVocabulary: OpenVocabulary = () => ({
  localName: (name) => name.slice(name.indexOf(':') + 1),
});

/** The XML of Excel 2002 and 2003, which many programs write under the name of .xls. */
export async function readSpreadsheetMl(bytes: Uint8Array): Promise<SourceWorkbook> {
  const handler = new BookHandler();
  await readXmlBytes(bytes, handler, anyVocabulary);
  if (handler.grids.length === 0) throw new FileProblem('noSheets');
  return {
    kind: 'spreadsheetml',
    grids: handler.grids,
    macros: false,
    externalLinks: handler.totals.externalLinks,
    warnings: handler.warnings.list(),
  };
}

class BookHandler implements XmlHandler {
  readonly grids: Grid[] = [];
  readonly warnings = new WarningLog();
  readonly totals: BookTotals = {
    cells: 0,
    formulaText: 0,
    externalLinks: false,
    date1904: false,
  };
  private readonly styles = new StyleTable();
  private readonly names = new SheetNames(this.warnings);
  private section = '';
  private sheet: WorksheetHandler | undefined;

  get listening(): boolean {
    return this.sheet?.listening ?? false;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 0) {
      if (name !== 'Workbook') throw corrupt('structure');
    } else if (depth === 1) {
      this.section = name;
      if (name === 'Worksheet') this.openSheet(attributes);
    } else if (this.sheet) this.sheet.open(name, attributes, depth);
    else if (this.section === 'Styles') this.styles.open(name, attributes);
    else if (depth === 2 && name === 'Date1904') this.totals.date1904 = true;
  }

  close(name: string, depth: number): void {
    if (!this.sheet) return;
    if (depth > 1) this.sheet.close(name, depth);
    else {
      this.grids.push(this.sheet.finish());
      this.sheet = undefined;
    }
  }

  text(value: string): void {
    this.sheet?.text(value);
  }

  private openSheet(attributes: Attributes): void {
    if (this.grids.length >= LIMITS.sheets) throw tooLarge('sheets', LIMITS.sheets);
    const name = attributes.getPrefixed('Name') ?? '';
    this.names.add(name);
    this.sheet = new WorksheetHandler(name, this.styles, this.warnings, this.totals);
  }
}
