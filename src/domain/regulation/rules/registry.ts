import { fold } from '../../text/fold';
import { nearest } from '../../text/likeness';
import type { RuleKind } from '../rule';
import { AWARD_BONUS } from './award-bonus';
import { BANDS } from './bands';
import { BINARY } from './binary';
import { COUNT } from './count';
import { DEDUCT_FROM_MAX } from './deduct-from-max';
import { DIRECT } from './direct';
import { LEVELS } from './levels';
import { PROPORTIONAL } from './proportional';

/** Every kind of leaf, in the order of the drop-down. */
export const RULE_KINDS: readonly RuleKind[] = [
  DIRECT,
  BINARY,
  LEVELS,
  BANDS,
  PROPORTIONAL,
  COUNT,
  DEDUCT_FROM_MAX,
  AWARD_BONUS,
];

export function findRuleKind(method: string): RuleKind | undefined {
  const written = fold(method);
  return RULE_KINDS.find(
    (kind) => fold(kind.label) === written || kind.alsoRead.some((word) => fold(word) === written),
  );
}

/** The nearest word of *Cách chấm*, for the message. */
export function nearestRuleLabel(method: string): string | undefined {
  const labels = RULE_KINDS.map((kind) => kind.label);
  const folded = nearest(fold(method), labels.map(fold));
  return labels.find((label) => fold(label) === folded);
}
