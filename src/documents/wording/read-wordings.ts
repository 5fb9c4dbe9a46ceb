import type { WORDINGS_SHEET } from '../../domain/book/sheets/wordings';
import { rowLines, rowText, type Table } from '../../domain/book/table';
import type { ColumnKey } from '../../domain/book/sheet-schema';
import { finding, type Finding } from '../../domain/findings/finding';
import { placeIn } from '../../domain/findings/place';
import { fold } from '../../domain/text/fold';
import { unknownFields, type Fields } from './fields';
import { USUAL_WORDINGS } from './usual-wordings';
import {
  AWARD_FIELDS,
  OWN_FIELDS,
  PAPER_NAMES,
  PART_NAMES,
  TABLE_WORDS,
  type PaperKind,
  type Wording,
  type WordingPart,
  type WordingRow,
} from './wording';
import { meaningOf } from '../../domain/text/word-table';

type Column = ColumnKey<typeof WORDINGS_SHEET>;

export type Wordings = Readonly<Record<PaperKind, Wording>>;

/** *Mẫu văn bản*: a paper that has rows there is worded by them alone, the others as usual. */
export function readWordings(
  table: Table<Column>,
  fields: Fields,
  usual: Wordings = USUAL_WORDINGS,
): { readonly wordings: Wordings; readonly findings: readonly Finding[] } {
  const worded = new Map<PaperKind, WordingRow[]>();
  const findings: Finding[] = [];
  const say = (
    row: Table<Column>['rows'][number],
    column: Column,
    params: Finding['params'],
  ): void => {
    const raw = rowText(row, column);
    findings.push(
      finding({
        kind: 'wordingUnreadable',
        place: placeIn(table.sheet, row.cells[column]),
        raw,
        params: { found: raw, ...params },
      }),
    );
  };
  for (const row of table.rows) {
    const [paperText, partText, text] = [
      rowText(row, 'paper'),
      rowText(row, 'part'),
      rowLines(row, 'text'),
    ];
    if (paperText === '' && partText === '' && text === '') continue;
    const paper = keyOf(PAPER_NAMES, paperText);
    const part = keyOf(PART_NAMES, partText);
    if (!paper) say(row, 'paper', { allowed: Object.values(PAPER_NAMES) });
    else if (!part) say(row, 'part', { allowed: Object.values(PART_NAMES) });
    else {
      worded.set(paper, [...(worded.get(paper) ?? []), { part, text }]);
      if (part === 'table' && !meaningOf(TABLE_WORDS, text)) say(row, 'text', { table: text });
      const own = [...(part === 'perAward' ? AWARD_FIELDS : []), ...(OWN_FIELDS[paper] ?? [])];
      const unknown = unknownFields(text, fields.with(own.map((name) => [name, ''])));
      if (unknown.length > 0) say(row, 'text', { fields: unknown });
    }
  }
  return { wordings: { ...usual, ...Object.fromEntries(worded) }, findings };
}

function keyOf<Key extends PaperKind | WordingPart>(
  names: Readonly<Record<Key, string>>,
  text: string,
): Key | undefined {
  const key = fold(text);
  return (Object.keys(names) as Key[]).find((one) => fold(names[one]) === key);
}
