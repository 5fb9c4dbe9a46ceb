import { idName, unitName } from '../../src/excel/identity';
import { sheetOfReference } from '../../src/excel/addresses';
import { UNIT_COLUMNS, type UnitColumnKey } from '../../src/domain/book/unit-sheet';
import type { SheetModel, WorkbookModel } from '../../src/workbench/model/types';
import type { Draw } from './book/random-draft';
import type { ClusterBook } from './cluster-book';
import { columnOf, findCell, sheetOf } from './cells';

/** The sheet behind a hidden name, whatever it is called now. */
export function markedSheet(workbook: WorkbookModel, mark: string): SheetModel | undefined {
  const formula = workbook.names.find(({ name }) => name === mark)?.formula;
  const name = formula === undefined ? null : sheetOfReference(formula);
  return workbook.sheets.find((sheet) => sheet.name === name);
}

export function summaryOf(workbook: WorkbookModel): SheetModel {
  const sheet = markedSheet(workbook, idName('TongHop'));
  if (!sheet) throw new Error('no Tổng hợp');
  return sheet;
}

/** What a clerk does to the workbook between two rankings. */
export interface Edit {
  readonly what: string;
  /** Something that a unit's result needs may be gone afterwards. */
  readonly takesAway?: boolean;
  apply(clerk: Clerk): Promise<void>;
}

/** A clerk at work in an embedded Excel, through Office.js. */
export class Clerk {
  private count = 0;

  constructor(
    readonly book: ClusterBook,
    readonly draw: Draw,
  ) {}

  get workbook(): WorkbookModel {
    return this.book.excel.workbook;
  }

  /** Unlike any text before it. */
  word(text: string): string {
    this.count += 1;
    return `${text} ${String(this.count)}`;
  }

  unitSheet(): SheetModel | undefined {
    const { units } = this.book.report.year;
    return markedSheet(this.workbook, unitName(this.draw.pick(units).code));
  }

  criterion(): string {
    return this.draw.pick(this.book.report.year.regulation.leaves).code;
  }

  async on(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  }
}

/** The row of a criterion in a unit's sheet, if somebody left it there. */
function rowOf(sheet: SheetModel, code: string): number | undefined {
  try {
    return findCell(sheet, code).row;
  } catch {
    return undefined;
  }
}

function columnAt(sheet: SheetModel, heading: string): number | undefined {
  try {
    return columnOf(sheet, heading).column;
  } catch {
    return undefined;
  }
}

function onUnit(
  what: string,
  work: (sheet: Excel.Worksheet, model: SheetModel, clerk: Clerk) => void,
  takesAway = false,
): Edit {
  return {
    what,
    takesAway,
    async apply(clerk) {
      const model = clerk.unitSheet();
      if (model)
        await clerk.on(model.name, (sheet) => {
          work(sheet, model, clerk);
        });
    },
  };
}

function deleteColumn(key: UnitColumnKey, takesAway: boolean): Edit {
  return onUnit(
    `delete ${key}`,
    (sheet, model) => {
      const column = columnAt(model, UNIT_COLUMNS[key].heading);
      if (column !== undefined) sheet.getCell(0, column).getEntireColumn().delete('Left');
    },
    takesAway,
  );
}

function onSummary(
  what: string,
  work: (sheet: Excel.Worksheet, model: SheetModel, clerk: Clerk) => void,
): Edit {
  return {
    what,
    async apply(clerk) {
      const model = summaryOf(clerk.workbook);
      await clerk.on(model.name, (sheet) => {
        work(sheet, model, clerk);
      });
    },
  };
}

/** The last row of the table of a sheet. */
function lastRow({ tables }: SheetModel): number {
  return tables[0]?.area.bottom ?? 0;
}

export const EDITS: readonly Edit[] = [
  onUnit('rename a unit’s sheet', (sheet, _, clerk) => {
    sheet.name = clerk.word('Phiếu đổi tên');
  }),
  onUnit('hide a unit’s sheet', (sheet) => {
    sheet.visibility = 'Hidden';
  }),
  onUnit('move a unit’s sheet', (sheet, _, clerk) => {
    sheet.position = clerk.draw.below(clerk.workbook.sheets.length);
  }),
  onUnit(
    'delete a unit’s sheet',
    (sheet) => {
      sheet.delete();
    },
    true,
  ),
  onUnit('sort the rows of a unit’s sheet', (sheet, model, clerk) => {
    const rows = clerk.book.report.year.regulation.leaves.flatMap(
      ({ code }) => rowOf(model, code) ?? [],
    );
    const code = columnAt(model, 'Mã');
    if (rows.length === 0 || code === undefined) return;
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    sheet
      .getRangeByIndexes(top, 0, bottom - top + 1, 24)
      .sort.apply([{ key: code, ascending: clerk.draw.chance(0.5) }]);
  }),
  onUnit('insert a row', (sheet, model, clerk) => {
    const row = rowOf(model, clerk.criterion());
    if (row === undefined) return;
    sheet.getCell(row, 0).getEntireRow().insert('Down');
    sheet.getCell(row, 2).values = [[clerk.word('dòng của tôi')]];
  }),
  onUnit(
    'delete a row',
    (sheet, model, clerk) => {
      const row = rowOf(model, clerk.criterion());
      if (row !== undefined) sheet.getCell(row, 0).getEntireRow().delete('Up');
    },
    true,
  ),
  onUnit('insert a column', (sheet, model, clerk) => {
    const at = clerk.draw.below(10);
    sheet.getCell(0, at).getEntireColumn().insert('Right');
    const row = rowOf(model, clerk.criterion());
    if (row === undefined) return;
    const cell = sheet.getCell(row, at);
    cell.values = [[clerk.word('cột của tôi')]];
    cell.format.fill.color = '#AABBCC';
    model.comments.push({ row, column: at, text: clerk.word('ghi'), author: 'Tôi' });
  }),
  deleteColumn('unitNote', false),
  deleteColumn('base', true),
  deleteColumn('max', true),
  deleteColumn('verified', true),
  deleteColumn('self', true),
  onUnit(
    'rename a heading',
    (sheet, model, clerk) => {
      const key = clerk.draw.pick(['final', 'evidence', 'result', 'self'] as const);
      const { heading } = UNIT_COLUMNS[key];
      const column = columnAt(model, heading);
      if (column === undefined) return;
      sheet.getCell(findCell(model, heading).row, column).values = [[clerk.word('Cột')]];
    },
    true,
  ),
  onSummary('rename Tổng hợp', (sheet, _, clerk) => {
    sheet.name = clerk.word('Bảng chung');
  }),
  onSummary('sort Tổng hợp', (sheet, model, clerk) => {
    const table = sheet.tables.getItemAt(0);
    const key = columnAt(model, clerk.draw.pick(['Tổng điểm', 'Đơn vị', 'Xếp hạng']));
    if (key !== undefined) table.sort.apply([{ key, ascending: clerk.draw.chance(0.5) }]);
  }),
  onSummary('delete a row of Tổng hợp', (sheet, model, clerk) => {
    const row = rowOf(model, clerk.draw.pick(clerk.book.report.year.units).name);
    if (row !== undefined) sheet.getCell(row, 0).getEntireRow().delete('Up');
  }),
  onSummary('insert a row into Tổng hợp', (sheet, model, clerk) => {
    const row = rowOf(model, clerk.draw.pick(clerk.book.report.year.units).name);
    if (row === undefined) return;
    sheet.getCell(row, 0).getEntireRow().insert('Down');
    sheet.getCell(row, 2).values = [[clerk.word('dòng của tôi')]];
  }),
  onSummary('write below Tổng hợp', (sheet, model, clerk) => {
    sheet.getCell(lastRow(model) + 1 + clerk.draw.below(3), 2).values = [
      [clerk.word('Người lập biểu')],
    ];
  }),
  onSummary('insert a column into Tổng hợp', (sheet, model, clerk) => {
    const at = 1 + clerk.draw.below(6);
    const row = rowOf(model, clerk.draw.pick(clerk.book.report.year.units).name);
    sheet.getCell(0, at).getEntireColumn().insert('Right');
    if (row === undefined) return;
    const cell = sheet.getCell(row, at);
    cell.values = [[clerk.word('cột của tôi')]];
    cell.format.fill.color = '#CCBBAA';
    model.comments.push({ row, column: at, text: clerk.word('ghi'), author: 'Tôi' });
  }),
  onSummary('delete a column of Tổng hợp', (sheet, model, clerk) => {
    const heading = clerk.draw.pick(['Điểm trừ', 'Chênh lệch', 'Căn cứ phân định', 'Xếp hạng']);
    const column = columnAt(model, heading);
    if (column !== undefined) sheet.getCell(0, column).getEntireColumn().delete('Left');
  }),
  onSummary('hide rows and columns of Tổng hợp', (sheet) => {
    sheet.getCell(5, 0).getEntireRow().rowHidden = true;
    sheet.getCell(0, 4).getEntireColumn().columnHidden = true;
  }),
  {
    what: 'delete Kiểm tra',
    async apply(clerk) {
      const model = markedSheet(clerk.workbook, idName('KiemTra'));
      if (model)
        await clerk.on(model.name, (sheet) => {
          sheet.delete();
        });
    },
  },
  {
    what: 'write below and beside Kiểm tra',
    async apply(clerk) {
      const model = markedSheet(clerk.workbook, idName('KiemTra'));
      if (!model) return;
      const row = lastRow(model) + 1 + clerk.draw.below(2);
      await clerk.on(model.name, (sheet) => {
        sheet.getCell(row, 1).values = [[clerk.word('dưới bảng')]];
      });
    },
  },
  {
    what: 'copy a sheet of ours',
    async apply(clerk) {
      const model = clerk.draw.chance(0.5) ? clerk.unitSheet() : summaryOf(clerk.workbook);
      if (!model) return;
      await clerk.on(model.name, (sheet) => {
        sheet.copy('End').name = clerk.word('Bản chép');
      });
    },
  },
  {
    what: 'a sheet of one’s own that points into ours',
    async apply(clerk) {
      const name = clerk.word('Của tôi');
      const model = summaryOf(clerk.workbook);
      const column = columnAt(model, 'Tổng điểm');
      const row = rowOf(model, clerk.draw.pick(clerk.book.report.year.units).name);
      if (column === undefined || row === undefined) return;
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add(name);
        const cell = worksheets.getItem(model.name).getCell(row, column).load('address');
        await context.sync();
        sheet.getRange('A1:B2').values = [
          ['Nháp', 3.5],
          ['Điểm', `=${cell.address}`],
        ];
        sheet.getRange('B1').format.fill.color = '#112233';
        await context.sync();
      });
      sheetOf(clerk.workbook, name).comments.push({ row: 0, column: 0, text: 'x', author: 'Tôi' });
    },
  },
];
