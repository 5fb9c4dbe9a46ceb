import { severityOf } from '../../domain/findings/catalogue';
import type { HandledFinding } from '../../domain/findings/finding';
import { isBlocking } from '../../domain/findings/status';
import type { Outcome } from '../../domain/year/outcome';
import type { BookVersions } from '../../domain/regulation/versions/book-versions';
import type { CheckedYear } from '../../domain/year/year';
import type { AcceptedProposal } from '../findings/accept-proposals';
import type { CheckedState } from './check-state';
import { homeUnits } from '../home/home-units';
import type { HomeUnit } from '../home/home.types';
import type { RunChanges } from './run-changes.types';

export interface RankReport {
  /** An open error, or an award that nobody has decided. */
  readonly blocking: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly units: readonly HomeUnit[];
  /** Ranks, totals or awards differ from what *Tổng hợp* said before. */
  readonly changed: boolean;
  /** What is otherwise than after the last run. */
  readonly changes: RunChanges;
  /** With the findings by which it was judged. */
  readonly year: CheckedYear;
  readonly outcome: Outcome;
  readonly findings: readonly HandledFinding[];
  readonly accepted: readonly AcceptedProposal[];
  /** The version of the regulation by which all this was judged. */
  readonly versions: BookVersions;
}

/** What a run found, the same whether it was only checked or also written. */
export function reportOf(
  { year, outcome, accepted, versions }: CheckedState,
  findings: readonly HandledFinding[],
  changed: boolean,
  changes: RunChanges,
): RankReport {
  const errors = findings.filter(isBlocking).length;
  return {
    blocking: isOpen(outcome, findings),
    errors,
    warnings: findings.filter((found) => severityOf(found.kind) === 'warning').length,
    units: homeUnits(year, outcome, findings),
    changed,
    changes,
    year,
    outcome,
    findings,
    accepted,
    versions,
  };
}

/** An open error, or an award that nobody has decided. */
export function isOpen({ proposal }: Outcome, findings: readonly HandledFinding[]): boolean {
  return findings.some(isBlocking) || proposal.some(({ status }) => status === 'undecided');
}
