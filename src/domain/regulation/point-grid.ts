import type { Exact } from '../numbers/exact';

/** Points that a rule can give at all, where they are not simply everything up to the maximum. */
export type PointGrid =
  | { readonly kind: 'listed'; readonly points: readonly Exact[] }
  | {
      readonly kind: 'steps';
      /** One of the points; the others lie whole steps away from it. */
      readonly from: Exact;
      /** Null: as fine as the regulation rounds. */
      readonly step: Exact | null;
      /** Null: no limit. */
      readonly lowest: Exact | null;
      readonly highest: Exact | null;
    };
