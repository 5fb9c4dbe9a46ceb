import { Exact, type RoundingMode } from '../numbers/exact';
import { splitClauses, splitLabel } from '../regulation/language/clauses';
import { contains, readInterval, type Interval } from '../regulation/language/interval';
import { readNumber } from '../regulation/language/numbers';
import { parsed, unreadable, type Parsed } from '../regulation/language/parsed';
import { fold } from '../text/fold';

/** *Số lượng* of an award. */
export type Quantity =
  | { readonly kind: 'fixed'; readonly count: number }
  /** Share of *Tính trên*, 0 to 1; `atMost` always rounds down. */
  | { readonly kind: 'share'; readonly share: Exact; readonly atMost: boolean }
  | { readonly kind: 'bySize'; readonly sizes: readonly { interval: Interval; count: number }[] }
  | { readonly kind: 'unlimited' };

/** `3` · `20%` · `không quá 20%` · `dưới 10: 1; từ 10: 2` · `theo phân bổ: 3` · `không hạn chế`. */
export function readQuantity(text: string): Parsed<Quantity> {
  const written = fold(text);
  if (written === 'khong han che') return parsed({ kind: 'unlimited' });
  const allotted = written.replace(/^theo phan bo ?: ?/, '');
  if (/^\d+$/.test(allotted)) return parsed({ kind: 'fixed', count: Number(allotted) });
  const share = /^(khong qua )?([\d.,]+) ?%$/.exec(written);
  if (share) {
    const read = readNumber(share[2] ?? '', null);
    if (!read.ok) return read;
    const part = read.value.dividedBy(Exact.hundred);
    return parsed({ kind: 'share', share: part, atMost: share[1] !== undefined });
  }
  const sizes: { interval: Interval; count: number }[] = [];
  for (const clause of splitClauses(text)) {
    const labelled = splitLabel(clause);
    if (!labelled.ok) return labelled;
    const interval = readInterval(labelled.value.label);
    if (!interval.ok) return interval;
    if (!/^\d+$/.test(labelled.value.value)) return unreadable('notANumber', clause);
    sizes.push({ interval: interval.value, count: Number(labelled.value.value) });
  }
  return sizes.length > 0 ? parsed({ kind: 'bySize', sizes }) : unreadable('empty', text);
}

/** How many places there are. `base`: what a share is taken of; `size`: members of the cluster. */
export function countPlaces(
  quantity: Quantity,
  base: number,
  size: number,
  mode: RoundingMode,
): number {
  switch (quantity.kind) {
    case 'fixed':
      return quantity.count;
    case 'unlimited':
      return size;
    case 'bySize':
      return (
        quantity.sizes.find(({ interval }) => contains(interval, Exact.integer(size)))?.count ?? 0
      );
    case 'share':
      return quantity.share
        .times(Exact.integer(base))
        .round(0, quantity.atMost ? 'truncate' : mode)
        .toNumber();
  }
}
