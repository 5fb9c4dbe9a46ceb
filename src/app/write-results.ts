import { CHECKS_SHEET } from '../domain/book/sheets/checks';
import { PROPOSAL_SHEET } from '../domain/book/sheets/proposal';
import { SUMMARY_SHEET } from '../domain/book/sheets/summary';
import { severityOf } from '../domain/findings/catalogue';
import { isBlocking } from '../domain/findings/status';
import type { HandledFinding } from '../domain/findings/finding';
import { rowText } from '../domain/book/table';
import { cellAddress } from '../excel/addresses';
import { findHeading } from '../excel/read/table-snapshot';
import { outOfDateFormula } from '../excel/sheets/out-of-date';
import { addSummaryCharts, removeSummaryCharts } from '../excel/sheets/summary-chart';
import { emphasizeOutOfDate, emphasizeSummary } from '../excel/sheets/summary-emphasis';
import { checksSheet } from '../excel/sheets/checks';
import { proposalSheet } from '../excel/sheets/proposal';
import { logSheet, type LogRow } from '../excel/sheets/record';
import { summarySheet } from '../excel/sheets/summary';
import { summaryColumns } from '../excel/sheets/summary-columns';
import { summaryPlaces, type SummaryPlaces } from '../excel/sheets/summary-formulas';
import { HEADER_ROW, type TableSheet } from '../excel/write/table-sheet';
import { putText } from '../excel/write/write-setting';
import type { Writer } from '../excel/write/writer';
import type { Year } from '../domain/year/year';
import type { Words } from '../locales/words';
import type { AcceptedProposal } from './accept-proposals';
import type { CheckedState } from './check-state';
import { FindingTargets } from './finding-target';
import type { BookState } from './read-state';
import {
  checkRows,
  openErrors,
  proposalRows,
  summaryNote,
  tieBasis,
  type KeptTexts,
} from './result-rows';
import { moveSummaryRows, summaryRows, type SummaryRows } from './summary-rows';
import { watchedSums } from './watched-sums';
import { writeTable, type WriteContext } from './write-book';

/** Where *Tổng hợp* stands or will stand: heading row, left edge, column of each heading. */
export interface SummarySpot {
  readonly sheetName: string;
  readonly headerRow: number;
  readonly left: number;
  readonly positions: readonly number[];
  readonly rows: SummaryRows;
}

export function summarySpot(state: BookState): SummarySpot {
  const columns = summaryColumns(state.year.regulation);
  const existing = state.snapshot.tables.get('TongHop');
  const rows = summaryRows(existing, state.year.units);
  if (!existing) {
    return {
      rows,
      sheetName: SUMMARY_SHEET.sheetName,
      headerRow: HEADER_ROW,
      left: 0,
      positions: columns.map((_, index) => index),
    };
  }
  const headings = [...existing.headings];
  return {
    rows,
    sheetName: existing.sheetName,
    headerRow: existing.headerRow,
    left: existing.left,
    positions: columns.map(({ column }) => {
      const at = findHeading(headings, column.heading, SUMMARY_SHEET);
      return existing.left + (at >= 0 ? at : headings.push(column.heading) - 1);
    }),
  };
}

/** The accepted values go where they belong, cell by cell. */
export async function writeAccepted(
  writer: Writer,
  accepted: readonly AcceptedProposal[],
): Promise<void> {
  for (const { place, value } of accepted.flatMap(({ writes }) => writes)) {
    if (place.sheet === null || place.cell === null) continue;
    const range = writer.context.workbook.worksheets.getItem(place.sheet).getRange(place.cell);
    if (typeof value === 'string') await putText(writer, range, [value]);
    else {
      range.values = [[value.toNumber()]];
      await writer.calls(1);
    }
  }
}

export async function writeSummary(
  writer: Writer,
  state: BookState,
  checked: CheckedState,
  spot: SummarySpot,
  words: Words,
): Promise<void> {
  const { regulation } = checked.year;
  const columns = summaryColumns(regulation);
  const { outcome } = checked;
  const { rows } = spot;
  const places = summaryPlaces(columns, spot.positions, spot.headerRow + 2, rows.end);
  const { settings } = regulation;
  const fresh = words.report.sheets.summaryHint(settings.text('scale'));
  const scopes = new Set(outcome.units.map(({ scores }) => scores.unit.cluster));
  const content = summarySheet({
    regulation,
    outcome,
    unitSheets: new Map(
      [...state.unitSheets].map(([code, { snapshot, layout }]) => [
        code,
        { sheetName: snapshot.sheet.name, layout },
      ]),
    ),
    places,
    rows: rows.units,
    mixed: rows.units.slice(0, rows.end).includes(null),
    lowered: lowersClasses(checked.year),
    oneScope: settings.choice('rankScope') === 'book' || scopes.size === 1,
    tieBasisOf: tieBasis,
    noteOf: (unit) =>
      summaryNote(
        unit,
        outcome.proposal.find((line) => line.unit === unit.scores.unit.code),
        openErrors(checked.findings, unit.scores.unit.code),
        words,
      ),
    heading: {
      owner: settings.text('clusterName'),
      title: words.report.sheets.year(SUMMARY_SHEET.title, settings.text('year')),
      hint: fresh,
      hintFormula: outOfDateFormula(
        watchedSums(state, outcome, places, checked.accepted),
        fresh,
        words.report.sheets.outOfDate,
      ),
    },
  });
  const existing = state.snapshot.tables.get('TongHop');
  const moved = existing && (await moveSummaryRows(writer, existing, rows));
  const tables = moved
    ? new Map([...state.snapshot.tables, ['TongHop' as const, moved]])
    : state.snapshot.tables;
  const snapshot = { ...state.snapshot, tables };
  const made = await writeTable(writer, { snapshot, order: state.order }, content);
  await decorateSummary(writer, state, { content, places, made }, words);
}

/** Something besides the figure may lower a class. */
function lowersClasses({ regulation, exclusions }: Year): boolean {
  return [...regulation.considerations, ...exclusions].some(
    ({ consequence }) => consequence === 'classLower',
  );
}

/** Colours and chart: with the sheet, and again for what is new when units were added. */
async function decorateSummary(
  writer: Writer,
  state: BookState,
  { content, places, made }: WrittenSummary,
  words: Words,
): Promise<void> {
  const existing = state.snapshot.tables.get('TongHop');
  const before = made ? 0 : (existing?.values.length ?? 0);
  if (content.rows.length === before) return;
  const sheet =
    made ??
    writer.context.workbook.worksheets.getItem(existing?.sheetName ?? SUMMARY_SHEET.sheetName);
  if (!made) await removeSummaryCharts(writer.session, sheet);
  if (content.rows.length > before) {
    const { proposed, undecided } = words.report;
    emphasizeSummary(sheet, places, proposed(''), undecided(''), before);
  }
  if (made) emphasizeOutOfDate(sheet, words.report.sheets.outOfDate);
  const { settings } = state.year.regulation;
  const titles = {
    sections: words.report.sheets.sectionsChart(settings.text('year')),
    verification: words.report.sheets.verificationChart(settings.text('year')),
  };
  const below = places.firstRow + content.rows.length + 2;
  addSummaryCharts(sheet, summaryColumns(state.year.regulation), places, titles, below);
  const clusters = content.columns.findIndex(({ heading }) => heading === CLUSTER_HEADING);
  if (made && content.rows.every((row) => row[clusters] === '')) {
    made.getRange(`${places.column('cluster')}1`).getEntireColumn().columnHidden = true;
  }
  await writer.calls(80);
}

/** *Cụm, khối* says nothing where the workbook holds one cluster. */
const CLUSTER_HEADING = SUMMARY_SHEET.columns.cluster.heading;

/** *Tổng hợp* as it was just written; `made`: the sheet, where it was not there before. */
interface WrittenSummary {
  readonly content: TableSheet;
  readonly places: SummaryPlaces;
  readonly made: Excel.Worksheet | null;
}

export async function writeChecks(
  writer: Writer,
  state: WriteContext,
  year: Year,
  findings: readonly HandledFinding[],
  words: Words,
): Promise<void> {
  const targets = new FindingTargets(state.snapshot, year.units);
  const errors = findings.filter(isBlocking).length;
  const warnings = findings.filter((found) => severityOf(found.kind) === 'warning').length;
  const { settings } = year.regulation;
  const content = checksSheet(checkRows(findings, year, words, targets), {
    owner: settings.text('clusterName'),
    title: words.report.sheets.year(CHECKS_SHEET.title, settings.text('year')),
    hint: words.report.sheets.checksHint(errors, warnings),
  });
  await writeTable(writer, state, content);
}

/** What the clerk wrote into *Đề nghị khen thưởng*: by unit and award, else by unit. */
export function keptTexts({ snapshot }: BookState): KeptTexts {
  const kept = new Map<string, Readonly<Record<string, string>>>();
  for (const row of snapshot.tables.get('DeNghi')?.table.rows ?? []) {
    const own = Object.fromEntries(KEPT.map((key) => [key, rowText(row, key)]));
    const unit = rowText(row, 'unit');
    kept.set(`${unit}\n${rowText(row, 'award')}`, own);
    // A unit whose award has changed keeps what was written about it.
    if (!kept.has(unit)) kept.set(unit, own);
  }
  return kept;
}

const KEPT = ['history', 'summary', 'note', 'decision', 'decisionNumber', 'refusal'] as const;

export async function writeProposal(
  writer: Writer,
  state: BookState,
  checked: CheckedState,
  words: Words,
): Promise<void> {
  const { settings } = checked.year.regulation;
  const { proposal, units } = checked.outcome;
  const rows = proposalRows(proposal, units, checked.year, words, keptTexts(state));
  const count = proposal.filter((line) => line.status === 'proposed').length;
  const undecided = proposal.filter((line) => line.status === 'undecided').length;
  const content = proposalSheet(rows, {
    owner: settings.text('clusterName'),
    title: words.report.sheets.year(PROPOSAL_SHEET.title, settings.text('year')),
    hint: words.report.sheets.proposalHint(count, undecided),
  });
  await writeTable(writer, state, content);
}

/** Adds rows to *Nhật ký*; what is there stays. */
export async function appendLog(
  writer: Writer,
  state: WriteContext,
  rows: readonly LogRow[],
  owner: string,
): Promise<void> {
  if (rows.length === 0) return;
  const existing = state.snapshot.tables.get('NhatKy');
  const before = (existing?.table.rows ?? [])
    .map((row): LogRow => ({
      time: rowText(row, 'time'),
      person: rowText(row, 'person'),
      action: rowText(row, 'action'),
      subject: rowText(row, 'subject'),
      before: rowText(row, 'before'),
      after: rowText(row, 'after'),
      reason: rowText(row, 'reason'),
    }))
    .filter((row) => row.time !== '' || row.action !== '');
  await writeTable(writer, state, logSheet([...before, ...rows], owner));
}

export function addressOf(spot: SummarySpot, rows: number, columns: number): string {
  const last = Math.max(...spot.positions, spot.left + columns - 1);
  const first = cellAddress(spot.headerRow + 1, spot.left);
  return `${first}:${cellAddress(spot.headerRow + rows, last)}`;
}
