/**
 * What Windows, macOS and office programs leave in a folder by themselves: thumbnails, folder views,
 * lock files of a workbook that is open. Nobody sent them, so nothing is said about them.
 */
export function isLeftover(name: string): boolean {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return base.startsWith('.') || base.startsWith('~$') || LEFTOVERS.has(base.toLowerCase());
}

const LEFTOVERS: ReadonlySet<string> = new Set(['thumbs.db', 'ehthumbs.db', 'desktop.ini']);
