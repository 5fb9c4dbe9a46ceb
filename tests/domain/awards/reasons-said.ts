import type { Eligibility, ProposalReason } from '../../../src/domain/awards/contest';
import { proposeAwards } from '../../../src/domain/awards/propose';
import { contestOf, type ContestDraft } from './ladder';

export type Said = readonly [award: string, reasons: readonly ProposalReason[]];

/** Status and award of a unit, and everything that is said of it. */
export function said(unit: string, draft: ContestDraft): readonly Said[] {
  return proposeAwards(contestOf(draft))
    .filter((line) => line.unit === unit)
    .map(({ status, award, reasons }) => [`${status} ${award?.name ?? '–'}`, reasons]);
}

export const FAILED: Eligibility = {
  status: 'excluded',
  reasons: [{ reason: 'conditionFailed', condition: 'tổng điểm từ 90' }],
};
