import { RECEIVED_SHEET } from '../../domain/book/sheets/received';
import type { Place } from '../../domain/findings/finding';
import { unitOfSheet } from '../../domain/seal/sealed-row';
import { rowText } from '../../domain/book/table';
import { tidy } from '../../domain/text/fold';
import type { RunKind } from '../../domain/undo/begun-run';
import { readUndo, type UndoCell, type UndoRecord } from '../../domain/undo/undo-record';
import { begunName } from '../../excel/identity';
import { readPacked, writePacked } from '../../excel/packed-sheets';
import { readBook } from '../../excel/read/book';
import { readUnitTexts, type TextKey, type UnitTexts } from '../../excel/read/unit-texts';
import { inExcel, readInExcel, type ExcelSession } from '../../excel/run';
import { newTask, rest } from '../../excel/turns';
import { receivedSheet } from '../../excel/sheets/record';
import { UNIT_ROWS } from '../../excel/sheets/unit-layout';
import { cellAddress } from '../../excel/addresses';
import { idOfSheet } from '../../excel/read/inventory';
import { setNumberFormat } from '../../excel/write/style';
import { writeMarked } from '../../excel/write/begin-run';
import { asText } from '../../excel/write/as-text';
import type { Writer } from '../../excel/write/writer';
import { wordsFor } from '../../locales/words';
import { timeOf } from '../use-case/clock';
import { describePlace } from '../book/describe';
import { Failure, toFailure } from '../use-case/failure';
import { guardProtection } from '../book/guard-protection';
import { RECEIVED_KEYS, standingReceived } from '../import/received-rows';
import type { RankReport } from '../ranking/rank-report';
import { rankWorkbook } from '../ranking/rank-workbook';
import { readState, type BookState } from '../book/read-state';
import { cellOfRecord, SOURCE, type FoundCell } from './undo-cells';
import type { UseCaseOptions } from '../use-case/use-case';
import { writeTable } from '../book/write-book';
import { watchCell } from '../book/watch-cell';
import { appendLog } from '../book/append-log';

/** What taking back would do: which cells get back what stood there, which are left to their new value. */
export interface TakeBackPlan {
  readonly what: UndoRecord['what'];
  readonly time: string;
  readonly cells: number;
  /** Changed by a person since, or no longer there. */
  readonly left: readonly Place[];
}

/** What the last run that wrote over anything wrote over, and whether it still stands so. */
export async function readTakeBack(options: UseCaseOptions = {}): Promise<TakeBackPlan | null> {
  try {
    const found = await readInExcel(
      async (session) => readRecord(session, await readState(await readBook(session), new Map())),
      options,
    );
    if (!found) return null;
    const { record, restorable, left } = found;
    return { what: record.what, time: record.time, cells: restorable.length, left };
  } catch (error) {
    throw toFailure(error);
  }
}

/**
 * Puts the workbook back before the last run that wrote over anything, and ranks again. What a person
 * changed since stays and is named; a sheet that was made stays, empty, because other formulas may
 * point at it; what was answered stays in *Ghi nhớ*.
 */
export async function takeBack(
  options: UseCaseOptions = {},
): Promise<{ readonly plan: TakeBackPlan; readonly report: RankReport }> {
  try {
    const plan = await inExcel(async (session) => {
      const state = await readState(await readBook(session), new Map());
      guardProtection(state.snapshot.inventory);
      const found = await readRecord(session, state);
      if (!found) return endTakingBack(session, state);
      await putBack(session, found, options);
      const { record, restorable, left } = found;
      return { what: record.what, time: record.time, cells: restorable.length, left };
    }, options);
    return { plan, report: await rankWorkbook({ ...options, leavePasted: true }) };
  } catch (error) {
    throw toFailure(error);
  }
}

interface Found {
  readonly state: BookState;
  readonly record: UndoRecord;
  readonly restorable: readonly { readonly cell: UndoCell; readonly now: FoundCell }[];
  readonly left: readonly Place[];
}

/** Every cell was back already, only the marks were not off yet. */
async function endTakingBack(
  session: ExcelSession,
  { snapshot: { inventory } }: BookState,
): Promise<TakeBackPlan> {
  const begun = inventory.begun.find(({ what }) => what === 'takingBack');
  if (!begun) throw new Failure('nothingToTakeBack');
  await writeMarked(session, inventory, begun, (writer) =>
    writePacked(writer, inventory, 'undo', ''),
  );
  return { what: 'import', time: begun.about, cells: 0, left: [] };
}

async function readRecord(session: ExcelSession, state: BookState): Promise<Found | null> {
  const text = await readPacked(session, state.snapshot.inventory, 'undo');
  const record = text === null ? null : readUndo(text);
  if (!record || record.cells.length === 0) return null;
  await newTask();
  const texts = await textsOf(session, state, record);
  const restorable: { cell: UndoCell; now: FoundCell }[] = [];
  const left: Place[] = [];
  for (const cell of record.cells) {
    const now = presentCell(state, texts, cell);
    if (now && same(now.value, cell.wrote)) restorable.push({ cell, now });
    // What stands there as before needs nothing.
    else if (!now || !same(now.value, cell.before)) left.push(placeOf(now, cell, state));
    await rest();
  }
  return { state, record, restorable, left };
}

/** Spaces at the ends and doubled ones are not kept everywhere. */
function same(one: UndoCell['before'], other: UndoCell['before']): boolean {
  return typeof one === 'string' && typeof other === 'string'
    ? tidy(one) === tidy(other)
    : one === other;
}

function placeOf(now: FoundCell | null, { sheet, row }: UndoCell, state: BookState): Place {
  if (now) return { file: null, sheet: now.sheetName, cell: now.address };
  const unit = unitOfSheet(sheet);
  const name = state.unitSheets.get(unit ?? '')?.snapshot.sheet.name;
  return { file: null, sheet: name ?? unit ?? sheet, cell: row || null };
}

const TEXTS: readonly string[] = ['evidence', 'unitNote', SOURCE];

async function textsOf(
  session: ExcelSession,
  state: BookState,
  { cells }: UndoRecord,
): Promise<ReadonlyMap<string, UnitTexts>> {
  const units = new Set(
    cells.filter(({ column }) => TEXTS.includes(column)).map(({ sheet }) => unitOfSheet(sheet)),
  );
  const standing = [...units].flatMap((unit) => {
    const sheet = state.unitSheets.get(unit ?? '');
    return unit !== null && sheet
      ? [{ unit, sheetId: sheet.snapshot.sheet.id, layout: sheet.layout }]
      : [];
  });
  const texts = await readUnitTexts(session, standing);
  return new Map(
    standing.flatMap(({ unit }, index) => {
      const own = texts[index];
      return own ? [[unit, own] as const] : [];
    }),
  );
}

function presentCell(
  state: BookState,
  texts: ReadonlyMap<string, UnitTexts>,
  cell: UndoCell,
): FoundCell | null {
  const unit = unitOfSheet(cell.sheet);
  if (unit === null || !TEXTS.includes(cell.column)) return cellOfRecord(state, cell);
  const own = texts.get(unit);
  const sheet = state.unitSheets.get(unit);
  if (!own || !sheet) return null;
  if (cell.column === SOURCE) {
    const address = cellAddress(UNIT_ROWS.source, 0);
    const sheetName = sheet.snapshot.sheet.name;
    return { ...cell, sheetName, address, value: own.source, format: undefined };
  }
  const found = cellOfRecord(state, cell);
  const value = own.texts.get(cell.column as TextKey)?.get(cell.row) ?? '';
  return found ? { ...found, value } : null;
}

async function putBack(
  session: ExcelSession,
  { state, record, restorable, left }: Found,
  options: UseCaseOptions,
): Promise<void> {
  const words = wordsFor(options.language ?? 'vi');
  const { settings } = state.year.regulation;
  const owner = settings.text('clusterName');
  const { inventory } = state.snapshot;
  const row = {
    time: timeOf(options),
    person: options.operator ?? settings.text('operator'),
    action: words.run.logTakenBack,
    subject: words.run.what[record.what],
    before: record.time,
    after: words.run.cells(restorable.length),
    reason: left.length === 0 ? '' : words.run.leftAlone(left.map(describePlace).join('; ')),
  };
  // Begun before and cut off: how much there was is said already.
  const log = state.snapshot.tables.get('NhatKy')?.table.rows ?? [];
  const again =
    inventory.begun.some(({ what, about }) => what === 'takingBack' && about === record.time) &&
    log.some(
      (line) => rowText(line, 'action') === row.action && rowText(line, 'before') === row.before,
    );
  const run = { what: 'takingBack', time: row.time, kept: false, about: record.time } as const;
  const write = async (writer: Writer): Promise<void> => {
    if (!again) await appendLog(writer, state, [row], owner);
    for (const { cell, now } of restorable) {
      if (cell.sheet === RECEIVED_SHEET.id) continue;
      const place = { file: null, sheet: now.sheetName, cell: now.address };
      watchCell(writer, state, place, now.value);
      const range = writer.context.workbook.worksheets
        .getItem(idOfSheet(inventory, now.sheetName))
        .getRange(now.address);
      if (cell.format !== undefined && cell.format !== now.format)
        setNumberFormat(range, cell.format);
      const { before } = cell;
      range.values = [[typeof before === 'string' && before !== '' ? asText(before) : before]];
      await writer.calls(2);
    }
    await putBackReceived(
      writer,
      state,
      restorable.map(({ cell }) => cell),
      owner,
    );
  };
  const finish = async (writer: Writer): Promise<void> => {
    // Whose cells are back has nothing left to be finished.
    const { names } = writer.context.workbook;
    for (const { what, time } of inventory.begun) {
      if (time === record.time && TAKEN_BACK.has(what)) names.getItem(begunName(what)).delete();
    }
    // As long as the record stands, what is cut off here can be gone on with.
    await writePacked(writer, inventory, 'undo', '');
  };
  await writeMarked(session, inventory, run, write, { finish });
}

const TAKEN_BACK: ReadonlySet<RunKind> = new Set(['import', 'answers']);

/** Rows that were added go, rows that were replaced come back. */
async function putBackReceived(
  writer: Writer,
  state: BookState,
  cells: readonly UndoCell[],
  owner: string,
): Promise<void> {
  const own = cells.filter(({ sheet }) => sheet === RECEIVED_SHEET.id);
  if (own.length === 0) return;
  const rows = standingReceived(state).map((row) => {
    const before = new Map(
      own.filter((cell) => cell.row === row.unit).map((cell) => [cell.column, String(cell.before)]),
    );
    const entries = RECEIVED_KEYS.map((key) => [key, before.get(key) ?? row[key]] as const);
    return Object.fromEntries(entries) as typeof row;
  });
  await writeTable(
    writer,
    state,
    receivedSheet(
      rows.filter(({ unit }) => unit !== ''),
      owner,
    ),
  );
}
