import { rowText, type Table, type TableRow } from '../book/table';
import type { AWARDS_SHEET } from '../book/sheets/awards';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import type { RoundingMode } from '../numbers/exact';
import { fold } from '../text/fold';
import { readQuantity, type Quantity } from './quantity';

/** One row of *Cơ cấu khen thưởng*, best award first. */
export interface AwardTier {
  /** Stable id in the JSON: from the order, e.g. `A1`. */
  readonly code: string;
  readonly name: string;
  readonly quantity: Quantity;
  readonly rounding: RoundingMode;
  /** What a percentage is taken of. */
  readonly base: 'members' | 'ranked' | number;
  readonly authority: string;
  /** By rank alone; everything else waits for a vote or a council. */
  readonly byRank: boolean;
  /** Names of tiers whose holders are left out of this one. */
  readonly excludes: readonly string[];
  readonly rankFrom: number | null;
  readonly rankTo: number | null;
  /** A condition that this version does not check: its places stay undecided. */
  readonly unchecked: string;
  readonly basis: string;
}

type AwardsTable = Table<ColumnKey<typeof AWARDS_SHEET>>;
type AwardsRow = TableRow<ColumnKey<typeof AWARDS_SHEET>>;

const ROUNDINGS: Readonly<Record<string, RoundingMode>> = {
  '': 'truncate',
  'lam tron xuong': 'truncate',
  'cat bo': 'truncate',
  'lam tron len': 'up',
  'tu 5 lam tron len': 'halfUp',
};

export function readAwards(table: AwardsTable): {
  readonly awards: readonly AwardTier[];
  readonly findings: readonly Finding[];
} {
  const awards: AwardTier[] = [];
  const findings: Finding[] = [];
  const known = new Set(table.rows.map((row) => fold(rowText(row, 'award'))));
  for (const row of inOrder(table.rows)) {
    const name = rowText(row, 'award');
    const complain = (column: ColumnKey<typeof AWARDS_SHEET>, heading: string): void => {
      const place = { file: null, sheet: table.sheet, cell: row.cells[column]?.address ?? null };
      const raw = rowText(row, column);
      findings.push(
        finding({
          kind: 'awardUnreadable',
          place,
          raw,
          params: { name, column: heading, found: raw },
        }),
      );
    };
    const quantity = readQuantity(rowText(row, 'quantity'));
    if (!quantity.ok) complain('quantity', 'Số lượng');
    const rounding = ROUNDINGS[fold(rowText(row, 'rounding'))];
    if (!rounding) complain('rounding', 'Làm tròn số lượng');
    const base = readBase(rowText(row, 'base'));
    if (base === undefined) complain('base', 'Tính trên');
    const excludes = readSource(rowText(row, 'source'));
    // A name that is in no row would let its holders take places of this award.
    const named = excludes?.every((other) => known.has(fold(other))) === true;
    if (!named) complain('source', 'Nguồn xét');
    const range = fold(rowText(row, 'range'));
    if (range !== '' && range !== 'moi cum, khoi') complain('range', 'Phạm vi');
    const rankFrom = rankOf(row, 'rankFrom');
    if (rankFrom === undefined) complain('rankFrom', 'Hạng từ');
    const rankTo = rankOf(row, 'rankTo');
    if (rankTo === undefined) complain('rankTo', 'Hạng đến');
    const method = fold(rowText(row, 'method'));
    if (!quantity.ok || !rounding || base === undefined || !excludes || !named) continue;
    if (rankFrom === undefined || rankTo === undefined) continue;
    awards.push({
      code: `A${String(awards.length + 1)}`,
      name,
      quantity: quantity.value,
      rounding,
      base,
      authority: rowText(row, 'authority'),
      byRank: (method === '' || method === 'theo thu hang') && !asksForVotes(row),
      excludes,
      rankFrom,
      rankTo,
      unchecked: rowText(row, 'condition'),
      basis: rowText(row, 'basis'),
    });
  }
  return { awards, findings };
}

function readBase(text: string): AwardTier['base'] | undefined {
  const written = fold(text);
  if (written === '' || written === 'so don vi') return 'members';
  if (written === 'so don vi duoc xep hang') return 'ranked';
  return /^\d+$/.test(written) ? Number(written) : undefined;
}

/** `Trừ đơn vị được đề nghị Cờ …; …` → the names; empty: everybody. */
function readSource(text: string): readonly string[] | undefined {
  if (text === '' || fold(text) === 'tat ca don vi') return [];
  const names: string[] = [];
  for (const clause of text.split(';')) {
    const name = /^\s*trừ đơn vị được đề nghị (.+)$/iu.exec(clause)?.[1];
    if (name === undefined) return undefined;
    names.push(name.trim());
  }
  return names;
}

/** Null: no limit; undefined: something stands there that is no rank. */
function rankOf(row: AwardsRow, column: 'rankFrom' | 'rankTo'): number | null | undefined {
  const text = rowText(row, column);
  if (text === '') return null;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** A share of votes or a way of voting is named: the rank alone gives nobody this award. */
function asksForVotes(row: AwardsRow): boolean {
  return rowText(row, 'voteShare') !== '' || rowText(row, 'voteMethod') !== '';
}

/** *Thứ tự* orders the ladder where every row has a number there; else the sheet does. */
export function inOrder(rows: readonly AwardsRow[]): readonly AwardsRow[] {
  const named = rows.filter((row) => rowText(row, 'award') !== '');
  const orders = named.map((row) => rowText(row, 'order'));
  if (!orders.every((order) => /^\d+$/.test(order))) return named;
  return [...named].sort((a, b) => Number(rowText(a, 'order')) - Number(rowText(b, 'order')));
}
