import { DIV0, NUM } from './values';
import type { CellError } from '../model/types';

type Answer = number | CellError;

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

export function average(numbers: readonly number[]): Answer {
  return numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length;
}

export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((low, number) => Math.min(low, number), numbers[0] ?? 0);
}

export function largest(numbers: readonly number[]): number {
  return numbers.reduce((high, number) => Math.max(high, number), numbers[0] ?? 0);
}

export function product(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((result, number) => result * number, 1);
}

/** `spare` is 1 for a sample and 0 for a whole population. */
export function variance(numbers: readonly number[], spare: 0 | 1): Answer {
  if (numbers.length <= spare) return DIV0;
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - spare);
}

export function deviation(numbers: readonly number[], spare: 0 | 1): Answer {
  const result = variance(numbers, spare);
  return typeof result === 'number' ? Math.sqrt(result) : result;
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

export function median(numbers: readonly number[]): Answer {
  return percentile(numbers, 0.5);
}

/** The `k`th from the top or bottom, `k` rounded up as Excel does. */
export function nth(numbers: readonly number[], k: number, fromTop: boolean): Answer {
  const place = Math.ceil(k);
  if (place < 1 || place > numbers.length) return NUM;
  const ordered = sorted(numbers);
  return ordered[fromTop ? ordered.length - place : place - 1] ?? NUM;
}

/** PERCENTILE.INC: between two numbers it interpolates. */
export function percentile(numbers: readonly number[], share: number): Answer {
  if (numbers.length === 0 || share < 0 || share > 1) return NUM;
  const ordered = sorted(numbers);
  const place = share * (ordered.length - 1);
  const [low, high] = [ordered[Math.floor(place)] ?? 0, ordered[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

export function mode(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | undefined;
  for (const [number, count] of counts) {
    if (count > 1 && count > (best === undefined ? 1 : (counts.get(best) ?? 1))) best = number;
  }
  return best;
}
