import { words } from './fold';
import { remember } from './remember';

/** 0 to 1: how much of the two texts' words is shared (Dice over word pairs and words). */
export function likeness(a: string, b: string): number {
  const left = features(a);
  const right = features(b);
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const [feature, count] of left) shared += Math.min(count, right.get(feature) ?? 0);
  return (2 * shared) / (total(left) + total(right));
}

const features = remember((text: string): ReadonlyMap<string, number> => {
  const list = words(text);
  const counted = new Map<string, number>();
  const add = (feature: string): void => {
    counted.set(feature, (counted.get(feature) ?? 0) + 1);
  };
  list.forEach((word, index) => {
    add(word);
    const next = list[index + 1];
    if (next !== undefined) add(`${word} ${next}`);
  });
  return counted;
});

function total(counted: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counted.values()) sum += count;
  return sum;
}

/** The nearest of `candidates` by edit distance, if it is near enough to be a slip of the hand. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    // So many letters more or fewer are at least as many edits.
    if (Math.abs(word.length - candidate.length) >= bestDistance) continue;
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      current.push(
        Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same),
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** One letter more, fewer or another, or two neighbours changed over; equal words too. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === [...right].reverse().join('');
}
