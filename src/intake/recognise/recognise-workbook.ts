import { finding, type Finding } from '../../domain/findings/finding';
import type { Grid } from '../../domain/score-sheet/grid';
import { readableGrid } from '../text/readable-grid';
import { findUnit } from './identity/find-unit';
import { findMark, readLines } from './identity/head-lines';
import { ambiguousColumn, recogniseGrid, type GridReading } from './recognise-grid';
import { joinSheets } from './join-sheets';
import type { RecogniseContext } from './recognise-context';
import type { RecognisedSheet } from './recognised-sheet';
import { rememberedReadings } from './remembered-readings';
import { SheetView } from './sheet-view';

type Nothing = Extract<GridReading, { kind: 'none' }> & {
  readonly view: SheetView;
  readonly legacy: Finding | null;
};

/** One entry per sheet that holds a scoring table; a single one that says so where none does. */
export function recogniseWorkbook(
  file: string,
  grids: readonly Grid[],
  context: RecogniseContext,
): readonly RecognisedSheet[] {
  const isVisible = ({ visibility }: Grid): boolean => visibility === 'visible';
  const nothing: Nothing[] = [];
  // A hidden sheet counts only where nothing else does: it is often last year's.
  for (const group of [grids.filter(isVisible), grids.filter((grid) => !isVisible(grid))]) {
    const sheets: RecognisedSheet[] = [];
    for (const written of group) {
      const { grid, finding: legacy } = readableGrid(file, written);
      const view = new SheetView(file, grid);
      const reading = recogniseGrid(view, context);
      if (reading.kind === 'table') sheets.push(withFinding(reading.sheet, legacy));
      else nothing.push({ ...reading, view, legacy });
    }
    if (sheets.length > 0) return joinSheets(withoutFileName(sheets));
  }
  return [describeNothing(file, nothing, context)];
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
  nothing: readonly Nothing[],
  { units, memory }: RecogniseContext,
): RecognisedSheet {
  const nearest = nothing.find(({ reason }) => reason !== 'noHeader') ?? nothing[0];
  const view = nearest?.view;
  const sheet = view?.grid.name ?? '';
  const above = view ? readLines(view, 0, HEAD_ROWS) : [];
  const form = findMark(above);
  const found = findUnit(units, { file, sheet, above, below: [], mark: form }, memory);
  const unit = found.unit?.code ?? null;
  const scores = (nearest?.ambiguous ?? []).filter(({ meaning }) => meaning === 'self');
  const why =
    view && nearest.reason === 'ambiguousColumn' && scores.length > 0
      ? scores.map((column) => ambiguousColumn(view, nearest.headerRow, column))
      : [
          finding({
            kind: 'noScoringTable',
            place: { file, sheet: view ? sheet : null, cell: null },
            params: { reason: nearest?.reason ?? 'noHeader' },
          }),
        ];
  return {
    file,
    sheet,
    unit,
    form,
    rows: [],
    findings: [
      ...found.findings,
      ...rememberedReadings({ file, sheet }, [found.remembered]),
      ...(nearest?.legacy ? [nearest.legacy] : []),
      ...why,
    ].map((one) => ({ ...one, unit })),
    marks: null,
    matched: { byCode: 0, byText: 0, absent: 0 },
  };
}
