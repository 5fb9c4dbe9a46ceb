/** Columns aligned with spaces: Vietnamese letters are one cell wide each once composed. */
export function printTable(heading: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [heading, ...rows].map((row) => row.map((cell) => cell.normalize('NFC')));
  const widths = heading.map((_, column) =>
    Math.max(...all.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd();
  const [first = [], ...rest] = all;
  console.log(line(first));
  console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const row of rest) console.log(line(row));
}
