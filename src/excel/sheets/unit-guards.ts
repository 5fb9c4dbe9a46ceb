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

/**
 * Guards while typing: a score must be a number from 0 to the maximum, a result one of the rule's
 * labels; a score that is no number turns red, a final one that is missing yellow.
 */
export async function guardUnitSheet(
  writer: Writer,
  sheet: Excel.Worksheet,
  regulation: Regulation,
  layout: UnitLayout,
): Promise<void> {
  const count = unitRows(regulation).length;
  const keys = unitColumnKeys(regulation.settings);
  const column = (key: UnitColumnKey): number => keys.indexOf(key);
  const max = `$${cellAddress(UNIT_ROWS.first, column('max'))}`;
  for (const key of ['self', 'verified', 'verified2'] as const) {
    if (column(key) < 0) continue;
    const range = sheet.getRangeByIndexes(UNIT_ROWS.first, column(key), count, 1);
    const cell = cellAddress(UNIT_ROWS.first, column(key));
    const number = `AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=${max})`;
    range.dataValidation.rule = {
      custom: {
        formula: key === 'self' ? `=OR(${cell}="${NOT_APPLICABLE}",${number})` : `=${number}`,
      },
    };
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: 'Điểm',
      message: `Nhập số từ 0 đến điểm tối đa, hoặc ${NOT_APPLICABLE} nếu không áp dụng.`,
    };
    const doubt = range.conditionalFormats.add('Custom');
    doubt.custom.rule.formula = `=AND(${cell}<>"",NOT(ISNUMBER(${cell})),${cell}<>"${NOT_APPLICABLE}")`;
    doubt.custom.format.fill.color = COLOR.error;
  }
  const final = sheet.getRangeByIndexes(UNIT_ROWS.first, column('final'), count, 1);
  const finalCell = cellAddress(UNIT_ROWS.first, column('final'));
  const open = final.conditionalFormats.add('Custom');
  open.custom.rule.formula = `=${finalCell}="${NO_SCORE}"`;
  open.custom.format.fill.color = COLOR.warning;
  await writer.calls(20);

  for (const criterion of regulation.leaves) {
    await guardLabels(writer, sheet, criterion, layout);
  }
}

/** A drop-down of the rule's labels beside the criterion; none where the result is free. */
export async function guardLabels(
  writer: Writer,
  sheet: Excel.Worksheet,
  criterion: Criterion,
  layout: UnitLayout,
): Promise<void> {
  const labels = criterion.rule?.labels ?? [];
  const source = labels.join(',');
  const address = unitCell(layout, 'result', criterion);
  const listable = labels.length > 0 && labels.every((label) => !label.includes(','));
  if (address === undefined || !listable || source.length > LIST_LENGTH) return;
  const cell = sheet.getRange(address);
  cell.dataValidation.rule = { list: { inCellDropDown: true, source } };
  cell.dataValidation.errorAlert = {
    showAlert: true,
    style: 'Information',
    title: 'Kết quả thực hiện',
    message: labels.join(' · '),
  };
  await writer.calls(3);
}

/** What a unit fills in, side by side. */
const INPUT_KEYS = ['result', 'self', 'evidence', 'unitNote'] as const;

/** For forms that leave the house: only what the unit fills in can be changed. */
export function protectForm(sheet: Excel.Worksheet, regulation: Regulation): void {
  const columns = unitColumnKeys(regulation.settings);
  const first = columns.indexOf('result');
  unitRows(regulation).forEach(({ criterion, data }, index) => {
    if (criterion.children.length > 0) return;
    const { automatic = false, needsResult = 'no' } = criterion.rule ?? {};
    // An automatic criterion asks for its result at most, a data row for nothing else.
    const resultOnly = data !== null || automatic;
    if (automatic && needsResult === 'no') return;
    const width = resultOnly ? 1 : INPUT_KEYS.length;
    const cells = sheet.getRangeByIndexes(UNIT_ROWS.first + index, first, 1, width);
    cells.format.protection.locked = false;
    cells.format.fill.color = COLOR.input;
  });
  sheet.protection.protect({
    allowFormatColumns: true,
    allowFormatRows: true,
    selectionMode: 'Normal',
  });
}
