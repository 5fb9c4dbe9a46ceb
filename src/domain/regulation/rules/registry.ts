import { fold } from '../../text/fold';
import { nearest } from '../../text/likeness';
import type { RuleKind } from '../rule';
import { AWARD_BONUS } from './award-bonus';
import { BANDS } from './bands';
import { BINARY } from './binary';
import { COUNT } from './count';
import { DEDUCT_FROM_MAX } from './deduct-from-max';
import { DIRECT } from './direct';
import { EXTERNAL } from './external';
import { FORMULA } from './formula';
import { LEVELS } from './levels';
import { PLUS_MINUS } from './plus-minus';
import { PROPORTIONAL } from './proportional';
import { RANK_TO_POINTS } from './rank-to-points';
import { RELATIVE_TO_BEST } from './relative-to-best';

/** Every kind of leaf, in the order of the drop-down. */
export const RULE_KINDS: readonly RuleKind[] = [
  DIRECT,
  BINARY,
  LEVELS,
  BANDS,
  PROPORTIONAL,
  RELATIVE_TO_BEST,
  COUNT,
  DEDUCT_FROM_MAX,
  PLUS_MINUS,
  AWARD_BONUS,
  RANK_TO_POINTS,
  EXTERNAL,
  FORMULA,
];

export function findRuleKind(method: string): RuleKind | undefined {
  const written = fold(method);
  return RULE_KINDS.find(
    (kind) => fold(kind.label) === written || kind.alsoRead.some((word) => fold(word) === written),
  );
}

/** The field means two kinds by it; which one, only the regulation knows. */
const AMBIGUOUS: ReadonlyMap<string, readonly RuleKind[]> = new Map([
  ['cham thang', [DIRECT, COUNT]],
]);

/** The nearest word of *Cách chấm*, for the message. */
export function nearestRuleLabel(method: string): string | undefined {
  const meanings = AMBIGUOUS.get(fold(method));
  if (meanings) return meanings.map((kind) => kind.label).join(' | ');
  const labels = RULE_KINDS.map((kind) => kind.label);
  const folded = nearest(fold(method), labels.map(fold));
  return labels.find((label) => fold(label) === folded);
}
