import { targetsOf } from '../../domain/targets/read-targets';
import type { Unit } from '../../domain/units/unit';
import { YearScorer } from '../../domain/year/score-year';
import type { Year } from '../../domain/year/year';
import { SheetNames } from '../../excel/addresses';
import type { UnitKnowledge } from '../../excel/sheets/unit-known';
import type { UnitSheetInput } from '../../excel/sheets/write-units';
import { mapInTurns } from '../../excel/turns';
import type { Words } from '../../locales/words';
import type { BookState } from '../book/read-state';
import { rowsOf } from './candidate-rows';
import type { ImportPlan } from './import-plan';
import { knowledgeOf } from './unit-knowledge';

/** The sheets of an import, in the roster's order, whatever order the files came in. */
export async function unitInputs(
  { year, unitSheets, snapshot }: BookState,
  plan: ImportPlan,
  time: string,
  words: Words,
): Promise<readonly UnitSheetInput[]> {
  const knownOf = knownBefore(year);
  const names = new SheetNames(snapshot.inventory.sheets.map((sheet) => sheet.name));
  const candidates = new Map(plan.taken.map(({ unit, candidate }) => [unit, candidate]));
  const roster = year.units.flatMap((unit, rosterIndex) => {
    const candidate = candidates.get(unit.code);
    return candidate ? [{ unit, rosterIndex, candidate }] : [];
  });
  return mapInTurns(roster, ({ unit, rosterIndex, candidate }): UnitSheetInput => {
    const { code } = unit;
    const existing = unitSheets.get(code);
    return {
      code,
      rosterIndex,
      owner: unit.name.toUpperCase(),
      sheetName: existing?.snapshot.sheet.name ?? names.take(unit.shortName),
      existing: existing ? { sheetId: existing.snapshot.sheet.id, layout: existing.layout } : null,
      source: words.report.sheets.source(candidate.sheet.file, candidate.sheet.sheet, time),
      rows: rowsOf(candidate, targetsOf(year.targets, code)),
      known: knownOf(unit),
    };
  });
}

/** What is settled before the units' own figures are known: N/A decisions, records, others' marks. */
function knownBefore(year: Year): (unit: Unit) => UnitKnowledge {
  const scorer = new YearScorer({ ...year, sheets: new Map() });
  return (unit) => {
    const leaves = new Map(scorer.leavesOf(unit).map((leaf) => [leaf.criterion.code, leaf]));
    return knowledgeOf(unit, leaves, year, scorer);
  };
}
