import { rowText, type TableRow } from '../../domain/book/table';
import type { Outcome, UnitOutcome } from '../../domain/year/outcome';
import { tidy } from '../../domain/text/fold';
import type { CheckedState } from './check-state';
import { readProposalStatus } from './proposal-status';
import type { BookState } from '../book/read-state';
import { agrees } from '../book/verify-formulas';

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
  const ranked = summary.some((row) => typeof row.cells.rank?.value === 'number');
  return !ranked || staleSummary(summary, outcome) || staleProposal(proposal, outcome);
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

/** Line by line: an award that units of several clusters compete for has ranks of its own. */
function staleProposal(rows: readonly TableRow[], { units, proposal }: Outcome): boolean {
  const byCode = new Map(units.map((unit) => [unit.scores.unit.code, unit]));
  const wanted = proposal.map(({ unit: code, award, status, rank }) => {
    const unit = byCode.get(code);
    const total = unit?.status === 'ranked' ? unit.scores.total?.toNumber() : null;
    const name = tidy(unit?.scores.unit.name ?? code);
    const shown = status === 'excluded' ? '' : tidy(award?.name ?? '');
    return [name, shown, status, figureText(total), figureText(rank)].join('\n');
  });
  const found = rows.map((row) =>
    [
      rowText(row, 'unit'),
      rowText(row, 'award'),
      readProposalStatus(rowText(row, 'status')) ?? '',
      figureText(row.cells.total?.value),
      figureText(row.cells.rank?.value),
    ].join('\n'),
  );
  return found.sort().join('\n\n') !== wanted.sort().join('\n\n');
}

/** Two programs may write the last digits of a double differently. */
const DIGITS = 10;

function figureText(value: string | number | boolean | null | undefined): string {
  return typeof value === 'number' ? value.toPrecision(DIGITS) : String(value ?? '');
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
