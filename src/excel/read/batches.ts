/**
 * What is read together, in order: as much as weighs no more than `most`; what weighs more by itself
 * travels alone. Excel on the web refuses an answer of more than 5 MB, and the library takes each
 * answer apart in one piece.
 */
export function batchesOf<One>(
  all: readonly One[],
  most: number,
  weigh: (one: One) => number,
): readonly (readonly One[])[] {
  const batches: One[][] = [];
  let weight = Infinity;
  for (const one of all) {
    const own = weigh(one);
    weight += own;
    if (weight > most) {
      batches.push([]);
      weight = own;
    }
    batches.at(-1)?.push(one);
  }
  return batches;
}
