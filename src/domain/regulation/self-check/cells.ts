import type { AWARDS_SHEET } from '../../book/sheets/awards';
import { CRITERIA_SHEET } from '../../book/sheets/criteria';
import type { ColumnKey } from '../../book/sheet-schema';
import { rowLines, rowText, type Table } from '../../book/table';
import type { Param, Place } from '../../findings/finding';
import { placeIn } from '../../findings/place';
import { settingCell, type SettingsTable } from '../../settings/read-settings';
import { SETTINGS, type SettingKey } from '../../settings/settings';
import { fold } from '../../text/fold';
import type { Criterion } from '../criterion';

type AwardsTable = Table<ColumnKey<typeof AWARDS_SHEET>>;
type CriteriaTable = Table<ColumnKey<typeof CRITERIA_SHEET>>;

/** A cell of *Bảng tiêu chí*: what stands there, and the words that say where it is. */
export interface CriterionCell {
  readonly place: Place;
  readonly text: string;
  readonly params: Readonly<Record<'row' | 'column', Param>>;
}

/** Where in the sheets the parts of a regulation stand. */
export class RegulationCells {
  constructor(
    private readonly tables: {
      readonly settings: SettingsTable;
      readonly criteria: CriteriaTable;
      readonly awards: AwardsTable;
    },
  ) {}

  setting(key: SettingKey): Place {
    const { settings } = this.tables;
    return placeIn(settings.sheet, settingCell(settings, SETTINGS[key].label));
  }

  /** Named rows of *Cơ cấu khen thưởng*, whether they could be read or not. */
  awardRows(): number {
    return this.tables.awards.rows.filter((row) => rowText(row, 'award') !== '').length;
  }

  award(name: string, column: ColumnKey<typeof AWARDS_SHEET>): Place {
    const { awards } = this.tables;
    const row = awards.rows.find((one) => fold(rowText(one, 'award')) === fold(name));
    return placeIn(awards.sheet, row?.cells[column]);
  }

  criterion(criterion: Criterion, column: ColumnKey<typeof CRITERIA_SHEET>): CriterionCell {
    const { criteria } = this.tables;
    const row = criteria.rows.find((one) => one.cells.code?.address === criterion.place.cell);
    const { heading } = CRITERIA_SHEET.columns[column];
    return {
      place: { ...criterion.place, cell: row?.cells[column]?.address ?? criterion.place.cell },
      text: row ? rowLines(row, column) : '',
      params: { row: row ? row.row + 1 : '', column: heading },
    };
  }
}
