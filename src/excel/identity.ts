import { SCHEMA_LIST } from '../domain/book/schemas';
import { RUN_KINDS, type RunKind } from '../domain/undo/begun-run';

/**
 * Our sheets carry a hidden workbook name that points at their first cell: it follows a renamed or
 * moved sheet, and a copy of the sheet does not get it.
 */
const PREFIX = '_ThiDua.';
const UNIT_PREFIX = `${PREFIX}Unit.`;
const PAPER_PREFIX = `${PREFIX}Paper.`;
const NOTICE_PREFIX = `${PREFIX}Notice.`;
const VERSION_PREFIX = `${PREFIX}Version.`;
const FOOT_PREFIX = `${PREFIX}Foot.`;
const PACKED_PREFIX = `${PREFIX}Packed.`;
const BEGUN_PREFIX = `${PREFIX}Begun.`;
const MAKING_PREFIX = `${PREFIX}Making.`;

/** Very hidden sheets that hold packed text for the add-in alone. */
export const PACKED_SHEETS = { seal: 'Niêm phong (dữ liệu)', undo: 'Lần chạy trước' } as const;
export type PackedId = keyof typeof PACKED_SHEETS;

export function packedName(id: PackedId): string {
  return `${PACKED_PREFIX}${id}`;
}

export function idName(schemaId: string): string {
  return `${PREFIX}${schemaId}`;
}

export function unitName(code: string): string {
  return `${UNIT_PREFIX}${safeIn(code)}`;
}

/** A unit's notice of verification, where every unit has one. */
export function noticeName(code: string): string {
  return `${NOTICE_PREFIX}${safeIn(code)}`;
}

/** Unit codes may hold characters that a name may not. */
function safeIn(code: string): string {
  const safe = [...code].map((character) =>
    /[A-Za-z0-9]/.test(character) ? character : `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return safe.join('');
}

/** The locked copy of a regulation sheet as it stood in that version. */
export function versionName(version: number, schemaId: string): string {
  return `${VERSION_PREFIX}${String(version)}.${schemaId}`;
}

/** A paper that is printed from a sheet of its own. */
export function paperName(id: string): string {
  return `${PAPER_PREFIX}${id}`;
}

/** Holds no reference but a text: what is being written (`BegunRun`), as long as it is. */
export function begunName(what: RunKind): string {
  return `${BEGUN_PREFIX}${what}`;
}

/** A second name of a sheet that is not whole yet, beside `mark`. */
export function makingName(mark: string): string {
  return `${MAKING_PREFIX}${mark.slice(PREFIX.length)}`;
}

/** The lines below one of our tables: who counts and signs. Points at the first cell of them. */
export function footName(schemaId: string): string {
  return `${FOOT_PREFIX}${schemaId}`;
}

const PACKED_IDS = Object.keys(PACKED_SHEETS) as readonly PackedId[];

export type SheetMark =
  | { readonly kind: 'schema'; readonly id: string }
  | { readonly kind: 'version'; readonly version: number; readonly id: string }
  | { readonly kind: 'unit'; readonly name: string }
  | { readonly kind: 'notice'; readonly name: string }
  | { readonly kind: 'paper'; readonly id: string }
  | { readonly kind: 'foot'; readonly id: string }
  | { readonly kind: 'packed'; readonly id: PackedId }
  | { readonly kind: 'begun'; readonly what: RunKind }
  | { readonly kind: 'making' };

export function readMark(name: string): SheetMark | null {
  if (name.startsWith(UNIT_PREFIX)) return { kind: 'unit', name };
  if (name.startsWith(NOTICE_PREFIX)) return { kind: 'notice', name };
  if (name.startsWith(PAPER_PREFIX)) return { kind: 'paper', id: name.slice(PAPER_PREFIX.length) };
  if (name.startsWith(MAKING_PREFIX)) return { kind: 'making' };
  const what = RUN_KINDS.find((one) => begunName(one) === name);
  if (what) return { kind: 'begun', what };
  if (name.startsWith(FOOT_PREFIX)) return { kind: 'foot', id: name.slice(FOOT_PREFIX.length) };
  const packed = PACKED_IDS.find((one) => packedName(one) === name);
  if (packed) return { kind: 'packed', id: packed };
  const id = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
  if (isSchema(id)) return { kind: 'schema', id };
  const [, number, copied = ''] = /^Version\.(\d{1,4})\.(\w+)$/.exec(id) ?? [];
  return isSchema(copied) ? { kind: 'version', version: Number(number), id: copied } : null;
}

function isSchema(id: string): boolean {
  return SCHEMA_LIST.some((schema) => schema.id === id);
}
