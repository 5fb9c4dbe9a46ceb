import { groupBy } from '../../domain/collections/group-by';
import { finding, type Finding, type Place } from '../../domain/findings/finding';
import type { Grid } from '../../domain/score-sheet/grid';
import { fold } from '../../domain/text/fold';
import { readableGrid } from '../text/readable-grid';
import { findUnit } from './identity/find-unit';
import { findMark, readLines } from './identity/head-lines';
import { ambiguousColumn } from './columns/ambiguous-column';
import { recogniseGrid, type GridReading, type NoTableReason } from './recognise-grid';
import { nearestHeadings } from './columns/nearest-headings';
import { joinSheets } from './join-sheets';
import type { RecogniseContext } from './recognise-context';
import type { RecognisedSheet } from './recognised-sheet';
import { rememberedReadings } from './remembered-readings';
import { SheetView } from './sheet-view';

/** A sheet as it was understood by itself, before the others are looked at. */
interface Read {
  readonly view: SheetView;
  readonly reading: GridReading;
  readonly legacy: Finding | null;
}

/** One entry per form, and one per sheet that says why it is none; a single one where none is. */
export function recogniseWorkbook(
  file: string,
  grids: readonly Grid[],
  context: RecogniseContext,
): readonly RecognisedSheet[] {
  const all = readEach(file, grids, context);
  const isVisible = ({ view }: Read): boolean => view.grid.visibility === 'visible';
  // A hidden sheet counts only where nothing else does: it is often last year's.
  const visible = all.filter(isVisible);
  const counted = [visible, all.filter((one) => !isVisible(one))].find((group) =>
    group.some(({ reading }) => reading.kind === 'table'),
  );
  if (!counted) return [describeNothing(file, all.filter(isUnread), context)];
  const { forms, left } = formsOf(counted);
  // Covers and notes have nothing to say; a table of criteria that nobody could read does.
  const unread = [...(counted === visible ? [] : visible.filter(isUnread)), ...left].filter(
    ({ reading }) => reading.kind === 'part' || reading.reason === 'ambiguousColumn',
  );
  return [...withoutFileName(forms), ...unread.map((one) => describeNothing(file, [one], context))];
}

/** Sheets that somebody put into one workbook, each for a reason: every one is answered for. */
export function recogniseLooseSheets(
  file: string,
  grids: readonly Grid[],
  context: RecogniseContext,
): readonly RecognisedSheet[] {
  const { forms, left } = formsOf(readEach(file, grids, context));
  return [...forms, ...left.map((one) => describeNothing(file, [one], context))];
}

function readEach(
  file: string,
  grids: readonly Grid[],
  context: RecogniseContext,
): readonly Read[] {
  const views = grids.map((written) => {
    const { grid, finding: legacy } = readableGrid(file, written);
    return { view: new SheetView(file, grid), legacy };
  });
  const marked = new Set(
    views.flatMap(({ view }) => findMark(readLines(view, 0, HEAD_ROWS))?.unit ?? []),
  );
  return views.map(({ view, legacy }) => ({
    view,
    legacy,
    reading: recogniseGrid(view, context, marked.size > 1),
  }));
}

type Unread = Read & { readonly reading: Extract<GridReading, { kind: 'part' | 'none' }> };

function isUnread(one: Read): one is Unread {
  return one.reading.kind !== 'table';
}

/** Tables, one unit's joined; a single criterion goes with a table of its unit, or is left. */
function formsOf(read: readonly Read[]): {
  readonly forms: readonly RecognisedSheet[];
  readonly left: readonly Unread[];
} {
  const units = new Set(
    read.flatMap(({ reading }) => (reading.kind === 'table' ? (reading.sheet.unit ?? []) : [])),
  );
  const sheets: RecognisedSheet[] = [];
  const left: Unread[] = [];
  for (const { view, reading, legacy } of read) {
    if (reading.kind === 'none') left.push({ view, reading, legacy });
    else if (reading.kind === 'table' || units.has(reading.sheet.unit ?? '')) {
      sheets.push(withFinding(reading.sheet, legacy));
    } else left.push({ view, reading, legacy });
  }
  return { forms: withoutOtherForms(joinSheets(sheets)), left };
}

/**
 * Beside this year's form may stand that of half a year, or the example it was made by: where another
 * form of the unit has no such mark, it is the one that counts, and it is said.
 */
function withoutOtherForms(forms: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const groups = groupBy(forms, ({ unit }) => unit);
  return forms.flatMap((form) => {
    const same = groups.get(form.unit) ?? [];
    const meant = same.filter((one) => !isOtherForm(one));
    if (form.unit === null || meant.length === 0 || meant.length === same.length) return [form];
    if (isOtherForm(form)) return [];
    const left = same.filter(isOtherForm).map((other) =>
      finding({
        kind: 'otherFormLeft',
        unit: form.unit,
        place: { file: other.file, sheet: other.parts[0] ?? other.sheet, cell: null },
        params: { sheet: other.sheet, taken: form.sheet },
      }),
    );
    return [{ ...form, findings: [...form.findings, ...left] }];
  });
}

const EXAMPLE = /\b(?:huong dan|vi du|mau|thi du)\b/;

function isOtherForm({ sheet, findings }: RecognisedSheet): boolean {
  const has = (test: (one: Finding) => boolean): boolean => findings.some(test);
  if (has(({ kind }) => kind === 'otherPeriod' || kind === 'otherYear')) return true;
  const byFile = has(({ kind, params }) => kind === 'unitGuessed' && params.from === 'fileName');
  return byFile && EXAMPLE.test(fold(sheet));
}

/** A workbook with the sheets of several units is named after the one that sent it, if any. */
function withoutFileName(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const units = new Set(sheets.flatMap(({ unit }) => unit ?? []));
  if (units.size < 2) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    findings: sheet.findings.filter(
      ({ kind, params }) =>
        kind !== 'unitGuessed' ||
        params.from !== 'header' ||
        params.elsewhere !== 'fileName' ||
        params.written !== undefined,
    ),
  }));
}

function withFinding(sheet: RecognisedSheet, found: Finding | null): RecognisedSheet {
  if (!found) return sheet;
  return { ...sheet, findings: [...sheet.findings, { ...found, unit: sheet.unit }] };
}

const HEAD_ROWS = 40;

/** No rows, but whose file it is, and why nothing was read: told by the sheet that came nearest. */
function describeNothing(
  file: string,
  nothing: readonly Unread[],
  { units, memory }: RecogniseContext,
): RecognisedSheet {
  const nearest = nothing.find(({ reading }) => reasonOf(reading) !== 'noHeader') ?? nothing[0];
  const view = nearest?.view;
  const sheet = view?.grid.name ?? '';
  const above = view ? readLines(view, 0, HEAD_ROWS) : [];
  const form = findMark(above);
  const found = findUnit(units, { file, sheet, above, below: [], mark: form }, memory);
  const unit = found.unit?.code ?? null;
  return {
    file,
    sheet,
    parts: view ? [sheet] : [],
    unit,
    form,
    rows: [],
    findings: [
      ...found.findings,
      ...rememberedReadings({ file, sheet }, [found.remembered]),
      ...(nearest?.legacy ? [nearest.legacy] : []),
      ...(nearest ? whyNot(nearest) : [noTable({ file, sheet: null, cell: null }, 'noHeader')]),
    ].map((one) => ({ ...one, unit })),
    marks: null,
    matched: { byCode: 0, byText: 0, absent: 0 },
  };
}

function reasonOf(reading: Unread['reading']): NoTableReason {
  return reading.kind === 'part' ? 'singleCriterion' : reading.reason;
}

function whyNot({ view, reading }: Unread): readonly Finding[] {
  if (reading.kind === 'none' && reading.reason === 'ambiguousColumn') {
    const scores = reading.ambiguous.filter(({ meaning }) => meaning === 'self');
    if (scores.length > 0) {
      return scores.map((column) => ambiguousColumn(view, reading.headerRow, column));
    }
  }
  const reason = reasonOf(reading);
  const seen = reason === 'noHeader' ? nearestHeadings(view) : [];
  return [noTable({ file: view.file, sheet: view.grid.name, cell: null }, reason, seen)];
}

function noTable(place: Place, reason: NoTableReason, seen: readonly string[] = []): Finding {
  return finding({
    kind: 'noScoringTable',
    place,
    params: { reason, ...(seen.length > 0 ? { seen } : {}) },
  });
}
