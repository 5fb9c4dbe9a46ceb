import { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import type { Regulation } from '../regulation/regulation';
import { NO_INPUT, type ResultValue } from '../regulation/rule';
import type { Claim, FigureCell } from '../score-sheet/score-sheet';
import { fold } from '../text/fold';
import type { LeafResult, NaEffect } from './results';

export interface LeafContext {
  readonly regulation: Regulation;
  /** Decided in *Không chấm* or by *Áp dụng*; null: the criterion applies. */
  readonly notApplicable: NaEffect | null;
  readonly honours: readonly string[];
}

/** What one unit gets for one leaf. Figures that are in doubt count as missing, never as a guess. */
export function scoreLeaf(
  criterion: Criterion,
  claim: Claim | undefined,
  context: LeafContext,
): LeafResult {
  const { settings } = context.regulation;
  const claimed = claim?.self.figure.state === 'notApplicable' || isUnassigned(criterion, claim);
  const effect = context.notApplicable ?? (claimed ? (settings.choice('naEffect') ?? null) : null);
  if (effect !== null) return notApplicable(criterion, effect);

  if (criterion.rule?.automatic) {
    const computed = criterion.rule.compute({ ...NO_INPUT, honours: context.honours });
    const points = computed.kind === 'points' ? computed.points : null;
    return leaf(criterion, points, points, points);
  }

  const blank = settings.choice('blankScore') === 'zero' ? Exact.zero : null;
  const self = numberOf(claim?.self) ?? (isBlank(claim?.self) ? blank : null);
  const verified = numberOf(claim?.verified);
  return leaf(criterion, self, verified, chooseFinal(self, verified, claim, context.regulation));
}

/** *Giao chỉ tiêu* says `KG`: the criterion was not assigned to this unit (domain §4, base 990). */
export function isUnassigned(criterion: Criterion, claim: Claim | undefined): boolean {
  return criterion.rule?.needsTarget === true && claim?.target.figure.state === 'notApplicable';
}

/** *Điểm cuối cùng lấy theo*: never the higher of the two. */
function chooseFinal(
  self: Exact | null,
  verified: Exact | null,
  claim: Claim | undefined,
  { settings }: Regulation,
): Exact | null {
  if (readsSelfOnly(settings.text('scoreSource'))) return self;
  if (verified !== null) return verified;
  // Something stands in the verified cell, but it is no number: not a reason to fall back.
  if (claim && !isBlank(claim.verified)) return null;
  return settings.choice('unverified') === 'self' ? self : null;
}

export function readsSelfOnly(scoreSource: string): boolean {
  return fold(scoreSource) === 'tu cham';
}

function leaf(
  criterion: Criterion,
  self: Exact | null,
  verified: Exact | null,
  final: Exact | null,
): LeafResult {
  return {
    criterion,
    state: final === null ? 'missing' : 'scored',
    effect: null,
    base: criterion.max,
    self,
    verified,
    final,
  };
}

function notApplicable(criterion: Criterion, effect: NaEffect): LeafResult {
  const points = effect === 'grantMax' ? criterion.max : Exact.zero;
  const base = effect === 'shrinkBase' || effect === 'redistribute' ? Exact.zero : criterion.max;
  return {
    criterion,
    state: 'notApplicable',
    effect,
    base,
    self: points,
    verified: points,
    final: points,
  };
}

export function numberOf(cell: FigureCell | undefined): Exact | null {
  return cell?.figure.state === 'number' && !cell.figure.percent ? cell.figure.value : null;
}

export function isBlank(cell: FigureCell | undefined): boolean {
  return cell === undefined || cell.figure.state === 'blank';
}

/** *Kết quả thực hiện* as a rule takes it. */
export function resultValue(cell: FigureCell | undefined): ResultValue {
  const figure = cell?.figure;
  if (figure?.state === 'number') {
    return { kind: 'number', value: figure.value, percent: figure.percent };
  }
  if (figure?.state === 'text') return { kind: 'text', text: figure.text };
  return { kind: 'none' };
}
