import type { ColumnKey, SheetSchema } from '../../domain/book/sheet-schema';
import { DECISIONS_SHEET } from '../../domain/book/sheets/decisions';
import { VOTES_SHEET } from '../../domain/book/sheets/votes';
import { Exact } from '../../domain/numbers/exact';
import type { BookSnapshot } from '../../excel/read/book';
import { fixedAddress, quoteSheet } from '../../excel/addresses';
import { findHeading, type CellInput, type TableSnapshot } from '../../excel/read/table-snapshot';
import { textLiteral, type WatchedSum } from '../../excel/sheets/out-of-date';

/** Rows that somebody writes below the last one are in the formula's area, too. */
const ROOM = 200;

/** More rows are watched by their length alone. */
const MOST_ROWS = 30;

/**
 * Recorded decisions and votes: a rank or an award that rests on them is a value, so that nothing
 * else in *Tổng hợp* follows them. Each row by its words, wherever it is sorted to; further ones by
 * how many letters there are; votes by their figures, unit by unit.
 */
export function watchedDecisions({ tables }: Pick<BookSnapshot, 'tables'>): readonly WatchedSum[] {
  const decisions = tables.get(DECISIONS_SHEET.id);
  const votes = tables.get(VOTES_SHEET.id);
  return [
    ...(decisions ? decisionSums(new Columns(decisions, DECISIONS_SHEET)) : []),
    ...(votes ? voteSums(new Columns(votes, VOTES_SHEET)) : []),
  ];
}

function decisionSums(columns: Columns<ColumnKey<typeof DECISIONS_SHEET>>): readonly WatchedSum[] {
  const [matter, subject, conclusion] = (['matter', 'subject', 'conclusion'] as const).map((key) =>
    columns.of(key),
  );
  if (!matter || !subject || !conclusion) return [];
  const rows = matter.values.map((text, at) =>
    [text, subject.values[at], conclusion.values[at]].map((one) => String(one ?? '')),
  );
  const written = rows.filter((row) => row.some((text) => text !== ''));
  const parts = [matter, subject, conclusion].map(({ area }) => area);
  return [
    ...parts.map((area, part) =>
      lettersIn(
        area,
        written.map((row) => row[part] ?? ''),
      ),
    ),
    ...[...new Set(written.map((row) => row.join('\n')))].slice(0, MOST_ROWS).map((key) => {
      const tests = key
        .split('\n')
        .map((text, part) => `(${parts[part] ?? ''}=${textLiteral(text)})`);
      const same = written.filter((row) => row.join('\n') === key).length;
      return { formula: `SUMPRODUCT(${tests.join('*')})`, then: Exact.integer(same) };
    }),
  ];
}

function voteSums(columns: Columns<ColumnKey<typeof VOTES_SHEET>>): readonly WatchedSum[] {
  const [matter, unit, agree] = (['matter', 'unit', 'agree'] as const).map((key) =>
    columns.of(key),
  );
  if (!matter || !unit || !agree) return [];
  const sum = (areas: string, kept: (at: number) => boolean): WatchedSum => ({
    formula: areas,
    then: Exact.sum(
      agree.values.flatMap((value, at) =>
        typeof value === 'number' && kept(at) ? [Exact.fromDouble(value)] : [],
      ),
    ),
  });
  const units = [...new Set(unit.values.map((text) => String(text ?? '')))].filter(
    (text) => text !== '',
  );
  return [
    lettersIn(unit.area, unit.values.map(String)),
    lettersIn(matter.area, matter.values.map(String)),
    sum(`SUM(${agree.area})`, () => true),
    ...units
      .slice(0, MOST_ROWS)
      .map((name) =>
        sum(
          `SUMPRODUCT((${unit.area}=${textLiteral(name)})*ISNUMBER(${agree.area}),${agree.area})`,
          (at) => unit.values[at] === name,
        ),
      ),
  ];
}

function lettersIn(area: string, texts: readonly string[]): WatchedSum {
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  return { formula: `SUMPRODUCT(LEN(${area}))`, then: Exact.integer(letters) };
}

/** Columns of a table that people fill in, as areas of a formula. */
class Columns<Key extends string> {
  constructor(
    private readonly table: TableSnapshot,
    private readonly schema: SheetSchema<Key>,
  ) {}

  /** Undefined: the clerk deleted it. */
  of(key: Key): { readonly area: string; readonly values: readonly CellInput[] } | undefined {
    const { headings, headerRow, left, values, sheetName } = this.table;
    const at = findHeading(headings, this.schema.columns[key].heading, this.schema);
    if (at < 0) return undefined;
    const top = fixedAddress(headerRow + 1, left + at);
    const bottom = fixedAddress(headerRow + values.length + ROOM, left + at);
    return {
      area: `${quoteSheet(sheetName)}!${top}:${bottom}`,
      values: values.map((row) => row[at] ?? ''),
    };
  }
}
