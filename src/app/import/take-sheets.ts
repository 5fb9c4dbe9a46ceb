import type { Grid } from '../../domain/score-sheet/grid';
import { rowText } from '../../domain/book/table';
import { finding, type Finding } from '../../domain/findings/finding';
import { tidy } from '../../domain/text/fold';
import type { Unit } from '../../domain/units/unit';
import { readBook, type BookSnapshot } from '../../excel/read/book';
import { readGrids } from '../../excel/read/grids';
import { readInExcel } from '../../excel/run';
import { contextOf } from '../../intake/recognise/recognise-context';
import type { RecognisedSheet } from '../../intake/recognise/recognised-sheet';
import { recogniseLooseSheets } from '../../intake/recognise/recognise-workbook';
import type { Candidate } from './candidate';
import { scoringSheets } from './scoring-sheets';
import { takeCandidates, type ImportReport } from './take-candidates';
import { readState, type BookState, type OriginsByUnit } from '../book/read-state';
import { fingerprint } from './submitted-file';
import type { UndoLog } from '../undo/undo-log';
import type { UseCaseOptions } from '../use-case/use-case';

export interface PastedSheets {
  /** Null: there was nothing new. */
  readonly taken: ImportReport | null;
  readonly changed: readonly Finding[];
}

/**
 * Scoring sheets that were pasted or moved into the workbook by hand: read as a source, never
 * changed, taken once (by what they hold).
 */
export async function takePastedSheets(
  state: BookState,
  options: UseCaseOptions,
  undo?: UndoLog,
): Promise<PastedSheets> {
  const entries = scoringSheets(state);
  if (entries.length === 0) return { taken: null, changed: [] };
  const grids = await readInExcel((session) => readGrids(session, entries), options);
  const { units } = state.year;
  const context = contextOf(state.year, { ownBook: true });
  const before = takenParts(state.snapshot);
  const fresh: Grid[] = [];
  const marks = new Map<string, string>();
  const changed: Finding[] = [];
  for (const grid of grids) {
    const name = tidy(grid.name);
    const mark = `${(await hashGrid(grid)).slice(0, 32)}:${name}`;
    if (before.marks.has(mark)) continue;
    if (before.names.has(name)) {
      const place = { file: null, sheet: grid.name, cell: null };
      changed.push(
        finding({ kind: 'sourceChanged', place, raw: grid.name, params: { sheet: grid.name } }),
      );
      continue;
    }
    fresh.push(grid);
    marks.set(grid.name, mark);
  }
  const candidates: Candidate[] = [];
  for (const sheet of recogniseLooseSheets(THIS_WORKBOOK, fresh, context)) {
    const owner = units.find((unit) => unit.code === sheet.unit);
    if (owner && state.unitSheets.has(owner.code)) changed.push(second(sheet, owner));
    else {
      const fingerprint = sheet.parts.map((part) => marks.get(part) ?? '').join(BETWEEN_PARTS);
      candidates.push({ sheet, fingerprint });
    }
  }
  if (candidates.length === 0) return { taken: null, changed };
  const taken = await takeCandidates(
    state,
    { candidates, notices: [], unreadable: [], names: [THIS_WORKBOOK] },
    options,
    undo,
  );
  return { taken, changed };
}

/** A copy or a draft beside the unit's own sheet never takes its place by itself. */
function second({ sheet, parts }: RecognisedSheet, { code, shortName }: Unit): Finding {
  return finding({
    kind: 'secondSource',
    unit: code,
    place: { file: null, sheet: parts[0] ?? sheet, cell: null },
    raw: sheet,
    params: { sheet, name: shortName },
  });
}

/** No sheet's name can hold it. */
const BETWEEN_PARTS = '/';

/**
 * What was taken from this workbook, sheet by sheet: a form may stand on several. A source is used
 * once: what is different afterwards is a finding, not a new submission.
 */
function takenParts(snapshot: BookSnapshot): {
  readonly marks: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
} {
  const parts = (snapshot.tables.get('PhieuNhan')?.table.rows ?? [])
    .filter((row) => rowText(row, 'file') === THIS_WORKBOOK)
    .flatMap((row) => rowText(row, 'fingerprint').split(BETWEEN_PARTS));
  return {
    marks: new Set(parts),
    names: new Set(parts.map((part) => part.slice(part.indexOf(':') + 1))),
  };
}

/** For a door that works on a copy: takes what was pasted before the findings are asked for. */
export async function takePastedFirst(options: UseCaseOptions): Promise<OriginsByUnit> {
  const state = await readState(await readInExcel(readBook, options), new Map());
  return (await takePastedSheets(state, options)).taken?.origins ?? new Map();
}

/** Stands for the file name of a source that is a sheet of this very workbook. */
export const THIS_WORKBOOK = 'Sổ này';

async function hashGrid(grid: Grid): Promise<string> {
  const cells = [...grid.cells].flatMap(([row, columns]) =>
    [...columns].map(([column, { value }]) => [row, column, value]),
  );
  return fingerprint(new TextEncoder().encode(JSON.stringify(cells)));
}
