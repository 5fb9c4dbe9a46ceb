import type { Grid } from '../domain/score-sheet/grid';
import { rowText } from '../domain/book/table';
import { finding, type Finding } from '../domain/findings/finding';
import { tidy } from '../domain/text/fold';
import type { Unit } from '../domain/units/unit';
import { readBook, type BookSnapshot } from '../excel/read/book';
import { readGrids } from '../excel/read/grids';
import { readInExcel } from '../excel/run';
import { looksLikeScoringTable } from '../intake/recognise/columns/looks-like-scoring-table';
import { contextOf } from '../intake/recognise/recognise-context';
import { recogniseWorkbook } from '../intake/recognise/recognise-workbook';
import { knownFingerprints } from './import-write';
import { takeCandidates, type ImportReport } from './take-candidates';
import { readState, type BookState, type OriginsByUnit } from './read-state';
import { fingerprint } from './submitted-file';
import type { UndoLog } from './undo-log';
import type { UseCaseOptions } from './use-case';

/** Sheets of the workbook that are not ours and look like somebody's scoring sheet. */
export function scoringSheets({
  snapshot,
  year,
}: Pick<BookState, 'snapshot' | 'year'>): BookSnapshot['inventory']['others'] {
  return snapshot.inventory.others.filter((entry) =>
    looksLikeScoringTable(snapshot.heads.get(entry.id) ?? [], year.memory),
  );
}

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
  const known = knownFingerprints(state.snapshot);
  const candidates = [];
  const changed: Finding[] = [];
  for (const grid of grids) {
    const hash = `${(await hashGrid(grid)).slice(0, 32)}:${tidy(grid.name)}`;
    if (known.has(hash)) continue;
    if (wasTaken(state.snapshot, grid.name)) {
      const place = { file: null, sheet: grid.name, cell: null };
      changed.push(
        finding({ kind: 'sourceChanged', place, raw: grid.name, params: { sheet: grid.name } }),
      );
      continue;
    }
    for (const sheet of recogniseWorkbook(THIS_WORKBOOK, [grid], context)) {
      const owner = units.find((unit) => unit.code === sheet.unit);
      if (owner && state.unitSheets.has(owner.code)) changed.push(second(grid.name, owner));
      else candidates.push({ sheet, fingerprint: hash });
    }
  }
  if (candidates.length === 0) return { taken: null, changed };
  const taken = await takeCandidates(state, candidates, [], [THIS_WORKBOOK], options, undo);
  return { taken, changed };
}

/** A copy or a draft beside the unit's own sheet never takes its place by itself. */
function second(sheet: string, { code, shortName }: Unit): Finding {
  return finding({
    kind: 'secondSource',
    unit: code,
    place: { file: null, sheet, cell: null },
    raw: sheet,
    params: { sheet, name: shortName },
  });
}

/** A source is used once: what is different afterwards is a finding, not a new submission. */
function wasTaken(snapshot: BookSnapshot, sheet: string): boolean {
  return (snapshot.tables.get('PhieuNhan')?.table.rows ?? []).some(
    (row) => rowText(row, 'file') === THIS_WORKBOOK && rowText(row, 'sheet') === tidy(sheet),
  );
}

/** For a door that works on a copy: takes what was pasted before the findings are asked for. */
export async function takePastedFirst(options: UseCaseOptions): Promise<OriginsByUnit> {
  const state = readState(await readInExcel(readBook, options), new Map());
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
