import { severityOf } from '../domain/findings/catalogue';
import { isBlocking } from '../domain/findings/status';
import { isProgressOnly } from '../domain/year/awards-of-period';
import type { Finding } from '../domain/findings/finding';
import {
  describeFinding,
  describePlace,
  shownFigure,
  shownProposal,
  shownValue,
} from '../app/book/describe';
import { foldBlankSections } from '../app/findings/fold-blank';
import type { RankReport } from '../app/ranking/rank-report';
import { blockedNote, describeReason, openErrors } from '../app/ranking/result-rows';
import { wordsFor, type Words } from '../locales/words';
import { printChanges } from './print-changes';
import { printTable } from './print-table';

/** Findings, ranking and proposal as a person reads them. */
export function printReport(report: RankReport, language: 'vi' | 'en'): void {
  const words = wordsFor(language);
  printFindings(report, words);
  printAccepted(report, words);
  printRanking(report, words);
  printProposal(report, words);
  printChanges(report, words);
}

export function printFindings(report: RankReport, words: Words): void {
  const { cli, report: shared } = words;
  const nameOf = namesIn(report);
  console.log(`\n${cli.findings(report.errors, report.warnings)}`);
  const shown = foldBlankSections(report.findings, report.year).filter(
    (found) => severityOf(found.kind) !== 'info' || found.unit !== null,
  );
  if (shown.length === 0) return;
  printTable(
    [cli.severity, cli.unit, cli.place, cli.criterion, cli.message, cli.proposed],
    shown.map((found) => [
      shared.severity[severityOf(found.kind)] +
        (severityOf(found.kind) === 'error' && !isBlocking(found) ? ' ✓' : ''),
      nameOf(found.unit),
      describePlace(found.place),
      found.criterion ?? '',
      describeFinding(found, words),
      shownProposal(found, words),
    ]),
  );
}

function printAccepted({ accepted, year }: RankReport, words: Words): void {
  if (accepted.length === 0) return;
  console.log(`\n${words.cli.accepted(accepted.length)}`);
  for (const { finding, writes } of accepted) {
    const unit = year.units.find((one) => one.code === finding.unit)?.shortName ?? '';
    for (const { place, value, before } of writes) {
      // A figure is known by where it came from, a rule by its cell.
      const at = describePlace(finding.unit === null ? place : finding.place);
      const subject = [unit, finding.criterion ?? '', at].filter((part) => part !== '').join(' · ');
      console.log(`  ${subject}: “${before}” → ${shownValue(value, words)}`);
    }
  }
}

function printRanking({ outcome, findings }: RankReport, words: Words): void {
  const { cli } = words;
  console.log(`\n${cli.ranking}`);
  const sorted = [...outcome.units].sort((a, b) => (a.rank ?? 9999) - (b.rank ?? 9999));
  printTable(
    [cli.rank, cli.unit, cli.total, cli.percent, cli.classification, cli.note],
    sorted.map((unit) => {
      const { scores, rank, tied, classification, status, tie } = unit;
      const errors = openErrors(findings, scores.unit.code);
      const decided = tie?.steps.filter((step) => step.decided).map((step) => step.step) ?? [];
      return [
        rank === null ? '–' : `${String(rank)}${tied ? '=' : ''}`,
        scores.unit.shortName,
        status === 'ranked' ? shownFigure(scores.total?.toString() ?? '', words) : '–',
        status === 'ranked' ? shownFigure(scores.percent?.toString() ?? '', words) : '–',
        classification ?? '–',
        status === 'blocked' ? blockedNote(unit, errors, words) : decided.join('; '),
      ];
    }),
  );
}

function printProposal({ outcome, year }: RankReport, words: Words): void {
  const { cli, report } = words;
  if (isProgressOnly(year.regulation)) {
    console.log(`\n${report.sheets.proposalHalf}`);
    return;
  }
  const shown = outcome.proposal.filter((line) => line.status !== 'excluded');
  console.log(`\n${cli.proposal(shown.filter((line) => line.status === 'proposed').length)}`);
  const order = { proposed: 0, undecided: 1, excluded: 2 } as const;
  const sorted = [...shown].sort(
    (a, b) => order[a.status] - order[b.status] || (a.rank ?? 9999) - (b.rank ?? 9999),
  );
  printTable(
    [cli.status, cli.unit, cli.rank, cli.award, cli.reason],
    sorted.map((line) => {
      const unit = year.units.find((one) => one.code === line.unit);
      const leader = line.status === 'proposed' && unit?.role === 'leader';
      const reasons = [...line.reasons, ...(leader ? [{ reason: 'isLeader' } as const] : [])];
      return [
        report.proposalStatus[line.status],
        unit?.name ?? line.unit,
        line.rank === null ? '–' : String(line.rank),
        line.award?.name ?? '',
        reasons.map((reason) => describeReason(reason, year, words)).join('; '),
      ];
    }),
  );
}

function namesIn({ year }: RankReport): (unit: Finding['unit']) => string {
  return (code) => year.units.find((unit) => unit.code === code)?.shortName ?? '';
}
