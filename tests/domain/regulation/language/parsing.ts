import type { LanguageProblem, Parsed } from '../../../../src/domain/regulation/language/parsed';

/** The value, or a test that fails with the reason. */
export function valueOf<T>(read: Parsed<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** `problem found [→ suggestion]`, or null where the text was read. */
export function problemOf<T>(read: Parsed<T>): string | null {
  return read.ok ? null : shown(read.error);
}

/** What is printed, or the problem: one string for a table of both. */
export function printedOr<T>(read: Parsed<T>, print: (value: T) => string): string {
  return read.ok ? print(read.value) : shown(read.error);
}

function shown({ problem, found, suggestion }: LanguageProblem): string {
  return `${problem} ${found}${suggestion === undefined ? '' : ` → ${suggestion}`}`;
}
