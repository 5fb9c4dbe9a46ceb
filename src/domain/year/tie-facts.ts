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
  const basis = settings.choice('submissionDateBasis') ?? 'received';
  return {
    lastRank: (unit) => {
      const ranks = honours.flatMap((honour) => {
        const rank = RANK_RECORD.exec(fold(honour.award))?.[1];
        return honour.unit === unit && honour.year === lastYear && rank ? [Number(rank)] : [];
      });
      return ranks.length === 1 ? (ranks[0] ?? null) : null;
    },
    submittedOn: (unit) => {
      const submission = submissions.get(unit);
      if (!submission || (basis === 'received' && submission.receivedByImport)) return null;
      const date = submission[basis];
      return date === null ? null : dayNumber(date);
    },
  };
}
