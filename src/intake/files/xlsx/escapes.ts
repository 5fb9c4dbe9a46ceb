const ESCAPE = /_x([0-9a-f]{4})_/gi;

/** `_x000D_` stands for a character that XML cannot carry, `_x005F_` for the underscore itself. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * A copy with characters of its own. Engines keep a cut-out string as a window on the text it came
 * from, and one short formula would hold a megabyte of sheet XML.
 */
export function detach(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
