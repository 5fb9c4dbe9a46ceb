import type { Finding, HandledFinding } from '../../domain/findings/finding';
import { isAboutSource } from '../../domain/findings/catalogue';
import type { Year } from '../../domain/year/year';
import { readUnitTexts, type UnitTexts } from '../../excel/read/unit-texts';
import type { ExcelSession } from '../../excel/run';
import { checkKey } from '../../excel/sheets/checks';
import type { LogRow } from '../../excel/sheets/record';
import { writeUnitSheets } from '../../excel/sheets/write-units';
import { writeMarked } from '../../excel/write/begin-run';
import type { Writer } from '../../excel/write/writer';
import { wordsFor, type Words } from '../../locales/words';
import { appendLog } from '../book/append-log';
import type { BookState } from '../book/read-state';
import { writeTable } from '../book/write-book';
import { writeChecks } from '../book/write-checks';
import { keptFindings, rowIdentity } from '../findings/handling';
import { timeOf } from '../use-case/clock';
import type { UseCaseOptions } from '../use-case/use-case';
import { gatherLog } from './gather-log';
import type { GatherChange } from './gather-report';
import { gatheredTables } from './gathered-tables';
import { gatheredUnits } from './gathered-units';
import type { GatheredBook, GatherPlan } from './plan-gather';

interface Gathering {
  /** The book of the province as it stands. */
  readonly state: BookState;
  readonly plan: GatherPlan;
  readonly refused: readonly Finding[];
  /** Names of all files that were looked at. */
  readonly files: readonly string[];
  readonly options: UseCaseOptions;
}

/**
 * Lists, records and unit sheets of the books that are new or changed, *Kiểm tra* and *Nhật ký*: one
 * request to read texts that are to be compared, one to write and one more for every further 0.9 MB.
 */
export async function writeGathered(
  session: ExcelSession,
  { state, plan, refused, files, options }: Gathering,
): Promise<readonly GatherChange[]> {
  const words = wordsFor(options.language ?? 'vi');
  const time = timeOf(options);
  const taken = plan.taken.filter(({ status }) => status !== 'same');
  const tables = gatheredTables(state, taken, time);
  const texts = await textsHere(session, state, taken);
  const units = gatheredUnits(state, taken, texts, time, words);
  const changed = new Set(
    taken.filter(({ status }) => status === 'changed').map(({ source }) => source.file),
  );
  // Of a book that is new here, everything is.
  const changes = [...tables.changes, ...units.changes].filter(
    ({ file, before }) => before !== '' || changed.has(file),
  );
  const { settings } = state.year.regulation;
  const sheets = words.report.sheets;
  const about = { time, person: options.operator ?? settings.text('operator') };
  const log: readonly LogRow[] = gatherLog(state, taken, changes, about, words);
  const run = { what: 'gathering', time, kept: false, about: '' } as const;
  await writeMarked(session, state.snapshot.inventory, run, async (writer) => {
    await appendLog(writer, state, log, settings.text('clusterName'));
    for (const write of tables.writes) await writeTable(writer, state, write.content, write);
    await writeUnitSheets(
      writer,
      units.inputs,
      state.year.regulation,
      {
        title: sheets.unitTitle(settings.text('year')),
        cluster: settings.text('clusterName'),
        preparedBy: sheets.preparedBy,
        headOfUnit: sheets.headOfUnit,
        valueHint: sheets.valueHint,
      },
      state.order,
    );
    await writeKept(writer, state, taken, refused, files, words);
    if (tables.sources) await writeTable(writer, state, tables.sources.content, tables.sources);
  });
  return changes;
}

/** Evidence and notes of the sheets that may be written over. */
async function textsHere(
  session: ExcelSession,
  { unitSheets }: BookState,
  taken: readonly GatheredBook[],
): Promise<ReadonlyMap<string, UnitTexts>> {
  const codes = taken.flatMap(({ units }) => units.map(({ unit }) => unit.code));
  const standing = codes.flatMap((code) => {
    const sheet = unitSheets.get(code);
    return sheet ? [{ code, sheetId: sheet.snapshot.sheet.id, layout: sheet.layout }] : [];
  });
  const texts = await readUnitTexts(session, standing);
  return new Map(
    standing.flatMap(({ code }, index) => {
      const found = texts[index];
      return found ? [[code, found] as const] : [];
    }),
  );
}

/**
 * Decisions that the clusters recorded in *Kiểm tra* come along: without an exception that a total
 * rests on, the unit would be held back here. What was said of these files before is said anew.
 */
async function writeKept(
  writer: Writer,
  state: BookState,
  taken: readonly GatheredBook[],
  refused: readonly Finding[],
  files: readonly string[],
  words: Words,
): Promise<void> {
  const members = taken.flatMap(({ units }) => units.map(({ unit }) => unit));
  const own = new Set(members.map(({ code }) => code));
  const named = new Set(files);
  const standing = keptFindings(state.snapshot, state.roster);
  const before = standing.filter(
    ({ kind, unit, place }) =>
      !isAboutSource(kind) || !(own.has(unit ?? '') || named.has(place.file ?? '')),
  );
  const carried = taken.flatMap(({ source, units }) => {
    const codes = new Map(units.map((one) => [one.source.code, one.unit.code]));
    return source.kept.map((found): HandledFinding => ({
      ...found,
      unit: found.unit === null ? null : (codes.get(found.unit) ?? found.unit),
      place: found.place.file === null ? { ...found.place, file: source.file } : found.place,
    }));
  });
  // Nothing to add, nothing to take away: not even looked at.
  if (carried.length + refused.length === 0 && before.length === standing.length) return;
  const all: readonly HandledFinding[] = [
    ...before,
    ...carried,
    ...refused.map((found) => ({ ...found, handling: { action: 'open' } as const })),
  ];
  const units = [...state.year.units.filter(({ code }) => !own.has(code)), ...members];
  const year: Year = { ...state.year, units };
  await writeChecks(writer, state, year, onceEach(all), words);
}

/** One decision about one thing, though sixteen books say it. */
function onceEach(findings: readonly HandledFinding[]): readonly HandledFinding[] {
  const seen = new Set<string>();
  return findings.filter((found) => {
    const key = checkKey({ ...rowIdentity(found), unit: found.unit ?? '' });
    return !seen.has(key) && seen.add(key);
  });
}
