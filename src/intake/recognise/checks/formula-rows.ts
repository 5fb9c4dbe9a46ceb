import { addressOf } from '../sheet-view';

/** Texts, and words with what makes them another sheet's cell: all are taken whole, so none twice. */
const ELSEWHERE =
  /("[^"]*"?)|(?:'[^']*'|[\p{L}\p{N}_.]+)(!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?/gu;
const REFERENCE =
  /(?<![A-Z0-9_])\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?(?![\d(A-Z])/g;

/** Rows of one column that a formula adds up, on its own sheet: 0-based spans. */
export function rowsOfFormula(
  formula: string | undefined,
  column: number,
): readonly (readonly [number, number])[] {
  if (formula === undefined) return [];
  const letters = addressOf(0, column).replace('1', '');
  const own = formula
    .toUpperCase()
    .replace(ELSEWHERE, (word: string, text?: string, cell?: string) =>
      text === undefined && cell === undefined ? word : ' ',
    );
  return [...own.matchAll(REFERENCE)].flatMap(([, first, top, bottom]) =>
    first === letters ? [[Number(top) - 1, Number(bottom ?? top) - 1] as const] : [],
  );
}
