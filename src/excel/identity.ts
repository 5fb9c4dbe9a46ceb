import { SCHEMA_LIST } from '../domain/book/schemas';

/**
 * Our sheets carry a hidden workbook name that points at their first cell: it follows a renamed or
 * moved sheet, and a copy of the sheet does not get it.
 */
const PREFIX = '_ThiDua.';
const UNIT_PREFIX = `${PREFIX}Unit.`;

export function idName(schemaId: string): string {
  return `${PREFIX}${schemaId}`;
}

/** Unit codes may hold characters that a name may not. */
export function unitName(code: string): string {
  const safe = [...code].map((character) =>
    /[A-Za-z0-9]/.test(character) ? character : `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return `${UNIT_PREFIX}${safe.join('')}`;
}

export type SheetMark =
  | { readonly kind: 'schema'; readonly id: string }
  | { readonly kind: 'unit'; readonly name: string };

export function readMark(name: string): SheetMark | null {
  if (name.startsWith(UNIT_PREFIX)) return { kind: 'unit', name };
  const id = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
  return SCHEMA_LIST.some((schema) => schema.id === id) ? { kind: 'schema', id } : null;
}
