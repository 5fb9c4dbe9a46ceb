import { YearExplainer } from '../../domain/explanation/explain-unit';
import { isBlocking } from '../../domain/findings/status';
import { joinNames } from '../../domain/text/names';
import { findUnit, type Unit } from '../../domain/units/unit';
import { wordsBeside, type Words } from '../../locales/words';
import type { CheckedState } from '../ranking/check-state';
import { isAppendixOld } from './appendix-age';
import type { ExplainedLine } from './line';
import { unitLines } from './unit-lines';
import { Failure, toFailure } from '../use-case/failure';
import { readChecked } from '../book/read-checked';
import type { UseCaseOptions } from '../use-case/use-case';

/** Why one unit has its result, in words. */
export interface ExplainedUnit {
  readonly code: string;
  readonly name: string;
  readonly ranked: boolean;
  /** Something about the unit is still to be dealt with. */
  readonly blocking: boolean;
  readonly lines: readonly ExplainedLine[];
}

/** Reads, checks and evaluates; writes nothing. @param wanted a unit's code or any of its names */
export async function explainWorkbook(
  wanted: string,
  options: UseCaseOptions = {},
): Promise<ExplainedUnit & { readonly appendixOld: boolean }> {
  try {
    const { state, checked } = await readChecked(options);
    const { units } = checked.year;
    const unit = findUnit(units, wanted);
    const names = joinNames(units.map(({ shortName }) => shortName));
    if (!unit) throw new Failure('unknownUnit', { name: wanted, units: names });
    const appendixOld = await isAppendixOld(state, options);
    const words = wordsBeside(options.language ?? 'vi', state.snapshot.inventory.culture);
    return { ...explainerOf(checked, words)(unit), appendixOld };
  } catch (error) {
    throw toFailure(error);
  }
}

/** What is the same for every unit is worked out once. */
export function explainerOf(
  { year, outcome, findings }: CheckedState,
  words: Words,
): (unit: Unit) => ExplainedUnit {
  const explainer = new YearExplainer(year, outcome);
  return (unit) => {
    const explanation = explainer.explain(unit);
    const own = outcome.units.find(({ scores }) => scores.unit.code === unit.code);
    const undecided = outcome.proposal.some(
      (award) => award.unit === unit.code && award.status === 'undecided',
    );
    return {
      code: unit.code,
      name: unit.shortName,
      ranked: own?.status === 'ranked',
      blocking:
        undecided || findings.some((found) => found.unit === unit.code && isBlocking(found)),
      lines: explanation ? unitLines(explanation, year, findings, words) : [],
    };
  };
}
