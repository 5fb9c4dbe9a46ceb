import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

/** Lines as `sha256sum --check` reads them. */
export function checksums(files: ReleaseFiles): string {
  const lines = [...files.keys()].sort().map((path) => {
    const bytes = files.get(path) ?? new Uint8Array();
    return `${createHash('sha256').update(bytes).digest('hex')}  ${path}`;
  });
  return `${lines.join('\n')}\n`;
}

/**
 * The same files give the same bytes, on any machine and day: sorted, and all dated with the first
 * moment that a zip can name (in local time, as zip dates are).
 */
export function packRelease(folder: string, files: ReleaseFiles): Uint8Array {
  const entries = [...files.keys()].sort().map((path) => {
    return [`${folder}/${path}`, files.get(path) ?? new Uint8Array()] as const;
  });
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
