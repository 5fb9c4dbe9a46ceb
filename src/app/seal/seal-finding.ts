import { SEAL_SHEET } from '../../domain/book/sheets/seal';
import { finding, type Finding, type Place } from '../../domain/findings/finding';
import type { SealDifference } from '../../domain/seal/compare';
import { partOf } from '../../domain/seal/coverage';
import { unitOfSheet, type PlacedRow } from '../../domain/seal/sealed-row';
import { sealedValue } from '../../domain/seal/sealed-value';
import { PROPOSED_FIELDS } from '../../domain/score-sheet/with-figures';
import type { AcceptedProposal } from '../findings/accept-proposals';
import { judgeSeal, sealedTextIn, type Seal } from './judge-seal';
import type { BookState } from '../book/read-state';
import { sealedContent } from './seal-content';
import type { UseCaseOptions } from '../use-case/use-case';

/**
 * That the year was sealed and is not what it was: counted is what the results rest on, with what this
 * very run accepts. Results follow from it, and a run writes them anew. No request while the seal
 * holds, one where it does not.
 */
export async function sealFindings(
  state: BookState,
  accepted: readonly AcceptedProposal[],
  options: UseCaseOptions,
): Promise<readonly Finding[]> {
  const { snapshot } = state;
  // Never sealed: what would be covered need not be put together.
  if (!snapshot.tables.has(SEAL_SHEET.id) && !snapshot.inventory.packed.has('seal')) return [];
  const content = withAccepted(await sealedContent(state), accepted);
  const judged = await judgeSeal(snapshot, content, false, sealedTextIn(snapshot, options));
  const sheet = snapshot.tables.get('NiemPhong')?.sheetName ?? SEAL_SHEET.sheetName;
  const place = { file: null, sheet, cell: null };
  const about = (seal: Seal) => ({ code: seal.code, time: seal.time });
  switch (judged.state) {
    case 'none':
    case 'same':
      return [];
    case 'unreadable': {
      const { seal, problem } = judged;
      const params = { ...about(seal), sealProblem: problem };
      return [finding({ kind: 'sealUnreadable', place, raw: seal.code, params })];
    }
    case 'broken': {
      const { seal, differences } = judged;
      const count = countOfInputs(differences);
      if (count === 0) return [];
      const params = { ...about(seal), count };
      return [finding({ kind: 'sealBroken', place, raw: seal.code, params })];
    }
  }
}

/** How many differences are in what the results rest on. */
export function countOfInputs(differences: readonly SealDifference[]): number {
  return differences.filter(({ sheet, column }) => partOf(sheet, column) !== 'result').length;
}

/** The content as it stands once this run has written the figures that were accepted; rules stand there already. */
function withAccepted(
  content: readonly PlacedRow[],
  accepted: readonly AcceptedProposal[],
): readonly PlacedRow[] {
  const writes = accepted.flatMap((proposal) => proposal.writes);
  if (writes.length === 0) return content;
  const at = ({ sheet, cell }: Place): string => `${sheet ?? ''}!${cell ?? ''}`;
  const written = new Map(
    writes.map(({ place, value }) => [
      at(place),
      sealedValue(typeof value === 'string' ? value : value.toNumber()),
    ]),
  );
  return content.map((row) => {
    if (unitOfSheet(row.sheet) === null) return row;
    const cells = new Map(row.cells);
    for (const column of PROPOSED_FIELDS) {
      const value = written.get(at(row.placeOf(column)));
      if (value === null) cells.delete(column);
      else if (value !== undefined) cells.set(column, value);
    }
    return { ...row, cells };
  });
}
