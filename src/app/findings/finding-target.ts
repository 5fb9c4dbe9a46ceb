import { SETTINGS_SHEET } from '../../domain/book/sheets/settings';
import type { UnitColumnKey } from '../../domain/book/unit-sheet';
import { rowText } from '../../domain/book/table';
import type { Finding } from '../../domain/findings/finding';
import { SETTING_LIST } from '../../domain/settings/settings';
import { fold } from '../../domain/text/fold';
import type { Unit } from '../../domain/units/unit';
import { cellAddress } from '../../excel/addresses';
import { unitName } from '../../excel/identity';
import type { BookSnapshot } from '../../excel/read/book';
import type { UnitSnapshot } from '../../excel/read/unit-snapshot';
import { layoutOf } from '../../excel/sheets/write-units';
import { tableOf } from '../book/book-tables';

/** A cell of the open workbook; cell null: the sheet as a whole. */
export interface CellTarget {
  readonly sheet: string;
  readonly cell: string | null;
}

/** Where in the workbook a finding is looked at and mended, wherever it came from. */
export class FindingTargets {
  private readonly sheetNames: ReadonlySet<string>;
  private readonly unitSheets: ReadonlyMap<string, UnitSnapshot>;

  constructor(
    private readonly snapshot: BookSnapshot,
    units: readonly Unit[],
  ) {
    this.sheetNames = new Set(snapshot.inventory.sheets.map(({ name }) => name));
    const byMark = new Map(snapshot.units.map((sheet) => [sheet.mark, sheet]));
    this.unitSheets = new Map(
      units.flatMap(({ code }) => {
        const sheet = byMark.get(unitName(code));
        return sheet ? [[code, sheet] as const] : [];
      }),
    );
  }

  /** Null: there is no cell of ours that it is about. */
  of(found: Finding): CellTarget | null {
    const { place, ownCell } = found;
    for (const { file, sheet, cell } of ownCell ? [ownCell, place] : [place]) {
      if (file === null && sheet !== null && this.sheetNames.has(sheet)) return { sheet, cell };
    }
    return this.inUnitSheet(found) ?? this.inSettings(found);
  }

  private inUnitSheet({ unit, criterion, params }: Finding): CellTarget | null {
    const found = this.unitSheets.get(unit ?? '');
    if (!found) return null;
    const { columns, rows } = layoutOf(found.columns, found.top, found.values.get('code') ?? []);
    const row = rows.get(criterion ?? '');
    const column = columns.get(params.field as UnitColumnKey) ?? columns.get('self');
    const cell = row === undefined || column === undefined ? null : cellAddress(row, column);
    return { sheet: found.sheet.name, cell };
  }

  private inSettings({ params }: Finding): CellTarget | null {
    const [, schema] = SETTING_LIST.find(([key]) => key === params.key) ?? [];
    if (!schema) return null;
    const { rows, sheet } = tableOf(this.snapshot.tables, SETTINGS_SHEET);
    const row = rows.find(
      (one) => fold(rowText(one, 'item').replaceAll('★', '')) === fold(schema.label),
    );
    return row ? { sheet, cell: row.cells.value?.address ?? null } : null;
  }
}
