/** No award. */
export const NONE = -1;

/** What a unit may come to hold: positions of awards of the ladder, or `NONE`. */
export interface PossibleEnds {
  readonly ladder: ReadonlySet<number>;
  /** Awards beside the ladder: whether the unit gets them in every or in some end. */
  readonly beside: ReadonlyMap<number, 'yes' | 'maybe'>;
}

export type EndsOf = (unit: string) => PossibleEnds;
