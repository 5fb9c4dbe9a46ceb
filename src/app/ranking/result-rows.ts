import type { ProposalReason } from '../../domain/awards/contest';
import type { ProposalLine } from '../../domain/awards/proposal-line';
import { holdsEverybody, severityOf } from '../../domain/findings/catalogue';
import { isBlocking } from '../../domain/findings/status';
import type { Finding, HandledFinding } from '../../domain/findings/finding';
import type { UnitOutcome } from '../../domain/year/outcome';
import { tidy } from '../../domain/text/fold';
import { joinNames } from '../../domain/text/names';
import type { Year } from '../../domain/year/year';
import { ACTIONS, type CheckRow } from '../../excel/sheets/checks';
import type { Words } from '../../locales/words';
import { nameIn } from '../book/name-in';
import { describeFinding, describePlace, shownCurrent, shownProposal } from '../book/describe';
import type { CellTarget, FindingTargets } from '../findings/finding-target';
import { inReadingOrder } from '../findings/finding-order';
import { rowIdentity } from '../findings/handling';

export function checkRows(
  findings: readonly HandledFinding[],
  year: Year,
  words: Words,
  targets: FindingTargets,
): readonly CheckRow[] {
  const nameOf = nameIn(year);
  return inReadingOrder(findings, year).map((found) => ({
    ...rowIdentity(found),
    ...(found.params.asked === undefined ? { current: tidy(shownCurrent(found, words)) } : {}),
    ...whereIs(found, targets.of(found)),
    severity: words.report.severity[severityOf(found.kind)],
    unit: nameOf(found.unit),
    message: describeFinding(found, words) + cameFrom(found),
    proposed: shownProposal(found, words),
    action: actionWord(found),
    reason: found.handling.action === 'exception' ? found.handling.reason : '',
  }));
}

/** As the person reads it, and the cell of this workbook that a click leads to. */
export function whereIs(
  found: Finding,
  target: CellTarget | null,
): Pick<CheckRow, 'place' | 'link'> {
  const said = describePlace(found.ownCell ?? found.place);
  if (target === null) return { place: said, link: null };
  return { place: said || describePlace({ file: null, ...target }), link: target };
}

/** Our own cell is where it is mended; the cell of the file that was sent is where it came from. */
export function cameFrom({ ownCell, place: source, params }: HandledFinding): string {
  if (ownCell === null || source.file === null || typeof params.carried === 'string') return '';
  return ` [${describePlace(source)}]`;
}

function actionWord({ handling }: HandledFinding): string {
  if (handling.action === 'exception') return ACTIONS.exception;
  if (handling.action === 'open') return handling.wish ?? '';
  return handling.action === 'accepted' ? ACTIONS.accept : '';
}

/** Errors that hold a unit back: those of its own sheet, and those that hold everybody back. */
export interface OpenErrors {
  readonly own: number;
  readonly common: number;
}

export function openErrors(findings: readonly HandledFinding[], unit: string): OpenErrors {
  const open = findings.filter(isBlocking);
  return {
    own: open.filter((found) => found.unit === unit).length,
    common: open.filter((found) => found.unit === null && holdsEverybody(found.kind)).length,
  };
}

/** What stands in *Ghi chú* of *Tổng hợp*: the award, or why there is none yet. */
export function summaryNote(
  unit: UnitOutcome,
  lines: readonly ProposalLine[],
  errors: OpenErrors,
  words: Words,
): string {
  if (unit.status === 'blocked') return blockedNote(unit, errors, words);
  if (unit.status === 'notRanked') return words.report.notRankedNote(unit.notRankedWhy ?? '');
  if (unit.classOpen !== null) return words.report.classOpen(unit.classOpen);
  // Refused what it was voted on for: nothing is open, and the list says why.
  return lines
    .flatMap(({ award, status }) => {
      if (!award || status === 'excluded') return [];
      const { proposed, undecided } = words.report;
      return [status === 'proposed' ? proposed(award.name) : undecided(award.name)];
    })
    .join('; ');
}

/** Why a unit has no rank yet, without a count where there is nothing to count. */
export function blockedNote({ rankOpen }: UnitOutcome, errors: OpenErrors, words: Words): string {
  const waits = errors.own + errors.common === 0 && rankOpen !== null;
  return waits ? words.report.rankOpen(rankOpen) : words.report.blockedNote(errors);
}

export function tieBasis(unit: UnitOutcome): string {
  const decided = unit.tie?.steps.filter((step) => step.decided).map((step) => step.step) ?? [];
  return decided.join('; ');
}

export function describeReason(reason: ProposalReason, year: Year, words: Words): string {
  const nameOf = nameIn(year);
  const params: Readonly<Record<string, unknown>> = { ...reason };
  return words.report.reasons[reason.reason]((name) => {
    const value = params[name];
    if (name === 'units' && Array.isArray(value)) return joinNames(value.map(nameOf));
    if (Array.isArray(value)) return value.join(', ');
    return value === undefined ? '' : String(value);
  });
}
