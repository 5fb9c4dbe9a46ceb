import { groupBy } from '../collections/group-by';
import type { Exclusion } from '../eligibility/exclusion';
import type { Case } from '../eligibility/judge';
import { confirmationId } from '../regulation/conditions/kinds/confirmation';
import type { HeldAward } from '../regulation/conditions/condition';
import type { UnitScores } from '../scoring/results';
import type { YearScorer } from './score-year';
import type { Year } from './year';

/** Rank and class as far as they are settled when the question is asked. */
export interface Standing {
  readonly rank: number | null;
  readonly classification: string | null;
}

/** Puts together what speaks for and against each unit; what all units share is read once. */
export class CaseFile {
  private readonly honours: ReadonlyMap<string, readonly HeldAward[]>;
  private readonly exclusions: ReadonlyMap<string, readonly Exclusion[]>;
  private readonly registrationKept: boolean;
  private readonly pactKept: boolean;

  constructor(
    private readonly year: Year,
    private readonly scorer: YearScorer,
  ) {
    this.honours = groupBy(year.honours, ({ unit }) => unit);
    this.exclusions = groupBy(year.exclusions, ({ unit }) => unit);
    this.registrationKept = year.units.some(({ registeredOn }) => registeredOn !== null);
    this.pactKept = year.units.some(({ pactSignedOn }) => pactSignedOn !== null);
  }

  of(scores: UnitScores, standing: Standing): Case {
    const { regulation } = this.year;
    const { settings } = regulation;
    const { unit } = scores;
    const exclusions = this.exclusions.get(unit.code) ?? [];
    return {
      exclusions,
      considerations: regulation.considerations,
      late: this.scorer.lateEffectOn(unit).consequence,
      onceOnly: settings.choice('sameAchievementTwice') === 'no',
      context: {
        unit,
        scores,
        classification: standing.classification,
        classNames: regulation.classes.map(({ name }) => name),
        rank: standing.rank,
        honours: this.honours.get(unit.code) ?? [],
        year: Number(settings.text('year')),
        historyFrom: settings.number('historyFrom')?.toNumber() ?? null,
        registrationKept: this.registrationKept,
        pactKept: this.pactKept,
        exclusionsReviewed: settings.isAnswered('exclusionsReviewedOn'),
        failedConfirmations: this.failedConfirmations(exclusions),
      },
    };
  }

  /** By the condition that the row names, or by the words of its reason. */
  private failedConfirmations(exclusions: Year['exclusions']): ReadonlySet<string> {
    return new Set(
      exclusions.flatMap(({ condition, reason }) => {
        const named = this.year.regulation.considerations.find(({ code }) => code === condition);
        const ids = named?.conditions.flatMap(({ mentions }) => mentions.confirmations) ?? [];
        return [...ids, confirmationId(reason)];
      }),
    );
  }
}
