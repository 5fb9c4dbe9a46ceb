import { percentAgreed } from '../../domain/awards/votes/tally';
import type { ProposalLine } from '../../domain/awards/proposal-line';
import { codeOf, severityOf } from '../../domain/findings/catalogue';
import { isBlocking, isFixable } from '../../domain/findings/status';
import { firmnessOf } from '../../domain/firmness/firmness';
import { awardsWithoutEdge } from '../../domain/firmness/without-edge';
import type { Finding, HandledFinding } from '../../domain/findings/finding';
import type { Exact } from '../../domain/numbers/exact';
import type { Criterion } from '../../domain/regulation/criterion';
import type { UnitOutcome } from '../../domain/year/outcome';
import type { BookVersions } from '../../domain/regulation/versions/book-versions';
import { printCivilDate } from '../../domain/settings/dates';
import type { Year } from '../../domain/year/year';
import { othersMark } from '../../domain/scoring/mix-others';
import { readPolicy } from '../../domain/scoring/score-policy';
import { numberOf } from '../../domain/score-sheet/claim-figures';
import { wordsFor } from '../../locales/words';
import { adviceFor, describeFinding } from '../book/describe';
import { jsonFirmness, jsonWithoutEdge } from './json-firmness';
import { questionReports } from '../questions/questions';
import type { RankReport } from './rank-report';
import { ballotsFor } from './shown-votes';
import { describeReason } from './result-rows';

export const SCHEMA_VERSION = 1;

type Decimal = string | null;
const decimal = (value: Exact | null): Decimal => value?.toString() ?? null;

/** The machine's view of a run (docs/report.schema.json): exact decimals as strings, null for none. */
export function jsonReport(
  report: RankReport,
  files: ReadonlyMap<string, string>,
  language: 'vi' | 'en',
  edges = firmnessOf(report.year, report.outcome),
) {
  const { year, outcome, versions } = report;
  const words = wordsFor(language);
  return {
    schemaVersion: SCHEMA_VERSION,
    regulation: regulationOf(year, versions),
    units: outcome.units.map((unit) =>
      unitOf(unit, year, files.get(unit.scores.unit.code) ?? null),
    ),
    findings: [
      ...report.findings.map((found) =>
        findingOf(found, year, language, found.handling.action === 'accepted'),
      ),
      ...report.accepted.map(({ finding }) => findingOf(finding, year, language, true)),
    ],
    ties: outcome.ties.map((tie) => ({
      units: tie.units,
      rank: tie.rank,
      steps: tie.steps,
      atEdgeOf: edgeOf(tie.unbroken, outcome.proposal),
    })),
    questions: questionReports(
      year,
      report.findings.filter(({ kind }) => kind === 'questionOpen'),
    ),
    decisions: year.tieDecisions.map(({ order }) => ({ matter: 'tie', order })),
    proposal: outcome.proposal.map((line) => ({
      unit: line.unit,
      unitName: nameOf(year, line.unit),
      award: line.award?.name ?? null,
      awardCode: line.award?.code ?? null,
      authority: line.award?.authority ?? null,
      rank: line.rank,
      points: decimal(pointsOf(outcome.units, line)),
      status: line.status,
      reasons: line.reasons.map((reason) => describeReason(reason, year, words)),
      votes: votesOf(line, year),
    })),
    firmness: jsonFirmness(edges),
    withoutEdge: jsonWithoutEdge(awardsWithoutEdge(year, outcome, edges)),
  };
}

function votesOf(line: ProposalLine, year: Year) {
  const ballots = ballotsFor(line, year);
  if (!ballots) return null;
  const { agree, of, outcome } = ballots;
  return { agree, of, percent: decimal(percentAgreed(ballots)), outcome };
}

function regulationOf({ regulation }: Year, { versions, current, fingerprint }: BookVersions) {
  const { settings } = regulation;
  const own = versions.find(({ number }) => String(number) === current);
  return {
    id: settings.text('regulationId') || fingerprint,
    name: settings.text('clusterName'),
    version: settings.text('regulationVersion'),
    effectiveFrom: own?.effectiveFrom
      ? printCivilDate(own.effectiveFrom)
      : settings.text('from') || null,
    scale: decimal(settings.number('scale')),
    criteria: regulation.criteria.map(({ code, title, rule, rowKind, max, parent }) => ({
      code,
      title,
      kind: rule?.kind ?? rowKind,
      max: max.toString(),
      parent,
    })),
  };
}

function unitOf(
  { scores, status, rank, tied, classification }: UnitOutcome,
  year: Year,
  file: string | null,
) {
  const { unit } = scores;
  const open = status === 'ranked';
  return {
    code: unit.code,
    name: unit.name,
    cluster: unit.cluster || year.regulation.settings.text('clusterName'),
    group: unit.group || null,
    role: unit.role,
    file,
    status,
    selfTotal: decimal(scores.selfTotal),
    verifiedTotal: decimal(scores.verifiedTotal),
    finalTotal: open ? decimal(scores.total) : null,
    base: decimal(scores.base),
    percent: open ? decimal(scores.percent) : null,
    rank,
    tied,
    classification,
    scores: year.regulation.leaves.map((criterion) => scoreOf(criterion, scores, year)),
  };
}

function scoreOf(criterion: Criterion, scores: UnitOutcome['scores'], year: Year) {
  const leaf = scores.leaves.get(criterion.code);
  const claim = year.sheets.get(scores.unit.code)?.claims.get(criterion.code);
  const result = claim?.result.figure;
  const decided = year.notScored.find(
    (row) =>
      row.criterion === criterion.code && (row.unit === null || row.unit === scores.unit.code),
  );
  return {
    criterion: criterion.code,
    state: leaf?.state ?? 'missing',
    max: criterion.max.toString(),
    target: decimal(numberOf(claim?.target)),
    actual:
      result?.state === 'number'
        ? result.value.toString()
        : result?.state === 'text'
          ? result.text
          : null,
    self: leaf?.state === 'notApplicable' ? null : decimal(leaf?.self ?? null),
    verified: decimal(numberOf(claim?.verified)),
    verified2: decimal(numberOf(claim?.verified2)),
    peer: decimal(peerMark(criterion, scores.unit.code, year)),
    final:
      leaf?.effect === 'shrinkBase' || leaf?.effect === 'redistribute'
        ? null
        : decimal(leaf?.final ?? null),
    reason: decided?.reason ?? (claim?.reason === '' ? null : (claim?.reason ?? null)),
  };
}

/** What the other members together gave for it; null: too few of them, or nobody asked them. */
function peerMark({ code }: Criterion, unit: string, { regulation, outside }: Year): Exact | null {
  return othersMark('peer', outside.of(code, unit), unit, readPolicy(regulation.settings));
}

function findingOf(
  found: Finding | HandledFinding,
  year: Year,
  language: 'vi' | 'en',
  accepted: boolean,
) {
  const words = wordsFor(language);
  return {
    code: codeOf(found.kind),
    severity: severityOf(found.kind),
    unit: found.unit,
    unitName: found.unit === null ? null : nameOf(year, found.unit),
    file: found.place.file,
    sheet: found.place.sheet,
    cell: found.place.cell,
    criterion: found.criterion,
    raw: found.raw,
    stored: found.stored,
    proposed: found.proposed,
    fixable: isFixable(found),
    accepted,
    blocking: 'handling' in found && isBlocking(found),
    message: describeFinding(found, words),
    suggestion: adviceFor(found, words),
  };
}

function nameOf(year: Year, code: string): string {
  return year.units.find((unit) => unit.code === code)?.name ?? code;
}

function pointsOf(units: readonly UnitOutcome[], { unit }: ProposalLine): Exact | null {
  const outcome = units.find((one) => one.scores.unit.code === unit);
  return outcome?.status === 'ranked' ? outcome.scores.total : null;
}

/** The award whose edge a group that stayed level stands on; null where it makes no difference. */
function edgeOf(
  unbroken: readonly (readonly string[])[],
  proposal: readonly ProposalLine[],
): string | null {
  const level = new Set(unbroken.flat());
  const edge = proposal.find(
    (line) => level.has(line.unit) && line.reasons.some((reason) => reason.reason === 'tieAtEdge'),
  );
  return edge?.award?.name ?? null;
}
