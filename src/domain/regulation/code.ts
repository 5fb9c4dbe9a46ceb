import { tidy } from '../text/fold';

/** Letters and digits, parted by single dots: `I.1.2`, `III.4a`, `1.10`, `I.4.đ`. */
const WELL_FORMED = /^[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*$/u;
/** What people write for the dot, or beside it. */
const SEPARATORS = / ?[.,:;()[\]/–—-][.,:;()[\]/\s–—-]*/gu;

export function isWellFormedCode(code: string): boolean {
  return WELL_FORMED.test(code);
}

/**
 * `1. a)`, `I,1`, `I.1.` and `Mục I` as a code. Null where nobody can tell: `I 1` may be `I.1` or
 * `I1`. The parent of a criterion is its code's prefix, so a dot too many makes another tree.
 */
export function canonicalCode(written: string): string | null {
  const code = tidy(written)
    .replace(/^(?:mục|phần|tiêu chí)\s/iu, '')
    .replace(SEPARATORS, '.')
    .replace(/^\.|\.$/g, '');
  return isWellFormedCode(code) ? code : null;
}

/** How each row's code is understood: as it stands, or repaired where no other row is called so. */
export function understandCodes(written: readonly string[]): ReadonlyMap<string, string> {
  const understood = new Map<string, string>();
  const repaired = new Map<string, number>();
  const different = [...new Set(written)];
  for (const code of different) {
    const meant = isWellFormedCode(code) ? code : canonicalCode(code);
    if (meant !== null) repaired.set(meant, (repaired.get(meant) ?? 0) + 1);
  }
  for (const code of different) {
    const meant = isWellFormedCode(code) ? null : canonicalCode(code);
    understood.set(code, meant !== null && repaired.get(meant) === 1 ? meant : code);
  }
  return understood;
}
