import { shortDigest } from '../../domain/seal/digest';
import { SEAL_ITEMS } from '../../domain/seal/seal-items';
import type { SealedRow } from '../../domain/seal/sealed-row';
import { sealedValue } from '../../domain/seal/sealed-value';
import { SEAL_SHEET } from '../../domain/book/sheets/seal';
import { cellText, rowText } from '../../domain/book/table';
import { periodName } from '../../domain/settings/period';
import type { BegunRun } from '../../domain/undo/begun-run';
import { writePacked } from '../../excel/packed-sheets';
import { setFooters } from '../../excel/print-footer';
import { readBook } from '../../excel/read/book';
import { inExcel, readInExcel } from '../../excel/run';
import { rest } from '../../excel/turns';
import { sealSheet, type SealLine } from '../../excel/sheets/seal';
import { writeMarked } from '../../excel/write/begin-run';
import type { Writer } from '../../excel/write/writer';
import { wordsFor } from '../../locales/words';
import { checkState, type CheckedState } from '../ranking/check-state';
import { timeOf } from '../use-case/clock';
import { Failure, toFailure } from '../use-case/failure';
import { guardProtection } from '../book/guard-protection';
import { readCheckMemory } from '../findings/handling';
import { canonicalInTurns } from './canonical-in-turns';
import { digestOf, sealLine, type Seal } from './judge-seal';
import { readState, type BookState } from '../book/read-state';
import { sealLines } from './seal-lines';
import { sealedContent } from './seal-content';
import { settleRegulation } from '../regulation/settle-regulation';
import { staleResults } from '../ranking/stale-results';
import type { UseCaseOptions } from '../use-case/use-case';
import { writeTable } from '../book/write-book';
import { appendLog } from '../book/append-log';

/**
 * Seals the year as it stands in the workbook: a fingerprint of everything that the result rests on
 * and of the result. Nothing is locked; what is changed afterwards can be told, cell by cell. A seal
 * may be set while errors are open, and says so, but not over results that the figures no longer
 * give; a new one takes the place of the old one, which *Nhật ký* keeps.
 */
export async function sealYear(options: UseCaseOptions = {}): Promise<Seal> {
  try {
    const read = await readState(await readInExcel(readBook, options), new Map());
    guardProtection(read.snapshot.inventory);
    const whole = sealCutOffLast(read);
    if (whole) {
      const { inventory } = read.snapshot;
      await inExcel(
        (session) => writeMarked(session, inventory, whole.run, async () => {}),
        options,
      );
      return whole.seal;
    }
    const memory = readCheckMemory(read.snapshot, read.year.units);
    const state = await settleRegulation(read, memory);
    const checked = await checkState(state, memory, false);
    if (staleResults(read, checked)) throw new Failure('resultsStale');
    await rest();
    const words = wordsFor(options.language ?? 'vi');
    const time = timeOf(options);
    const person = options.operator ?? checked.year.regulation.settings.text('operator');
    const content = (await sealedContent(read)).filter(({ sheet }) => sheet !== SEAL_SHEET.id);
    await rest();
    const lines = sealLines(read, checked, content, { time, person }, words).map(asRead);
    await rest();
    const text = await canonicalInTurns([...content, ...lines.map(sealedLine)]);
    await rest();
    const digest = await digestOf(text);
    await rest();
    const code = shortDigest(digest);
    const all: readonly SealLine[] = [
      [SEAL_ITEMS.code, code],
      ...lines,
      [SEAL_ITEMS.digest, digest],
    ];
    await write(read, checked, all, text, { code, time, person }, options);
    return { code, time, person };
  } catch (error) {
    throw toFailure(error);
  }
}

/** A seal that was cut off after its line in *Nhật ký*: only the last mark is missing. */
function sealCutOffLast({
  snapshot,
}: BookState): { readonly run: BegunRun; readonly seal: Seal } | null {
  const run = snapshot.inventory.begun.find(({ what }) => what === 'seal');
  const [code, time, person] = (['code', 'time', 'person'] as const).map((item) =>
    sealLine(snapshot, item),
  );
  if (!run || !code || time !== run.time) return null;
  const log = snapshot.tables.get('NhatKy')?.table.rows ?? [];
  const logged = log.some((row) => rowText(row, 'after') === code);
  return logged ? { run, seal: { code, time, person: person ?? '' } } : null;
}

/** Blanks at the ends are not kept by every program that writes the file anew. */
function asRead([item, content]: SealLine): SealLine {
  return [cellText({ value: item, address: '' }), cellText({ value: content, address: '' })];
}

/** A line of *Niêm phong* as it will be read there. */
function sealedLine([item, content]: SealLine): SealedRow {
  const cells = [
    ['item', sealedValue(item)],
    ['content', sealedValue(content)],
  ] as const;
  return {
    sheet: SEAL_SHEET.id,
    key: item,
    cells: new Map(cells.flatMap(([key, value]) => (value === null ? [] : [[key, value]]))),
  };
}

/** Code and moment of the seal that is replaced, in the mark of the writing. */
const BETWEEN = ';';

async function write(
  state: BookState,
  { year }: CheckedState,
  lines: readonly SealLine[],
  text: string,
  { code, time, person }: Seal,
  options: UseCaseOptions,
): Promise<void> {
  const words = wordsFor(options.language ?? 'vi');
  const { settings } = year.regulation;
  const { snapshot } = state;
  const owner = settings.text('clusterName');
  // Where one was cut off, the seal that stands there may be this one.
  const cutOff = snapshot.inventory.begun.find(({ what }) => what === 'seal');
  const [before = '', sealed = ''] = cutOff
    ? cutOff.about.split(BETWEEN)
    : [sealLine(snapshot, 'code'), sealLine(snapshot, 'time')];
  const again = before !== '';
  const printed = (['TongHop', 'DeNghi'] as const).flatMap(
    (id) => snapshot.tables.get(id)?.sheetId ?? [],
  );
  const write = async (writer: Writer): Promise<void> => {
    await setFooters(writer.session, printed, words.seal.footer(code));
    await writer.calls(printed.length);
    const heading = {
      owner,
      title: words.report.sheets.ofPeriod(SEAL_SHEET.title, periodName(settings)),
      hint: words.seal.hint,
    };
    const row = {
      time,
      person,
      action: again ? words.seal.logSealedAgain : words.seal.logSealed,
      subject: owner,
      before,
      after: code,
      reason: sealed,
    };
    await writePacked(writer, snapshot.inventory, 'seal', text);
    await writeTable(writer, state, sealSheet(lines, heading));
    // After the seal: a line that stands there before is among what it covers.
    await appendLog(writer, state, [row], owner);
  };
  const run = { what: 'seal', time, kept: false, about: [before, sealed].join(BETWEEN) } as const;
  await inExcel((session) => writeMarked(session, snapshot.inventory, run, write), options);
}
