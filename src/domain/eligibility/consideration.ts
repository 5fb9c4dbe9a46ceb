import { rowText, type Table } from '../book/table';
import { CONSIDERATIONS_SHEET } from '../book/sheets/considerations';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding, type Place } from '../findings/finding';
import { placeIn } from '../findings/place';
import { readConditions, type Condition } from '../regulation/conditions/conditions';
import { readAwardNames, readConsequence, type Consequence } from './consequence';
import { meaningOf } from '../text/word-table';

/** A row of *Điều kiện xét*: what a unit must meet, and what follows where it does not. */
export interface Consideration {
  readonly code: string;
  /** As the clerk wrote it. */
  readonly text: string;
  readonly conditions: readonly Condition[];
  readonly consequence: Consequence;
  /** Empty: every award. */
  readonly awards: readonly string[];
  /** `Xác nhận`: never tested by the add-in; who fails is recorded in *Không xét, chưa xét*. */
  readonly byPerson: boolean;
  readonly basis: string;
  readonly place: Place;
}

type Column = ColumnKey<typeof CONSIDERATIONS_SHEET>;

const CHECKED_BY: Readonly<Record<string, boolean>> = {
  '': false,
  'tu dong': false,
  automatic: false,
  'xac nhan': true,
  confirmation: true,
};

export function readConsiderations(table: Table<Column>): {
  readonly considerations: readonly Consideration[];
  readonly findings: readonly Finding[];
} {
  const considerations: Consideration[] = [];
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const text = rowText(row, 'condition');
    if (text === '' && rowText(row, 'code') === '') continue;
    const place = (column: Column): Place => placeIn(table.sheet, row.cells[column]);
    const complain = (column: Column, found: string, suggestion = ''): void => {
      const params = { column: CONSIDERATIONS_SHEET.columns[column].heading, found, suggestion };
      findings.push(
        finding({ kind: 'columnUnreadable', place: place(column), raw: found, params }),
      );
    };
    const byPerson = meaningOf(CHECKED_BY, rowText(row, 'checkedBy'));
    const consequence = readConsequence(rowText(row, 'consequence'));
    // What a person confirms may be worded freely; only what the add-in tests has a grammar.
    const conditions = byPerson ? null : readConditions(text);
    if (byPerson === undefined) complain('checkedBy', rowText(row, 'checkedBy'), 'Tự động');
    if (!consequence) complain('consequence', rowText(row, 'consequence'), 'Không xét');
    if (conditions?.ok === false) {
      complain('condition', conditions.error.found, conditions.error.suggestion);
    }
    // Every unit would meet it.
    if (text === '') complain('condition', text, 'có ký giao ước');
    if (byPerson === undefined || !consequence || conditions?.ok === false || text === '') continue;
    considerations.push({
      code: rowText(row, 'code') || String(considerations.length + 1),
      text,
      conditions: conditions?.value ?? [],
      consequence,
      awards: readAwardNames(rowText(row, 'awards')),
      byPerson,
      basis: rowText(row, 'basis'),
      place: place('condition'),
    });
  }
  return { considerations, findings };
}
