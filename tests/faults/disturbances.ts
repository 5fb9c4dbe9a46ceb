import { insertCells } from '../../src/workbench/model/insert-delete';
import { deleteSheet, renameSheet } from '../../src/workbench/model/sheets';
import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import type { Fault } from '../../src/workbench/host/faults';
import type { SheetModel } from '../../src/workbench/model/types';
import { ensureCell } from '../../src/workbench/model/cells';
import { columnOf } from '../support/cells';

/** What goes wrong at one request, or what somebody else does just before it. */
export interface Disturbance {
  readonly name: string;
  /** A person's change: the undisturbed run starts from it. */
  readonly change?: (excel: EmbeddedExcel) => boolean;
  readonly fault?: (excel: EmbeddedExcel, stop: AbortController) => Fault;
  /** What is put right before the person tries again. */
  readonly mend?: (excel: EmbeddedExcel) => void;
}

function named(excel: EmbeddedExcel, name: string): SheetModel | undefined {
  return excel.workbook.sheets.find((sheet) => sheet.name === name);
}

const PROTECTED = ['Tổng hợp', 'Kiểm tra', 'Cẩm Hà', 'Nhật ký', 'Đề nghị khen thưởng', 'Thiết lập'];

function protect(name: string): Disturbance {
  const set = (excel: EmbeddedExcel, to: boolean): void => {
    const sheet = named(excel, name);
    if (sheet) sheet.protection.protected = to;
  };
  return {
    name: `protected: ${name}`,
    fault: (excel) => ({
      kind: 'change',
      run: () => {
        set(excel, true);
      },
    }),
    mend: (excel) => {
      set(excel, false);
    },
  };
}

function renamed(name: string): Disturbance {
  return {
    name: `renamed: ${name}`,
    change: (excel) => {
      const sheet = named(excel, name);
      if (sheet) renameSheet(excel.workbook, sheet, `${name} (mới)`);
      return sheet !== undefined;
    },
  };
}

function deleted(name: string): Disturbance {
  return {
    name: `deleted: ${name}`,
    change: (excel) => {
      const sheet = named(excel, name);
      if (sheet) deleteSheet(excel.workbook, sheet);
      return sheet !== undefined;
    },
  };
}

function rowInserted(name: string, below: string, down: number): Disturbance {
  return {
    name: `row inserted: ${name}`,
    change: (excel) => {
      const sheet = named(excel, name);
      if (!sheet) return false;
      const row = columnOf(sheet, below).top + down;
      const area = { top: row, bottom: row, left: 0, right: 16_383 };
      insertCells(excel.workbook, sheet, area, 'Down');
      return true;
    },
  };
}

/** The person types one more of their own words beside a table. */
function typed(name: string, heading: string, down: number, text: string | number): Disturbance {
  return {
    name: `typed: ${name}, ${heading}`,
    change: (excel) => {
      const sheet = named(excel, name);
      if (!sheet) return false;
      const { top, column } = columnOf(sheet, heading);
      ensureCell(sheet, top + down, column).value = text;
      return true;
    },
  };
}

const fault = (name: string, what: Fault): Disturbance => ({ name, fault: () => what });

export const DISTURBANCES: readonly Disturbance[] = [
  fault('fail', { kind: 'fail', code: 'GeneralException' }),
  fault('throttled', { kind: 'fail', code: 'ActivityLimitReached' }),
  fault('request too large', { kind: 'fail', code: 'RequestPayloadSizeLimitExceeded' }),
  fault('answer too large', { kind: 'drop', code: 'ResponsePayloadSizeLimitExceeded' }),
  fault('hang', { kind: 'hang' }),
  fault('reply lost', { kind: 'drop' }),
  fault('reply broken', { kind: 'drop', code: 'GeneralException' }),
  ...[0.12, 0.3, 0.5, 0.7, 0.9, 0.99].map((share) =>
    fault(`cut at ${String(share * 100)} %`, { kind: 'cut', share }),
  ),
  {
    name: 'edit mode',
    fault: (excel) => ({
      kind: 'change',
      run: () => {
        excel.editMode = true;
      },
    }),
    mend: (excel) => {
      excel.editMode = false;
    },
  },
  {
    name: 'pane closed',
    fault: (_, stop) => ({
      kind: 'change',
      run: () => {
        stop.abort();
      },
    }),
  },
  ...PROTECTED.map(protect),
  renamed('Cẩm Hà'),
  renamed('Kiểm tra'),
  renamed('Ghi chép'),
  deleted('Cẩm Hà'),
  deleted('Kiểm tra'),
  deleted('Tổng hợp'),
  rowInserted('Bình Sơn', 'Điểm tự chấm', 1),
  rowInserted('Kiểm tra', 'Mức độ', 1),
  rowInserted('Nhật ký', 'Việc', 0),
  typed('Duy Xuyên', 'Điểm tự chấm', 1, 1),
  typed('Kiểm tra', 'Lý do', 0, 'của tôi: hỏi lại'),
  typed('Đề nghị khen thưởng', 'Ghi chú', 0, 'của tôi: thành tích'),
];
