import { inOrder } from '../../awards/read-awards';
import { AWARDS_SHEET } from '../../book/sheets/awards';
import { CLASSES_SHEET } from '../../book/sheets/classes';
import { CONSIDERATIONS_SHEET } from '../../book/sheets/considerations';
import type { ColumnKey } from '../../book/sheet-schema';
import { rowText, type Table } from '../../book/table';
import { fold } from '../../text/fold';
import { MOST_POINTS, printNumber, readNumber } from '../language/numbers';
import type { RegulationTables } from '../read-regulation';
import { criterionEntries } from './criterion-entries';
import {
  asKeyword,
  asWritten,
  fieldsOf,
  numbered,
  rowsWith,
  type RegulationEntry,
  type RegulationText,
} from './regulation-entry';
import { settingEntries } from './setting-entries';

/**
 * A regulation as what it says, taken from the cells and not from what was understood of them: a row
 * that cannot be read yet is a part of the text all the same.
 */
export function regulationText(tables: RegulationTables): RegulationText {
  return [
    ...criterionEntries(tables.criteria),
    ...settingEntries(tables.settings),
    ...classEntries(tables.classes),
    ...awardEntries(tables.awards),
    ...considerationEntries(tables.considerations),
  ];
}

/** *Đến dưới* follows from the next class, *Căn cứ* says where it is written. */
function classEntries(table: Table<ColumnKey<typeof CLASSES_SHEET>>): readonly RegulationEntry[] {
  return numbered(
    rowsWith(table, 'name').map((row) => ({
      part: 'class',
      key: rowText(row, 'name'),
      id: fold(rowText(row, 'name')),
      title: rowText(row, 'name'),
      fields: fieldsOf(CLASSES_SHEET, row, { from: sameAmount, condition: asWritten }),
    })),
  );
}

function sameAmount(written: string): string {
  const percent = written.endsWith('%');
  const read = readNumber(percent ? written.slice(0, -1) : written, MOST_POINTS);
  return read.ok ? `${printNumber(read.value)}${percent ? '%' : ''}` : fold(written);
}

/** Best award first, as the ladder goes: *Thứ tự* itself is compared by that order. */
function awardEntries(table: Table<ColumnKey<typeof AWARDS_SHEET>>): readonly RegulationEntry[] {
  return numbered(
    inOrder(table.rows).map((row) => ({
      part: 'award',
      key: rowText(row, 'award'),
      id: fold(rowText(row, 'award')),
      title: rowText(row, 'award'),
      fields: fieldsOf(AWARDS_SHEET, row, {
        quantity: sameQuantity,
        method: asKeyword,
        authority: asWritten,
        level: asKeyword,
        scopeOfAward: asWritten,
        source: asWritten,
        base: asKeyword,
        rounding: asKeyword,
        range: asKeyword,
        rankFrom: asKeyword,
        rankTo: asKeyword,
        condition: asWritten,
        shortfall: asKeyword,
        voteMethod: asKeyword,
        voteShare: sameQuantity,
        voteBase: asKeyword,
      }),
    })),
  );
}

/** `dưới 10 : 1;từ 10: 2` is `dưới 10: 1; từ 10: 2`. */
function sameQuantity(written: string): string {
  return fold(written).replace(/ ?([:;%]) ?/g, '$1');
}

/** *Điều kiện xét*: by its code where it has one, else by its words. */
function considerationEntries(
  table: Table<ColumnKey<typeof CONSIDERATIONS_SHEET>>,
): readonly RegulationEntry[] {
  return numbered(
    rowsWith(table, 'condition').map((row) => {
      const key = rowText(row, 'code') || rowText(row, 'condition');
      return {
        part: 'consideration',
        key,
        id: fold(key),
        title: rowText(row, 'condition'),
        fields: fieldsOf(CONSIDERATIONS_SHEET, row, {
          condition: asWritten,
          consequence: asKeyword,
          awards: asWritten,
          checkedBy: asKeyword,
        }),
      };
    }),
  );
}
