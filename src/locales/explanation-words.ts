import type { HonourUse, MarkUse } from '../domain/explanation/node';
import type { Absence, EffectCause, Taken } from '../domain/explanation/step';
import type { RoundingMode } from '../domain/numbers/exact';
import type { TieEnding } from '../domain/ranking/tie-chain';
import type { Verdict } from '../domain/regulation/conditions/conditions';
import type { ParentRule } from '../domain/regulation/parents/parent-rule';
import type { CompareScope, Measured } from '../domain/regulation/rule';
import type { AssessorMean } from '../domain/regulation/sources/assessor-mean';
import type { Source } from '../domain/regulation/sources/score-source';
import type { NaEffect } from '../domain/scoring/results';

/** Words of *Vì sao?*: what a figure is, and how it came about. Figures come in as they are shown. */
export interface ExplanationWords {
  readonly subject: {
    readonly standing: string;
    readonly total: string;
    /** The unit is not ranked, so its total is nobody's result yet. */
    readonly provisionalTotal: string;
    readonly bonus: string;
    readonly deduction: string;
    readonly base: string;
    readonly percent: string;
    readonly rank: string;
    readonly classification: string;
    readonly awards: string;
  };
  readonly combined: Readonly<Record<ParentRule['kind'], (rows: string) => string>>;
  readonly balance: (plus: string) => string;
  readonly aside: (rows: string) => string;
  readonly missingBelow: (rows: string) => string;
  readonly taken: Readonly<Record<Taken, string>>;
  readonly averaged: (shares: string) => string;
  readonly computed: Readonly<Record<'rule' | 'comparison' | 'meeting', string>>;
  readonly blankIsZero: string;
  readonly effect: Readonly<Record<NaEffect, string>>;
  readonly cause: Readonly<Record<EffectCause['by'], string>>;
  readonly absent: Readonly<Record<Absence, string>>;
  readonly noEvidence: string;
  readonly mixed: (shares: string) => string;
  readonly ownShare: string;
  readonly source: Readonly<Record<Source | 'outside', string>>;
  readonly noMark: string;
  readonly stretched: (whole: string, scored: string) => string;
  readonly freed: (points: string) => string;
  readonly capped: (at: string) => string;
  readonly floored: (at: string) => string;
  readonly late: (points: string, days: string, rule: string) => string;
  readonly lateAdded: (points: string, days: string, rule: string) => string;
  readonly lateApart: string;
  readonly rounded: (digits: string, mode: string) => string;
  readonly mode: Readonly<Record<RoundingMode, string>>;
  readonly maximum: string;
  readonly ratio: (total: string, base: string) => string;
  readonly rule: string;
  readonly byRule: string;
  readonly mark: (assessor: string) => string;
  /** The assessor gave a rank, not points. */
  readonly rankBy: (assessor: string) => string;
  readonly markUse: Readonly<Record<MarkUse['use'], string>>;
  readonly mean: (source: string) => string;
  /** `dropped`: the marks that fell away, the lowest first. */
  readonly meanOf: Readonly<
    Record<AssessorMean, (count: string, dropped: readonly string[]) => string>
  >;
  readonly honour: string;
  readonly honourInPeriod: string;
  readonly honourOlder: (years: string) => string;
  readonly honourUse: Readonly<Record<HonourUse['use'], (points: string) => string>>;
  readonly ownMeasure: string;
  readonly measured: Readonly<Record<Measured['by'], (figure: string) => string>>;
  readonly ranks: (ranks: string) => string;
  readonly rival: (unit: string) => string;
  readonly rivalResult: (figure: string) => string;
  readonly rivalTarget: (figure: string) => string;
  readonly rivalPoints: (points: string) => string;
  readonly reason: string;
  readonly explanation: string;
  readonly finding: string;
  readonly standing: {
    readonly notSent: string;
    readonly missing: (count: string) => string;
    readonly missingLeaf: string;
    readonly exclusion: (consequence: string) => string;
    readonly condition: string;
  };
  readonly rank: {
    readonly of: (rank: string, among: string) => string;
    readonly how: (basis: string, figure: string, ahead: string) => string;
    readonly first: (basis: string, figure: string) => string;
    readonly exact: string;
    readonly scope: Readonly<Record<CompareScope, string>>;
    readonly basis: Readonly<Record<'points' | 'percent' | 'normalised', string>>;
    readonly above: (unit: string) => string;
    readonly below: (unit: string) => string;
    readonly neighbour: (rank: string) => string;
    readonly tie: (units: string) => string;
    readonly stageBefore: (units: string) => string;
    readonly stageBehind: (units: string) => string;
    readonly stageLevel: (units: string) => string;
    readonly unknown: string;
    readonly stillLevel: (units: string) => string;
    readonly ending: Readonly<Record<TieEnding, string>>;
    readonly none: string;
  };
  readonly classification: {
    readonly how: (basis: string, figure: string) => string;
    readonly capped: (from: string, at: string) => string;
    readonly from: (figure: string) => string;
    readonly reached: string;
    readonly notReached: string;
    readonly chosen: string;
    readonly stepsDown: (count: string) => string;
    readonly none: string;
  };
  readonly verdict: Readonly<Record<Verdict['verdict'], string>>;
  readonly award: {
    readonly notIn: string;
    readonly holders: string;
    /** `among`: whom it is ranked with, where that is not as *Xếp hạng* says; else empty. */
    readonly holder: (unit: string, rank: string, among: string) => string;
    readonly condition: string;
    readonly none: string;
    readonly halfYear: string;
  };
  readonly sheet: {
    readonly hint: (count: string) => string;
    readonly outOfDate: string;
  };
  readonly screen: {
    readonly open: string;
    readonly openFor: (unit: string) => string;
    readonly title: (unit: string) => string;
    readonly lead: string;
    readonly back: string;
    readonly showCell: (place: string) => string;
    readonly basis: (text: string) => string;
    readonly print: string;
    readonly printAll: string;
    readonly printing: string;
    readonly printed: (sheet: string) => string;
    readonly tree: string;
  };
  readonly cli: {
    readonly title: (unit: string, code: string) => string;
    readonly unknownCriterion: (code: string) => string;
  };
}
