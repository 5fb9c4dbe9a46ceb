/**
 * The text without these characters at its end. An expression like `[.)]+$` begins anew at every one
 * of a long run that does not stand at the end.
 */
export function trimMarksEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The same at both ends. */
export function trimMarks(text: string, marks: string): string {
  const short = trimMarksEnd(text, marks);
  let start = 0;
  while (start < short.length && marks.includes(short.charAt(start))) start += 1;
  return short.slice(start);
}
