/** A cell to write. Null leaves the cell as it is, '' clears it. */
export type Cell = string | number | boolean | null;

const CHANGED_BY_EXCEL = /^\s*[=+\-@']|^\s*[\d.,$€(#]|^(?:true|false)$/i;

/**
 * Text that stays text in a General cell: whatever Excel would take for a formula, number, date or
 * boolean gets a leading apostrophe, which is no part of the value (Range.values; office-js#6687).
 */
export function asText(text: string): string {
  return CHANGED_BY_EXCEL.test(text) || looksLikeDate(text) ? `'${text}` : text;
}

function looksLikeDate(text: string): boolean {
  return /^\s*[a-z]{3,9}[ .-]?\d/i.test(text);
}
