import { SCHEMA_LIST, type SchemaId } from '../../domain/book/schemas';
import { readBegun, type BegunRun } from '../../domain/undo/begun-run';
import type { Culture } from '../../domain/text/culture';
import { fold } from '../../domain/text/fold';
import { sheetOfReference } from '../addresses';
import { PACKED_SHEETS, readMark, type PackedId } from '../identity';
import { readCopyName } from '../locked-copies';
import type { ExcelSession } from '../run';

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly position: number;
  readonly isProtected: boolean;
}

/** A regulation sheet as it stood in an older version. */
export interface LockedCopy {
  readonly version: number;
  readonly id: SchemaId;
  readonly entry: SheetEntry;
}

/** What stands in the workbook, and what of it is ours. */
export interface Inventory {
  /** Without those that are not whole. */
  readonly sheets: readonly SheetEntry[];
  /** Our table sheets, by id name or by sheet name. */
  readonly ours: ReadonlyMap<SchemaId, SheetEntry>;
  /** Hidden unit names (`unitName(code)`) → their sheets. */
  readonly unitSheets: ReadonlyMap<string, SheetEntry>;
  /** Hidden names (`noticeName(code)`) → the notices of verification, one of each unit. */
  readonly notices: ReadonlyMap<string, SheetEntry>;
  /** Papers of ours, by the id of the paper. */
  readonly papers: ReadonlyMap<string, SheetEntry>;
  /** Our tables with lines of their own below them. */
  readonly feet: ReadonlySet<string>;
  /** Locked copies of older versions of the regulation: never the regulation itself. */
  readonly copies: readonly LockedCopy[];
  /** Very hidden sheets of packed text, for the add-in alone. */
  readonly packed: ReadonlyMap<PackedId, SheetEntry>;
  /** Sheets of ours that were cut off while they were made, with the names that say so. */
  readonly unfinished: readonly { readonly name: string; readonly entry: SheetEntry | null }[];
  /** Called like the sheet that was being made when writing was cut off, and nobody's yet. */
  readonly nameless: readonly SheetEntry[];
  /** Writing that was begun and not ended. */
  readonly begun: readonly BegunRun[];
  /** Everything else: the user's own, and scoring sheets that nobody took yet. */
  readonly others: readonly SheetEntry[];
  /** Our table sheets that were deleted: the hidden name is there and points at nothing. */
  readonly deleted: readonly SchemaId[];
  readonly tableNames: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly isMarked: (id: SchemaId) => boolean;
  /** How this Excel writes figures; a file that no Excel has open says nothing about it. */
  readonly culture?: Culture;
}

/** One request. */
export async function readInventory(session: ExcelSession): Promise<Inventory> {
  const { application, workbook } = session.context;
  const sheets = workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/position,items/protection/protected',
  );
  const names = workbook.names.load('items/name,items/formula');
  const tables = workbook.tables.load('items/name');
  // ExcelApi 1.11. Those the user sees: he can set his own in Excel's options.
  application.load('decimalSeparator,thousandsSeparator');
  await session.request();

  const found = inventoryOf(
    sheets.items.map(({ id, name, visibility, position, protection }): SheetEntry => ({
      id,
      name,
      visibility,
      position,
      isProtected: protection.protected,
    })),
    names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    tables.items.map((table) => table.name),
  );
  const { decimalSeparator: decimal, thousandsSeparator: group } = application;
  return { ...found, culture: { decimal, group } };
}

/** What of these sheets is ours: by hidden name, else by what they are called. */
export function inventoryOf(
  all: readonly SheetEntry[],
  names: readonly { readonly name: string; readonly formula: string }[],
  tableNames: readonly string[],
): Inventory {
  const byName = new Map(all.map((entry) => [entry.name.toLowerCase(), entry]));
  const entryOf = (formula: string): SheetEntry | null => {
    const target = sheetOfReference(formula);
    return target === null ? null : (byName.get(target.toLowerCase()) ?? null);
  };
  const unfinished = names.flatMap(({ name, formula }) =>
    readMark(name)?.kind === 'making' ? [{ name, entry: entryOf(formula) }] : [],
  );
  const begun = names.flatMap(({ name, formula }) => {
    const mark = readMark(name);
    return mark?.kind === 'begun' ? begunOf(mark.what, formula) : [];
  });
  const nameless = namelessSheets(
    all,
    begun,
    new Set(names.map(({ formula }) => entryOf(formula))),
  );
  const halves = new Set([...unfinished.map(({ entry }) => entry), ...nameless]);
  const entries = all.filter((entry) => !halves.has(entry));
  const ours = new Map<SchemaId, SheetEntry>();
  const marked = new Set<string>();
  const unitSheets = new Map<string, SheetEntry>();
  const notices = new Map<string, SheetEntry>();
  const papers = new Map<string, SheetEntry>();
  const feet = new Set<string>();
  const packed = new Map<PackedId, SheetEntry>();
  const markedCopies: LockedCopy[] = [];
  const orphaned = new Set<SchemaId>();
  for (const { name, formula } of names) {
    const mark = readMark(name);
    const entry = entryOf(formula);
    if (mark?.kind === 'schema' && !entry) orphaned.add(mark.id as SchemaId);
    if (!mark || !entry || halves.has(entry)) continue;
    if (mark.kind === 'unit') unitSheets.set(mark.name, entry);
    else if (mark.kind === 'notice') notices.set(mark.name, entry);
    else if (mark.kind === 'paper') papers.set(mark.id, entry);
    else if (mark.kind === 'foot') feet.add(mark.id);
    else if (mark.kind === 'packed') packed.set(mark.id, entry);
    else if (mark.kind === 'version') {
      markedCopies.push({ version: mark.version, id: mark.id as SchemaId, entry });
    } else if (mark.kind === 'schema') {
      ours.set(mark.id as SchemaId, entry);
      marked.add(mark.id);
    }
  }
  for (const [id, entry] of namedPacked(entries)) if (!packed.has(id)) packed.set(id, entry);
  const copies = [...markedCopies, ...namedCopies(entries, markedCopies)];
  const taken = new Set([
    ...ours.values(),
    ...unitSheets.values(),
    ...notices.values(),
    ...papers.values(),
    ...copies.map(({ entry }) => entry),
    ...packed.values(),
  ]);
  for (const schema of SCHEMA_LIST) {
    const id = schema.id as SchemaId;
    if (ours.has(id)) continue;
    const entry = entries.find(
      (one) => !taken.has(one) && fold(one.name) === fold(schema.sheetName),
    );
    if (entry) {
      ours.set(id, entry);
      taken.add(entry);
    }
  }
  return {
    sheets: entries,
    ours,
    unitSheets,
    notices,
    papers,
    feet,
    copies,
    packed,
    unfinished,
    nameless,
    begun,
    others: entries.filter((entry) => !taken.has(entry)),
    deleted: [...orphaned].filter((id) => !ours.has(id)),
    tableNames: new Set(tableNames),
    names: new Set(names.map(({ name }) => name)),
    isMarked: (id) => marked.has(id),
  };
}

/** Added, and cut off before it got its hidden name: every sheet of ours has one while we write. */
function namelessSheets(
  sheets: readonly SheetEntry[],
  begun: readonly BegunRun[],
  named: ReadonlySet<SheetEntry | null>,
): readonly SheetEntry[] {
  return sheets.filter(
    (entry) => begun.some(({ step }) => step === entry.name) && !named.has(entry),
  );
}

/** A text in a name: `="…"`, quotation marks doubled. */
function begunOf(what: BegunRun['what'], formula: string): readonly BegunRun[] {
  const text = /^="([^]*)"$/.exec(formula)?.[1]?.replaceAll('""', '"');
  const read = text === undefined ? null : readBegun(what, text);
  return read ? [read] : [];
}

/** Where a sheet is called so: it may be called otherwise by now. */
export function idOfSheet({ sheets }: Pick<Inventory, 'sheets'>, name: string): string {
  return sheets.find((entry) => entry.name === name)?.id ?? name;
}

/**
 * Copies whose hidden names another program has lost. Only protected ones: a sheet that the clerk
 * copied and called so himself, to try something, is his own.
 */
function namedCopies(
  entries: readonly SheetEntry[],
  marked: readonly LockedCopy[],
): readonly LockedCopy[] {
  return entries.flatMap((entry): LockedCopy[] => {
    const named = entry.isProtected ? readCopyName(entry.name) : null;
    const known = marked.some(
      (copy) => copy.entry === entry || (copy.version === named?.version && copy.id === named.id),
    );
    return named && !known ? [{ ...named, entry }] : [];
  });
}

/** Those whose hidden names another program has lost, as long as nobody has unhidden them. */
function namedPacked(entries: readonly SheetEntry[]): readonly (readonly [PackedId, SheetEntry])[] {
  const ids = Object.entries(PACKED_SHEETS) as readonly [PackedId, string][];
  return ids.flatMap(([id, name]) => {
    const entry = entries.find((one) => one.name === name && one.visibility !== 'Visible');
    return entry ? [[id, entry] as const] : [];
  });
}
