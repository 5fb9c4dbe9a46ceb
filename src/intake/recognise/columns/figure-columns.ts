import type { Exact } from '../../../domain/numbers/exact';
import type { GridCell } from '../../../domain/score-sheet/grid';
import { meantNumber, numberIn, sameNumber } from '../checks/own-figures';
import type { Match } from '../criteria/match-criteria';
import type { SheetView } from '../sheet-view';
import type { ColumnMap, Span } from './column-map';
import type { Header, Heading } from './find-header';

/** A column of figures beside those that were read. */
export interface FigureColumn {
  readonly column: number;
  /** Undefined: it has no heading. */
  readonly heading: Heading | undefined;
  /** How many criteria have a figure there, and the row of the first. */
  readonly count: number;
  readonly row: number;
  /** Its figures could be scores: hardly any is above its criterion's maximum, or below nought. */
  readonly inRange: boolean;
  readonly repeatsSelf: boolean;
  readonly repeatsMax: boolean;
  /** 1, 2, 3 …: it numbers the rows. */
  readonly counts: boolean;
}

const MOST = 0.8;

/** The columns of a table that hold figures of its criteria and that nothing is taken from. */
export function figureColumns(
  view: SheetView,
  { headings }: Header,
  columns: ColumnMap,
  leaves: readonly Match[],
): readonly FigureColumn[] {
  const read = spansOf(columns);
  const candidates = new Set(leaves.flatMap(({ row }) => view.columns(row.row)));
  return [...candidates]
    .sort((a, b) => a - b)
    .filter((at) => !read.some((span) => holds(span, at)))
    .flatMap((column) => {
      const figures = leaves.flatMap(({ row, criterion: { max } }) => {
        const value = figureIn(view.cell(row.row, column), max);
        const self = figureIn(row.self, max);
        return value === null ? [] : [{ row: row.row, value, self, max: max.toNumber() }];
      });
      const [first] = figures;
      if (!first) return [];
      const inRange = figures.filter(({ value, max }) => 0 <= value && value <= max);
      return [
        {
          column,
          heading: headings.find((one) => holds(one, column)),
          count: figures.length,
          row: first.row,
          inRange: inRange.length >= figures.length * MOST,
          repeatsMax: figures.every(({ value, max }) => sameNumber(value, max)),
          counts: figures.every(({ value }, index) => {
            const before = figures[index - 1];
            return Number.isInteger(value) && (!before || value > before.value);
          }),
          repeatsSelf: figures.every(({ value, self }) => self !== null && sameNumber(value, self)),
        },
      ];
    });
}

function holds({ column, lastColumn }: Span, at: number): boolean {
  return column <= at && at <= lastColumn;
}

function spansOf({ evidence, unitNote, ...one }: ColumnMap): readonly Span[] {
  return [...Object.values(one), ...evidence, ...unitNote];
}

function figureIn(cell: GridCell | undefined, max: Exact): number | null {
  return cell ? (numberIn(cell) ?? meantNumber(cell, max)) : null;
}
