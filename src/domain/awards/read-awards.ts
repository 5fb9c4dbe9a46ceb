import { isWritten, rowText, type Table, type TableRow } from '../book/table';
import { AWARDS_SHEET } from '../book/sheets/awards';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { placeIn } from '../findings/place';
import type { RoundingMode } from '../numbers/exact';
import { readConditions } from '../regulation/conditions/conditions';
import { parsed, unreadable, type Parsed } from '../regulation/language/parsed';
import { isHandoverFlag } from '../roles/handover-flag';
import { SETTINGS, type Settings } from '../settings/settings';
import { fold } from '../text/fold';
import { meaningOf } from '../text/word-table';
import { readAwardBase } from './award-base';
import { awardsNamed, readAwardSource } from './award-source';
import type { AwardMethod, AwardScope, AwardTier } from './award-tier';
import { readQuantity } from './quantity';
import { readAwardVote } from './votes/read-award-vote';
import { readVoteMethod } from './votes/vote-method';

type Column = ColumnKey<typeof AWARDS_SHEET>;
type AwardsTable = Table<Column>;
type AwardsRow = TableRow<Column>;

/** *Cơ cấu khen thưởng*, best award first. A row with a cell that cannot be read is no award yet. */
export function readAwards(
  table: AwardsTable,
  settings: Settings,
): { readonly awards: readonly AwardTier[]; readonly findings: readonly Finding[] } {
  const awards: AwardTier[] = [];
  const findings = table.rows
    .filter((row) => rowText(row, 'award') === '' && isWritten(row))
    .map((row) => nameless(table.sheet, row));
  const known = new Set(table.rows.map((row) => fold(rowText(row, 'award'))));
  for (const row of inOrder(table.rows)) {
    if (isHandoverFlag(rowText(row, 'award'))) {
      findings.push(handoverFlag(table.sheet, row));
      continue;
    }
    let readable = true;
    const take = <T>(column: Column, read: Parsed<T>): T | undefined => {
      if (read.ok) return read.value;
      readable = false;
      findings.push(unreadableCell(table.sheet, row, column, read.error));
      return undefined;
    };
    const tier = readTier(row, settings, known, awards.length + 1, take);
    if (tier && readable) awards.push(tier);
  }
  return { awards, findings };
}

function nameless(sheet: string, row: AwardsRow): Finding {
  const found = rowText(row, 'authority') || rowText(row, 'order');
  return finding({
    kind: 'rowNameless',
    place: placeIn(sheet, row.cells.award),
    raw: found,
    params: { row: row.row + 1, column: AWARDS_SHEET.columns.award.heading, found },
  });
}

type Take = <T>(column: Column, read: Parsed<T>) => T | undefined;

/** Every cell is looked at, so that all that is wrong with the row is said at once. */
function readTier(
  row: AwardsRow,
  settings: Settings,
  known: ReadonlySet<string>,
  number: number,
  take: Take,
): AwardTier | undefined {
  const text = (column: Column): string => rowText(row, column);
  const quantity = take('quantity', readQuantity(text('quantity')));
  const rounding = take('rounding', word(text('rounding'), ROUNDINGS));
  const base = take('base', baseKnown(readAwardBase(text('base')), known, settings));
  const source = take('source', namesKnown(readAwardSource(text('source')), known));
  const scope = take('range', word(text('range'), SCOPES));
  const rankFrom = take('rankFrom', rank(text('rankFrom')));
  const rankTo = take('rankTo', rank(text('rankTo')));
  const conditions = take('condition', readConditions(text('condition')));
  const shortfall = take('shortfall', word(text('shortfall'), SHORTFALLS));
  const stated = take('method', word(text('method'), METHODS));
  // A share of votes or a way of voting is named: the rank alone gives nobody this award.
  const asksForVotes = text('voteShare') !== '' || text('voteMethod') !== '';
  const method = stated === 'rank' && asksForVotes ? 'rankAndVote' : stated;
  const voteMethod = readVoteMethod(text('voteMethod'));
  if (text('voteMethod') !== '' && !voteMethod)
    take('voteMethod', notUnderstood(text('voteMethod')));
  const vote = take('voteShare', readAwardVote(text, method, settings));
  if (!quantity || !rounding || !base || !source || !scope || !conditions || !method)
    return undefined;
  if (rankFrom === undefined || rankTo === undefined || !shortfall || !vote) return undefined;
  const rankScope = settings.choice('rankScope');
  return {
    code: `A${String(number)}`,
    name: text('award'),
    quantity,
    rounding,
    base,
    authority: text('authority'),
    method,
    source,
    // Not said: among those who are ranked together.
    scope: scope === 'asRanked' ? rankScope : scope,
    ...(scope === 'asRanked' || scope === rankScope ? {} : { rankedApart: true }),
    rankFrom,
    rankTo,
    conditions,
    shortfall: shortfall === 'setting' ? settings.choice('onShortfall') : shortfall,
    ...(shortfall === 'setting' ? { shortfallBySetting: true } : {}),
    vote,
    ...(voteMethod ? { voteMethod } : {}),
    occasion: text('scopeOfAward'),
    basis: text('basis'),
  };
}

const ROUNDINGS: Readonly<Record<string, RoundingMode>> = {
  '': 'truncate',
  'lam tron xuong': 'truncate',
  'cat bo': 'truncate',
  down: 'truncate',
  'lam tron len': 'up',
  up: 'up',
  'tu 5 lam tron len': 'halfUp',
  'half up': 'halfUp',
};

const SCOPES: Readonly<Record<string, AwardScope | 'asRanked'>> = {
  '': 'asRanked',
  'moi cum, khoi': 'cluster',
  'trong cum, khoi': 'cluster',
  'each cluster': 'cluster',
  'moi nhom': 'group',
  'each group': 'group',
  'toan so': 'book',
  'whole book': 'book',
};

const SHORTFALLS: Readonly<Record<string, 'next' | 'leave' | 'setting'>> = {
  '': 'setting',
  'xet don vi ke tiep': 'next',
  next: 'next',
  'de trong': 'leave',
  leave: 'leave',
};

const METHODS: Readonly<Record<string, AwardMethod>> = {
  '': 'rank',
  'theo thu hang': 'rank',
  'by rank': 'rank',
  'theo phieu': 'vote',
  'by vote': 'vote',
  'theo thu hang va phieu': 'rankAndVote',
  'by rank and vote': 'rankAndVote',
  'hoi dong quyet dinh': 'council',
  'council decides': 'council',
};

/** The finding names the cell and what stands there: why it cannot be read is not asked. */
function notUnderstood(found: string): ReturnType<typeof unreadable> {
  return unreadable('unknownWord', found);
}

function word<T>(text: string, words: Readonly<Record<string, T>>): Parsed<T> {
  const found = meaningOf(words, text);
  return found === undefined ? notUnderstood(text) : parsed(found);
}

/** A name that is in no row would let its holders take places of this award. */
function namesKnown<S extends Parsed<AwardTier['source']>>(
  source: S,
  known: ReadonlySet<string>,
): Parsed<AwardTier['source']> {
  if (!source.ok) return source;
  const stranger = awardsNamed(source.value).find((name) => !known.has(fold(name)));
  return stranger === undefined ? source : notUnderstood(stranger);
}

/** A share of something that nobody has written down would be a share of nothing. */
function baseKnown(
  base: Parsed<AwardTier['base']>,
  known: ReadonlySet<string>,
  settings: Settings,
): Parsed<AwardTier['base']> {
  if (!base.ok) return base;
  const { value } = base;
  if (value.kind === 'proposedFor' && !known.has(fold(value.award))) {
    return notUnderstood(value.award);
  }
  if (value.kind === 'outside' && settings.number('externalBase') === null) {
    return notUnderstood(SETTINGS.externalBase.label);
  }
  return base;
}

/** Null: no limit. */
function rank(text: string): Parsed<number | null> {
  if (text === '') return parsed(null);
  return /^\d{1,4}$/.test(text) ? parsed(Number(text)) : notUnderstood(text);
}

function unreadableCell(
  sheet: string,
  row: AwardsRow,
  column: Column,
  { found, suggestion = '' }: { readonly found: string; readonly suggestion?: string },
): Finding {
  return finding({
    kind: 'awardUnreadable',
    place: placeIn(sheet, row.cells[column]),
    raw: rowText(row, column),
    params: {
      name: rowText(row, 'award'),
      column: AWARDS_SHEET.columns[column].heading,
      found: rowText(row, column) || found,
      suggestion,
    },
  });
}

function handoverFlag(sheet: string, row: AwardsRow): Finding {
  const award = rowText(row, 'award');
  return finding({
    kind: 'handoverFlagAsAward',
    place: placeIn(sheet, row.cells.award),
    raw: award,
    params: { award, sheet },
  });
}

/** *Thứ tự* orders the ladder where every row has a number there; else the sheet does. */
export function inOrder(rows: readonly AwardsRow[]): readonly AwardsRow[] {
  const named = rows.filter((row) => rowText(row, 'award') !== '');
  const orders = named.map((row) => rowText(row, 'order'));
  if (!orders.every((order) => /^\d+$/.test(order))) return named;
  return [...named].sort((a, b) => Number(rowText(a, 'order')) - Number(rowText(b, 'order')));
}
