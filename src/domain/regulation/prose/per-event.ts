import { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { printNumber } from '../language/numbers';
import { COUNT } from '../rules/count';
import { DEDUCT_FROM_MAX } from '../rules/deduct-from-max';
import { readEach, type Each } from './each';
import { isHarmless } from './harmless';
import type { ProseContext, ProseReading, RuleProposal } from './reading';
import { withoutLimit, type Mention, type Statement } from './statement';

/** Without a word that takes away, these still do not sound like points earned. */
const BLAMED =
  /vi pham|cham|tre han|qua han|sai sot|thieu|phe binh|nhac nho|ky luat|khien trach|canh cao/;

/** `mỗi ngày chậm trừ 2 điểm, không quá 6 điểm`; `2 điểm/mô hình, tối đa 6 điểm`. */
export const PER_EVENT: ProseReading = (statement, context) => {
  const given = statement.mentions.filter(({ role }) => role === 'points');
  // "Đúng hạn được 10 điểm, chậm mỗi ngày trừ 2 điểm": the first says the maximum once more.
  const whole = given.length === 2 ? given[0] : undefined;
  const rate = given.at(-1);
  if (!rate || given.length > 2 || rate.from !== null || rate.points.sign() <= 0) return null;
  const each = readEach(rate);
  const limits = each && readLimits(statement, rate, each);
  if (!limits) return null;
  if (each.sign === 'minus' && context.branch === 'main') {
    if (whole && !isMaximum(whole, context)) return null;
    return deducted(rate, each, limits, context);
  }
  return whole || !isEarned(each, context) ? null : counted(rate, each, limits, context);
};

/** Given as it stands: neither taken away, nor judged, nor for each of something. */
function isMaximum(whole: Mention, { max }: ProseContext): boolean {
  const { points, from, sign } = whole;
  return points.equals(max) && from === null && sign !== 'minus' && readEach(whole) === null;
}

/** In a deduction row the figures are positive: what is taken away there is counted like anything else. */
function isEarned({ sign, what }: Each, { branch }: ProseContext): boolean {
  if (branch === 'deduction') return sign !== 'plus';
  return sign === 'plus' || (sign === null && !BLAMED.test(fold(what)));
}

interface Limits {
  readonly cap: Exact | null;
  readonly floor: Exact | null;
}

/** At most one of each, and nothing else said beside them. */
function readLimits({ mentions }: Statement, rate: Mention, each: Each): Limits | null {
  const caps = mentions.filter(({ role }) => role === 'cap');
  const floors = mentions.filter(({ role }) => role === 'floor');
  if (caps.length > 1 || floors.length > 1) return null;
  if (mentions.some(({ role }) => role === 'step')) return null;
  const following = mentions.slice(mentions.indexOf(rate) + 1);
  const pieces = [each.rest, ...following.map(({ after }) => after)];
  const last = pieces.length - 1;
  const said = pieces.map((piece, at) => (at === last ? piece : withoutLimit(piece)));
  if (!said.every(isHarmless)) return null;
  return { cap: caps[0]?.points ?? null, floor: floors[0]?.points ?? null };
}

function counted(
  { points }: Mention,
  { what }: Each,
  { cap, floor }: Limits,
  { max }: ProseContext,
): RuleProposal | null {
  if (floor !== null) return null;
  // Where the prose names no limit, the row itself does: *Điểm tối đa*.
  const limit = cap ?? (max.sign() > 0 ? max : null);
  const text = `${printNumber(points)}/${what}`;
  return {
    method: COUNT.label,
    points: limit === null ? text : `${text}; tối đa ${printNumber(limit)}`,
  };
}

function deducted(
  { points }: Mention,
  { what }: Each,
  { cap, floor }: Limits,
  { max }: ProseContext,
): RuleProposal | null {
  // At most 3 of 10 points lost is at least 7 kept. More than there is to lose contradicts itself.
  const kept = cap === null ? null : max.minus(cap);
  if ((kept !== null && kept.sign() < 0) || (kept !== null && floor !== null)) return null;
  const least = kept ?? floor ?? Exact.zero;
  if (max.lessThan(least)) return null;
  return {
    method: DEDUCT_FROM_MAX.label,
    points: `${printNumber(points)} mỗi ${what}; không dưới ${printNumber(least)}`,
  };
}
