const DIGITS = 64;
const SHAPE = new RegExp(`^[0-9a-f]{${String(DIGITS)}}$`);

/** Hex SHA-256 of the canonical text → `1A2B-3C4D-5E6F-7081`: short enough to be read out and compared. */
export function shortDigest(digest: string): string {
  const [a = '', b = '', c = '', d = ''] = digest.slice(0, 16).toUpperCase().match(/.{4}/g) ?? [];
  return [a, b, c, d].join('-');
}

/** Null: no digest, or one that was damaged. */
export function readDigest(text: string): string | null {
  const written = text.trim().toLowerCase();
  return SHAPE.test(written) ? written : null;
}
