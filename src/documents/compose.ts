import { meaningOf } from '../domain/text/word-table';
import { joinNames } from '../domain/text/names';
import type { Block, Line, OfficialDocument, ParagraphStyle, Run } from '../domain/papers/document';
import type { PaperFacts, ProposedAward } from './paper-facts';
import { frameOf } from './frame';
import { listed, splitLines } from '../domain/papers/lines';
import { PAPER_TABLES } from './tables/paper-tables';
import { fillIn, isKnown, type Fields } from './wording/fields';
import {
  AWARD_FIELDS,
  TABLE_WORDS,
  type PaperKind,
  type Wording,
  type WordingRow,
} from './wording/wording';

/** Wording and facts → the paper. What nobody has filled in stays a gap. */
export function composePaper(
  kind: PaperKind,
  wording: Wording,
  facts: PaperFacts,
): OfficialDocument {
  const { fields } = facts;
  const first = (part: WordingRow['part']): Line => {
    const row = wording.find((one) => one.part === part);
    return row ? fillIn(row.text, fields) : [];
  };
  const lineOrNone = (part: WordingRow['part']): Line | null => {
    const line = first(part);
    return line.length > 0 ? line : null;
  };
  return {
    // What a pact says hangs on no figure; without contents there is nothing to sign.
    draft: kind === 'pact' ? facts.pact.contents.length === 0 : facts.draft,
    ...frameOf(kind, fields),
    title: first('title'),
    subject: first('subject'),
    enclosed: lineOrNone('enclosed'),
    addressee: lineOrNone('addressee'),
    blocks: wording.flatMap((row) => blocksOf(row, facts)),
  };
}

function blocksOf({ part, text }: WordingRow, facts: PaperFacts): readonly Block[] {
  const { fields } = facts;
  switch (part) {
    case 'title':
    case 'subject':
    case 'enclosed':
    case 'addressee':
      return [];
    case 'basis':
      return basesOf(splitLines(fillIn(text, fields)));
    case 'heading':
    case 'body':
    case 'item':
      return paragraphs(part, fillIn(text, fields));
    case 'ifAny':
      return isKnown(text, fields) ? paragraphs('body', fillIn(text, fields)) : [];
    case 'perAward':
      return facts.awards.flatMap((award) =>
        paragraphs('item', fillIn(text, withAward(fields, award))),
      );
    case 'table':
      return tableOf(text, facts);
  }
}

function withAward(fields: Fields, { award, authority, units }: ProposedAward): Fields {
  const values = [award, authority, String(units.length), joinNames(units.map(({ unit }) => unit))];
  return fields.with(AWARD_FIELDS.map((name, index) => [name, values[index] ?? '']));
}

function tableOf(name: string, facts: PaperFacts): readonly Block[] {
  const key = meaningOf(TABLE_WORDS, name);
  if (!key) return [];
  const table = PAPER_TABLES[key](facts);
  return table.rows.length > 0 ? [{ kind: 'table', table }] : [];
}

/**
 * Each begins with "Căn cứ" and ends with a semicolon, the last with a full stop (Decree 30/2020,
 * annex I), whether the clerk typed that or not.
 */
function basesOf(lines: readonly Line[]): readonly Block[] {
  return lines.map((line, index) => ({
    kind: 'paragraph',
    style: 'basis',
    line: listed(
      line.map((run, at): Run => {
        if (run.kind === 'gap' || at > 0 || BASIS.test(run.text.normalize('NFC'))) return run;
        return { ...run, text: `Căn cứ ${run.text}` };
      }),
      index === lines.length - 1,
    ),
  }));
}

const BASIS = /^căn cứ/iu;

function paragraphs(style: ParagraphStyle, line: Line): readonly Block[] {
  return splitLines(line).map((one) => ({ kind: 'paragraph', style, line: one }));
}
