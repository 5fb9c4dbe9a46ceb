import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { text, type Line, type PaperTable, type TableColumn } from '../../domain/papers/document';
import { PAGE, twips } from './page';
import { runsOf } from './runs';

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/**
 * Lines all round; the headings come again on every page.
 * @param width millimetres
 * @param keepsLast its last row stays on the page of what follows
 */
export function tableOf(
  { columns, rows, room }: PaperTable,
  width: number,
  keepsLast = false,
): Table {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => twips((width * column.width) / shares));
  const cell = (
    line: Line,
    index: number,
    align: TableColumn['align'],
    { bold = false, keepNext = false } = {},
  ): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      children: [
        new Paragraph({
          alignment: ALIGN[align],
          ...(keepNext ? { keepNext } : {}),
          children: runsOf(line, { size: PAGE.size.table, bold }),
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, index) =>
          cell(text(heading), index, 'center', { bold: true }),
        ),
      }),
      ...rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            ...(room === undefined
              ? {}
              : { height: { value: Math.round(room * 20), rule: HeightRule.ATLEAST } }),
            children:
              row.kind === 'group'
                ? [
                    new TableCell({
                      columnSpan: columns.length,
                      margins: { left: 60, right: 60, top: 20, bottom: 20 },
                      children: [
                        new Paragraph({
                          keepNext: true,
                          children: runsOf(row.line, { size: PAGE.size.table, bold: true }),
                        }),
                      ],
                    }),
                  ]
                : row.cells.map((line, index) =>
                    cell(line, index, columns[index]?.align ?? 'left', {
                      keepNext: keepsLast && at === rows.length - 1,
                    }),
                  ),
          }),
      ),
    ],
  });
}
