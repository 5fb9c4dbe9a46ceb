import type { AwardTier } from '../../../src/domain/awards/award-tier';
import type { Certainty } from '../../../src/domain/awards/certainty';
import {
  ELIGIBLE,
  judgeConcluded,
  type Ballots,
  type Conclusion,
  type Contest,
  type CountRange,
  type Eligibility,
  type Waiting,
} from '../../../src/domain/awards/contest';
import type { ProposalLine } from '../../../src/domain/awards/proposal-line';
import { readQuantity } from '../../../src/domain/awards/quantity';
import type { Place } from '../../../src/domain/ranking/rank';
import { scoresOf } from '../ranking/scores';
import { ruleOf } from './votes/votes';

export function tierOf(
  name: string,
  count: number | string,
  more: Partial<AwardTier> = {},
): AwardTier {
  const quantity = readQuantity(String(count));
  if (!quantity.ok) throw new Error(String(count));
  return {
    code: name,
    name,
    quantity: quantity.value,
    rounding: 'truncate',
    base: { kind: 'members' },
    authority: '',
    method: 'rank',
    source: { kind: 'all' },
    scope: 'cluster',
    rankFrom: null,
    rankTo: null,
    conditions: [],
    shortfall: 'leave',
    vote: ruleOf(),
    occasion: '',
    basis: '',
    ...more,
  };
}

export function except(...awards: readonly string[]): Pick<AwardTier, 'source'> {
  return { source: { kind: 'except', awards } };
}

export function placesOf(groups: readonly (readonly string[])[]): readonly Place[] {
  let before = 0;
  return groups.map((codes) => {
    const place = { rank: before + 1, units: codes.map((code) => scoresOf(code, {})) };
    before += codes.length;
    return place;
  });
}

export function waitingFor(unit: string, couldReach: readonly string[]): Waiting {
  return { unit, couldReach: new Set(couldReach) };
}

export interface ContestDraft {
  /** `A B=C D`: best first, level with each other where `=` stands. */
  readonly order: string;
  readonly tiers: readonly AwardTier[];
  readonly waiting?: readonly Waiting[];
  readonly members?: number;
  readonly leaders?: number;
  readonly outside?: number | null;
  /** `A Cờ` or `A` (every award) → what is known of it; else eligible. */
  readonly judged?: Readonly<Record<string, Eligibility>>;
  /** `A Cờ` → agreed votes of those who could vote, or what is the matter. */
  readonly ballots?: Readonly<Record<string, Ballots>>;
  /** `A Cờ` → whether another contest proposes it for that award. */
  readonly heldElsewhere?: Readonly<Record<string, Certainty>>;
  readonly countElsewhere?: Readonly<Record<string, CountRange>>;
  /** Where the contest is wider than the clusters: who leads its own. */
  readonly leads?: Readonly<Record<string, Certainty>>;
  /** `A Cờ` → granted or refused. */
  readonly concluded?: Readonly<Record<string, boolean>>;
}

export function contestOf(draft: ContestDraft): Contest {
  const groups = draft.order
    .split(' ')
    .filter((place) => place !== '')
    .map((place) => place.split('='));
  const waiting = draft.waiting ?? [];
  const key = (unit: string, { name }: AwardTier): string => `${unit} ${name}`;
  const concludedOn = (unit: string, tier: AwardTier): Conclusion | null => {
    const granted = draft.concluded?.[key(unit, tier)];
    return granted === undefined ? null : { granted, basis: '' };
  };
  return {
    places: placesOf(groups),
    waiting,
    tiers: draft.tiers,
    members: draft.members ?? groups.flat().length + waiting.length,
    leaders: draft.leaders ?? 1,
    outside: draft.outside ?? null,
    judge: (unit, tier) =>
      judgeConcluded(
        draft.judged?.[key(unit, tier)] ?? draft.judged?.[unit] ?? ELIGIBLE,
        concludedOn(unit, tier),
      ),
    ballotsOn: (unit, tier) => draft.ballots?.[key(unit, tier)] ?? null,
    concludedOn,
    heldElsewhere: (unit, award) => draft.heldElsewhere?.[`${unit} ${award}`] ?? 'no',
    countElsewhere: (award) => draft.countElsewhere?.[award] ?? { least: 0, most: 0 },
    leads: (unit) => (draft.leads ? (draft.leads[unit] ?? 'no') : null),
  };
}

export const EXCLUDED: Eligibility = {
  status: 'excluded',
  reasons: [{ reason: 'notConsidered', why: 'kỷ luật', basis: '' }],
};

export const UNKNOWN: Eligibility = {
  status: 'unknown',
  reasons: [{ reason: 'conditionUnknown', condition: 'có ký giao ước' }],
};

export function agreed(agree: number, of = 10): Ballots {
  return { outcome: 'agreed', agree, of };
}

export function refused(agree: number, of = 10): Ballots {
  return { outcome: 'refused', agree, of };
}

export const UNCLEAR: Ballots = { outcome: 'unclear', agree: 0, of: 10 };

/** Unit, status, award, reasons. */
export function shownLines(lines: readonly ProposalLine[]): readonly string[] {
  return lines.map(({ unit, status, award, reasons }) =>
    [unit, status, award?.name ?? '–', reasons.map(({ reason }) => reason).join('+')].join(' '),
  );
}
