import { AWARDS_SHEET } from '../../book/sheets/awards';
import { CLASSES_SHEET } from '../../book/sheets/classes';
import { CONSIDERATIONS_SHEET } from '../../book/sheets/considerations';
import { CRITERIA_SHEET } from '../../book/sheets/criteria';
import { SETTINGS_SHEET } from '../../book/sheets/settings';
import type { SheetSchema } from '../../book/sheet-schema';

/** The sheets that an amendment may touch, by what a row of each is. */
export const PART_SHEETS = {
  criterion: CRITERIA_SHEET,
  setting: SETTINGS_SHEET,
  class: CLASSES_SHEET,
  award: AWARDS_SHEET,
  consideration: CONSIDERATIONS_SHEET,
} as const satisfies Record<string, SheetSchema>;

export type RegulationPart = keyof typeof PART_SHEETS;

export const PARTS = Object.keys(PART_SHEETS) as readonly RegulationPart[];
