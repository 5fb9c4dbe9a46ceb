import { showsDate, showsPercent, UNCALCULATED } from '../../domain/score-sheet/read-figure';
import type { AssignedTarget } from '../../domain/targets/read-targets';
import type { FigureInput, UnitRowInput } from '../../excel/sheets/write-units';
import type { RecognisedRow, SourceCell } from '../../intake/recognise/recognised-sheet';
import type { Candidate } from './candidate';

/** What a sheet that was sent puts into the unit's sheet: the targets are the cluster's. */
export function rowsOf(
  { sheet }: Candidate,
  targets: ReadonlyMap<string, AssignedTarget>,
): ReadonlyMap<string, UnitRowInput> {
  const rows = new Map(
    sheet.rows.map((row) => [row.criterion, toInput(row, targets.get(row.criterion))]),
  );
  for (const [criterion, target] of targets) {
    if (!rows.has(criterion)) rows.set(criterion, { target, evidence: '', unitNote: '' });
  }
  return rows;
}

function toInput(row: RecognisedRow, assigned: FigureInput | undefined): UnitRowInput {
  const target = assigned ?? (row.target ? toFigure(row.target) : undefined);
  return {
    ...(target ? { target } : {}),
    ...(row.result ? { result: toFigure(row.result) } : {}),
    ...(row.self ? { self: toFigure(row.self) } : {}),
    evidence: row.evidence,
    unitNote: row.unitNote,
    ...(row.verification
      ? {
          verification: new Map(
            [...row.verification].map(([key, cell]) => [key, toFigure(cell)] as const),
          ),
        }
      : {}),
  };
}

/** A cell of the source as it is written: nothing is converted on the way. */
export function toFigure(cell: SourceCell): FigureInput {
  if (cell.uncalculated) return { value: UNCALCULATED };
  const { value, numberFormat } = cell;
  // The format goes along only where it tells a date or a percentage from a plain number.
  if (numberFormat === undefined) return { value };
  const telling = showsDate(numberFormat) || showsPercent(numberFormat);
  return telling ? { value, numberFormat } : { value };
}
