import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from 'docx';
import { twips } from './page';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const INVISIBLE = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Things side by side without lines: the head of a paper, its signatures. Widths in millimetres. */
export function sideBySide(
  cells: readonly { readonly width: number; readonly paragraphs: readonly Paragraph[] }[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(cells.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: cells.map(({ width }) => twips(width)),
    borders: { ...INVISIBLE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          ({ width, paragraphs }) =>
            new TableCell({
              width: { size: twips(width), type: WidthType.DXA },
              borders: INVISIBLE,
              margins: { left: 0, right: 0 },
              children: [...paragraphs],
            }),
        ),
      }),
    ],
  });
}
