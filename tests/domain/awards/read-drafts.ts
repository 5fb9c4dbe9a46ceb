import { AWARDS_SHEET } from '../../../src/domain/book/sheets/awards';
import { readAwards } from '../../../src/domain/awards/read-awards';
import { settingsOf, table, type Row, type Typed } from '../builders';

export type AwardRow = Row<typeof AWARDS_SHEET>;
export type Values = Readonly<Record<string, Typed>>;

export function read(
  rows: readonly AwardRow[],
  settings: Values = {},
): ReturnType<typeof readAwards> {
  return readAwards(table(AWARDS_SHEET, rows), settingsOf(settings));
}

/** The award that a row comes to, of one flag but for what the row says itself. */
export function only(row: AwardRow, settings: Values = {}): unknown {
  const { awards, findings } = read([{ award: 'Cờ', quantity: '1', ...row }], settings);
  expect(findings).toEqual([]);
  return awards[0];
}
