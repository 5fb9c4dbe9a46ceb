import type { Content } from '../../fixtures/layouts/draft';
import { address, type Merge, type Painted } from '../../fixtures/layouts/paint';
import { writeBook } from '../../fixtures/layouts/write';

export const COLUMNS = [
  'code',
  'order',
  'title',
  'max',
  'target',
  'result',
  'self',
  'evidence',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];
export type Cell = string | number | null | Content;

export interface FormRow {
  /** Code of the criterion in the regulation; rows of the unit's own have none. */
  readonly key: string;
  readonly cells: Partial<Record<Column, Cell>>;
}

/** The scoring sheet of one unit, on its way into a file; what a test spoils is spoilt here. */
export class Form {
  sheet = 'Phiếu tự chấm';
  state: Painted['state'] = 'visible';
  above: string[];
  headings: string[] = [
    'Mã',
    'TT',
    'Nội dung tiêu chí',
    'Điểm tối đa',
    'Chỉ tiêu được giao',
    'Kết quả thực hiện',
    'Điểm tự chấm',
    'Minh chứng',
    'Ghi chú',
  ];
  below: string[] = ['', 'Ngày 20 tháng 11 năm 2025', 'THỦ TRƯỞNG ĐƠN VỊ'];
  readonly merges: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Sheets beside this one. */
  readonly others: Form[] = [];
  /** Files beside this one. */
  readonly alsoSent: Form[] = [];
  /** False: the member sends nothing. */
  sent = true;
  /** Instead of a workbook. */
  bytes: ((workbook: Uint8Array) => Uint8Array) | null = null;

  constructor(
    public file: string,
    readonly unit: string,
    public rows: FormRow[],
  ) {
    this.above = [`Đơn vị: ${unit}`, 'PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2025', ''];
  }

  copy(): Form {
    const rows = this.rows.map(({ key, cells }) => ({ key, cells: { ...cells } }));
    const copy = new Form(this.file, this.unit, rows);
    copy.sheet = this.sheet;
    copy.above = [...this.above];
    copy.headings = [...this.headings];
    copy.below = [...this.below];
    return copy;
  }

  row(key: string): FormRow {
    const found = this.rows.find((row) => row.key === key);
    if (!found) throw new Error(`no row ${key}`);
    return found;
  }

  put(key: string, column: Column, cell: Cell): void {
    this.row(key).cells[column] = cell;
  }

  insertAfter(key: string, cells: FormRow['cells']): void {
    this.rows.splice(this.rows.indexOf(this.row(key)) + 1, 0, { key: '', cells });
  }

  /** Counted from 0, as it stands now. */
  rowOf(key: string): number {
    return this.above.length + 1 + this.rows.indexOf(this.row(key));
  }

  cellOf(key: string, column: Column): string {
    return address(this.rowOf(key), COLUMNS.indexOf(column));
  }

  write(): Uint8Array {
    const workbook = writeBook([this, ...this.others].map((form) => form.paint()));
    return this.bytes ? this.bytes(workbook) : workbook;
  }

  paint(): Painted {
    const lines: (readonly Cell[])[] = [
      ...this.above.map((text) => [text]),
      this.headings,
      ...this.rows.map(({ cells }) => COLUMNS.map((column) => cells[column] ?? null)),
      ...this.below.map((text) => [null, null, text]),
    ];
    return {
      name: this.sheet,
      state: this.state,
      rows: new Map(lines.map((cells, row) => [row, new Map(contents(cells))])),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      filter: null,
      figures: [],
      owed: [],
    };
  }
}

function contents(cells: readonly Cell[]): readonly (readonly [number, Content])[] {
  return cells.flatMap((cell, column) => {
    if (cell === null || cell === '') return [];
    return [[column, typeof cell === 'object' ? cell : { value: cell }] as const];
  });
}
