import type { Place } from '../../domain/findings/finding';
import { figureColumn, type BodyRow } from './body-rows';
import { type Span } from './columns/column-map';
import type { OwnField, RecognisedRow, SourceCell } from './recognised-sheet';
import type { SheetView } from './sheet-view';
import { readVerification, type VerificationColumns } from './columns/verification-columns';

/** One row of the table, its figures as they stand. */
export function toRow(
  view: SheetView,
  row: BodyRow,
  code: string,
  verification: VerificationColumns,
): RecognisedRow {
  const { columns } = row;
  const rowOf = (field: OwnField): number =>
    field === 'self' ? (row.selfRow ?? row.row) : row.row;
  const figure = (field: OwnField): SourceCell | null => {
    const column = figureColumn(view, rowOf(field), columns[field]);
    return column === undefined ? null : view.source(rowOf(field), column);
  };
  const place = (field: OwnField): Place | null => {
    const column = figureColumn(view, rowOf(field), columns[field]);
    return column === undefined ? null : view.place(rowOf(field), column);
  };
  const words = (spans: readonly Span[]): string =>
    spans
      .map(({ column }) => view.text(row.row, column))
      .filter((text) => text !== '')
      .join('; ');
  return {
    criterion: code,
    target: figure('target'),
    result: figure('result'),
    self: figure('self'),
    places: { target: place('target'), result: place('result'), self: place('self') },
    evidence: words(columns.evidence),
    unitNote: words(columns.unitNote),
    verification: readVerification(view, row.row, verification),
  };
}
