import { printBegun, type BegunRun, type RunKind } from '../../domain/undo/begun-run';
import { begunName } from '../identity';
import type { Inventory } from '../read/inventory';
import { ExcelFailure } from '../excel-failure';
import type { ExcelSession } from '../run';
import { markFoundSheets } from './mark-sheet';
import type { Overtaken } from './watch';
import { Writer } from './writer';

interface Ending {
  /** What stays open, of a run before that was cut off. */
  readonly rest?: BegunRun | null;
  /** What must not be done before it is known that nobody else wrote: one request more. */
  readonly finish?: (writer: Writer) => Promise<void>;
}

/**
 * Everything that `write` puts into the workbook stands between two marks: that it was begun goes out
 * before its first cell, that it is done after its last one, in the same requests. Where the mark is
 * still there the next time, the writing was cut off: Excel has no transactions.
 */
export async function writeMarked<T>(
  session: ExcelSession,
  inventory: Inventory,
  run: Omit<BegunRun, 'step'>,
  write: (writer: Writer) => Promise<T>,
  { rest = null, finish }: Ending = {},
): Promise<T> {
  const writer = new Writer(session);
  const { names } = session.context.workbook;
  await dropUnfinished(writer, inventory);
  const before = inventory.begun.find(({ what }) => what === run.what);
  // What goes on where another run was cut off is the same run to whoever reads the log.
  const begun = { ...run, time: before?.time ?? run.time, kept: run.kept || before?.kept === true };
  const name = begunName(run.what);
  const textOf = (step: string): string =>
    `="${printBegun({ ...begun, step }).replaceAll('"', '""')}"`;
  // A name that cannot be read is none.
  if (inventory.names.has(name)) names.getItem(name).delete();
  const mark = names.add(name, textOf(''));
  mark.visible = false;
  writer.onStep = (step) => {
    names.getItem(name).formula = textOf(step);
  };
  await writer.calls(4 + 3 * markFoundSheets(session.context, inventory));
  const result = await write(writer);
  const end = async (): Promise<void> => {
    if (rest === null) names.getItem(name).delete();
    else names.getItem(name).formula = `="${printBegun(rest).replaceAll('"', '""')}"`;
    await writer.calls(1);
    await writer.flush();
  };
  if (finish) await writer.flush();
  else await end();
  const changed = writer.watch.overtaken();
  // Only once: whoever says so of every run would never let one pass.
  if (changed.length === 0 || before?.step === OVERTAKEN) {
    await finish?.(writer);
    if (finish) await end();
    return result;
  }
  writer.watch.putBack();
  if (rest !== null || finish) names.getItem(name).delete();
  names.add(name, textOf(OVERTAKEN)).visible = false;
  await session.request();
  throw overtaken(changed);
}

/** For a use case that finds its work done: where the last one was cut off, only the mark was left. */
export async function endMarked(
  session: ExcelSession,
  inventory: Inventory,
  what: RunKind,
): Promise<void> {
  const begun = inventory.begun.find((run) => run.what === what);
  if (begun) await writeMarked(session, inventory, begun, () => Promise.resolve());
}

/** In the place of a sheet: what was written has been put back in part, because somebody else wrote. */
const OVERTAKEN = '*';

/** Somebody else wrote where we wrote: theirs was put back. */
export class OvertakenFailure extends ExcelFailure {
  constructor(
    readonly changed: readonly Overtaken[],
    detail: string,
  ) {
    super('overtaken', detail);
  }
}

/** So many cells are named. */
const NAMED = 5;

function overtaken(changed: readonly Overtaken[]): OvertakenFailure {
  const places = changed.slice(0, NAMED).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const more = changed.length > NAMED ? ['…'] : [];
  return new OvertakenFailure(changed.slice(0, NAMED), [...places, ...more].join(', '));
}

/** Sheets that were cut off while they were made hold nothing whole: they are made anew. */
async function dropUnfinished(writer: Writer, { unfinished, nameless }: Inventory): Promise<void> {
  const { worksheets, names } = writer.context.workbook;
  const used = nameless.map(({ id }) =>
    worksheets.getItem(id).getUsedRangeOrNullObject(false).load('address'),
  );
  if (used.length > 0) await writer.session.request();
  // One that holds something is a person's, who has called it so since.
  for (const [at, { id }] of nameless.entries()) {
    if (used[at]?.isNullObject) worksheets.getItem(id).delete();
  }
  for (const { name, entry } of unfinished) {
    // A very hidden sheet has to be shown before it can be deleted (worksheet.delete).
    if (entry) {
      const sheet = worksheets.getItem(entry.id);
      if (entry.visibility !== 'Visible') sheet.visibility = 'Visible';
      sheet.delete();
    }
    names.getItem(name).delete();
    await writer.calls(4);
  }
}
