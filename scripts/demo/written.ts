import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { ROOT } from '../support/root';
import type { ExpectedNext } from './expected';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The text of a paper, a paragraph a line. */
export function paperText(path: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(join(ROOT, path))));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** All papers of a folder, one after the other. */
export function papersText(folder: string): string {
  return readdirSync(join(ROOT, folder))
    .sort()
    .map((name) => paperText(join(folder, name)))
    .join('\n');
}

/** Rows of a sheet by its headings, read by another program than the one that wrote it. */
async function rowsOf(
  path: string,
  sheet: string,
  first: string,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const book = await readXlsx(readFileSync(join(ROOT, path)));
  const rows = book.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const at = rows.findIndex((row) => row.some((cell) => headingOf(cell) === first));
  const headings = (rows[at] ?? []).map(headingOf);
  return rows
    .slice(at + 1)
    .map((row) =>
      Object.fromEntries(headings.map((heading, column) => [heading, textOf(row[column])])),
    )
    .filter((row) => row[first] !== '');
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** A required row of *Thiết lập* carries a star. */
function headingOf(cell: unknown): string {
  return textOf(cell).replace('★', '').trim();
}

/** Who is in the book, in which role, and for which year. */
export async function rosterIn(path: string): Promise<ExpectedNext> {
  const settings = await rowsOf(path, 'Thiết lập', 'Mục');
  const units = await rowsOf(path, 'Đơn vị', 'Tên đơn vị');
  const withRole = (pattern: RegExp): string | null =>
    units.find((row) => pattern.test(row['Vai trò'] ?? ''))?.['Tên đơn vị'] ?? null;
  return {
    year: settings.find((row) => headingOf(row.Mục) === 'Năm thi đua')?.['Giá trị'] ?? '',
    leader: withRole(/trưởng$/i),
    deputy: withRole(/phó/i),
    // Rows of units that were merged stay, for what they held; they are no members any more.
    units: units
      .filter((row) => (row['Tham gia đến'] ?? '') === '')
      .map((row) => row['Tên đơn vị'] ?? '')
      .sort(),
  };
}

/** *Kế thừa từ*, by unit. */
export async function lineageIn(path: string): Promise<Readonly<Record<string, string>>> {
  const units = await rowsOf(path, 'Đơn vị', 'Tên đơn vị');
  return Object.fromEntries(
    units.map((row) => [row['Tên gọi tắt'] ?? '', row['Kế thừa từ'] ?? '']),
  );
}
