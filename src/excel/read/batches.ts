/**
 * What is read together, in order: as much as weighs no more than `most`; what weighs more by itself
 * travels alone. Excel on the web refuses an answer of more than 5 MB, and the library takes each
 * answer apart in one piece: of the ways with the fewest batches the one whose heaviest is lightest.
 * @param weigh whole numbers
 */
export function batchesOf<One>(
  all: readonly One[],
  most: number,
  weigh: (one: One) => number,
): readonly (readonly One[])[] {
  const fewest = fill(all, most, weigh).length;
  const whole = all.reduce((sum, one) => sum + weigh(one), 0);
  let [low, high] = [Math.ceil(whole / Math.max(1, fewest)), most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fill(all, middle, weigh).length <= fewest) high = middle;
    else low = middle + 1;
  }
  return fill(all, high, weigh);
}

function fill<One>(all: readonly One[], most: number, weigh: (one: One) => number): One[][] {
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
