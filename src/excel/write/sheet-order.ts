import { SCHEMAS, type SchemaId } from '../../domain/book/schemas';
import type { Inventory } from '../read/inventory';

/** Unit sheets stand before the first sheet of results, in the roster's order. */
const BEFORE_UNITS: SchemaId = 'ThanhTich';

interface Entry {
  readonly rank: number | null;
}

/** Where a new sheet goes among ours; the user's own sheets are never moved. */
export class SheetOrder {
  private readonly entries: Entry[];
  /** Of the workbook, as it was read. */
  readonly names: ReadonlySet<string>;

  /** @param unitRank place of a unit's sheet (by its hidden name) in the roster */
  constructor(inventory: Inventory, unitRank: (mark: string) => number) {
    this.names = inventory.names;
    const ranks = new Map<string, number>();
    for (const [id, entry] of inventory.ours) ranks.set(entry.id, schemaRank(id));
    for (const [mark, entry] of inventory.unitSheets)
      ranks.set(entry.id, unitsRank(unitRank(mark)));
    this.entries = [...inventory.sheets]
      .sort((a, b) => a.position - b.position)
      .map((entry) => ({ rank: ranks.get(entry.id) ?? null }));
  }

  placeSchema(sheet: Excel.Worksheet, id: SchemaId): void {
    this.place(sheet, schemaRank(id));
  }

  placeUnit(sheet: Excel.Worksheet, rosterIndex: number): void {
    this.place(sheet, unitsRank(rosterIndex));
  }

  private place(sheet: Excel.Worksheet, rank: number): void {
    const at = this.entries.findIndex((entry) => entry.rank !== null && entry.rank > rank);
    const position = at < 0 ? this.entries.length : at;
    this.entries.splice(position, 0, { rank });
    sheet.position = position;
  }
}

function schemaRank(id: SchemaId): number {
  const order = SCHEMAS.map((schema): SchemaId => schema.id);
  const index = order.indexOf(id);
  return index <= order.indexOf(BEFORE_UNITS) ? index : index + 1;
}

function unitsRank(rosterIndex: number): number {
  const order = SCHEMAS.map((schema): SchemaId => schema.id);
  return order.indexOf(BEFORE_UNITS) + 1 + rosterIndex / 10_000;
}
