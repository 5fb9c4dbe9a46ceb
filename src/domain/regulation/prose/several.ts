/** *Năm* is left out: it is the year as well. */
const NUMERAL = /^(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|vài) /iu;

/**
 * `3 sáng kiến`, `hai sáng kiến`: points for so many at a time. The language has points for each one
 * only, so that `2/3 sáng kiến` would give 2 points for every single one.
 */
export function isSeveral(thing: string): boolean {
  return (/^\d/.test(thing) && !/^0*1(?![\d.,])/.test(thing)) || NUMERAL.test(thing);
}
