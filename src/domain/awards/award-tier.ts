import type { RoundingMode } from '../numbers/exact';
import type { Condition } from '../regulation/conditions/conditions';
import type { AwardBase } from './award-base';
import type { AwardSource } from './award-source';
import type { Quantity } from './quantity';
import type { Ballot } from './votes/ballot';
import type { VoteRule } from './votes/vote-rule';

/** How the holders of an award are found. */
export type AwardMethod = 'rank' | 'vote' | 'rankAndVote' | 'council';

/** Where the places of an award are counted: once in each cluster, each group, or in the book. */
export type AwardScope = 'cluster' | 'group' | 'book';

/** One row of *Cơ cấu khen thưởng*, best award first. */
export interface AwardTier {
  /** Stable id in the JSON: from the order, e.g. `A1`. */
  readonly code: string;
  readonly name: string;
  readonly quantity: Quantity;
  readonly rounding: RoundingMode;
  /** What a percentage is taken of. */
  readonly base: AwardBase;
  readonly authority: string;
  readonly method: AwardMethod;
  readonly source: AwardSource;
  readonly scope: AwardScope;
  /** Its units are ranked among others than *Xếp hạng* says. */
  readonly rankedApart?: true;
  readonly rankFrom: number | null;
  readonly rankTo: number | null;
  readonly conditions: readonly Condition[];
  /** Who fails leaves the place empty, or the next one takes it. */
  readonly shortfall: 'next' | 'leave';
  /** The row does not say: it is what *Khi thiếu đơn vị đủ điều kiện* of *Thiết lập* says. */
  readonly shortfallBySetting?: true;
  readonly vote: VoteRule;
  /** How it is voted on; absent: as *Thiết lập* says for all. */
  readonly voteMethod?: Ballot['method'];
  /** *Loại khen*: for this year, or for something longer or apart from it. */
  readonly occasion: string;
  readonly basis: string;
}

/** Awards beside the year's ladder: several years, one theme, one deed. They take nobody's place. */
export function isApart({ occasion }: Pick<AwardTier, 'occasion'>): boolean {
  return occasion !== '' && !/^(?:hằng|hàng) năm$|^annual$/iu.test(occasion.normalize('NFC'));
}
