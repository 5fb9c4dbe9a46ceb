import { readNoticeMark } from '../../domain/book/notice-mark';
import { wordingKey } from '../../domain/memory/memory';
import { printAskedColumn } from '../../domain/memory/asked-column';
import type { Finding, Place } from '../../domain/findings/finding';
import { isLeaf } from '../../domain/regulation/criterion';
import { targetsOf } from '../../domain/targets/read-targets';
import type { Regulation } from '../../domain/regulation/regulation';
import { finding } from '../../domain/findings/finding';
import { figureColumn, readBodyRows, type BodyRow } from './body-rows';
import { checkHead, checkScoreHeading } from './checks/check-head';
import { checkMerged } from './checks/check-merged';
import { checkPointsBeside } from './checks/check-points-beside';
import { holdsDate, paperMarks } from './checks/paper-marks';
import { checkRows, sortOtherRows } from './checks/check-rows';
import { absentCriteria, checkSheet } from './checks/check-sheet';
import { checkShifted } from './checks/check-shifted';
import { checkShown } from './checks/check-shown';
import { checkTargets } from './checks/check-targets';
import { checkSubtotals } from './checks/check-subtotals';
import { checkTexts } from './checks/check-texts';
import { checkWording } from './checks/check-wording';
import { checkUnread } from './checks/check-unread';
import { chooseColumns, type AmbiguousColumn, type Span } from './columns/column-map';
import { findHeaders, type Header, type Heading } from './columns/find-header';
import { unreadColumns, type Table, type UnreadColumns } from './columns/unread-columns';
import { findUnit } from './identity/find-unit';
import { checkSigned, checkYear } from './identity/find-year';
import { splitDataRows } from './data-rows';
import { findMark, readLines } from './identity/head-lines';
import { joinWrapped } from './criteria/wrapped-rows';
import { matchCriteria, type Matching } from './criteria/match-criteria';
import type { RecogniseContext } from './recognise-context';
import type { OwnField, RecognisedRow, RecognisedSheet, SourceCell } from './recognised-sheet';
import { sayOfSecondTable, secondTable } from './second-table';
import { rememberedHeadings, rememberedReadings } from './remembered-readings';
import { isTotalTitle } from './criteria/row-kind';
import type { SheetView } from './sheet-view';
import { OwnSums } from './checks/sums';
import {
  readVerification,
  verificationColumns,
  type VerificationColumns,
} from './columns/verification-columns';

/** Why a sheet gives no rows: no heading, too few of our criteria, or columns that cannot be told apart. */
export type NoTableReason = 'noHeader' | 'noCriteria' | 'singleCriterion' | 'ambiguousColumn';

export type GridReading =
  | { readonly kind: 'table'; readonly sheet: RecognisedSheet }
  /** A single criterion: it may belong to a form over several sheets, and is none by itself. */
  | { readonly kind: 'part'; readonly sheet: RecognisedSheet }
  | {
      readonly kind: 'none';
      readonly reason: NoTableReason;
      readonly ambiguous: readonly AmbiguousColumn[];
      readonly headerRow: number;
    };

/** In the cluster's own workbook the columns beside the scores are its own, and known. */
const NOTHING_UNREAD: UnreadColumns = { asked: [], theirs: [], others: [] };

const SIGNATURE_ROWS = 25;

/** `severalForms`: forms of several units are in the file, so its name is no sheet's own. */
export function recogniseGrid(
  view: SheetView,
  context: RecogniseContext,
  severalForms = false,
): GridReading {
  const { regulation, units, targets, year, memory } = context;
  const headers = findHeaders(view, memory);
  const [first] = headers;
  if (!first || isNotice(view, first))
    return { kind: 'none', reason: 'noHeader', ambiguous: [], headerRow: 0 };
  const ambiguous: AmbiguousColumn[] = [];
  const rows: BodyRow[] = [];
  const scoreHeadings: Heading[] = [];
  const tables: Table[] = [];
  headers.forEach((header, index) => {
    const to = headers[index + 1]?.top ?? Number.POSITIVE_INFINITY;
    const { columns, ...choice } = chooseColumns(view, header, to, { regulation, year });
    ambiguous.push(...choice.ambiguous);
    rows.push(...readBodyRows(view, columns, header.bottom, to));
    tables.push({ header, columns });
    scoreHeadings.push(...header.headings.filter(({ column }) => column === columns.self?.column));
  });
  const { data, others } = splitDataRows(rows, regulation);
  const match = (some: readonly BodyRow[]): Matching =>
    joinWrapped(matchCriteria(some, regulation, memory), some);
  const whole = match(others);
  const second = secondTable(headers, whole);
  const matching = second ? match(others.filter(({ row }) => row < second.from)) : whole;
  const leaves = matching.matches.filter(({ criterion }) => isLeaf(criterion));
  const headerRow = first.bottom;
  const [leaf, ...otherLeaves] = leaves;
  if (!leaf || isSummary(matching, regulation, leaves.length)) {
    return { kind: 'none', reason: 'noCriteria', ambiguous, headerRow };
  }
  const unread = context.ownBook
    ? NOTHING_UNREAD
    : unreadColumns(view, tables, matching.matches, ambiguous, regulation.settings);
  ambiguous.push(...unread.asked);
  if (ambiguous.some(({ meaning }) => meaning === 'self') || !rows.some(hasSelf)) {
    return { kind: 'none', reason: 'ambiguousColumn', ambiguous, headerRow };
  }

  const isPart = otherLeaves.length === 0;
  // A note that happens to name a criterion loses no figure.
  if (isPart && !leaf.row.self) return { kind: 'none', reason: 'noCriteria', ambiguous, headerRow };

  const last = matching.matches.at(-1)?.row.row ?? first.bottom;
  const above = readLines(view, 0, first.bottom);
  const end = Math.min(last + 1 + SIGNATURE_ROWS, second?.from ?? Number.POSITIVE_INFINITY);
  const below = readLines(view, last + 1, end);
  const { grid, file } = view;
  const form = findMark(above);
  const found = findUnit(
    units,
    { file, sheet: grid.name, above, below, mark: form, severalForms },
    memory,
  );
  const absent = absentCriteria(regulation, matching, found.unit);
  const unit = found.unit?.code ?? null;
  const verification = context.ownBook ? verificationColumns(view, first) : new Map();
  const recognised = [
    ...leaves.map(({ row, criterion }) => toRow(view, row, criterion.code, verification)),
    ...data.map(({ row, code }) => toRow(view, row, code, verification)),
  ];
  const findings: readonly Finding[] = [
    ...found.findings,
    // A heading may name last year's column.
    ...checkYear(readLines(view, 0, topOf(view, first)), year, form),
    ...checkSigned([...above, ...below], year, form),
    ...checkHead(readLines(view, 0, topOf(view, first)), regulation.settings, found.unit, units),
    ...scoreHeadings
      .slice(0, 1)
      .flatMap((heading) =>
        checkScoreHeading(heading, view.place(headerRow, heading.column), regulation.settings),
      ),
    ...ambiguous.map((column) => ambiguousColumn(view, headerRow, column)),
    ...checkPointsBeside(view, headers, matching.matches),
    ...checkUnread(view, unread),
    ...(second ? [sayOfSecondTable(view, second, last, units)] : []),
    ...checkTable(view, regulation, matching),
    ...checkSheet(view, matching, absent),
    ...rememberedReadings({ file, sheet: grid.name }, [
      found.remembered,
      ...rememberedHeadings(headers),
      ...matching.remembered,
    ]),
    ...(unit === null ? [] : checkTargets(recognised, targetsOf(targets, unit), regulation)),
  ];
  return {
    kind: isPart ? 'part' : 'table',
    sheet: {
      file,
      sheet: grid.name,
      parts: [grid.name],
      unit,
      form,
      rows: recognised,
      findings: findings.map((one) => ({ ...one, unit })),
      marks: paperMarks(
        above,
        below,
        holdsDate(view, 0, topOf(view, first)) || holdsDate(view, last + 1, end),
      ),
      matched: {
        byCode: leaves.filter(({ by }) => by === 'code').length,
        byText: leaves.filter(({ by }) => by !== 'code').length,
        absent: absent.length,
      },
    },
  };
}

/** A notice of verification sent back has the columns of a scoring sheet, and a few of its rows. */
function isNotice(view: SheetView, header: Header): boolean {
  return readLines(view, 0, header.bottom).some(({ text }) => readNoticeMark(text) !== undefined);
}

/** A sheet of sums: most of its figures are of sections, and no criterion of theirs is on it. */
function isSummary(matching: Matching, regulation: Regulation, leaves: number): boolean {
  const own = new OwnSums(regulation, matching, []);
  const sums = matching.matches.filter(
    ({ row, criterion }) => !isLeaf(criterion) && row.self && !own.hasLeavesOf(criterion),
  );
  return sums.length >= leaves;
}

/** First row of a heading, with what is merged down into it. */
function topOf(view: SheetView, { top, bottom, headings }: Header): number {
  const tops = headings.map(({ column }) => view.areaAt(bottom, column)?.top ?? top);
  return Math.min(top, ...tops);
}

function hasSelf({ columns }: BodyRow): boolean {
  return columns.self !== undefined;
}

function checkTable(
  view: SheetView,
  regulation: Regulation,
  matching: Matching,
): readonly Finding[] {
  const { totals, unknown } = sortOtherRows(matching, regulation);
  const strays = [
    ...unknown,
    ...matching.ignored.filter(({ title }) => !isTotalTitle(title)),
    ...matching.duplicates.filter(({ criterion }) => isLeaf(criterion)).map(({ row }) => row),
    ...matching.doubts.filter(({ candidates }) => candidates.length > 1).map(({ row }) => row),
  ];
  const sums = new OwnSums(regulation, matching, strays);
  return [
    ...checkRows(view, matching, unknown),
    ...checkMerged(view, matching.matches),
    ...checkShifted(view, matching.matches),
    ...checkShown(view, matching.matches),
    ...checkTexts(view, matching.matches),
    ...checkWording(view, matching, regulation.criteria),
    ...checkSubtotals(view, regulation, matching, totals, sums),
  ];
}

/** Headings that nothing tells apart; only the score column stops the whole sheet. */
export function ambiguousColumn(
  view: SheetView,
  headerRow: number,
  { meaning, headings, blank }: AmbiguousColumn,
): Finding {
  const cells = headings.map(({ column }) => view.place(headerRow, column).cell ?? '');
  const hidden = headings.flatMap(({ column }, index) =>
    view.grid.hiddenColumns.has(column) ? (cells[index] ?? []) : [],
  );
  const alike = new Set(headings.map(({ text }) => wordingKey(text))).size < headings.length;
  return finding({
    kind: 'noScoringTable',
    place: view.place(headerRow, headings[0]?.column ?? 0),
    raw: headings.map(({ text }) => text).join(' | '),
    params: {
      reason: 'ambiguousColumn',
      column: meaning,
      headings: headings.map(({ text }) => text),
      cells,
      ...(hidden.length > 0 ? { hidden } : {}),
      ...(alike ? { alike: 'yes' } : {}),
      ...(blank
        ? { blank: headings[0]?.text ?? '', filled: headings.slice(1).map(({ text }) => text) }
        : {}),
      asked: printAskedColumn(
        meaning,
        headings.map(({ text }) => text),
      ),
    },
  });
}

function toRow(
  view: SheetView,
  row: BodyRow,
  code: string,
  verification: VerificationColumns,
): RecognisedRow {
  const { columns } = row;
  const rowOf = (field: OwnField): number =>
    field === 'self' ? (row.selfRow ?? row.row) : row.row;
  const figure = (field: OwnField): SourceCell | null => {
    const column = figureColumn(view, rowOf(field), columns[field]);
    return column === undefined ? null : view.source(rowOf(field), column);
  };
  const place = (field: OwnField): Place | null => {
    const column = figureColumn(view, rowOf(field), columns[field]);
    return column === undefined ? null : view.place(rowOf(field), column);
  };
  const words = (spans: readonly Span[]): string =>
    spans
      .map(({ column }) => view.text(row.row, column))
      .filter((text) => text !== '')
      .join('; ');
  return {
    criterion: code,
    target: figure('target'),
    result: figure('result'),
    self: figure('self'),
    places: { target: place('target'), result: place('result'), self: place('self') },
    evidence: words(columns.evidence),
    unitNote: words(columns.unitNote),
    verification: readVerification(view, row.row, verification),
  };
}
