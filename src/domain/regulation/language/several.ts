/** *Năm* is left out: it is the year as well. */
const NUMERAL = /^(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|vài) /iu;

/**
 * `3 sáng kiến`, `hai sáng kiến`: points for so many at a time. The language has points for each one
 * only: whether a part of three counts is for the regulation to say, in bands.
 */
export function isSeveral(thing: string): boolean {
  return (/^\d/.test(thing) && !/^0*1(?![\d.,])/.test(thing)) || NUMERAL.test(thing);
}
