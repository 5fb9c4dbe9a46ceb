import type { Ballots } from '../../domain/awards/contest';
import type { ProposalLine } from '../../domain/awards/proposal-line';
import { percentAgreed, tallyOf } from '../../domain/awards/votes/tally';
import type { Year } from '../../domain/year/year';
import type { Words } from '../../locales/words';
import { shownFigure } from '../book/describe';

/** The votes that speak for the award of a line; null: it was not voted on. */
export function ballotsFor({ unit, award }: ProposalLine, year: Year): Ballots | null {
  return award ? tallyOf(unit, award, year) : null;
}

/** `7/8 (87,5%)` */
export function shownVotes(ballots: Ballots, words: Words): string {
  const percent = percentAgreed(ballots)?.round(2, 'halfUp');
  const share = percent ? ` (${shownFigure(percent.toString(), words)}%)` : '';
  return `${String(ballots.agree)}/${String(ballots.of)}${share}`;
}
