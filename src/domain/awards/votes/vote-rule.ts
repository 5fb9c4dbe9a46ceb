import { Exact } from '../../numbers/exact';
import { parsed, unreadable, type Parsed } from '../../regulation/language/parsed';
import { nearestWord } from '../../regulation/language/suggestion';
import { fold, tidy } from '../../text/fold';
import { printShareForm, readShareForm, shareOf, type ShareForm } from './share-form';
import { meaningOf } from '../../text/word-table';

/** *Tỷ lệ phiếu tối thiểu*: `từ 80%` and `trên 80%` may differ by one vote, so the word is part of it. */
export interface VoteShare {
  /** `trên`: the share itself is not enough. */
  readonly above: boolean;
  readonly form: ShareForm;
}

/** *Tỷ lệ tính trên*: all members, who was present, ballots that came back, ballots that are valid. */
export type VoteBase = 'members' | 'present' | 'collected' | 'valid';

/** When a vote carries. */
export interface VoteRule {
  readonly share: VoteShare;
  readonly base: VoteBase;
  /** Of all members, how many must be present; null: the regulation does not say. */
  readonly quorum: VoteShare | null;
  /** Whether blank and invalid ballots stay in what the share is taken of. */
  readonly blankBallots: 'count' | 'ignore';
  /** The one who chairs must be among those who agree (2218/2019 of the Ministry of Natural Resources, article 8). */
  readonly chairMustAgree: boolean;
}

const FROM = /^(?:tu|>=|≥|from|at least) ?(.+?)(?: tro len)?$/;
const UPWARDS = /^(.+) (?:tro len|or more)$/;
const ABOVE = /^(?:tren|hon|qua|>|above|over|more than) ?(.+)$/;
const MAJORITY = ['qua ban', 'qua nua', 'tren nua', 'hon nua', 'majority', 'a majority'];

/** `từ 80%` · `trên 50%` · `từ 2/3` · `trên 1/2`. A bare `80%` does not say which of the two it is. */
export function readShare(text: string): Parsed<VoteShare> {
  const written = fold(text);
  if (written === '') return unreadable('empty', text);
  if (MAJORITY.includes(written)) {
    return parsed({ above: true, form: { kind: 'fraction', numerator: 1, denominator: 2 } });
  }
  const least = (FROM.exec(written) ?? UPWARDS.exec(written))?.[1];
  const more = least === undefined ? ABOVE.exec(written)?.[1] : undefined;
  const form = readShareForm(least ?? more ?? written);
  if (!form.ok) return unreadable(form.error.problem, tidy(text));
  if (least === undefined && more === undefined) return unreadable('fromOrAbove', tidy(text));
  const above = more !== undefined;
  // Nobody gets more votes than there are.
  const never = above && shareOf(form.value)?.equals(Exact.one) === true;
  return never ? unreadable('aboveWhole', tidy(text)) : parsed({ above, form: form.value });
}

export function printShare({ above, form }: VoteShare): string {
  return `${above ? 'trên' : 'từ'} ${printShareForm(form)}`;
}

/** Compared as fractions, never as rounded percentages. Of nobody, nothing is reached. */
export function reaches({ above, form }: VoteShare, part: Exact, whole: Exact): boolean {
  const share = shareOf(form);
  if (share === null || whole.sign() <= 0) return false;
  const order = part.compare(whole.times(share));
  return above ? order > 0 : order >= 0;
}

const BASES: Readonly<Record<VoteBase, string>> = {
  members: 'tổng số thành viên',
  present: 'số có mặt',
  collected: 'phiếu thu về',
  valid: 'phiếu hợp lệ',
};

const BASE_WORDS: Readonly<Record<string, VoteBase>> = {
  '': 'members',
  'tong so thanh vien': 'members',
  'so thanh vien': 'members',
  'all members': 'members',
  members: 'members',
  'so co mat': 'present',
  'co mat': 'present',
  'so thanh vien co mat': 'present',
  present: 'present',
  'members present': 'present',
  'phieu thu ve': 'collected',
  'so phieu thu ve': 'collected',
  'ballots collected': 'collected',
  collected: 'collected',
  'phieu hop le': 'valid',
  'so phieu hop le': 'valid',
  'valid ballots': 'valid',
  valid: 'valid',
};

/** Empty means all members, as the decrees take it (NĐ 91/2017, article 45). */
export function readVoteBase(text: string): Parsed<VoteBase> {
  const base = meaningOf(BASE_WORDS, text);
  return base
    ? parsed(base)
    : unreadable('unknownWord', text, nearestWord(text, Object.values(BASES)));
}

export function printVoteBase(base: VoteBase): string {
  return BASES[base];
}

/** *Số dự họp tối thiểu*: `Không quy định` (also empty) or a share of all members. */
export function readQuorum(text: string): Parsed<VoteShare | null> {
  return ['', 'khong quy dinh', 'not stated', 'none'].includes(fold(text))
    ? parsed(null)
    : readShare(text);
}

export function printQuorum(quorum: VoteShare | null): string {
  return quorum === null ? 'Không quy định' : printShare(quorum);
}
