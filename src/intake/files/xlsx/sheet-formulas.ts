import { tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import type { Attributes } from '../xml/attributes';
import { detach } from './escapes';
import { compileFormula, type FormulaTemplate, renderFormula } from './shared-formula';

/** What the whole workbook has spent and seen; sheets share it. */
export interface FormulaTotals {
  text: number;
  externalLinks: boolean;
}

export interface OpenFormula {
  readonly type: string;
  readonly shared: number | undefined;
  /** The two input cells of a what-if table, which has no formula text. */
  readonly inputs: string;
}

/** `[1]` before a sheet name is another workbook; behind a word it is a table's column. */
const EXTERNAL = /(?:^|[^\p{L}\p{N}_.\])])\[\d+\]/u;
const QUOTED = /"[^"]*"/g;
/** Marks of newer functions that Excel itself does not show. */
const MARKS = /_xl(?:fn|ws|pm|udf)\./g;

export class SheetFormulas {
  private readonly templates = new Map<number, FormulaTemplate>();

  constructor(private readonly totals: FormulaTotals) {}

  open(attributes: Attributes): OpenFormula {
    const type = attributes.get('t') ?? 'normal';
    const inputs =
      type === 'dataTable'
        ? [attributes.get('r1') ?? '', attributes.get('r2') ?? ''].join(',')
        : '';
    return { type, shared: type === 'shared' ? attributes.count('si') : undefined, inputs };
  }

  /**
   * The formula of a cell: `''` when there is none after all, undefined when it shares one that has
   * not been seen yet.
   */
  close(open: OpenFormula, written: string, row: number, column: number): string | undefined {
    if (open.type === 'dataTable') return `TABLE(${open.inputs})`;
    if (written === '')
      return open.shared === undefined ? '' : this.shared(open.shared, row, column);
    const text = detach(written.includes('_xl') ? written.replace(MARKS, '') : written);
    if (text.includes('[') && EXTERNAL.test(text.replace(QUOTED, '')))
      this.totals.externalLinks = true;
    if (open.shared !== undefined)
      this.templates.set(open.shared, compileFormula(text, row, column));
    return text;
  }

  shared(index: number, row: number, column: number): string | undefined {
    const template = this.templates.get(index);
    if (!template) return undefined;
    const text = renderFormula(template, row, column);
    this.totals.text += text.length;
    if (this.totals.text > LIMITS.formulaText) throw tooLarge('formulaText', LIMITS.formulaText);
    return text;
  }
}
