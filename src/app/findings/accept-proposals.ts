import { isAboutRegulation } from '../../domain/findings/catalogue';
import { isFixable } from '../../domain/findings/status';
import type { CellWrite, Finding, HandledFinding } from '../../domain/findings/finding';
import { Exact } from '../../domain/numbers/exact';
import { proposedField, withFigures } from '../../domain/score-sheet/with-figures';
import type { Year } from '../../domain/year/year';

/** A proposal that was accepted: the cells it goes into, and what stood there. */
export interface AcceptedProposal {
  readonly finding: Finding;
  readonly writes: readonly CellWrite[];
}

/** Figures whose proposed value a person took, one by one or (`all`) with one word for all. */
export function figuresToAccept(
  findings: readonly HandledFinding[],
  all: boolean,
): readonly AcceptedProposal[] {
  return eachCellOnce(findings, (found) => {
    const { action } = found.handling;
    const wanted = action === 'accepted' || (all && action === 'open');
    const { ownCell, proposed, raw } = found;
    if (isAboutRegulation(found.kind) || !wanted || !isFixable(found)) return [];
    if (proposed === null || !ownCell?.cell) return [];
    return [{ place: ownCell, value: Exact.parse(proposed), before: raw ?? '' }];
  });
}

/** What the regulation is to say is decided row by row: one word for all decides nothing here. */
export function rulesToAccept(findings: readonly HandledFinding[]): readonly AcceptedProposal[] {
  return eachCellOnce(findings, (found) =>
    isAboutRegulation(found.kind) && found.handling.action === 'accepted' && isFixable(found)
      ? found.writes
      : [],
  );
}

/** One cell takes one value a turn; what is still wrong with it shows on the next look. */
function eachCellOnce(
  findings: readonly HandledFinding[],
  writesOf: (found: HandledFinding) => readonly CellWrite[],
): readonly AcceptedProposal[] {
  const taken = new Set<string>();
  return findings.flatMap((found): AcceptedProposal[] => {
    const writes = writesOf(found);
    const cells = writes.map(({ place }) => `${place.sheet ?? ''}!${place.cell ?? ''}`);
    if (writes.length === 0 || cells.some((cell) => taken.has(cell))) return [];
    cells.forEach((cell) => taken.add(cell));
    return [{ finding: found, writes }];
  });
}

/** The year as it will stand once the accepted figures are written. */
export function withAccepted(year: Year, accepted: readonly AcceptedProposal[]): Year {
  const sheets = new Map(year.sheets);
  for (const { finding, writes } of accepted) {
    const sheet = finding.unit === null ? undefined : sheets.get(finding.unit);
    const field = proposedField(finding.params.field);
    const value = writes[0]?.value;
    if (!sheet || !field || !(value instanceof Exact)) continue;
    const change = { criterion: finding.criterion ?? '', field, value };
    sheets.set(sheet.unit, withFigures(sheet, [change]));
  }
  return { ...year, sheets };
}
