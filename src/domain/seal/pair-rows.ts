import { groupBy } from '../collections/group-by';
import type { SealedRow } from './sealed-row';

export interface PairedRows<Row> {
  readonly pairs: readonly (readonly [SealedRow, Row])[];
  readonly removed: readonly SealedRow[];
  readonly added: readonly Row[];
}

/**
 * Which row of one sheet became which: by key; among rows of one key by likeness; and a row whose key
 * itself was changed by what else it says, at least half of it. Everything is compared whichever way
 * rows are paired: a poor pair only words a difference less well.
 */
export function pairRows<Row extends SealedRow>(
  before: readonly SealedRow[],
  after: readonly Row[],
): PairedRows<Row> {
  const then = groupBy(before, ({ key }) => key);
  const now = groupBy(after, ({ key }) => key);
  const pairs: (readonly [SealedRow, Row])[] = [];
  for (const [key, rows] of now) pairs.push(...likest(then.get(key) ?? [], rows, 0));
  const [usedThen, usedNow] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const left = before.filter((row) => !usedThen.has(row));
  const fresh = after.filter((row) => !usedNow.has(row));
  const rekeyed = likest(left, fresh, HALF);
  const again = new Set<SealedRow>(rekeyed.flat());
  const all = [...pairs, ...rekeyed];
  const order = new Map(after.map((row, index) => [row, index]));
  return {
    pairs: all.sort(([, a], [, b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    removed: left.filter((row) => !again.has(row)),
    added: fresh.filter((row) => !again.has(row)),
  };
}

const HALF = 0.5;
/** Comparing every row with every other stays quick up to here; beyond, rows are added and removed. */
const MOST_PAIRS = 250_000;

function likest<Row extends SealedRow>(
  before: readonly SealedRow[],
  after: readonly Row[],
  least: number,
): readonly (readonly [SealedRow, Row])[] {
  const [one, other] = [before[0], after[0]];
  if (least === 0 && before.length === 1 && after.length === 1 && one && other) {
    return [[one, other]];
  }
  if (before.length * after.length > MOST_PAIRS) return [];
  const candidates = before
    .flatMap((a) => after.map((b) => ({ a, b, likeness: likeness(a, b) })))
    .filter((found) => found.likeness >= least)
    .sort((x, y) => y.likeness - x.likeness);
  const [takenBefore, takenAfter] = [new Set<SealedRow>(), new Set<Row>()];
  const pairs: (readonly [SealedRow, Row])[] = [];
  for (const { a, b } of candidates) {
    if (takenBefore.has(a) || takenAfter.has(b)) continue;
    takenBefore.add(a);
    takenAfter.add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

/** The share of cells that say the same. */
function likeness({ cells }: SealedRow, other: SealedRow): number {
  const same = [...cells].filter(([column, value]) => other.cells.get(column) === value).length;
  const most = Math.max(cells.size, other.cells.size);
  return most === 0 ? 1 : same / most;
}
