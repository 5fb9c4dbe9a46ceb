/** What windows-1252 has from 0x80 to 0x9F; the five bytes it leaves free stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROLS = /[\u0080-\u009f]/g;

/** Some engines decode windows-1252 as plain Latin-1: the difference is made good here. */
export function asWindows1252(latin: string): string {
  return latin.replace(CONTROLS, (char) => HIGH.charAt(char.charCodeAt(0) - 0x80));
}
