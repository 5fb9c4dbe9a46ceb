/**
 * Excel for Mac and iPad show the pane in Safari's engine, which saves no file for a page in a frame;
 * there the sheet is the way.
 */
export function canDownload({ userAgent }: Pick<Navigator, 'userAgent'>): boolean {
  return !/Macintosh|iPad|iPhone/.test(userAgent) || /Chrome\//.test(userAgent);
}

/** Offers the bytes as a file of that name. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  // The browser has taken it over by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
