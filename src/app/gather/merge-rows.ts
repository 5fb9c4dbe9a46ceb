/** A row that stands in the sheet, as a clerk would type it. */
export interface StandingRow {
  readonly cells: readonly string[];
  /** As the cells hold it. */
  readonly values: readonly (string | number | boolean)[];
  /** The file, of those that are gathered now, that it came from; null: somebody else's. */
  readonly owner: string | null;
}

export type MergedRow =
  /** Stands there already, at that place. */
  { readonly kept: number } | { readonly fresh: readonly string[] };

export interface RowChange {
  /** Null: there was no such row, or there is none any more. */
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
  /** Whose row it was; null: it is new. */
  readonly owner: string | null;
}

/**
 * The sheet after gathering: what people of the province wrote stays; rows of the books that are
 * gathered are replaced where they say otherwise, in place where the key is the same, so that nothing
 * moves that need not.
 */
export function mergeRows(
  standing: readonly StandingRow[],
  fresh: readonly (readonly string[])[],
  keyOf: (cells: readonly string[]) => string,
): { readonly rows: readonly MergedRow[]; readonly changes: readonly RowChange[] } {
  const waiting = [...fresh];
  const take = (matches: (cells: readonly string[]) => boolean): readonly string[] | undefined => {
    const at = waiting.findIndex(matches);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };
  const same = new Set(
    standing.filter(
      ({ cells, owner }) => owner !== null && take((one) => equal(one, cells)) !== undefined,
    ),
  );
  const changes: RowChange[] = [];
  const rows = standing.flatMap((row, kept): readonly MergedRow[] => {
    if (row.owner === null || same.has(row)) return [{ kept }];
    const after = take((cells) => keyOf(cells) === keyOf(row.cells)) ?? null;
    changes.push({ before: row.cells, after, owner: row.owner });
    return after === null ? [] : [{ fresh: after }];
  });
  for (const after of waiting) changes.push({ before: null, after, owner: null });
  return { rows: [...rows, ...waiting.map((cells) => ({ fresh: cells }))], changes };
}

function equal(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
