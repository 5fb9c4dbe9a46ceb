/** `Bảng1[Cột]` → `Bảng2[Cột]` outside texts and quoted sheet names. */
export function renameTableIn(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.toLowerCase())) return formula;
  const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const name = `(?<![\\p{L}\\p{N}\\p{M}_.\\\\])${escaped}(?![\\p{L}\\p{N}\\p{M}_.(!])`;
  const pattern = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|${name}`, 'giu');
  return formula.replace(pattern, (part) => (/^["']/.test(part) ? part : to));
}
