import { cellAddress } from '../addresses';
import type { CellInput } from '../read/table-snapshot';
import type { Writer } from '../write/writer';
import type { UnitLayout } from './unit-layout';

/** A unit's sheet that stands, as it was read. */
export interface StandingUnit {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly layout: UnitLayout;
}

/** Rows and columns, both ends included, from 0. */
export interface UnitArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Everything between the first and the last criterion is about to be written over. */
export function watchUnit(writer: Writer, unit: StandingUnit): void {
  const { rows, columns } = unit.layout;
  watchArea(writer, unit, {
    top: Math.min(...rows.values()),
    left: Math.min(...columns.values()),
    bottom: Math.max(...rows.values()),
    right: Math.max(...columns.values()),
  });
}

/** A part of it is, whatever stands there; the codes are looked at, wherever it is. */
export function watchUnitPart(writer: Writer, unit: StandingUnit, area: UnitArea): void {
  const { rows, columns } = unit.layout;
  const code = columns.get('code');
  const [top, bottom] = [Math.min(...rows.values()), Math.max(...rows.values())];
  if (code !== undefined) {
    watchArea(writer, unit, { top, left: code, bottom, right: code }, 'look');
  }
  watchArea(writer, unit, area);
}

/** It is the codes that tell whether rows moved: what else stands there may change. */
function watchArea(
  writer: Writer,
  { sheetId, sheetName, layout: { rows, columns } }: StandingUnit,
  { top, left, bottom, right }: UnitArea,
  only?: 'look',
): void {
  const sheet = writer.context.workbook.worksheets.getItem(sheetId);
  const code = columns.get('code');
  const byRow = new Map([...rows].map(([written, row]) => [row, written]));
  const expected = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column): CellInput | null =>
      left + column === code ? (byRow.get(top + row) ?? null) : null,
    ),
  );
  writer.watch.add({
    range: () => sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1),
    sheetName,
    cell: (row, column) => cellAddress(top + row, left + column),
    expected,
    ...(only ? { only } : {}),
  });
}
