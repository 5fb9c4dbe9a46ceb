import type { Line, Run } from './document';

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

/** One of a list: a semicolon after it, a full stop after the last, whatever the clerk typed there. */
export function listed(line: Line, isLast: boolean): Line {
  return line.map((run, at): Run => {
    if (run.kind === 'gap' || at < line.length - 1) return run;
    return { ...run, text: run.text.trimEnd().replace(/[;.,]$/, '') + (isLast ? '.' : ';') };
  });
}
