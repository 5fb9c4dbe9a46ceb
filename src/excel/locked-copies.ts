import type { SchemaId } from '../domain/book/schemas';
import type { SheetSchema } from '../domain/book/sheet-schema';
import { PARTS, PART_SHEETS } from '../domain/regulation/versions/parts';
import { fold } from '../domain/text/fold';

/** The sheets that make a regulation: a version keeps a copy of each. */
export const REGULATION_SHEETS: readonly SheetSchema[] = PARTS.map((part) => PART_SHEETS[part]);

/** `Bảng tiêu chí (bản 1)`; before it is cut to length and made unique. */
export function copyName({ sheetName }: Pick<SheetSchema, 'sheetName'>, version: number): string {
  return `${sheetName} (bản ${String(version)})`;
}

/** What a copy is called says what it is, where another program has lost its hidden name. */
export function readCopyName(
  name: string,
): { readonly version: number; readonly id: SchemaId } | null {
  const match = /^(.+) \(ban ([1-9]\d{0,3})\)$/.exec(fold(name));
  const schema = REGULATION_SHEETS.find(({ sheetName }) => fold(sheetName) === match?.[1]);
  return match && schema ? { version: Number(match[2]), id: schema.id } : null;
}
