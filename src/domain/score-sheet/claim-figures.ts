import type { Exact } from '../numbers/exact';
import type { Claim, FigureCell } from './score-sheet';

/** The second verification where it says something, else the first. */
export function lastVerified(claim: Claim): FigureCell {
  return isBlank(claim.verified2) ? claim.verified : claim.verified2;
}

/** The result that counts: as verified last, else as the unit reported it. */
export function lastResult(claim: Claim): FigureCell {
  if (!isBlank(claim.verifiedResult2)) return claim.verifiedResult2;
  return isBlank(claim.verifiedResult) ? claim.result : claim.verifiedResult;
}

export function numberOf(cell: FigureCell | undefined): Exact | null {
  return cell?.figure.state === 'number' && !cell.figure.percent ? cell.figure.value : null;
}

export function isBlank(cell: FigureCell | undefined): boolean {
  return cell === undefined || cell.figure.state === 'blank';
}
