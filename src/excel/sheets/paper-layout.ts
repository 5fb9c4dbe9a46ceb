import {
  DRAFT,
  MOTTO,
  NATION,
  plainText,
  text,
  type Line,
  type OfficialDocument,
  type PaperTable,
  type ParagraphStyle,
} from '../../domain/papers/document';
import { textHeight } from './text-height';

/** Columns of equal width that everything on the page spans some of. */
export const GRID_COLUMNS = 24;

/** Words in merged cells; widths in columns of the grid, heights and sizes in points. */
export interface PaperBox {
  readonly left: number;
  readonly width: number;
  readonly text: string;
  readonly size: number;
  readonly align: 'Left' | 'Center' | 'Right' | 'Justify';
  readonly bold?: true;
  readonly italic?: true;
  /** Something in it is still to be filled in. */
  readonly open?: true;
  readonly framed?: true;
}

export interface PaperRow {
  readonly height: number;
  readonly boxes: readonly PaperBox[];
  /** A line under the words of the row above: from, to (columns of the grid). */
  readonly rules?: readonly (readonly [left: number, width: number])[];
}

/** Between the margins of A4, in points (Decree 30/2020: 30 mm left, 20 mm right). */
export const PAGE_WIDTH = { portrait: 453, landscape: 700 } as const;

const SIZE = { head: 12, motto: 13, body: 13, small: 11, table: 11 } as const;
const WHOLE = { left: 0, width: GRID_COLUMNS } as const;
const LEFT = { left: 0, width: 10 } as const;
const RIGHT = { left: 10, width: 14 } as const;

/** The paper as rows of boxes. Excel does not fit the height of merged cells: it is worked out here. */
export function layOutPaper(paper: OfficialDocument): readonly PaperRow[] {
  const fit = fitter(PAGE_WIDTH[paper.orientation]);
  const row = (...boxes: readonly PaperBox[]): PaperRow => ({ height: fit(boxes), boxes });
  return [
    ...headRows(paper, row),
    row(box(paper.title, { ...WHOLE, align: 'Center', bold: true, size: SIZE.body })),
    row(box(paper.subject, { ...WHOLE, align: 'Center', bold: true, size: SIZE.body })),
    ...(paper.enclosed
      ? [row(box(paper.enclosed, { ...WHOLE, align: 'Center', italic: true }))]
      : []),
    { height: 12, boxes: [], rules: [[8, 8]] },
    ...(paper.addressee
      ? [row(box([...text('Kính gửi: '), ...paper.addressee], { ...WHOLE, align: 'Center' }))]
      : []),
    gap(8),
    ...paper.blocks.flatMap((block) =>
      block.kind === 'table'
        ? [...tableRows(block.table, row), gap(8)]
        : [row(paragraphBox(block.line, block.style))],
    ),
    ...(paper.signatures.length + paper.recipients.length > 0
      ? [gap(12), ...footRows(paper, row)]
      : []),
  ];
}

/** Papers one below the other, and the rows on which pages begin. */
export function layOutPapers(papers: readonly OfficialDocument[]): {
  readonly rows: readonly PaperRow[];
  readonly pages: readonly number[];
} {
  const rows: PaperRow[] = [];
  const pages: number[] = [];
  for (const paper of papers) {
    // Where the page is cut.
    if (paper.sharesPage) rows.push(gap(18), { height: 18, boxes: [], rules: [[0, GRID_COLUMNS]] });
    else pages.push(rows.length);
    rows.push(...layOutPaper(paper));
  }
  return { rows, pages };
}

type RowOf = (...boxes: readonly PaperBox[]) => PaperRow;

function headRows({ head, draft }: OfficialDocument, row: RowOf): readonly PaperRow[] {
  const centred = { align: 'Center', size: SIZE.head } as const;
  const issuer = head.superior ? [head.superior, head.issuer] : [head.issuer];
  const [first = [], second] = issuer;
  const single = second === undefined;
  return [
    row(
      box(first, { ...LEFT, ...centred, ...(single ? { bold: true } : {}) }),
      box(text(NATION), { ...RIGHT, ...centred, bold: true }),
    ),
    row(
      ...(single ? [] : [box(second, { ...LEFT, ...centred, bold: true })]),
      box(text(MOTTO), { ...RIGHT, align: 'Center', size: SIZE.motto, bold: true }),
    ),
    {
      height: 10,
      boxes: [],
      rules: [
        [3, 4],
        [13, 8],
      ],
    },
    row(
      ...(head.number ? [box(head.number, { ...LEFT, align: 'Center' })] : []),
      ...(head.placeAndDate
        ? [box(head.placeAndDate, { ...RIGHT, align: 'Center', italic: true })]
        : []),
    ),
    ...(draft ? [row(box(text(DRAFT), { ...LEFT, align: 'Center', bold: true }))] : []),
    gap(14),
  ];
}

function paragraphBox(line: Line, style: ParagraphStyle): PaperBox {
  // The first line of a paragraph stands in; a cell has no such setting.
  const indented = (words: Line): Line => [...text('          '), ...words];
  switch (style) {
    case 'basis':
      return box(indented(line), { ...WHOLE, align: 'Justify', italic: true });
    case 'heading':
      return box(indented(line), { ...WHOLE, align: 'Justify', bold: true });
    case 'item':
      return box(indented([...text('- '), ...line]), { ...WHOLE, align: 'Justify' });
    case 'body':
      return box(indented(line), { ...WHOLE, align: 'Justify' });
    case 'remark':
      return box(line, { ...WHOLE, align: 'Justify', size: SIZE.small });
  }
}

function tableRows({ columns, rows, room = 0 }: PaperTable, row: RowOf): readonly PaperRow[] {
  const spans = shareOut(columns.map(({ width }) => width));
  const align = { left: 'Left', center: 'Center', right: 'Right' } as const;
  const framed = { framed: true, size: SIZE.table } as const;
  return [
    row(
      ...columns.map(({ heading }, index) =>
        box(text(heading), { ...at(spans, index), ...framed, align: 'Center', bold: true }),
      ),
    ),
    ...rows.map((line) =>
      line.kind === 'group'
        ? row(box(line.line, { ...WHOLE, ...framed, align: 'Left', bold: true }))
        : atLeast(
            room,
            row(
              ...line.cells.map((cell, index) =>
                box(cell, {
                  ...at(spans, index),
                  ...framed,
                  align: align[columns[index]?.align ?? 'left'],
                }),
              ),
            ),
          ),
    ),
  ];
}

function footRows({ recipients, signatures }: OfficialDocument, row: RowOf): readonly PaperRow[] {
  const places = signatures.length + (recipients.length > 0 ? 1 : 0) > 1 ? [LEFT, RIGHT] : [RIGHT];
  const signing = recipients.length > 0 ? places.slice(1) : places;
  const lines = Math.max(
    recipients.length + 1,
    ...signatures.map(({ authority }) => authority.length),
  );
  const rows: PaperRow[] = [];
  for (let index = 0; index < lines; index += 1) {
    const left =
      recipients.length === 0 ? undefined : index === 0 ? text('Nơi nhận:') : recipients[index - 1];
    rows.push(
      row(
        ...(left
          ? [
              index === 0
                ? box(left, { ...LEFT, align: 'Left', size: SIZE.small, bold: true, italic: true })
                : box([...text('- '), ...left], { ...LEFT, align: 'Left', size: SIZE.small }),
            ]
          : []),
        ...signatures.flatMap(({ authority }, place) => {
          const words = authority[index];
          return words
            ? [box(words, { ...(signing[place] ?? RIGHT), align: 'Center', bold: true })]
            : [];
        }),
      ),
    );
  }
  const names = signatures.map(({ name }, place) =>
    box(name, { ...(signing[place] ?? RIGHT), align: 'Center', bold: true }),
  );
  return [...rows, gap(64), row(...names)];
}

type Look = Omit<PaperBox, 'text' | 'size'> & { readonly size?: number };

function box(line: Line, look: Look): PaperBox {
  const open = line.some(({ kind }) => kind === 'gap');
  return { size: SIZE.body, ...look, text: plainText(line), ...(open ? { open: true } : {}) };
}

function atLeast(height: number, row: PaperRow): PaperRow {
  return { ...row, height: Math.max(height, row.height) };
}

function gap(height: number): PaperRow {
  return { height, boxes: [] };
}

/** Columns of the grid for each column of a table: at least one, by its share of the whole. */
function shareOut(widths: readonly number[]): readonly number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let [taken, given] = [0, 0];
  return widths.map((width, index) => {
    taken += width;
    const left = widths.length - 1 - index;
    const end = Math.min(
      Math.max(Math.round((taken / whole) * GRID_COLUMNS), given + 1),
      GRID_COLUMNS - left,
    );
    const span = end - given;
    given = end;
    return span;
  });
}

function at(spans: readonly number[], index: number): Pick<PaperBox, 'left' | 'width'> {
  const left = spans.slice(0, index).reduce((sum, span) => sum + span, 0);
  return { left, width: spans[index] ?? 1 };
}

/** The height that the fullest box of a row needs. */
function fitter(page: number): (boxes: readonly PaperBox[]) => number {
  return (boxes) =>
    Math.max(
      0,
      ...boxes.map(({ text: words, size, bold, width }) =>
        textHeight(words, { size, bold: bold === true, width: (page * width) / GRID_COLUMNS }),
      ),
    );
}
