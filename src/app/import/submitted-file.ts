/** A file as it came: its name and its bytes. */
export interface SubmittedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Hex SHA-256: tells whether a source was taken before, and whether it changed since. */
export async function fingerprint(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
