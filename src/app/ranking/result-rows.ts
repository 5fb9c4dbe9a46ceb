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
import type { ProposalRow } from '../../excel/sheets/proposal';
import type { Words } from '../../locales/words';
import { nameIn } from '../book/name-in';
import { describeFinding, describePlace, shownCurrent, shownProposal } from '../book/describe';
import type { CellTarget, FindingTargets } from '../findings/finding-target';
import { inReadingOrder } from '../findings/finding-order';
import { ballotsFor, shownVotes } from './shown-votes';
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
  line: ProposalLine | undefined,
  errors: OpenErrors,
  words: Words,
): string {
  if (unit.status === 'blocked') return blockedNote(unit, errors, words);
  if (unit.status === 'notRanked') return words.report.notRankedNote(unit.notRankedWhy ?? '');
  if (unit.classOpen !== null) return words.report.classOpen(unit.classOpen);
  if (!line?.award) return '';
  return line.status === 'proposed'
    ? words.report.proposed(line.award.name)
    : words.report.undecided(line.award.name);
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

/** The clerk's own columns, by unit and award, and by unit alone. */
export type KeptTexts = ReadonlyMap<string, Readonly<Record<string, string>>>;

const STATUS_ORDER = { proposed: 0, undecided: 1, excluded: 2 } as const;

/** Rows of *Đề nghị khen thưởng*: proposed by award and rank, then undecided, then the others. */
export function proposalRows(
  proposal: readonly ProposalLine[],
  units: readonly UnitOutcome[],
  year: Year,
  words: Words,
  kept: KeptTexts,
): readonly ProposalRow[] {
  const byCode = new Map(units.map((unit) => [unit.scores.unit.code, unit]));
  const tier = (line: ProposalLine): number =>
    line.award === null
      ? year.regulation.awards.length
      : year.regulation.awards.indexOf(line.award);
  // Where votes choose, who has more of them stands first.
  const agreed = (line: ProposalLine): number =>
    line.award?.method === 'vote' ? (ballotsFor(line, year)?.agree ?? 0) : 0;
  const sorted = [...proposal].sort(
    (a, b) =>
      STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
      tier(a) - tier(b) ||
      agreed(b) - agreed(a) ||
      (a.rank ?? 9999) - (b.rank ?? 9999),
  );
  return sorted.map((line, index): ProposalRow => {
    const ballots = ballotsFor(line, year);
    const outcome = byCode.get(line.unit);
    const unit = outcome?.scores.unit;
    const award = line.status === 'excluded' ? '' : (line.award?.name ?? '');
    const name = unit?.name ?? '';
    const own = kept.get(`${name}\n${award}`) ?? kept.get(name) ?? {};
    const leader = line.status === 'proposed' && unit?.role === 'leader';
    const reasons = [...line.reasons, ...(leader ? [{ reason: 'isLeader' } as const] : [])];
    const ranked = outcome?.status === 'ranked';
    return {
      order: index + 1,
      unit: unit?.name ?? line.unit,
      cluster: unit?.role === 'leader' ? year.regulation.settings.text('clusterName') : '',
      total: ranked ? (outcome.scores.total?.toNumber() ?? '') : '',
      rank: line.rank ?? '',
      award,
      authority: line.status === 'excluded' ? '' : (line.award?.authority ?? ''),
      votes: ballots ? shownVotes(ballots, words) : '',
      history: own.history ?? '',
      summary: own.summary ?? '',
      note: own.note ?? '',
      status: words.report.proposalStatus[line.status],
      reason: reasons.map((reason) => describeReason(reason, year, words)).join('; '),
      decision: own.decision ?? '',
      decisionNumber: own.decisionNumber ?? '',
      refusal: own.refusal ?? '',
    };
  });
}
