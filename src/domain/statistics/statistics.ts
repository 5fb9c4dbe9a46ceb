import type { Finding } from '../findings/finding';
import type { Outcome } from '../year/outcome';
import type { Year } from '../year/year';
import { equalScores } from './equal-scores';
import { farFromHistory } from './far-from-history';
import { leaderVerified } from './leader-verified';
import { sharedEvidence } from './shared-evidence';

/** What a careful reader would ask about: information, at most one line of a kind for a unit. */
export function statisticsOf(year: Year, outcome: Outcome): readonly Finding[] {
  return [
    ...equalScores(year),
    ...sharedEvidence(year),
    ...farFromHistory(year, outcome),
    ...leaderVerified(year, outcome),
  ];
}
