import type { TieFacts } from '../ranking/tie-step';
import { dayNumber } from '../settings/dates';
import { fold } from '../text/fold';
import type { Year } from './year';

const RANK_RECORD = /^(?:xep |dat )?(?:hang|thu|rank) ?(\d{1,4})$/;

/**
 * What the chain asks besides scores. Last year's rank is a row of *Khen thưởng đã có* that says
 * `Hạng 2`; the day of submission is the one by which lateness is reckoned, once a person stands
 * for it.
 */
export function tieFactsOf({ regulation, honours, submissions }: Year): TieFacts {
  const { settings } = regulation;
  const lastYear = Number(settings.text('year')) - 1;
  const basis = settings.choice('submissionDateBasis');
  let ranks: ReadonlyMap<string, readonly number[]> | null = null;
  return {
    lastRank: (unit) => {
      const [rank, second] = (ranks ??= ranksOf(honours, lastYear)).get(unit) ?? [];
      return second === undefined ? (rank ?? null) : null;
    },
    submittedOn: (unit) => {
      const submission = submissions.get(unit);
      if (!submission || (basis === 'received' && submission.receivedByImport)) return null;
      const date = submission[basis];
      return date === null ? null : dayNumber(date);
    },
  };
}

/** `Hạng 2`, `Xếp thứ 2`: a rank that stands among the honours. Null: an honour. */
export function recordedRank(award: string): number | null {
  const rank = RANK_RECORD.exec(fold(award))?.[1];
  return rank === undefined ? null : Number(rank);
}

/** Unit → the ranks that are recorded of it for one year; more than one contradict each other. */
function ranksOf(honours: Year['honours'], year: number): ReadonlyMap<string, readonly number[]> {
  const ranks = new Map<string, number[]>();
  for (const honour of honours) {
    const rank = honour.year === year ? recordedRank(honour.award) : null;
    if (rank !== null) ranks.set(honour.unit, [...(ranks.get(honour.unit) ?? []), rank]);
  }
  return ranks;
}
