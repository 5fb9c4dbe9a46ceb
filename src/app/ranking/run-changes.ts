import { rowText, type TableRow } from '../../domain/book/table';
import type { HandledFinding } from '../../domain/findings/finding';
import { Exact } from '../../domain/numbers/exact';
import type { Regulation } from '../../domain/regulation/regulation';
import { tidy } from '../../domain/text/fold';
import type { Outcome, UnitOutcome } from '../../domain/year/outcome';
import type { Year } from '../../domain/year/year';
import type { BookSnapshot } from '../../excel/read/book';
import { checkKey } from '../../excel/sheets/checks';
import { groupBy } from '../../domain/collections/group-by';
import type { CheckedState } from './check-state';
import { rowIdentity } from '../findings/handling';
import { nameIn } from '../book/name-in';
import { NOTHING, previousClass, previousResults, type Previous } from './previous-results';
import type { BookState } from '../book/read-state';
import type { AwardState, GoneFinding, RunChanges, Step, UnitChange } from './run-changes.types';
import { agrees } from '../book/verify-formulas';

/** What is otherwise than after the last run, as the sheets of results had it before this one. */
export function changesSince(
  { snapshot }: Pick<BookState, 'snapshot'>,
  { year, outcome }: CheckedState,
  findings: readonly HandledFinding[],
): RunChanges {
  const before = previousResults(snapshot, outcome);
  if (before.size === 0) return { first: true, units: [], added: [], gone: [] };
  return {
    first: false,
    units: unitChanges(before, outcome, year.regulation),
    ...findingChanges(snapshot, year, findings),
  };
}

function unitChanges(
  before: ReadonlyMap<string, Previous>,
  outcome: Outcome,
  regulation: Regulation,
): readonly UnitChange[] {
  return outcome.units.flatMap((unit): UnitChange[] => {
    const { code, name, shortName } = unit.scores.unit;
    const old = before.get(name) ?? NOTHING;
    const total = unit.status === 'ranked' ? unit.scores.total : null;
    const [classBefore, classNow] = [
      previousClass(old, unit, regulation),
      unit.status === 'ranked' ? tidy(unit.classification ?? '') || null : null,
    ];
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
      classification: classBefore === classNow ? null : { before: classBefore, after: classNow },
      award: awardStep(old.awards, awardsOf(unit, outcome)),
    };
    return (change.total ?? change.rank ?? change.classification ?? change.award) ? [change] : [];
  });
}

function awardsOf(unit: UnitOutcome, { proposal }: Outcome): readonly AwardState[] {
  return proposal.flatMap(({ unit: code, award, status }): AwardState[] =>
    code === unit.scores.unit.code && award && status !== 'excluded'
      ? [{ status, name: award.name }]
      : [],
  );
}

/** What is no longer proposed, and what is instead; one unit may be proposed for several awards. */
function awardStep(
  before: readonly AwardState[],
  after: readonly AwardState[],
): Step<AwardState | null> | null {
  const without = (these: readonly AwardState[], those: readonly AwardState[]) =>
    these.find(
      (one) => !those.some(({ name, status }) => name === one.name && status === one.status),
    );
  const [gone, fresh] = [without(before, after), without(after, before)];
  return gone || fresh ? { before: gone ?? null, after: fresh ?? null } : null;
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
