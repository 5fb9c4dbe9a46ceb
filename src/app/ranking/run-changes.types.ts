import type { HandledFinding } from '../../domain/findings/finding';

/** What was, and what is. */
export interface Step<T> {
  readonly before: T;
  readonly after: T;
}

export interface AwardState {
  readonly status: 'proposed' | 'undecided';
  readonly name: string;
}

/** What a run says of one unit otherwise than the run before; null: the same. */
export interface UnitChange {
  readonly unit: string;
  readonly name: string;
  /** Exact decimal; null inside: not ranked. */
  readonly total: Step<string | null> | null;
  readonly rank: Step<number | null> | null;
  /** Null inside: no class. */
  readonly classification: Step<string | null> | null;
  readonly award: Step<AwardState | null> | null;
}

/** A row that *Kiểm tra* had. */
export interface GoneFinding {
  readonly code: string;
  readonly unit: string;
  readonly criterion: string;
  readonly message: string;
}

export interface RunChanges {
  /** Nothing was ranked before: there is nothing to compare with. */
  readonly first: boolean;
  readonly units: readonly UnitChange[];
  readonly added: readonly HandledFinding[];
  readonly gone: readonly GoneFinding[];
}
