import type { RoundingMode } from '../numbers/exact';
import { Exact } from '../numbers/exact';
import { readScoreSource, type ScoreSource } from '../regulation/sources/score-source';
import type { Choice, Settings } from '../settings/settings';
import type { NaEffect } from './results';

/** Where scores from peers and from the council enter: the same for both. */
export type MixLevel = 'criterion' | 'section' | 'total';

/** What *Thiết lập* says about points, understood once for all units. */
export interface ScorePolicy {
  readonly source: ScoreSource;
  /** Shares of what the unit and the verifier gave, and of what others gave; together 1. */
  readonly ownShare: Exact;
  readonly mixLevel: MixLevel;
  /** Peers or the council have a share in every single criterion. */
  readonly mixesLeaves: boolean;
  /** Only self scores count. */
  readonly selfOnly: boolean;
  readonly selfWhileUnverified: boolean;
  readonly blankIsZero: boolean;
  readonly notDueIsZero: boolean;
  readonly missingSheetIsZero: boolean;
  readonly noEvidence: Choice<'missingEvidence'>;
  readonly naEffect: NaEffect;
  readonly zeroTarget: Choice<'zeroTarget'>;
  readonly unassignedResult: Choice<'unassignedResult'>;
  readonly sectionBelowZero: boolean;
  readonly roundAt: Choice<'roundAt'>;
  readonly digits: number;
  readonly mode: RoundingMode;
  readonly peers: PeerPolicy;
}

export interface PeerPolicy {
  readonly mean: Choice<'peerMean'>;
  readonly minimum: number;
  readonly countsSelf: boolean;
}

/** Stands in while *Điểm cuối cùng lấy theo* cannot be read, which is an error of its own. */
const VERIFIED_ONLY: ScoreSource = { terms: [{ source: 'verified', weight: Exact.one }] };

export function readPolicy(settings: Settings): ScorePolicy {
  const read = readScoreSource(settings.text('scoreSource'));
  const source = read.ok ? read.value : VERIFIED_ONLY;
  const own = source.terms.filter((term) => term.source === 'verified' || term.source === 'self');
  const level = settings.choice('peerLevel');
  const mixLevel = level === 'none' ? 'criterion' : level;
  return {
    source,
    ownShare: Exact.sum(own.map(({ weight }) => weight)),
    mixLevel,
    mixesLeaves: mixLevel === 'criterion' && own.length < source.terms.length,
    selfOnly: source.terms.every((term) => term.source === 'self'),
    selfWhileUnverified: settings.choice('unverified') === 'self',
    blankIsZero: settings.choice('blankScore') === 'zero',
    notDueIsZero: settings.choice('notDueYet') === 'zero',
    missingSheetIsZero: settings.choice('missingSheet') === 'zero',
    noEvidence: settings.choice('missingEvidence'),
    naEffect: settings.choice('naEffect'),
    zeroTarget: settings.choice('zeroTarget'),
    unassignedResult: settings.choice('unassignedResult'),
    sectionBelowZero: settings.choice('sectionBelowZero') === 'yes',
    roundAt: settings.choice('roundAt'),
    digits: settings.integer('roundDigits'),
    mode: settings.choice('roundMode'),
    peers: {
      mean: settings.choice('peerMean'),
      minimum: settings.integer('peerMin'),
      countsSelf: settings.choice('peerSelf') === 'count',
    },
  };
}

/** Somebody besides the unit and its verifier has a share in the final score. */
export function mixesOthers({ source }: ScorePolicy): boolean {
  return source.terms.some((term) => term.source === 'peer' || term.source === 'council');
}
