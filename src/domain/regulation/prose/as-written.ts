import type { Exact } from '../../numbers/exact';
import type { Branch } from '../criterion';
import { splitRate } from '../language/rate';
import { isSeveral } from '../language/several';
import { BANDS } from '../rules/bands';
import { COUNT } from '../rules/count';
import { DEDUCT_FROM_MAX } from '../rules/deduct-from-max';
import { DIRECT } from '../rules/direct';
import { PROPORTIONAL } from '../rules/proportional';
import type { RuleKind } from '../rule';
import { isPlainlyJoined } from './harmless';
import type { RuleProposal } from './reading';
import { Wording } from './wording';

/** Kinds whose *Mức điểm* tells by itself which kind it is. A list of labels could be several. */
const TELLING: readonly RuleKind[] = [COUNT, BANDS, DIRECT, PROPORTIONAL, DEDUCT_FROM_MAX];

/** `2/mô hình`; "2 mỗi …" begins both a count and a deduction. */
const SLASH = /^[^;]*\d ?\//;

export interface Written {
  readonly proposal: RuleProposal;
  /** Nothing about it is open, such as a count without a limit. */
  readonly complete: boolean;
}

/** *Mức điểm* is in the regulation's language already, only *Cách chấm* is missing. */
export function readAsWritten(points: string, max: Exact, branch: Branch): Written | null {
  if (points === '') return null;
  const read = TELLING.flatMap((kind) => {
    const rule = kind.parse(points, max);
    return rule.ok ? [{ kind, rule: rule.value }] : [];
  });
  // Points by interval and points for each could be points lost as well, but nobody said so.
  const plain = read.find(({ kind }) => kind === BANDS || (kind === COUNT && SLASH.test(points)));
  const [only, ...more] = plain ? [plain] : read;
  if (!only || more.length > 0) return null;
  if (only.kind === DEDUCT_FROM_MAX && branch !== 'main') return null;
  const printed = only.rule.print();
  if (!namesOneThing(printed)) return null;
  return {
    proposal: { method: only.kind.label, points: printed },
    complete: only.rule.check().length === 0,
  };
}

/** `0,5/tin, bài` counts one thing; "2/mô hình, riêng cấp tỉnh nhân đôi" says more than it counts. */
function namesOneThing(printed: string): boolean {
  const [rate = ''] = printed.split(';');
  const event = splitRate(rate)?.event ?? '';
  const words = Wording.of(event);
  if (isSeveral(event) || !words || !isPlainlyJoined(words)) return false;
  return rate
    .split(', ')
    .slice(1)
    .every((part) => part.split(' ').length <= 2);
}
