import { rowText, type Table, type TableRow } from '../book/table';
import type { OUTSIDE_SHEET } from '../book/sheets/outside';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { placeIn } from '../findings/place';
import { Exact } from '../numbers/exact';
import { MOST_POINTS, readCellNumber } from '../regulation/language/numbers';
import type { Criterion } from '../regulation/criterion';
import type { Regulation } from '../regulation/regulation';
import { reachOf } from '../regulation/self-check/reach';
import { fold } from '../text/fold';
import { findUnit, type Unit } from '../units/unit';
import { OutsideScores, type AssessorKind, type OutsideScore } from './outside-scores';

type Column = ColumnKey<typeof OUTSIDE_SHEET>;
type OutsideRow = TableRow<Column>;

const TOTAL_WORDS: readonly string[] = ['tong', 'tong diem', 'total'];

/**
 * *Điểm chấm ngoài*: bureaux, surveys, peers and the council in one table. The last round of an
 * assessor counts; the same assessor twice in one round is an error, not a mean.
 */
export function readOutside(
  table: Table<Column>,
  regulation: Regulation,
  units: readonly Unit[],
): { readonly outside: OutsideScores; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const latest = new Map<string, { readonly round: number; readonly score: OutsideScore }>();
  for (const row of table.rows) {
    if (rowText(row, 'code') === '' && rowText(row, 'unit') === '') continue;
    const complain = (column: Column): void => {
      findings.push(unreadableMark(table.sheet, row, column));
    };
    const read = readRow(row, table.sheet, regulation, units, complain);
    if (!read) continue;
    const { score, round } = read;
    const key = [score.code, score.unit, fold(score.assessor)].join('\n');
    const before = latest.get(key);
    if (before?.round === round) complain('assessor');
    else if (!before || before.round < round) latest.set(key, { round, score });
  }
  const scores = [...latest.values()].map(({ score }) => score);
  return { outside: new OutsideScores(scores), findings };
}

function readRow(
  row: OutsideRow,
  sheet: string,
  regulation: Regulation,
  units: readonly Unit[],
  complain: (column: Column) => void,
): { readonly score: OutsideScore; readonly round: number } | null {
  const written = rowText(row, 'code');
  const total = TOTAL_WORDS.includes(fold(written));
  const unit = findUnit(units, rowText(row, 'unit'));
  const assessor = rowText(row, 'assessor');
  const rank = figure(row, 'rank');
  const points = figure(row, 'points');
  const roundText = rowText(row, 'round');
  const criterion = total ? null : regulation.find(written);
  if (criterion === undefined) complain('code');
  else if (!unit) complain('unit');
  else if (assessor === '') complain('assessor');
  else if (rank === undefined) complain('rank');
  else if (points === undefined || (rank === null && points === null)) complain('points');
  else if (roundText !== '' && !/^[1-9]\d?$/.test(roundText)) complain('round');
  else if (points !== null && aboveMaximum(points, criterion, regulation)) complain('points');
  else {
    const member = findUnit(units, assessor);
    const score: OutsideScore = {
      code: total ? null : written,
      unit: unit.code,
      assessor,
      by: kindOf(assessor, member),
      assessorUnit: member?.code ?? null,
      rank,
      points,
      place: placeIn(sheet, row.cells.points ?? row.cells.rank),
    };
    return { score, round: roundText === '' ? 1 : Number(roundText) };
  }
  return null;
}

/** Where the add-in makes points of them, marks may be on a scale of their own. */
function aboveMaximum(points: Exact, criterion: Criterion | null, regulation: Regulation): boolean {
  const most = criterion === null ? mostOfTotal(regulation) : criterion.max;
  return most !== null && !criterion?.rule?.automatic && most.lessThan(points);
}

/** Others score out of the whole table, even where less of it counts for ranks. */
function mostOfTotal(regulation: Regulation): Exact | null {
  const { total, base } = reachOf(regulation);
  return total === null ? null : Exact.max(total, base);
}

function kindOf(assessor: string, member: Unit | undefined): AssessorKind {
  if (member) return 'peer';
  return /^(?:hoi dong|council)/.test(fold(assessor)) ? 'council' : 'other';
}

/** `hạng 2` and `2` are one rank. Null: blank; undefined: something that is no figure. */
function figure(row: OutsideRow, column: 'rank' | 'points'): Exact | null | undefined {
  const text = rowText(row, column);
  if (text === '') return null;
  const ranked = column === 'rank' ? /^(?:hang|rank) ?(\d{1,4})$/.exec(fold(text))?.[1] : undefined;
  if (ranked !== undefined) return Exact.parse(ranked);
  const read = readCellNumber(row.cells[column], MOST_POINTS);
  if (!read.ok || read.value.sign() < 0) return undefined;
  return column === 'rank' && read.value.sign() === 0 ? undefined : read.value;
}

function unreadableMark(sheet: string, row: OutsideRow, column: Column): Finding {
  const raw = rowText(row, column);
  return finding({
    kind: 'outsideUnreadable',
    place: placeIn(sheet, row.cells[column]),
    raw,
    params: { column, found: raw },
  });
}
