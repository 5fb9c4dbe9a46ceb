/**
 * Notices lines with more fields than the heading: there a decimal comma, or a comma in a text, has
 * cut a field in two, and every figure behind it stands one column too far.
 */
export class UnevenRows {
  private width: number | undefined;

  constructor(private readonly warn: (row: number, column: number) => void) {}

  add(fields: readonly string[], row: number): void {
    const filled = fields.filter((field) => field.trim() !== '');
    if (this.width === undefined) {
      // The first line of three or more words is as near to a heading as can be said here.
      if (filled.length >= 3 && !filled.some((field) => /^[\d.,]+$/.test(field.trim()))) {
        this.width = fields.length;
      }
      return;
    }
    for (let column = this.width; column < fields.length; column += 1) {
      if (fields[column]?.trim() === '') continue;
      this.warn(row, column);
      return;
    }
  }
}
