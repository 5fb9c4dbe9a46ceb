import type { Ballot } from '../../domain/awards/votes/ballot';
import { secretVotes, type SecretVote } from '../../domain/awards/votes/secret-votes';
import { voteResults } from '../../domain/awards/votes/vote-results';
import type { VoteRecord } from '../../domain/awards/votes/vote-record';
import { printQuorum, printShare, printVoteBase } from '../../domain/awards/votes/vote-rule';
import type { AwardTier } from '../../domain/awards/award-tier';
import type { Settings } from '../../domain/settings/settings';
import type { BallotLine, BallotMatter } from '../../documents/paper-facts';
import type { CheckedState } from '../ranking/check-state';
import { printCount, type Printer } from './figures';

/** Votes on paper, as ballots and the counting committee's form print them. */
export function ballotsOf(
  { year, outcome }: CheckedState,
  print: Printer,
): readonly BallotMatter[] {
  const { settings } = year.regulation;
  const percents = new Map(voteResults(year).map(({ record, percent }) => [record, percent]));
  const nameOf = new Map(year.units.map(({ code, name }) => [code, name]));
  const lineOf = ({ unit, record }: SecretVote['lines'][number]): BallotLine => ({
    unit: nameOf.get(unit) ?? unit,
    figures: figuresOf(record, print.asIs(record ? (percents.get(record) ?? null) : null)),
  });
  return secretVotes(year, outcome).map(({ words, award, round, lines, open }) => ({
    matter: words,
    round: String(round),
    voters: votersOf(settings, year.units.length),
    condition: award ? conditionOf(award) : '',
    advice:
      settings.choice('selfVote') === 'no' ? 'Đơn vị được xét không biểu quyết cho mình.' : '',
    lines: lines.map(lineOf),
    open,
  }));
}

function figuresOf(record: VoteRecord | null, percent: string): BallotLine['figures'] {
  const of = (figure: keyof Ballot & keyof BallotLine['figures']): string =>
    printCount(record?.ballot[figure] ?? null);
  return {
    members: of('members'),
    present: of('present'),
    issued: of('issued'),
    collected: of('collected'),
    written: of('written'),
    agree: of('agree'),
    disagree: of('disagree'),
    blank: of('blank'),
    invalid: of('invalid'),
    percent,
  };
}

/** How many sit in a council no sheet says, unless *Tổng số phiếu biểu quyết* does. */
function votersOf(settings: Settings, units: number): string {
  const roster = settings.choice('voters') === 'council' ? '' : String(units);
  return settings.text('voterCount') || roster;
}

function conditionOf({ vote }: AwardTier): string {
  const { share, base, quorum, chairMustAgree } = vote;
  return [
    `đồng ý ${printShare(share)} ${printVoteBase(base)}`,
    ...(quorum === null ? [] : [`dự họp ${printQuorum(quorum)} tổng số thành viên`]),
    ...(chairMustAgree ? ['có phiếu đồng ý của người chủ trì'] : []),
  ].join('; ');
}
