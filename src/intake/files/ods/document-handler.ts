import type { Grid } from '../../../domain/score-sheet/grid';
import { corrupt, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { SheetNames } from '../sheet-names';
import type { WarningLog } from '../warning-log';
import type { Attributes } from '../xml/attributes';
import type { XmlHandler } from '../xml/scanner';
import type { OdfNames } from './odf-names';
import { StyleCollector } from './style-collector';
import { type OdsTotals, TableHandler } from './table-handler';

const COMMON_STYLES: ReadonlySet<string> = new Set(['office:font-face-decls', 'office:styles']);
const STYLES: ReadonlySet<string> = new Set([...COMMON_STYLES, 'office:automatic-styles']);
/** In the package the sheets stand in `content.xml`; a flat document is one element of it all. */
const ROOTS: ReadonlySet<string> = new Set([
  'office:document-content',
  'office:document-styles',
  'office:document',
]);

/** A document part: its styles, and the sheets of its body. */
export class DocumentHandler implements XmlHandler {
  readonly grids: Grid[] = [];
  readonly totals: OdsTotals = { cells: 0, formulaText: 0, blanks: 0, externalLinks: false };
  hasBody = false;
  /** Macros of a flat document. */
  hasScripts = false;
  private section = '';
  private inSheets = false;
  private table: TableHandler | undefined;
  /** A linked document's sheets are kept inside this one, hidden, for when it cannot be reached. */
  private isCopy = false;
  private readonly sheetNames: SheetNames;

  constructor(
    private readonly names: OdfNames,
    private readonly warnings: WarningLog,
    private readonly styles: StyleCollector = new StyleCollector(names),
    /** The styles part repeats names of the content part for its page headers. */
    private readonly onlyCommonStyles = false,
  ) {
    this.sheetNames = new SheetNames(warnings);
  }

  get listening(): boolean {
    return this.table ? this.table.listening : this.styles.listening;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 0) {
      if (!ROOTS.has(name)) throw corrupt('structure');
    } else if (depth === 1) this.section = name;
    else if (this.takesStyles) this.styles.open(name, attributes, depth);
    else if (this.section === 'office:scripts') this.hasScripts ||= name === 'ooo:module';
    else if (this.section === 'office:body') this.openInBody(name, attributes, depth);
  }

  close(name: string, depth: number): void {
    if (this.takesStyles) {
      if (depth > 1) this.styles.close(depth);
    } else if (this.table) {
      if (depth > 3) this.table.close(name, depth);
      else this.closeTable(this.table);
    }
    if (depth === 1) this.section = '';
    else if (depth === 2) this.inSheets = false;
  }

  text(value: string): void {
    if (this.table) this.table.text(value);
    else this.styles.text(value);
  }

  private get takesStyles(): boolean {
    return (this.onlyCommonStyles ? COMMON_STYLES : STYLES).has(this.section);
  }

  private openInBody(name: string, attributes: Attributes, depth: number): void {
    if (this.table) {
      if (name === 'table:table-source') this.isCopy = true;
      this.table.open(name, attributes, depth);
    } else if (depth === 2) {
      this.inSheets = name === 'office:spreadsheet';
      this.hasBody ||= this.inSheets;
    } else if (depth === 3 && this.inSheets && name === 'table:table') this.openTable(attributes);
  }

  private openTable(attributes: Attributes): void {
    if (this.grids.length >= LIMITS.sheets) throw tooLarge('sheets', LIMITS.sheets);
    const name = this.names.get(attributes, 'table:name') ?? '';
    const style = this.names.get(attributes, 'table:style-name') ?? '';
    const hidden = this.styles.isHiddenSheet(style);
    this.isCopy = false;
    const { names, styles, warnings, totals } = this;
    this.table = new TableHandler(name, hidden, names, styles, warnings, totals);
  }

  private closeTable(table: TableHandler): void {
    const grid = table.finish();
    this.table = undefined;
    if (this.isCopy && grid.name.startsWith("'file:")) {
      this.totals.externalLinks = true;
      return;
    }
    this.sheetNames.add(grid.name);
    this.grids.push(grid);
  }
}
