import { AWARDS_SHEET } from '../../domain/book/sheets/awards';
import { CLASSES_SHEET } from '../../domain/book/sheets/classes';
import { CONSIDERATIONS_SHEET } from '../../domain/book/sheets/considerations';
import { CRITERIA_SHEET } from '../../domain/book/sheets/criteria';
import { SETTINGS_SHEET } from '../../domain/book/sheets/settings';
import { UNITS_SHEET } from '../../domain/book/sheets/units';
import { VERSIONS_SHEET } from '../../domain/book/sheets/versions';
import type { SheetSchema } from '../../domain/book/sheet-schema';
import { rowText } from '../../domain/book/table';
import { isRegulationSetting } from '../../domain/regulation/versions/setting-entries';
import { dateOrder, readCivilDate } from '../../domain/settings/dates';
import { SETTING_LIST, SETTINGS, type SettingKey } from '../../domain/settings/settings';
import { fold } from '../../domain/text/fold';
import { tableOf } from '../book/book-tables';
import { typed, typedRows } from '../book/typed-rows';
import type { Template } from '../create/template';
import { referenceOf, type GatheredBook } from './plan-gather';
import type { SourceBook } from './source-book';
import { rosterRows } from './unit-rows';

/** The regulation, once: that of all the books. */
const REGULATION: readonly SheetSchema[] = [
  CRITERIA_SHEET,
  CLASSES_SHEET,
  AWARDS_SHEET,
  CONSIDERATIONS_SHEET,
  VERSIONS_SHEET,
];

/** A book of several clusters with nothing in it yet but the regulation and the list of units. */
export function provinceTemplate(taken: readonly GatheredBook[]): Template {
  const books = taken.map(({ source }) => source);
  const reference = referenceOf(books);
  const tables = REGULATION.map((schema) => {
    const rows = reference ? typedRows(reference.state.snapshot, schema) : [];
    return [schema.id, rows] as const;
  }).filter(([, rows]) => rows.length > 0);
  const title = { vi: SETTINGS.bookScope.choices.many, en: 'Several clusters' };
  return {
    name: 'gathered',
    title,
    summary: title,
    settings: settingsOf(books, reference),
    tables: {
      ...Object.fromEntries(tables),
      [UNITS_SHEET.id]: taken.flatMap(rosterRows),
    },
  };
}

/**
 * What the regulation says is in all books alike. Of the rest, what all of them say alike is said
 * here too; where they differ – the name of the cluster, its meeting, its papers – it is for the
 * province to fill in.
 */
function settingsOf(
  books: readonly SourceBook[],
  reference: SourceBook | undefined,
): Readonly<Record<string, string>> {
  const written = books.map(writtenSettings);
  const own = reference ? writtenSettings(reference) : new Map<string, string>();
  return Object.fromEntries(
    SETTING_LIST.flatMap(([key, { label }]): readonly (readonly [string, string])[] => {
      const values = written.map((settings) => settings.get(fold(label)) ?? '');
      const value = isRegulationSetting(key) ? own.get(fold(label)) : together(key, values);
      return value === undefined || value === '' ? [] : [[label, value]];
    }),
  );
}

function writtenSettings({ state }: SourceBook): ReadonlyMap<string, string> {
  return new Map(
    tableOf(state.snapshot.tables, SETTINGS_SHEET).rows.map((row) => [
      fold(rowText(row, 'item').replaceAll('★', '')),
      typed(row.cells.value),
    ]),
  );
}

function together(key: SettingKey, values: readonly string[]): string {
  const [first = ''] = values;
  if (key === 'bookScope') return SETTINGS.bookScope.choices.many;
  if (values.every((value) => fold(value) === fold(first))) return first;
  // The answer that claims least: known of all of them from the latest year on, reviewed by all of
  // them on the earliest day.
  if (values.includes('')) return '';
  if (key === 'historyFrom') return [...values].sort().at(-1) ?? '';
  return key === 'exclusionsReviewedOn' ? (earliest(values) ?? '') : '';
}

function earliest(values: readonly string[]): string | undefined {
  const order = (value: string): number => {
    const date = readCivilDate(value);
    return date ? dateOrder(date) : -1;
  };
  return [...values].sort((a, b) => order(a) - order(b))[0];
}
