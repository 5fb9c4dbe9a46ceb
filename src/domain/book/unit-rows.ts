import type { Criterion } from '../regulation/criterion';
import type { Regulation } from '../regulation/regulation';
import type { DataRow } from '../regulation/rule';
import { fold } from '../text/fold';

/** A row of a unit's sheet: a criterion, or a figure that its rule needs besides the result. */
export interface UnitRow {
  /** What stands in *Mã*: `II.3.2`, or `II.3.2#cộng`. */
  readonly code: string;
  readonly criterion: Criterion;
  /** Null: the criterion's own row. */
  readonly data: DataRow | null;
}

const MARK = '#';

/** The rows of every unit's sheet, in order: data rows stand under their criterion. */
export function unitRows(regulation: Regulation): readonly UnitRow[] {
  return regulation.criteria.flatMap((criterion): UnitRow[] => [
    { code: criterion.code, criterion, data: null },
    ...(criterion.rule?.dataRows ?? []).map((data) => ({
      code: `${criterion.code}${MARK}${data.name}`,
      criterion,
      data,
    })),
  ]);
}

/** `II.3.2#cộng` → the criterion and the folded name of the figure. Null: an ordinary code. */
export function readDataCode(
  code: string,
): { readonly criterion: string; readonly name: string } | null {
  const at = code.indexOf(MARK);
  if (at < 1) return null;
  return { criterion: code.slice(0, at).trim(), name: fold(code.slice(at + 1)) };
}
