import { readNoticeMark } from '../../domain/book/notice-mark';
import type { Finding } from '../../domain/findings/finding';
import { isLeaf } from '../../domain/regulation/criterion';
import { targetsOf } from '../../domain/targets/read-targets';
import type { Regulation } from '../../domain/regulation/regulation';
import { type BodyRow } from './body-rows';
import { checkHead, checkScoreHeading } from './checks/check-head';
import { checkPointsBeside } from './checks/check-points-beside';
import { holdsDate, paperMarks } from './checks/paper-marks';
import { absentCriteria, checkSheet } from './checks/check-sheet';
import { checkTargets } from './checks/check-targets';
import { checkUnread } from './checks/check-unread';
import { type AmbiguousColumn } from './columns/column-map';
import { findHeaders, type Header } from './columns/find-header';
import { unreadColumns, type UnreadColumns } from './columns/unread-columns';
import { findUnit } from './identity/find-unit';
import { checkSigned, checkYear } from './identity/find-year';
import { splitDataRows } from './data-rows';
import { findMark, readLines } from './identity/head-lines';
import { joinWrapped } from './criteria/wrapped-rows';
import { matchCriteria, type Matching } from './criteria/match-criteria';
import type { RecogniseContext } from './recognise-context';
import type { RecognisedSheet } from './recognised-sheet';
import { sayOfSecondTable, secondTable } from './second-table';
import { rememberedHeadings, rememberedReadings } from './remembered-readings';
import type { SheetView } from './sheet-view';
import { OwnSums } from './checks/sums';
import { verificationColumns } from './columns/verification-columns';
import { checkTable } from './checks/check-table';
import { ambiguousColumn } from './columns/ambiguous-column';
import { readTables } from './read-tables';
import { toRow } from './recognised-row';

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
  const { rows, tables, scoreHeadings, ...read } = readTables(view, headers, context);
  const ambiguous = [...read.ambiguous];
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
