import { withWrites } from '../../excel/read/with-writes';
import { rulesToAccept, type AcceptedProposal } from '../findings/accept-proposals';
import { nameIn } from '../book/name-in';
import { handle, type CheckMemory } from '../findings/handling';
import { readState, type BookState } from '../book/read-state';

/** A rule put right may bring up the next doubt about its row; more turns than this are a mistake. */
const TURNS = 4;

/**
 * The book as it will stand once the proposals about the regulation that were accepted in *Kiểm tra*
 * are written: this very run reads the regulation with them, as it counts figures that were accepted,
 * and every door says the same before and after.
 */
export async function settleRegulation(state: BookState, memory: CheckMemory): Promise<BookState> {
  let settled = state;
  const accepted: AcceptedProposal[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const findings = handle(settled.regulationFindings, memory, nameIn(settled.year));
    const next = rulesToAccept(findings);
    if (next.length === 0) break;
    accepted.push(...next);
    const writes = next.flatMap((proposal) => proposal.writes);
    settled = await readState(withWrites(settled.snapshot, writes), settled.origins);
  }
  return { ...settled, accepted };
}
