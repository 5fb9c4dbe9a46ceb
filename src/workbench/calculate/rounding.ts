/**
 * Rounding in decimal, as Excel does: 1.005 has two binary neighbours and rounds to 1.01, because the
 * number is taken as the 15 digits that Excel shows of it.
 */
function scaled(size: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = size.toPrecision(15).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function unscaled(whole: number, places: number): number {
  return Number(`${whole}e${-places}`);
}

function inDecimal(number: number, places: number, step: (size: number) => number): number {
  const digits = Math.trunc(places);
  if (number === 0 || digits > 20) return number;
  if (digits < -300) return 0;
  const size = unscaled(step(scaled(Math.abs(number), digits)), digits);
  if (!Number.isFinite(size)) return number;
  return size === 0 ? 0 : Math.sign(number) * size;
}

/** Half away from zero. */
export function roundHalfUp(number: number, places: number): number {
  return inDecimal(number, places, Math.round);
}

export function roundAway(number: number, places: number): number {
  return inDecimal(number, places, Math.ceil);
}

export function roundTowards(number: number, places: number): number {
  return inDecimal(number, places, Math.floor);
}

/** Multiples of a step, noise of binary fractions taken off first. */
export function toMultiple(
  number: number,
  step: number,
  direction: (size: number) => number,
): number {
  if (step === 0) return 0;
  const count = direction(Number((number / step).toPrecision(15)));
  return Number((count * step).toPrecision(15));
}
