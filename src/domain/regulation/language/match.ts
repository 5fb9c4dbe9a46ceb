import { fold, tidy } from '../../text/fold';

/**
 * Matches keywords without accents and capitals, and gives back what stands between them as it was
 * written. `pattern` is about folded text and needs the flag `d`.
 */
export function matchFolded(text: string, pattern: RegExp): readonly string[] | null {
  const written = tidy(text);
  const folded = fold(written);
  const match = pattern.exec(folded);
  if (!match) return null;
  // Letter stands under letter, unless a mark was left over that no letter could take.
  const original = folded.length === written.length ? written : folded;
  // A group that took no part in the match has no range, which the type leaves out.
  const ranges: readonly (readonly [number, number] | undefined)[] = match.indices ?? [];
  return ranges.slice(1).map((range) => (range ? original.slice(...range) : ''));
}
