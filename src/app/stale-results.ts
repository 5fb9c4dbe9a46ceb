import { rowText, type TableRow } from '../domain/book/table';
import type { Outcome, UnitOutcome } from '../domain/year/outcome';
import { tidy } from '../domain/text/fold';
import type { CheckedState } from './check-state';
import { readProposalStatus } from './proposal-status';
import type { BookState } from './read-state';
import { agrees } from './verify-formulas';

/**
 * The sheets of results say something else than the figures as they stand now, or nothing was ever
 * ranked. Both sheets are asked: *Tổng hợp* is made of formulas and follows an edit by itself, *Đề
 * nghị khen thưởng* holds what the last run wrote.
 */
export function staleResults(
  { snapshot: { tables } }: Pick<BookState, 'snapshot'>,
  { outcome }: Pick<CheckedState, 'outcome'>,
): boolean {
  // A row of the user's own has no number in *TT*.
  const summary = (tables.get('TongHop')?.table.rows ?? []).filter(
    (row) => typeof row.cells.order?.value === 'number' && rowText(row, 'unit') !== '',
  );
  const proposal = (tables.get('DeNghi')?.table.rows ?? []).filter(
    (row) => rowText(row, 'unit') !== '',
  );
  return summary.length === 0 || staleSummary(summary, outcome) || staleProposal(proposal, outcome);
}

function staleSummary(rows: readonly TableRow[], { units }: Outcome): boolean {
  const written = byName(rows);
  return (
    rows.length !== units.length ||
    units.some((unit) => {
      const row = written.get(tidy(unit.scores.unit.name));
      return !row || !saysOf(row, unit) || rowText(row, 'classification') !== classOf(unit);
    })
  );
}

function staleProposal(rows: readonly TableRow[], { units, proposal }: Outcome): boolean {
  const byCode = new Map(units.map((unit) => [unit.scores.unit.code, unit]));
  const named = new Map(units.map((unit) => [tidy(unit.scores.unit.name), unit]));
  const wanted = proposal.flatMap(({ unit: code, award, status }) => {
    const name = byCode.get(code)?.scores.unit.name ?? code;
    return award && status !== 'excluded' ? lineText(name, award.name, status) : [];
  });
  const found = rows.flatMap((row) => {
    const status = readProposalStatus(rowText(row, 'status'));
    const award = rowText(row, 'award');
    return award !== '' && status !== 'excluded'
      ? lineText(rowText(row, 'unit'), award, status ?? '')
      : [];
  });
  return (
    found.sort().join('\n') !== wanted.sort().join('\n') ||
    rows.some((row) => {
      const unit = named.get(rowText(row, 'unit'));
      return !unit || !saysOf(row, unit);
    })
  );
}

function byName(rows: readonly TableRow[]): ReadonlyMap<string, TableRow> {
  return new Map(rows.map((row) => [rowText(row, 'unit'), row]));
}

function saysOf({ cells }: TableRow, { status, scores, rank }: UnitOutcome): boolean {
  const total = status === 'ranked' ? (scores.total?.toNumber() ?? '') : '';
  return agrees(cells.total?.value ?? '', total) && agrees(cells.rank?.value ?? '', rank ?? '');
}

function classOf({ status, classification }: UnitOutcome): string {
  return status === 'ranked' ? tidy(classification ?? '') : '';
}

function lineText(unit: string, award: string, status: string): string {
  return [tidy(unit), tidy(award), status].join(' · ');
}
