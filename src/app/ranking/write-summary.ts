import { SUMMARY_SHEET } from '../../domain/book/sheets/summary';
import { cellAddress } from '../../excel/addresses';
import { findHeading, type TableSnapshot } from '../../excel/read/table-snapshot';
import { outOfDateFormula } from '../../excel/sheets/out-of-date';
import { addSummaryCharts, removeSummaryCharts } from '../../excel/sheets/summary-chart';
import {
  emphasizeOutOfDate,
  emphasizeSummary,
  HINT_CELL,
} from '../../excel/sheets/summary-emphasis';
import { summarySheet } from '../../excel/sheets/summary';
import { summaryColumns } from '../../excel/sheets/summary-columns';
import { summaryPlaces, type SummaryPlaces } from '../../excel/sheets/summary-formulas';
import { watchTable } from '../../excel/write/update-table';
import { HEADER_ROW, type TableSheet } from '../../excel/write/table-sheet';
import { asText } from '../../excel/write/as-text';
import type { Writer } from '../../excel/write/writer';
import type { Year } from '../../domain/year/year';
import { periodName } from '../../domain/settings/period';
import type { Words } from '../../locales/words';
import type { CheckedState } from './check-state';
import type { BookState } from '../book/read-state';
import { openErrors, summaryNote, tieBasis } from './result-rows';
import { moveSummaryRows, summaryRows, type SummaryRows } from './summary-rows';
import { watchedSums } from '../book/watched-sums';
import { writeTable } from '../book/write-book';
import type { Regulation } from '../../domain/regulation/regulation';

/** Where *Tổng hợp* stands or will stand: heading row, left edge, column of each heading. */
export interface SummarySpot {
  readonly sheetName: string;
  /** Its id, or its name as long as it has none. */
  readonly sheet: string;
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
      sheet: SUMMARY_SHEET.sheetName,
      headerRow: HEADER_ROW,
      left: 0,
      positions: columns.map((_, index) => index),
    };
  }
  const headings = [...existing.headings];
  return {
    rows,
    sheetName: existing.sheetName,
    sheet: existing.sheetId,
    headerRow: existing.headerRow,
    left: existing.left,
    positions: columns.map(({ column }) => {
      const at = findHeading(headings, column.heading, SUMMARY_SHEET);
      return existing.left + (at >= 0 ? at : headings.push(column.heading) - 1);
    }),
  };
}

/** The line below the title: while the results are written over, it says so, on paper too. */
function hintOf({ snapshot }: BookState): TableSnapshot | null {
  const existing = snapshot.tables.get('TongHop');
  return existing && existing.headerRow > HINT_ROW ? existing : null;
}

/** Row of the line below owner and title. */
const HINT_ROW = 2;

export async function beginSummary(writer: Writer, state: BookState, words: Words): Promise<void> {
  const existing = hintOf(state);
  if (!existing) return;
  const sheet = writer.context.workbook.worksheets.getItem(existing.sheetId);
  sheet.getRange(HINT_CELL).values = [[asText(words.report.sheets.unfinished)]];
  await writer.calls(1);
}

/** The last thing that a ranking writes: from here on the results are those of the figures. */
export async function endSummary(
  writer: Writer,
  state: BookState,
  { year: { regulation }, outcome, accepted }: CheckedState,
  spot: SummarySpot,
  words: Words,
): Promise<void> {
  if (state.snapshot.tables.has('TongHop') && !hintOf(state)) return;
  putHint(writer.context, spot, regulation, words, (places) =>
    watchedSums(state, outcome, places, accepted),
  );
  await writer.calls(1);
}

/** Queues the line below the title that says when one of these sums is another. */
export function putHint(
  { workbook }: Excel.RequestContext,
  spot: SummarySpot,
  regulation: Regulation,
  { report: { sheets } }: Words,
  sumsOf: (places: SummaryPlaces) => Parameters<typeof outOfDateFormula>[0],
): void {
  const columns = summaryColumns(regulation);
  const places = summaryPlaces(columns, spot.positions, spot.headerRow + 2, spot.rows.end);
  const fresh = sheets.summaryHint(regulation.settings.text('scale'));
  const formula = outOfDateFormula(sumsOf(places), fresh, sheets.outOfDate);
  workbook.worksheets.getItem(spot.sheet).getRange(HINT_CELL).formulas = [[formula]];
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
  const drawn = summarySheet({
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
    tieBasisOf: tieBasis,
    noteOf: (unit) =>
      summaryNote(
        unit,
        outcome.proposal.filter((line) => line.unit === unit.scores.unit.code),
        openErrors(checked.findings, unit.scores.unit.code),
        words,
      ),
    heading: {
      owner: settings.text('clusterName'),
      title: words.report.sheets.ofPeriod(SUMMARY_SHEET.title, periodName(settings)),
      hint: words.report.sheets.unfinished,
    },
  });
  const content: TableSheet = { ...drawn, formulas: true };
  const existing = state.snapshot.tables.get('TongHop');
  if (existing) {
    const sheet = writer.context.workbook.worksheets.getItem(existing.sheetId);
    const names = [existing.columns.get('order'), existing.columns.get('unit')];
    watchTable(writer, sheet, existing, content, new Set(names.flatMap((at) => at ?? [])));
  }
  const moved = existing && (await moveSummaryRows(writer, existing, rows));
  const tables = moved
    ? new Map([...state.snapshot.tables, ['TongHop' as const, moved]])
    : state.snapshot.tables;
  const snapshot = { ...state.snapshot, tables };
  const context = { snapshot, order: state.order };
  const draw = (sheet: Excel.Worksheet, before: number): void => {
    decorateSummary(sheet, state, { content, places, before }, words);
  };
  const decorate = (sheet: Excel.Worksheet): void => {
    draw(sheet, 0);
    emphasizeOutOfDate(sheet, words.report.sheets.outOfDate);
    hideClusters(sheet, content, places);
  };
  const made = await writeTable(writer, context, content, { decorate });
  // Units were added, or taken away.
  if (made || !existing || content.rows.length === existing.values.length) return;
  const sheet = writer.context.workbook.worksheets.getItem(existing.sheetId);
  await removeSummaryCharts(writer.session, sheet);
  draw(sheet, existing.values.length);
  await writer.calls(80);
}

/** Something besides the figure may lower a class. */
function lowersClasses({ regulation, exclusions }: Year): boolean {
  return [...regulation.considerations, ...exclusions].some(
    ({ consequence }) => consequence === 'classLower',
  );
}

/** Colours and chart: with the sheet, and again for what is new when units were added. */
function decorateSummary(
  sheet: Excel.Worksheet,
  state: BookState,
  { content, places, before }: WrittenSummary,
  words: Words,
): void {
  if (content.rows.length > before) {
    const { proposed, undecided } = words.report;
    emphasizeSummary(sheet, places, proposed(''), undecided(''), before);
  }
  const { settings } = state.year.regulation;
  const titles = {
    sections: words.report.sheets.sectionsChart(settings.text('year')),
    verification: words.report.sheets.verificationChart(settings.text('year')),
  };
  const below = places.firstRow + content.rows.length + 2;
  addSummaryCharts(sheet, summaryColumns(state.year.regulation), places, titles, below);
}

function hideClusters(
  sheet: Excel.Worksheet,
  { columns, rows }: TableSheet,
  places: SummaryPlaces,
): void {
  const clusters = columns.findIndex(({ heading }) => heading === CLUSTER_HEADING);
  if (!rows.every((row) => row[clusters] === '')) return;
  sheet.getRange(`${places.column('cluster')}1`).getEntireColumn().columnHidden = true;
}

/** *Cụm, khối* says nothing where the workbook holds one cluster. */
const CLUSTER_HEADING = SUMMARY_SHEET.columns.cluster.heading;

/** *Tổng hợp* as it was just written; `before`: how many rows have their colours already. */
interface WrittenSummary {
  readonly content: TableSheet;
  readonly places: SummaryPlaces;
  readonly before: number;
}

/** The cells of *Tổng hợp* that are compared with the core. */
export function addressOf(spot: SummarySpot, rows: number, columns: number): string {
  const last = Math.max(...spot.positions, spot.left + columns - 1);
  const first = cellAddress(spot.headerRow + 1, spot.left);
  return `${first}:${cellAddress(spot.headerRow + rows, last)}`;
}
