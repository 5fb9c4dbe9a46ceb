import type { Line } from './document';

/** A field of several lines (Alt+Enter in its cell) makes as many lines; blank ones go. */
export function splitLines(line: Line): readonly Line[] {
  const lines: Line[] = [[]];
  for (const run of line) {
    if (run.kind === 'gap') {
      lines.push([...(lines.pop() ?? []), run]);
      continue;
    }
    run.text.split('\n').forEach((piece, index) => {
      const before = index > 0 ? [] : (lines.pop() ?? []);
      lines.push(
        piece.trim() === '' && before.length === 0 ? before : [...before, { ...run, text: piece }],
      );
    });
  }
  return lines.filter((one) => one.length > 0);
}
