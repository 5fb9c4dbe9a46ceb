import { groupBy } from '../collections/group-by';
import type { Exclusion } from '../eligibility/exclusion';
import type { Case } from '../eligibility/judge';
import { confirmationId } from '../regulation/conditions/kinds/confirmation';
import type { ConditionContext } from '../regulation/conditions/condition';
import type { HeldAward } from '../regulation/conditions/held-award';
import type { MergedHistory } from '../regulation/conditions/merged-history';
import type { UnitScores } from '../scoring/results';
import { stoodAtEndOf } from '../units/lineage';
import type { Unit } from '../units/unit';
import type { YearScorer } from './score-year';
import type { InheritedHonour, Year } from './year';

/** Rank and class as far as they are settled when the question is asked. */
export interface Standing {
  readonly rank: number | null;
  readonly classification: string | null;
}

/** What conditions look at that is the same for every unit. */
type CommonContext = Pick<
  ConditionContext,
  'classNames' | 'year' | 'historyFrom' | 'registrationKept' | 'pactKept' | 'exclusionsReviewed'
>;

const NO_EXCLUSIONS: readonly Exclusion[] = [];
const NO_HONOURS: readonly HeldAward[] = [];
const NOTHING_INHERITED: readonly InheritedHonour[] = [];
const NOTHING_FAILED: ReadonlySet<string> = new Set();

/** Puts together what speaks for and against each unit; what all units share is read once. */
export class CaseFile {
  private readonly honours: ReadonlyMap<string, readonly HeldAward[]>;
  private readonly inherited: ReadonlyMap<string, readonly InheritedHonour[]>;
  private readonly exclusions: ReadonlyMap<string, readonly Exclusion[]>;
  private readonly onceOnly: boolean;
  private readonly common: CommonContext;

  constructor(
    private readonly year: Year,
    private readonly scorer: YearScorer,
  ) {
    this.honours = groupBy(year.honours, ({ unit }) => unit);
    this.inherited = groupBy(year.inherited, ({ unit }) => unit);
    this.exclusions = groupBy(year.exclusions, ({ unit }) => unit);
    const { settings, classes } = year.regulation;
    this.onceOnly = settings.choice('sameAchievementTwice') === 'no';
    this.common = {
      classNames: classes.map(({ name }) => name),
      year: Number(settings.text('year')),
      historyFrom: settings.number('historyFrom')?.toNumber() ?? null,
      registrationKept: year.units.some(({ registeredOn }) => registeredOn !== null),
      pactKept: year.units.some(({ pactSignedOn }) => pactSignedOn !== null),
      exclusionsReviewed: settings.isAnswered('exclusionsReviewedOn'),
    };
  }

  of(scores: UnitScores, standing: Standing): Case {
    const { common } = this;
    const { unit } = scores;
    const exclusions = this.exclusions.get(unit.code) ?? NO_EXCLUSIONS;
    const merged = this.mergedHistory(unit);
    return {
      exclusions,
      considerations: this.year.regulation.considerations,
      late: this.scorer.lateEffectOn(unit).consequence,
      onceOnly: this.onceOnly,
      context: {
        unit,
        scores,
        classification: standing.classification,
        classNames: common.classNames,
        rank: standing.rank,
        honours: this.honours.get(unit.code) ?? NO_HONOURS,
        ...(merged ? { merged } : {}),
        year: common.year,
        historyFrom: common.historyFrom,
        registrationKept: common.registrationKept,
        pactKept: common.pactKept,
        exclusionsReviewed: common.exclusionsReviewed,
        failedConfirmations: this.failedConfirmations(exclusions),
      },
    };
  }

  /** Who stood in the unit's place before: each with its own record, never mixed with the unit's. */
  private mergedHistory(unit: Unit): MergedHistory | null {
    const { predecessors, memberFrom } = unit;
    if (predecessors.length === 0) return null;
    const held = this.inherited.get(unit.code) ?? NOTHING_INHERITED;
    const book = this.common.year;
    return {
      rule: this.year.regulation.settings.choice('mergedHistory'),
      in: (year) => ({
        own: memberFrom === null || memberFrom.year <= year,
        predecessors: predecessors
          .filter((one) => stoodAtEndOf(one, year, book))
          .map(({ name }) => held.filter(({ former }) => former === name)),
      }),
    };
  }

  /** By the condition that the row names, or by the words of its reason. */
  private failedConfirmations(exclusions: Year['exclusions']): ReadonlySet<string> {
    if (exclusions.length === 0) return NOTHING_FAILED;
    return new Set(
      exclusions.flatMap(({ condition, reason }) => {
        const named = this.year.regulation.considerations.find(({ code }) => code === condition);
        const ids = named?.conditions.flatMap(({ mentions }) => mentions.confirmations) ?? [];
        return [...ids, confirmationId(reason)];
      }),
    );
  }
}
