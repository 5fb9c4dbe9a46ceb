import { SUMMARY_SHEET } from '../../domain/book/sheets/summary';
import { cellAddress } from '../../excel/addresses';
import { findHeading } from '../../excel/read/table-snapshot';
import { outOfDateFormula } from '../../excel/sheets/out-of-date';
import { addSummaryCharts, removeSummaryCharts } from '../../excel/sheets/summary-chart';
import { emphasizeOutOfDate, emphasizeSummary } from '../../excel/sheets/summary-emphasis';
import { summarySheet } from '../../excel/sheets/summary';
import { summaryColumns } from '../../excel/sheets/summary-columns';
import { summaryPlaces, type SummaryPlaces } from '../../excel/sheets/summary-formulas';
import { HEADER_ROW, type TableSheet } from '../../excel/write/table-sheet';
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
      title: words.report.sheets.ofPeriod(SUMMARY_SHEET.title, periodName(settings)),
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

/** The cells of *Tổng hợp* that are compared with the core. */
export function addressOf(spot: SummarySpot, rows: number, columns: number): string {
  const last = Math.max(...spot.positions, spot.left + columns - 1);
  const first = cellAddress(spot.headerRow + 1, spot.left);
  return `${first}:${cellAddress(spot.headerRow + rows, last)}`;
}
