import type { Both } from './both';

/** One thing that must be so; empty: it is. */
export interface Check {
  readonly what: Both;
  readonly differences: readonly string[];
}

/** The same value, or what was found instead. */
export function sameAs(what: Both, wanted: unknown, found: unknown): Check {
  const [expected, actual] = [JSON.stringify(wanted), JSON.stringify(found)];
  return {
    what,
    differences: expected === actual ? [] : [`${expected} ≠ ${actual}`],
  };
}

/** Every piece stands in the text. */
export function saysAll(what: Both, text: string, pieces: readonly string[]): Check {
  return {
    what,
    differences: pieces.filter((piece) => !text.includes(piece)).map((piece) => `? ${piece}`),
  };
}

/** None of the pieces does. */
export function saysNone(what: Both, text: string, pieces: readonly string[]): Check {
  return {
    what,
    differences: pieces.filter((piece) => text.includes(piece)).map((piece) => `! ${piece}`),
  };
}
