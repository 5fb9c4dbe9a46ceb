import { Exact } from '../numbers/exact';
import type { Sums } from './results';

export type Kind = 'self' | 'verified' | 'final';
export const KINDS: readonly Kind[] = ['self', 'verified', 'final'];

/** Every figure of one unit by the position of its criterion: columns, so that sums run fast. */
export class Figures {
  readonly self: (Exact | null)[];
  readonly verified: (Exact | null)[];
  readonly final: (Exact | null)[];
  readonly base: Exact[];

  constructor(size: number) {
    this.self = new Array<Exact | null>(size).fill(null);
    this.verified = new Array<Exact | null>(size).fill(null);
    this.final = new Array<Exact | null>(size).fill(null);
    this.base = new Array<Exact>(size).fill(Exact.zero);
  }

  at(position: number): Sums {
    return {
      self: this.self[position] ?? null,
      verified: this.verified[position] ?? null,
      final: this.final[position] ?? null,
      base: this.base[position] ?? Exact.zero,
    };
  }
}
