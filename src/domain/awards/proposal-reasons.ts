import { awardsNamed } from './award-source';
import type { AwardScope, AwardTier } from './award-tier';
import { competitors, isConcluded, type Contest, type ProposalReason } from './contest';
import { possibleEnds } from './possible-ends';
import type { ProposalLine } from './proposal-line';
import { indexOf, placesFor, runLadder, standsBeside } from './run-ladder';
import { scenarios, type Doubts } from './scenarios';
import { votesTooFew } from './votes/tally';

type Verdict = Pick<ProposalLine, 'unit' | 'award' | 'status' | 'rank'>;

const NO_DOUBTS: Doubts = { ties: false, waiting: false, eligibility: false, votes: false };

/** Why the line says what it says; the first reason is the one that a meeting has to deal with. */
export function reasonsFor(line: Verdict, contest: Contest): readonly ProposalReason[] {
  switch (line.status) {
    case 'proposed':
      return whyProposed(line, contest);
    case 'excluded':
      return whyExcluded(line, contest);
    case 'undecided':
      return whyUndecided(line, contest);
  }
}

const RANKED_APART = {
  cluster: 'byRankInCluster',
  group: 'byRankInGroup',
  book: 'byRankInBook',
} as const satisfies Record<AwardScope, ProposalReason['reason']>;

function whyProposed({ unit, award, rank }: Verdict, contest: Contest): readonly ProposalReason[] {
  const conclusion = award ? contest.concludedOn(unit, award) : null;
  if (award && conclusion?.granted === true) {
    const byConclusion: ProposalReason = {
      reason: 'byConclusion',
      basis: conclusion.basis || award.basis,
    };
    return [byConclusion, ...againstLadder(unit, award, contest), ...tooMany(award, contest)];
  }
  const ballots = award ? contest.ballotsOn(unit, award) : null;
  if (award?.method !== 'rank' && ballots) {
    return [{ reason: 'byVote', agree: ballots.agree, of: ballots.of }];
  }
  const reason = award?.rankedApart ? RANKED_APART[award.scope] : 'byRank';
  return [{ reason, rank: rank ?? 0 }];
}

/** A council may propose against the table, but it is seen. */
function againstLadder(
  unit: string,
  award: AwardTier,
  contest: Contest,
): readonly ProposalReason[] {
  const index = contest.tiers.indexOf(award);
  const { ladder, beside } = possibleEnds(byRuleAlone(contest))(unit);
  return ladder.has(index) || beside.has(index) ? [] : [{ reason: 'againstLadder' }];
}

const ruled = new WeakMap<Contest, Contest>();

/** The same contest as if no meeting had said anything. */
function byRuleAlone(contest: Contest): Contest {
  const known = ruled.get(contest) ?? { ...contest, concludedOn: () => null };
  ruled.set(contest, known);
  return known;
}

/** A meeting may pass over ranks, not over the number of places: it is said of each of them. */
function tooMany(award: AwardTier, contest: Contest): readonly ProposalReason[] {
  const granted = competitors(contest).filter(
    (unit) =>
      contest.concludedOn(unit, award)?.granted === true &&
      contest.judge(unit, award).status === 'eligible',
  );
  const [now] = scenarios(contest, NO_DOUBTS) ?? [];
  if (!now) return [];
  const places = placesFor(contest.tiers.indexOf(award), now.order, contest, now.facts);
  return granted.length > places ? [{ reason: 'overQuantity', places }] : [];
}

/** Not eligible where it would have got something, else the places were gone. */
function whyExcluded({ unit, award }: Verdict, contest: Contest): readonly ProposalReason[] {
  if (award !== null) return whyNotBeside(unit, award, contest);
  const recorded = keptOut(unit, contest);
  if (recorded.length > 0) return recorded;
  const refusals = refusedBy(unit, contest);
  if (refusals.length > 0) return refusals;
  const doubted = contest.tiers.some((tier) => contest.judge(unit, tier).status !== 'eligible');
  const wouldGet = doubted ? awardIfEligible(unit, contest) : null;
  const barred = wouldGet ? contest.judge(unit, wouldGet) : null;
  if (barred?.status === 'excluded') return barred.reasons;
  const votedFor = contest.tiers.find(
    (tier) => tier.method === 'vote' && contest.ballotsOn(unit, tier)?.outcome === 'refused',
  );
  const refused = votedFor ? contest.ballotsOn(unit, votedFor) : null;
  if (votedFor && refused) return [votesTooFew(refused, votedFor)];
  return passedOver(unit, contest) ? [{ reason: 'notVotedOn' }] : [{ reason: 'quotaFull' }];
}

/** All that was to be had was voted on, for others only: no place was denied to the unit. */
function passedOver(unit: string, contest: Contest): boolean {
  // Asked for every unit: whom a vote was on is looked for only where there was one to be had.
  return contest.tiers.every(
    (tier) =>
      tier.method === 'vote' &&
      contest.ballotsOn(unit, tier) === null &&
      competitors(contest).some((other) => contest.ballotsOn(other, tier) !== null),
  );
}

/** Said of the unit, not of an award: a reason of its own even where no place was left for it. */
const ABOUT_UNIT: ReadonlySet<ProposalReason['reason']> = new Set([
  'notConsidered',
  'deferred',
  'submittedLate',
]);

/** What keeps the unit from every award of the ladder. */
function keptOut(unit: string, contest: Contest): readonly ProposalReason[] {
  const verdicts = contest.tiers
    .filter((tier) => !standsBeside(tier))
    .map((tier) => contest.judge(unit, tier));
  if (verdicts.some(({ status }) => status !== 'excluded')) return [];
  return (verdicts[0]?.reasons ?? []).filter(({ reason }) => ABOUT_UNIT.has(reason));
}

function refusedBy(unit: string, contest: Contest): readonly ProposalReason[] {
  return contest.tiers.flatMap((tier): readonly ProposalReason[] => {
    const conclusion = standsBeside(tier) ? null : contest.concludedOn(unit, tier);
    if (conclusion?.granted !== false) return [];
    return [{ reason: 'refusedByConclusion', basis: conclusion.basis }];
  });
}

function whyNotBeside(unit: string, award: AwardTier, contest: Contest): readonly ProposalReason[] {
  const { status, reasons } = contest.judge(unit, award);
  if (status === 'excluded') return reasons;
  const named = awardsNamed(award.source).filter((name) => indexOf(name, contest) < 0);
  if (award.source.kind === 'proposedFor' && named.length > 0) {
    const held = named.some((name) => contest.heldElsewhere(unit, name) !== 'no');
    if (!held) return [{ reason: 'notInSource', awards: named }];
  }
  const ballots = contest.ballotsOn(unit, award);
  if (ballots?.outcome === 'refused') {
    return [votesTooFew(ballots, award)];
  }
  return [{ reason: 'quotaFull' }];
}

/** The award that this unit would get if nothing but rank and places counted for it. */
function awardIfEligible(unit: string, contest: Contest): AwardTier | null {
  const [now] = scenarios(contest, NO_DOUBTS) ?? [];
  if (!now) return null;
  const end = runLadder(now.order, contest, {
    ...now.facts,
    eligible: (other, tier) => other === unit || now.facts.eligible(other, tier),
  });
  const held = (end.holds.get(unit) ?? []).flatMap((index) => contest.tiers[index] ?? []);
  return held.find((tier) => !standsBeside(tier)) ?? null;
}

function whyUndecided({ unit, award }: Verdict, contest: Contest): readonly ProposalReason[] {
  const own = award ? contest.judge(unit, award) : null;
  if (own?.status === 'unknown') return own.reasons;
  const elsewhere = award ? openElsewhere(unit, award, contest) : [];
  if (elsewhere.length > 0) return [{ reason: 'sourceOpen', awards: elsewhere }];
  const byHand = award ? waitsForPeople(unit, award, contest) : null;
  if (byHand) return [byHand];
  const varies = (doubts: Partial<Doubts>): boolean => {
    const ends = possibleEnds(contest, { ...NO_DOUBTS, ...doubts })(unit);
    return award !== null && standsBeside(award)
      ? ends.beside.get(contest.tiers.indexOf(award)) === 'maybe'
      : ends.ladder.size > 1;
  };
  const place = contest.places.find(({ units }) => units.some((one) => one.unit.code === unit));
  const tied = place?.units.map((one) => one.unit.code) ?? [];
  if (tied.length > 1 && varies({ ties: true })) return [{ reason: 'tieAtEdge', units: tied }];
  const passing = contest.waiting.filter(({ couldReach }) => couldReach.has(unit));
  if (passing.length > 0 && varies({ waiting: true, ties: true })) {
    return [{ reason: 'blockedCouldReach', units: passing.map((one) => one.unit) }];
  }
  return [{ reason: 'othersOpen' }];
}

/** Awards that decide about this one, and on which another contest has not settled. */
function openElsewhere(unit: string, { source }: AwardTier, contest: Contest): readonly string[] {
  return awardsNamed(source).filter(
    (name) => indexOf(name, contest) < 0 && contest.heldElsewhere(unit, name) === 'open',
  );
}

/** The award is for people to give, and they have not, or not clearly. */
function waitsForPeople(unit: string, award: AwardTier, contest: Contest): ProposalReason | null {
  if (award.method === 'council' && !isConcluded(award, contest)) {
    return { reason: 'needsCouncil' };
  }
  if (award.method !== 'vote') return null;
  const ballots = contest.ballotsOn(unit, award);
  if (!ballots) return { reason: 'needsVote' };
  if (ballots.outcome === 'unclear') return { reason: 'voteUnclear' };
  const level = contest.places
    .flatMap(({ units }) => units.map((one) => one.unit.code))
    .filter((other) => contest.ballotsOn(other, award)?.agree === ballots.agree);
  return level.length > 1 ? { reason: 'votesTied', units: level } : null;
}
