/** A paragraph for the clerk, and below it a shorter one in English. */
export function both(vi: string, en: string): readonly string[] {
  return [vi, '', `> ${en}`, ''];
}

/** Two languages in one heading or heading cell. */
export function titled(vi: string, en: string): string {
  return `${vi} · ${en}`;
}

/** Where a heading of a Markdown page is found on GitHub. */
export function anchor(heading: string): string {
  const plain = heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '');
  return `#${plain.replace(/\s/g, '-')}`;
}
