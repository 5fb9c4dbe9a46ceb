import type { LeafResult } from '../../domain/scoring/results';

/** What is known of a leaf when its formulas are written. */
export type LeafKnowledge =
  Pick<LeafResult, 'state' | 'effect' | 'self' | 'verified' | 'final' | 'base'> | undefined;

/** What others give a section, which no formula of the sheet can see. */
export interface OthersInSection {
  /** Share of the section's own points. */
  readonly share: string;
  /** Points that others add; null: not all of them have given any. */
  readonly plus: string | null;
}

export interface UnitKnowledge {
  readonly leaves: ReadonlyMap<string, LeafKnowledge>;
  /** Sections in which others have a share. */
  readonly sections: ReadonlyMap<string, OthersInSection>;
}

export const NOTHING_KNOWN: UnitKnowledge = { leaves: new Map(), sections: new Map() };
