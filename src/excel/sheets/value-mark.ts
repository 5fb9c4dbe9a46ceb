import { COLOR } from '../write/style';

/**
 * Among cells that calculate, one that holds a value looks otherwise, whoever put it there: the
 * regulation, where its rule cannot be a formula, or a hand that wrote over one. Known to Excel
 * since 2013 and to LibreOffice.
 * @param first the range's first cell, as a relative address
 */
export function markValues(range: Excel.Range, first: string): void {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = `=AND(${first}<>"",NOT(ISFORMULA(${first})))`;
  format.custom.format.font.italic = true;
  format.custom.format.font.color = COLOR.value;
}
