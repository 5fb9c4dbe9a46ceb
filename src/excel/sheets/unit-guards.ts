import { unitRows } from '../../domain/book/unit-rows';
import { NOT_APPLICABLE, unitColumnKeys, type UnitColumnKey } from '../../domain/book/unit-sheet';
import type { Criterion } from '../../domain/regulation/criterion';
import type { Regulation } from '../../domain/regulation/regulation';
import { cellAddress } from '../addresses';
import { COLOR } from '../write/style';
import type { Writer } from '../write/writer';
import { NO_SCORE } from './unit-formulas';
import { UNIT_ROWS, unitCell, type UnitLayout } from './unit-layout';

/** Inline lists hold 255 characters and part their entries at commas (exceljs#667). */
const LIST_LENGTH = 255;

/** What may be typed into a column of points. */
export interface PointsGuard {
  readonly key: UnitColumnKey;
  /** In A1 of the first row; true for what may stand there. */
  readonly allowed: string;
  /** True for what is no score: it turns red. */
  readonly doubtful: string;
}

export const POINTS_ALERT = {
  title: 'Điểm',
  message: `Nhập số từ 0 đến điểm tối đa, hoặc ${NOT_APPLICABLE} nếu không áp dụng.`,
} as const;

export const RESULT_ALERT_TITLE = 'Kết quả thực hiện';

/** A score must be a number from 0 to the maximum; what is no number turns red. */
export function pointsGuards(regulation: Regulation): readonly PointsGuard[] {
  const keys = unitColumnKeys(regulation.settings);
  const cellOf = (key: UnitColumnKey): string => cellAddress(UNIT_ROWS.first, keys.indexOf(key));
  return (['self', 'verified', 'verified2'] as const).flatMap((key): PointsGuard[] => {
    if (!keys.includes(key)) return [];
    const cell = cellOf(key);
    const number = `AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=$${cellOf('max')})`;
    return [
      {
        key,
        allowed: key === 'self' ? `OR(${cell}="${NOT_APPLICABLE}",${number})` : number,
        doubtful: `AND(${cell}<>"",NOT(ISNUMBER(${cell})),${cell}<>"${NOT_APPLICABLE}")`,
      },
    ];
  });
}

/** True where a final score is missing: it turns yellow. */
export function finalMissing(regulation: Regulation): string {
  const column = unitColumnKeys(regulation.settings).indexOf('final');
  return `${cellAddress(UNIT_ROWS.first, column)}="${NO_SCORE}"`;
}

/** Guards while typing: points and the labels of the rules. */
export async function guardUnitSheet(
  writer: Writer,
  sheet: Excel.Worksheet,
  regulation: Regulation,
  layout: UnitLayout,
): Promise<void> {
  const count = unitRows(regulation).length;
  const keys = unitColumnKeys(regulation.settings);
  const columnOf = (key: UnitColumnKey): Excel.Range =>
    sheet.getRangeByIndexes(UNIT_ROWS.first, keys.indexOf(key), count, 1);
  const mark = (range: Excel.Range, formula: string, color: string): void => {
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = `=${formula}`;
    format.custom.format.fill.color = color;
  };
  for (const { key, allowed, doubtful } of pointsGuards(regulation)) {
    const range = columnOf(key);
    range.dataValidation.rule = { custom: { formula: `=${allowed}` } };
    range.dataValidation.errorAlert = { showAlert: true, style: 'Warning', ...POINTS_ALERT };
    mark(range, doubtful, COLOR.error);
  }
  mark(columnOf('final'), finalMissing(regulation), COLOR.warning);
  await writer.calls(20);

  for (const criterion of regulation.leaves) {
    await guardLabels(writer, sheet, criterion, layout);
  }
}

/** The labels of a rule as the entries of a drop-down; null where the result is free. */
export function listedLabels({ rule }: Criterion): readonly string[] | null {
  const labels = rule?.labels ?? [];
  const listable = labels.length > 0 && labels.every((label) => !label.includes(','));
  return listable && labels.join(',').length <= LIST_LENGTH ? labels : null;
}

/** A drop-down of the rule's labels beside the criterion. */
export async function guardLabels(
  writer: Writer,
  sheet: Excel.Worksheet,
  criterion: Criterion,
  layout: UnitLayout,
): Promise<void> {
  const labels = listedLabels(criterion);
  const address = unitCell(layout, 'result', criterion);
  if (address === undefined || labels === null) return;
  const cell = sheet.getRange(address);
  cell.dataValidation.rule = { list: { inCellDropDown: true, source: labels.join(',') } };
  cell.dataValidation.errorAlert = {
    showAlert: true,
    style: 'Information',
    title: RESULT_ALERT_TITLE,
    message: labels.join(' · '),
  };
  await writer.calls(3);
}
