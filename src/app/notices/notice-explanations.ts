import { NOTICE_SHEET } from '../../domain/book/sheets/notice';
import { rowText } from '../../domain/book/table';
import { UNIT_COLUMNS } from '../../domain/book/unit-sheet';
import { cellAddress } from '../../excel/addresses';
import type { LogRow } from '../../excel/sheets/record';
import { asText } from '../../excel/write/as-text';
import type { Writer } from '../../excel/write/writer';
import { wordsFor } from '../../locales/words';
import { tableOf } from '../book/book-tables';
import { timeOf } from '../use-case/clock';
import { describePlace } from '../book/describe';
import { nameIn } from '../book/name-in';
import { watchCell } from '../book/watch-cell';
import type { BookState } from '../book/read-state';
import type { UseCaseOptions } from '../use-case/use-case';
import { appendLog } from '../book/append-log';

export interface Explained {
  readonly unit: string;
  readonly criterion: string;
  readonly text: string;
  /** *Giải trình* of the unit's own sheet. */
  readonly place: { readonly file: null; readonly sheet: string; readonly cell: string };
  /** The file of a notice that came back. */
  readonly source?: string;
}

/** *Giải trình* of a criterion in the unit's own sheet; null: there is no such cell. */
export function explanationCell(
  { unitSheets }: BookState,
  unit: string,
  criterion: string,
): Explained['place'] | null {
  const own = unitSheets.get(unit);
  const column = own?.layout.columns.get('explanation');
  const row = own?.layout.rows.get(criterion);
  if (!own || column === undefined || row === undefined) return null;
  return { file: null, sheet: own.snapshot.sheet.name, cell: cellAddress(row, column) };
}

/** What stands in *Giải trình* of the notice and not in the unit's sheet yet. */
export function explanationsIn(state: BookState, unit: string | null): readonly Explained[] {
  if (unit === null) return [];
  const claims = state.year.sheets.get(unit)?.claims;
  const { rows } = tableOf(state.snapshot.tables, NOTICE_SHEET);
  return rows.flatMap((row): readonly Explained[] => {
    const criterion = rowText(row, 'code');
    const text = rowText(row, 'explanation');
    const place = explanationCell(state, unit, criterion);
    if (text === '' || !place || claims?.get(criterion)?.explanation !== '') return [];
    return [{ unit, criterion, text, place }];
  });
}

/** Nothing that a person typed is lost when the notice is written anew. */
export async function takeExplanations(
  writer: Writer,
  state: BookState,
  explained: readonly Explained[],
  options: UseCaseOptions,
): Promise<void> {
  const owner = state.year.regulation.settings.text('clusterName');
  await appendLog(writer, state, explanationLog(state, explained, options), owner);
  await putExplanations(writer, state, explained);
}

export async function putExplanations(
  writer: Writer,
  state: BookState,
  explained: readonly Explained[],
): Promise<void> {
  for (const { place, text } of explained) {
    watchCell(writer, state, place);
    const sheet = writer.context.workbook.worksheets.getItem(place.sheet);
    sheet.getRange(place.cell).values = [[asText(text)]];
    await writer.calls(1);
  }
}

/** Rows of *Nhật ký*. */
export function explanationLog(
  { year }: BookState,
  explained: readonly Explained[],
  options: UseCaseOptions,
): readonly LogRow[] {
  const nameOf = nameIn(year);
  const action = wordsFor(options.language ?? 'vi').notices.explained;
  const time = timeOf(options);
  const person = options.operator ?? year.regulation.settings.text('operator');
  return explained.map(({ unit, criterion, text, place, source }): LogRow => ({
    time,
    person,
    action,
    subject: [nameOf(unit), criterion, describePlace(place)].join(' · '),
    before: '',
    after: text,
    reason: source ?? UNIT_COLUMNS.explanation.heading,
  }));
}
