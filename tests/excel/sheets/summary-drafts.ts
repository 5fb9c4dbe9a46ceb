import type { Regulation } from '../../../src/domain/regulation/regulation';
import { summaryColumns } from '../../../src/excel/sheets/summary-columns';
import { summaryPlaces, type SummaryPlaces } from '../../../src/excel/sheets/summary-formulas';
import { regulationOf } from '../../domain/builders';

const CRITERIA = [
  ['I', 'Mục', '20', 'Cộng'],
  ['I.1', 'Tiêu chí', '20', 'Trực tiếp'],
  ['II', 'Tiêu chí', '80', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '5', 'Trực tiếp'],
] as const;
const CLASSES = [
  { name: 'Xuất sắc', from: '90' },
  { name: 'Khá "A"', from: '70,5' },
];
/** Two sections, one of them in one piece, a bonus and two classes. */
export const summaryRegulation = (settings: Readonly<Record<string, string>> = {}): Regulation =>
  regulationOf({ criteria: CRITERIA, settings, classes: CLASSES });

/** Columns as they come, three rows from the sixth on. */
export function placesOf(regulation: Regulation): SummaryPlaces {
  const columns = summaryColumns(regulation);
  return summaryPlaces(
    columns,
    columns.map((_, at) => at),
    6,
    3,
  );
}
