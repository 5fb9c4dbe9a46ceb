import { Exact } from '../numbers/exact';
import type { LeafReason, LeafState, NaEffect, Sums } from './results';

export type Kind = 'self' | 'verified' | 'final';
export const KINDS: readonly Kind[] = ['self', 'verified', 'final'];

/** What is out of the ordinary about a leaf; most leaves are just scored. */
export interface LeafNote {
  readonly state: LeafState;
  readonly effect: NaEffect | null;
  readonly why: LeafReason | null;
}

/**
 * Every figure of one unit by the position of its criterion: columns, so that sums run fast and one
 * set of them serves all units of a year in turn.
 */
export class Figures {
  readonly self: (Exact | null)[];
  readonly verified: (Exact | null)[];
  readonly final: (Exact | null)[];
  readonly base: Exact[];
  readonly notes = new Map<number, LeafNote>();
  /** Some person verified something. */
  verifiedByAnyone = false;

  constructor(size: number) {
    this.self = new Array<Exact | null>(size).fill(null);
    this.verified = new Array<Exact | null>(size).fill(null);
    this.final = new Array<Exact | null>(size).fill(null);
    this.base = new Array<Exact>(size).fill(Exact.zero);
  }

  /** Ready for the next unit: its leaves overwrite every column. */
  restart(): void {
    this.notes.clear();
    this.verifiedByAnyone = false;
  }

  put(
    position: number,
    base: Exact,
    self: Exact | null,
    verified: Exact | null,
    final: Exact | null,
  ): void {
    this.base[position] = base;
    this.self[position] = self;
    this.verified[position] = verified;
    this.final[position] = final;
  }

  at(position: number): Sums {
    return {
      self: this.self[position] ?? null,
      verified: this.verified[position] ?? null,
      final: this.final[position] ?? null,
      base: this.base[position] ?? Exact.zero,
    };
  }

  /** A copy of these positions, to be looked at when the columns serve another unit. */
  sumsAt(positions: readonly number[]): readonly Sums[] {
    return positions.map((position) => this.at(position));
  }
}
