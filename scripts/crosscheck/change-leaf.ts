import type { RankReport } from '../../src/app/ranking/rank-report';
import type { FigureCell } from '../../src/domain/score-sheet/score-sheet';
import { columnIndex } from '../../src/workbench/model/address';
import { bookFigures, cellOf, type BookFigure } from '../../tests/support/book/book-figures';
import type { Random } from '../support/random';
import { setNumber, type FileCell } from './edit-file';
import { evaluate, type CheckedBook } from './generated-book';

/** One score of a unit changed in the file, and what the core makes of it then. */
export interface ChangedLeaf {
  readonly what: string;
  readonly bytes: Uint8Array;
  /** Figures that the formulas follow without a new ranking. */
  readonly figures: readonly BookFigure[];
}

const TRIES = 8;
/** Scores are changed to quarters, tenths, or a half of the third digit. */
const ENDINGS = [0, 0.1, 0.2, 0.25, 0.3, 0.5, 0.605, 0.7, 0.75];

/**
 * Draws until a change moves a total, is allowed, and moves no cell that only the next ranking can
 * renew: those say themselves that they are values. In the second half of the tries the unit's own
 * total is enough. Null: no such change was drawn.
 */
export async function changeOneLeaf(
  book: CheckedBook,
  random: Random,
): Promise<ChangedLeaf | null> {
  const before = bookFigures(book.workbook, book.report);
  const scores = scoresOf(book.report);
  if (scores.length === 0) return null;
  for (let turn = 0; turn < TRIES; turn += 1) {
    const { unit, code, key, cell, max } = random.pick(scores);
    const drawn = random.below(Math.floor(max)) + random.pick(ENDINGS);
    const value = countsMaxima(book.report) && random.below(2) === 0 ? max : drawn;
    const bytes = setNumber(book.bytes, cell, value);
    const report = await evaluate(bytes);
    if (standing(report) !== standing(book.report)) continue;
    const after = bookFigures(book.workbook, report);
    const totals = turn < TRIES / 2 ? ['summary total'] : ['summary total', 'summary selfTotal'];
    const figures = followed(book, before, after, totals);
    if (!figures) continue;
    return { what: `${unit} ${code} ${key} = ${String(value)}`, bytes, figures };
  }
  return null;
}

/**
 * The same with a score above its maximum, which holds its unit back: nothing of it may be shown, and
 * the others move up. Null: no such change was drawn.
 */
export async function exceedOneLeaf(
  book: CheckedBook,
  random: Random,
): Promise<ChangedLeaf | null> {
  const before = bookFigures(book.workbook, book.report);
  const scores = scoresOf(book.report);
  for (let turn = 0; turn < Math.min(TRIES, scores.length); turn += 1) {
    const { unit, code, key, cell, max } = random.pick(scores);
    const bytes = setNumber(book.bytes, cell, max + 0.5);
    const report = await evaluate(bytes);
    if (standing(report) === standing(book.report)) continue;
    const after = bookFigures(book.workbook, report);
    const places = new Map(before.map((figure) => [placeKey(figure), figure.wanted]));
    const live = (figure: BookFigure): boolean =>
      cellOf(book.workbook, figure)?.formula !== undefined;
    const figures = after.filter(
      (figure) => places.get(placeKey(figure)) === figure.wanted || live(figure),
    );
    if (figures.length < after.length) continue;
    return { what: `${unit} ${code} ${key} above its maximum`, bytes, figures };
  }
  return null;
}

export function placeKey({ sheet, row, column }: BookFigure): string {
  return `${sheet}!${String(row)},${String(column)}`;
}

/** Ranks and classes that rest on a record or a condition are values, and nothing hangs on them. */
const LAST = new Set(['summary rank', 'summary classification']);

function followed(
  { workbook }: CheckedBook,
  before: readonly BookFigure[],
  after: readonly BookFigure[],
  totals: readonly string[],
): readonly BookFigure[] | null {
  if (before.length !== after.length) return null;
  const live = (figure: BookFigure): boolean => cellOf(workbook, figure)?.formula !== undefined;
  const moved = after.filter(({ wanted }, at) => wanted !== before[at]?.wanted);
  if (!moved.some((figure) => totals.includes(figure.kind) && live(figure))) return null;
  if (moved.some((figure) => !live(figure) && !LAST.has(figure.kind))) return null;
  return after.filter((figure) => live(figure) || !LAST.has(figure.kind));
}

/** Equals are parted by how many criteria are at their maximum: then some should get there. */
function countsMaxima({ year: { regulation } }: RankReport): boolean {
  return regulation.tieChain.steps.some(({ column }) => column?.kind === 'atMaximum');
}

/** Who is in the order: a change that holds a unit back leaves nothing to compare. */
function standing({ outcome }: RankReport): string {
  return outcome.units.map(({ status }) => status).join();
}

interface Score {
  readonly unit: string;
  readonly code: string;
  readonly key: 'self' | 'verified' | 'verified2';
  readonly cell: FileCell;
  readonly max: number;
}

function scoresOf({ year, outcome }: RankReport): readonly Score[] {
  const ranked = new Set(
    outcome.units.filter(({ status }) => status === 'ranked').map(({ scores }) => scores.unit.code),
  );
  return [...year.sheets].flatMap(([unit, { claims }]) =>
    [...claims.values()].flatMap((claim) => {
      const criterion = year.regulation.find(claim.criterion);
      if (!ranked.has(unit) || !criterion || criterion.children.length > 0) return [];
      return (['self', 'verified', 'verified2'] as const).flatMap((key): readonly Score[] => {
        const cell = fileCell(claim[key]);
        if (!cell) return [];
        return [{ unit, code: claim.criterion, key, cell, max: criterion.max.toNumber() }];
      });
    }),
  );
}

function fileCell({ figure, own }: FigureCell): FileCell | null {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(own.cell ?? '') ?? [];
  if (figure.state !== 'number' || figure.percent || own.sheet === null) return null;
  if (letters === undefined || row === undefined) return null;
  return { sheet: own.sheet, row: Number(row) - 1, column: columnIndex(letters) };
}
