import { codeOf } from '../../domain/findings/catalogue';
import type { Year } from '../../domain/year/year';
import type { Words } from '../../locales/words';
import { describeFinding, shownFigure } from '../book/describe';
import { nameIn } from '../book/name-in';
import type { AwardState, RunChanges, UnitChange } from './run-changes.types';

/** `An Bình: hạng 3 → 2; tổng điểm 91,5 → 92`. */
export function describeUnitChange(change: UnitChange, words: Words): string {
  const { run, report } = words;
  const award = (state: AwardState | null): string => {
    if (state === null) return run.noAward;
    return state.status === 'proposed' ? state.name : report.undecided(state.name);
  };
  const total = (value: string | null): string =>
    value === null ? run.notRanked : shownFigure(value, words);
  const rank = (value: number | null): string => (value === null ? run.notRanked : String(value));
  const named = (value: string | null): string => value ?? run.noClass;
  const parts = [
    ...(change.rank ? [run.rank(run.step(rank(change.rank.before), rank(change.rank.after)))] : []),
    ...(change.total
      ? [run.total(run.step(total(change.total.before), total(change.total.after)))]
      : []),
    ...(change.classification
      ? [
          run.classification(
            run.step(named(change.classification.before), named(change.classification.after)),
          ),
        ]
      : []),
    ...(change.award
      ? [run.award(run.step(award(change.award.before), award(change.award.after)))]
      : []),
  ];
  return `${change.name}: ${parts.join('; ')}`;
}

/** A finding that is new or gone, as *Kiểm tra* has it. */
export interface ShownFinding {
  readonly kind: string;
  readonly code: string;
  readonly unit: string;
  readonly criterion: string;
  readonly message: string;
}

export function describeFindingChanges(
  { added, gone }: RunChanges,
  year: Year,
  words: Words,
): readonly ShownFinding[] {
  const nameOf = nameIn(year);
  return [
    ...added.map((found) => ({
      kind: words.run.added,
      code: codeOf(found.kind),
      unit: nameOf(found.unit),
      criterion: found.criterion ?? '',
      message: describeFinding(found, words),
    })),
    ...gone.map((found) => ({ kind: words.run.gone, ...found })),
  ];
}
