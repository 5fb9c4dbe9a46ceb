import { UNIT_COLUMNS, UNIT_COLUMN_KEYS, type UnitColumnKey } from '../../domain/book/unit-sheet';
import { fold } from '../../domain/text/fold';
import type { ExcelSession } from '../run';
import { batchesOf } from './batches';
import type { SheetEntry } from './inventory';
import type { CellInput } from './table-snapshot';
import { mapInTurns } from '../turns';

/** One unit's sheet: where its columns are and what stands in the columns that carry figures. */
export interface UnitSnapshot {
  /** Hidden name of the sheet (`unitName(code)`). */
  readonly mark: string;
  readonly sheet: SheetEntry;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<UnitColumnKey, number>;
  /** First row below the headings. */
  readonly top: number;
  readonly values: ReadonlyMap<UnitColumnKey, readonly CellInput[]>;
  readonly formats: ReadonlyMap<UnitColumnKey, readonly string[]>;
}

/** Headings stand in the first rows and columns. */
export const HEAD_ADDRESS = 'A1:Z16';
/** The same in cells. */
export const HEAD_SIZE = { rows: 16, columns: 26 } as const;

/** Columns that a ranking needs, in the runs that are read together. Formats tell dates and percents. */
interface Run {
  readonly keys: readonly UnitColumnKey[];
  readonly formats: boolean;
}

export const UNIT_RUNS: readonly Run[] = [
  { keys: ['code'], formats: false },
  { keys: ['target', 'result', 'self'], formats: true },
  { keys: ['verifiedResult', 'verified'], formats: true },
  { keys: ['reason', 'explanation'], formats: false },
  { keys: ['verifiedResult2', 'verified2'], formats: true },
  { keys: ['reason2'], formats: false },
  // Calculated: only a seal asks what stands there.
  { keys: ['final', 'base'], formats: false },
];

/** Long texts, and read only where the regulation asks for evidence: a request of their own. */
export const EVIDENCE_RUN: Run = { keys: ['evidence'], formats: false };

export interface UnitHead {
  readonly mark: string;
  readonly sheet: SheetEntry;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<UnitColumnKey, number>;
  readonly rowCount: number;
}

/** The heading row of a unit sheet, or null where it cannot be recognised any more. */
export function readUnitHead(
  mark: string,
  sheet: SheetEntry,
  head: readonly (readonly CellInput[])[],
  lastRow: number,
): UnitHead | null {
  for (const [index, row] of head.entries()) {
    const written = row.map((value) => fold(String(value)));
    const columns = new Map<UnitColumnKey, number>();
    for (const key of UNIT_COLUMN_KEYS) {
      const at = written.indexOf(fold(UNIT_COLUMNS[key].heading));
      if (at >= 0) columns.set(key, at);
    }
    if (columns.has('code') && columns.has('self') && columns.has('verified')) {
      return { mark, sheet, headerRow: index, columns, rowCount: Math.max(0, lastRow - index) };
    }
  }
  return null;
}

/** Rows of units' sheets in one message: their figures then stay below 1 MB. */
const ROWS_TOGETHER = 8000;
/** Above this many rows the evidence texts travel apart, for the same reason. */
const EVIDENCE_APART = 3000;

/**
 * Figure columns of all unit sheets: one request for as much as one message may hold, and another for
 * long evidence texts.
 * @param withEvidence the regulation asks for evidence
 */
export async function readUnitFigures(
  session: ExcelSession,
  heads: readonly UnitHead[],
  withEvidence: boolean,
): Promise<readonly UnitSnapshot[]> {
  const filled = heads.filter(({ rowCount }) => rowCount > 0);
  const rows = filled.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const together = withEvidence && rows <= EVIDENCE_APART;
  const apart = withEvidence && !together;
  const read: UnitSnapshot[] = [];
  for (const batch of batchesOf(filled, ROWS_TOGETHER, ({ rowCount }) => rowCount)) {
    const figures = await request(
      session,
      batch,
      together ? [...UNIT_RUNS, EVIDENCE_RUN] : UNIT_RUNS,
    );
    const evidence = apart ? await request(session, batch, [EVIDENCE_RUN]) : [];
    read.push(
      ...(await mapInTurns(batch.entries(), ([index, head]) =>
        snapshotOf(head, [...(figures[index] ?? []), ...(evidence[index] ?? [])]),
      )),
    );
  }
  return read;
}

async function request(
  session: ExcelSession,
  heads: readonly UnitHead[],
  runs: readonly Run[],
): Promise<readonly (readonly PendingRun[])[]> {
  const pending = heads.map((head) => queueRuns(session, head, runs));
  await session.request();
  return pending;
}

interface PendingRun {
  readonly run: PlacedRun;
  readonly range: Excel.Range;
  readonly formats: boolean;
}

function queueRuns(
  session: ExcelSession,
  { sheet: { id }, headerRow, rowCount, columns }: UnitHead,
  runs: readonly Run[],
): readonly PendingRun[] {
  const sheet = session.context.workbook.worksheets.getItem(id);
  return runs.flatMap(({ keys, formats }) =>
    runsOf(keys, columns).map((run) => {
      const range = sheet
        .getRangeByIndexes(headerRow + 1, run.column, rowCount, run.keys.length)
        .load(formats ? 'values,numberFormat' : 'values');
      return { run, range, formats };
    }),
  );
}

function snapshotOf(
  { mark, sheet, headerRow, columns }: UnitHead,
  ranges: readonly PendingRun[],
): UnitSnapshot {
  const values = new Map<UnitColumnKey, readonly CellInput[]>();
  const numberFormats = new Map<UnitColumnKey, readonly string[]>();
  for (const { run, range, formats } of ranges) {
    run.keys.forEach((key, offset) => {
      values.set(
        key,
        range.values.map((row: readonly CellInput[]) => row[offset] ?? ''),
      );
      if (!formats) return;
      numberFormats.set(
        key,
        range.numberFormat.map((row: readonly string[]) => row[offset] ?? 'General'),
      );
    });
  }
  return { mark, sheet, headerRow, columns, top: headerRow + 1, values, formats: numberFormats };
}

interface PlacedRun {
  readonly column: number;
  readonly keys: readonly UnitColumnKey[];
}

/** Neighbouring columns are read as one range; a clerk may have moved them apart. */
function runsOf(
  keys: readonly UnitColumnKey[],
  columns: ReadonlyMap<UnitColumnKey, number>,
): readonly PlacedRun[] {
  const placed = keys
    .flatMap((key) => {
      const column = columns.get(key);
      return column === undefined ? [] : [{ key, column }];
    })
    .sort((a, b) => a.column - b.column);
  const runs: { column: number; keys: UnitColumnKey[] }[] = [];
  for (const { key, column } of placed) {
    const last = runs.at(-1);
    if (last && last.column + last.keys.length === column) last.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}
