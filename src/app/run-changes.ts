import { rowText, type TableRow } from '../domain/book/table';
import type { HandledFinding } from '../domain/findings/finding';
import { Exact } from '../domain/numbers/exact';
import type { Outcome, UnitOutcome } from '../domain/year/outcome';
import type { Year } from '../domain/year/year';
import type { BookSnapshot } from '../excel/read/book';
import { checkKey } from '../excel/sheets/checks';
import { groupBy } from '../domain/collections/group-by';
import type { CheckedState } from './check-state';
import { rowIdentity } from './handling';
import { nameIn } from './name-in';
import { readProposalStatus } from './proposal-status';
import type { BookState } from './read-state';
import type { AwardState, GoneFinding, RunChanges, Step, UnitChange } from './run-changes.types';
import { agrees } from './verify-formulas';

/** What is otherwise than after the last run, as the sheets of results had it before this one. */
export function changesSince(
  { snapshot }: Pick<BookState, 'snapshot'>,
  { year, outcome }: CheckedState,
  findings: readonly HandledFinding[],
): RunChanges {
  const before = previousResults(snapshot);
  if (before.size === 0) return { first: true, units: [], added: [], gone: [] };
  return {
    first: false,
    units: unitChanges(before, outcome),
    ...findingChanges(snapshot, year, findings),
  };
}

/** Ranking now would say something else of some unit. */
export function resultsDiffer(
  { snapshot }: Pick<BookState, 'snapshot'>,
  { outcome }: Pick<CheckedState, 'outcome'>,
): boolean {
  return unitChanges(previousResults(snapshot), outcome).length > 0;
}

interface Previous {
  readonly total: number | null;
  readonly rank: number | null;
  readonly award: AwardState | null;
}

const NOTHING: Previous = { total: null, rank: null, award: null };

/**
 * By name, as the last run wrote them. *Đề nghị khen thưởng* holds values; *Tổng hợp* is made of
 * formulas and shows by now what was edited since: it is asked only about units without a line there.
 * Empty: nothing was ever ranked.
 */
function previousResults({ tables }: BookSnapshot): ReadonlyMap<string, Previous> {
  const results = new Map<string, Previous>();
  for (const id of ['TongHop', 'DeNghi'] as const) {
    for (const row of tables.get(id)?.table.rows ?? []) {
      const unit = rowText(row, 'unit');
      if (unit === '') continue;
      results.set(unit, {
        total: numberIn(row, 'total'),
        rank: numberIn(row, 'rank'),
        award: awardIn(row),
      });
    }
  }
  const ranked = [...results.values()].some(({ rank }) => rank !== null);
  return ranked ? results : new Map();
}

function numberIn({ cells }: TableRow, key: string): number | null {
  const value = cells[key]?.value;
  return typeof value === 'number' ? value : null;
}

function awardIn(row: TableRow): AwardState | null {
  const status = readProposalStatus(rowText(row, 'status'));
  const name = rowText(row, 'award');
  return name !== '' && (status === 'proposed' || status === 'undecided') ? { status, name } : null;
}

function unitChanges(
  before: ReadonlyMap<string, Previous>,
  outcome: Outcome,
): readonly UnitChange[] {
  return outcome.units.flatMap((unit): UnitChange[] => {
    const { code, name, shortName } = unit.scores.unit;
    const old = before.get(name) ?? NOTHING;
    const total = unit.status === 'ranked' ? unit.scores.total : null;
    const change: UnitChange = {
      unit: code,
      name: shortName,
      total: agrees(old.total ?? '', total?.toNumber() ?? '')
        ? null
        : {
            before: old.total === null ? null : Exact.fromDouble(old.total).toString(),
            after: total?.toString() ?? null,
          },
      rank: old.rank === unit.rank ? null : { before: old.rank, after: unit.rank },
      award: awardStep(old.award, awardOf(unit, outcome)),
    };
    return (change.total ?? change.rank ?? change.award) ? [change] : [];
  });
}

function awardOf(unit: UnitOutcome, { proposal }: Outcome): AwardState | null {
  const line = proposal.find((one) => one.unit === unit.scores.unit.code);
  if (!line?.award || line.status === 'excluded') return null;
  return { status: line.status, name: line.award.name };
}

function awardStep(
  before: AwardState | null,
  after: AwardState | null,
): Step<AwardState | null> | null {
  const same = before?.name === after?.name && before?.status === after?.status;
  return same ? null : { before, after };
}

function findingChanges(
  { tables }: BookSnapshot,
  year: Year,
  findings: readonly HandledFinding[],
): Pick<RunChanges, 'added' | 'gone'> {
  const nameOf = nameIn(year);
  const before = groupBy(
    (tables.get('KiemTra')?.table.rows ?? []).filter((row) => rowText(row, 'code') !== ''),
    (row) =>
      checkKey({
        code: rowText(row, 'code'),
        unit: rowText(row, 'unit'),
        criterion: rowText(row, 'criterion'),
        current: rowText(row, 'current'),
      }),
  );
  const after = groupBy(findings, (found) =>
    checkKey({ ...rowIdentity(found), unit: nameOf(found.unit) }),
  );
  return {
    added: [...after].flatMap(([key, found]) => found.slice(before.get(key)?.length ?? 0)),
    gone: [...before].flatMap(([key, rows]) =>
      rows.slice(after.get(key)?.length ?? 0).map(goneFinding),
    ),
  };
}

function goneFinding(row: TableRow): GoneFinding {
  return {
    code: rowText(row, 'code'),
    unit: rowText(row, 'unit'),
    criterion: rowText(row, 'criterion'),
    message: rowText(row, 'message'),
  };
}
