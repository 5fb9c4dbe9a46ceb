import type { ProposalStatus } from '../../domain/awards/proposal-line';
import { reportWords } from '../../locales/parts/report';

const STATUSES: readonly ProposalStatus[] = ['proposed', 'undecided', 'excluded'];

/** *Trạng thái* of *Đề nghị khen thưởng*, in whichever language it was ranked last. */
export function readProposalStatus(text: string): ProposalStatus | undefined {
  return STATUSES.find((status) =>
    (['vi', 'en'] as const).some((one) => reportWords(one).proposalStatus[status] === text),
  );
}
