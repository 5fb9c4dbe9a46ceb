import { isFixable } from '../domain/findings/status';
import type { Finding, HandledFinding, Place } from '../domain/findings/finding';
import { Exact } from '../domain/numbers/exact';
import type { Claim, FigureField, ScoreSheet } from '../domain/score-sheet/score-sheet';
import type { Year } from '../domain/year/year';

/** A proposed value that was accepted: where it goes, and what stood there. */
export interface AcceptedProposal {
  readonly finding: Finding;
  readonly cell: Place;
  readonly value: Exact;
}

const FIELDS: readonly FigureField[] = ['target', 'result', 'self', 'verifiedResult', 'verified'];

export function proposalsToAccept(
  findings: readonly HandledFinding[],
  all: boolean,
): readonly AcceptedProposal[] {
  const cells = new Set<string>();
  return findings.flatMap((found): AcceptedProposal[] => {
    const wanted =
      found.handling.action === 'accepted' || (all && found.handling.action === 'open');
    const { ownCell, proposed } = found;
    if (!wanted || !isFixable(found) || proposed === null || !ownCell?.cell) return [];
    // One cell takes one value a turn; what is still wrong with it shows on the next look.
    const key = `${ownCell.sheet ?? ''}!${ownCell.cell}`;
    if (cells.has(key)) return [];
    cells.add(key);
    return [{ finding: found, cell: ownCell, value: Exact.parse(proposed) }];
  });
}

/** The year as it will stand once the accepted values are written. */
export function withAccepted(year: Year, accepted: readonly AcceptedProposal[]): Year {
  const sheets = new Map(year.sheets);
  for (const { finding, value } of accepted) {
    const sheet = finding.unit === null ? undefined : sheets.get(finding.unit);
    const claim = sheet?.claims.get(finding.criterion ?? '');
    const field = FIELDS.find((one) => one === finding.params.field);
    if (!sheet || !claim || !field) continue;
    sheets.set(
      sheet.unit,
      replaceClaim(sheet, { ...claim, [field]: changed(claim, field, value) }),
    );
  }
  return { ...year, sheets };
}

function changed(claim: Claim, field: FigureField, value: Exact): Claim[FigureField] {
  const figure = { state: 'number', value, percent: false } as const;
  return { ...claim[field], figure, raw: value.toString() };
}

function replaceClaim(sheet: ScoreSheet, claim: Claim): ScoreSheet {
  return { ...sheet, claims: new Map(sheet.claims).set(claim.criterion, claim) };
}
