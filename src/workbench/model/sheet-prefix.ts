import { quoteSheet } from './address';

const WORD = '[\\p{L}\\p{N}\\p{M}_.$\\\\?]';
/** A text, a quoted or bare sheet before `!`, and what it leads to: a reference or a scoped name. */
const PREFIX = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\]\\p{L}\\p{N}\\p{M}_.])(?:'((?:[^']|'')+)'|(${WORD}+))!(${WORD}+(?::${WORD}+)?)?`,
  'gu',
);

function replacePrefix(
  formula: string,
  sheet: string,
  replace: (target: string) => string,
): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(PREFIX, (whole, quoted?: string, bare?: string, target?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    return name?.toLowerCase() === sheet.toLowerCase() ? replace(target ?? '') : whole;
  });
}

/** References and scoped names of one sheet, under its new name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return replacePrefix(formula, from, (target) => `${quoteSheet(to)}!${target}`);
}

/** What led to the sheet is `#REF!` once it is gone. */
export function removeSheetFrom(formula: string, sheet: string): string {
  return replacePrefix(formula, sheet, () => '#REF!');
}
