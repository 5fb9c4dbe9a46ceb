import { finding, type Finding } from '../../../domain/findings/finding';
import { isLeaf } from '../../../domain/regulation/criterion';
import { fold } from '../../../domain/text/fold';
import type { Header } from '../columns/find-header';
import type { Match } from '../criteria/match-criteria';
import { cellText, type SheetView } from '../sheet-view';
import { meansNumber } from './own-figures';

const BESIDE =
  /^(?:(?:diem )?(?:don vi )?(?:tu cham|tu danh gia) )?(?:so )?diem (?:thuong|cong|tru|phat)\b/;

export function isPointsBeside(foldedHeading: string): boolean {
  return BESIDE.test(foldedHeading);
}

/**
 * A column of bonus or deducted points beside the scores ("Điểm thưởng"): a criterion has one score,
 * so these are not taken, and whether they are part of it nobody can see.
 */
export function checkPointsBeside(
  view: SheetView,
  headers: readonly Header[],
  matches: readonly Match[],
): readonly Finding[] {
  return headers.flatMap(({ bottom, headings }, index) => {
    const to = headers[index + 1]?.top ?? Number.POSITIVE_INFINITY;
    const leaves = matches.filter(
      ({ row: { row }, criterion }) => isLeaf(criterion) && bottom < row && row < to,
    );
    // "Điểm trừ" beside "Điểm còn lại": the score is what was left of it.
    if (headings.some(({ text }) => /\bdiem con lai\b/.test(fold(text)))) return [];
    return headings
      .filter(({ reading }) => reading.kind === 'other' && reading.remembered === undefined)
      .filter(({ text }) => isPointsBeside(fold(text)))
      .flatMap(({ column, text }) => {
        const filled = leaves.filter(({ row }) => {
          const cell = view.cell(row.row, column);
          return meansNumber(cell) && cell?.value !== 0;
        });
        const [first] = filled;
        if (!first) return [];
        return [
          finding({
            kind: 'pointsBeside',
            place: view.place(first.row.row, column),
            raw: cellText(view.cell(first.row.row, column)),
            params: { heading: text, codes: filled.map(({ criterion }) => criterion.code) },
          }),
        ];
      });
  });
}
