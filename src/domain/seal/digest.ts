const DIGITS = 64;
const SHAPE = new RegExp(`^[0-9a-f]{${String(DIGITS)}}$`);

/** Hex SHA-256 of the canonical text → `1A2B-3C4D-5E6F-7081`: short enough to be read out and compared. */
export function shortDigest(digest: string): string {
  return digest
    .slice(0, 16)
    .toUpperCase()
    .replace(/.{4}(?!$)/g, '$&-');
}

/** Null: no digest, or one that was damaged. */
export function readDigest(text: string): string | null {
  const written = text.trim().toLowerCase();
  return SHAPE.test(written) ? written : null;
}
