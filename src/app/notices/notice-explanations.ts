import { NOTICE_SHEET } from '../../domain/book/sheets/notice';
import { rowText } from '../../domain/book/table';
import { UNIT_COLUMNS } from '../../domain/book/unit-sheet';
import { cellAddress } from '../../excel/addresses';
import type { LogRow } from '../../excel/sheets/record';
import { asText } from '../../excel/write/as-text';
import type { Writer } from '../../excel/write/writer';
import { wordsFor } from '../../locales/words';
import { tableOf } from '../book/book-tables';
import { writeTime } from '../use-case/clock';
import { describePlace } from '../book/describe';
import { nameIn } from '../book/name-in';
import type { BookState } from '../book/read-state';
import type { UseCaseOptions } from '../use-case/use-case';
import { appendLog } from '../book/append-log';

export interface Explained {
  readonly unit: string;
  readonly criterion: string;
  readonly text: string;
  /** *Giải trình* of the unit's own sheet. */
  readonly place: { readonly file: null; readonly sheet: string; readonly cell: string };
}

/** What stands in *Giải trình* of the notice and not in the unit's sheet yet. */
export function explanationsIn(state: BookState, unit: string | null): readonly Explained[] {
  const own = state.unitSheets.get(unit ?? '');
  const column = own?.layout.columns.get('explanation');
  const claims = state.year.sheets.get(unit ?? '')?.claims;
  if (unit === null || !own || column === undefined) return [];
  const { rows } = tableOf(state.snapshot.tables, NOTICE_SHEET);
  return rows.flatMap((row): readonly Explained[] => {
    const criterion = rowText(row, 'code');
    const text = rowText(row, 'explanation');
    const at = own.layout.rows.get(criterion);
    if (text === '' || at === undefined || claims?.get(criterion)?.explanation !== '') return [];
    const place = {
      file: null,
      sheet: own.snapshot.sheet.name,
      cell: cellAddress(at, column),
    };
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
  const { settings } = state.year.regulation;
  const nameOf = nameIn(state.year);
  const action = wordsFor(options.language ?? 'vi').notices.explained;
  const time = writeTime((options.now ?? (() => new Date()))());
  const person = options.operator ?? settings.text('operator');
  const log = explained.map(({ unit, criterion, text, place }): LogRow => ({
    time,
    person,
    action,
    subject: [nameOf(unit), criterion, describePlace(place)].join(' · '),
    before: '',
    after: text,
    reason: UNIT_COLUMNS.explanation.heading,
  }));
  for (const { place, text } of explained) {
    const sheet = writer.context.workbook.worksheets.getItem(place.sheet);
    sheet.getRange(place.cell).values = [[asText(text)]];
    await writer.calls(1);
  }
  await appendLog(writer, state, log, settings.text('clusterName'));
}
