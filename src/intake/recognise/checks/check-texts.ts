import { finding, type Finding } from '../../../domain/findings/finding';
import type { Match } from '../criteria/match-criteria';
import type { SheetView } from '../sheet-view';

/** `=HYPERLINK(…)`, `@SUM(…)`, `+cmd|…` as text; `+ Kế hoạch số 5` is a bullet. */
const LIKE_FORMULA =
  /^\s*(?:[=@]\s*(?:[A-Za-z.]{1,30}\s*[(!]|\$?[A-Za-z]{1,3}\$?\d|[\d("'+-])|\+[A-Za-z]{1,30}\d*[(|!:])/;

/** Texts that another program would run as formulas (domain row 55): they are kept as text. */
export function checkTexts(view: SheetView, matches: readonly Match[]): readonly Finding[] {
  return matches.flatMap(({ row, criterion }) => {
    const spans = [...row.columns.evidence, ...row.columns.unitNote, row.columns.title];
    const columns = new Set(spans.flatMap((span) => (span ? [span.column] : [])));
    return [...columns].flatMap((column) => {
      const cell = view.cell(row.row, column);
      if (cell?.kind !== 'text' || cell.formula !== undefined) return [];
      const text = String(cell.value);
      if (!LIKE_FORMULA.test(text)) return [];
      const place = view.place(row.row, column);
      return [
        finding({
          kind: 'formulaLikeText',
          place,
          criterion: criterion.code,
          raw: text.slice(0, 80),
        }),
      ];
    });
  });
}
