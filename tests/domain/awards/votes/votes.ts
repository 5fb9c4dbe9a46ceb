import type { Ballot, BallotFigure, Mismatch } from '../../../../src/domain/awards/votes/ballot';
import type { VoteOutcome } from '../../../../src/domain/awards/votes/count-votes';
import {
  readQuorum,
  readShare,
  readVoteBase,
  type VoteRule,
} from '../../../../src/domain/awards/votes/vote-rule';
import { valueOf } from '../../regulation/language/parsing';

export type Figures = Readonly<Partial<Record<BallotFigure, number>>>;
export type More = Partial<Pick<Ballot, 'method' | 'chairAgreed'>>;

export function ballotOf(figures: Figures, more: More = {}): Ballot {
  return {
    members: null,
    present: null,
    issued: null,
    collected: null,
    written: null,
    agree: null,
    disagree: null,
    blank: null,
    invalid: null,
    method: 'secret',
    chairAgreed: null,
    ...figures,
    ...more,
  };
}

export interface RuleDraft {
  readonly share?: string;
  readonly base?: string;
  readonly quorum?: string;
  readonly blankBallots?: VoteRule['blankBallots'];
  readonly chairMustAgree?: boolean;
}

export function ruleOf(draft: RuleDraft = {}): VoteRule {
  return {
    share: valueOf(readShare(draft.share ?? 'từ 80%')),
    base: valueOf(readVoteBase(draft.base ?? '')),
    quorum: valueOf(readQuorum(draft.quorum ?? '')),
    blankBallots: draft.blankBallots ?? 'count',
    chairMustAgree: draft.chairMustAgree ?? false,
  };
}

export function shown(outcome: VoteOutcome): string {
  switch (outcome.outcome) {
    case 'agreed':
      return `agreed ${outcome.percent?.toString() ?? '–'}`;
    case 'refused':
      return `refused ${outcome.percent?.toString() ?? '–'} ${outcome.why}`;
    case 'noQuorum':
      return 'noQuorum';
    case 'arithmetic':
      return shownMismatches(outcome.mismatches);
    case 'incomplete':
      return ['incomplete', outcome.why, ...outcome.missing].join(' ');
  }
}

export function shownMismatches(mismatches: readonly Mismatch[]): string {
  return mismatches
    .map(({ left, should, right, leftSum, rightSum }) => {
      const sign = should === 'equal' ? '=' : '≤';
      const sums = `${String(leftSum)}, ${String(rightSum)}`;
      return `${left.join('+')} ${sign} ${right.join('+')}: ${sums}`;
    })
    .join('; ');
}

/** Everybody present, everybody voted: `agree`, the rest against. */
export function full(members: number, agree: number): Figures {
  return {
    members,
    present: members,
    issued: members,
    collected: members,
    written: 0,
    agree,
    disagree: members - agree,
    blank: 0,
    invalid: 0,
  };
}
