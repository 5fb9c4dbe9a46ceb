/** Words with their look. A gap is what nobody has filled in: it prints as […] and is never invented. */
export type Run =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold?: true;
      readonly italic?: true;
    }
  | { readonly kind: 'gap'; readonly field: string };

export type Line = readonly Run[];

/** Head of every official paper (Decree 30/2020, annex I, part II). */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

export const GAP = '[…]';
/** Stands under the number of a paper that may not be signed yet. */
export const DRAFT = 'DỰ THẢO';

/** How a paragraph stands on the page (Decree 30/2020, annex I). */
export type ParagraphStyle =
  /** Italic, before the text proper. */
  | 'basis'
  | 'heading'
  | 'body'
  /** One of a list, with a hyphen before it. */
  | 'item'
  /** Small, under a table. */
  | 'remark';

export interface TableColumn {
  readonly heading: string;
  /** Of the width of the page, relative to the others. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export type TableRow =
  /** Across the whole table: an award, a cluster. */
  | { readonly kind: 'group'; readonly line: Line }
  | { readonly kind: 'cells'; readonly cells: readonly Line[] };

export interface PaperTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** A row is at least so high, in points: somebody signs in it. */
  readonly room?: number;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly style: ParagraphStyle; readonly line: Line }
  | { readonly kind: 'table'; readonly table: PaperTable };

/** Who signs: lines above the place of the signature, and the name under it. */
export interface Signature {
  readonly authority: readonly Line[];
  readonly name: Line;
}

export interface PaperHead {
  /** Null: the paper comes from nobody above. */
  readonly superior: Line | null;
  readonly issuer: Line;
  /** Null: an annex, which has no number of its own. */
  readonly number: Line | null;
  /** Null: minutes tell time and place in their text (form 1.9). */
  readonly placeAndDate: Line | null;
}

/** One paper, whatever it is printed to: a .docx file or a sheet of the workbook. */
export interface OfficialDocument {
  /** Nothing that may be signed: something in the book is in error or undecided. */
  readonly draft: boolean;
  readonly orientation: 'portrait' | 'landscape';
  /** Among papers that are printed together: below the one before, where the page is cut. */
  readonly sharesPage?: true;
  readonly head: PaperHead;
  readonly title: Line;
  readonly subject: Line;
  /** `(Kèm theo Tờ trình số …)`; null: a paper that stands alone. */
  readonly enclosed: Line | null;
  readonly addressee: Line | null;
  readonly blocks: readonly Block[];
  /** *Nơi nhận*; empty: none. */
  readonly recipients: readonly Line[];
  /** From left to right. */
  readonly signatures: readonly Signature[];
}

export function text(written: string, look: { bold?: true; italic?: true } = {}): Line {
  return written === '' ? [] : [{ kind: 'text', text: written, ...look }];
}

/** As a person reads it. */
export function plainText(line: Line): string {
  return line.map((run) => (run.kind === 'gap' ? GAP : run.text)).join('');
}

/** What is still to be filled in, each once, in the order of the paper. */
export function gapsOf(paper: OfficialDocument): readonly string[] {
  const { head, title, subject, enclosed, addressee, blocks, recipients, signatures } = paper;
  const lines: readonly (Line | null)[] = [
    head.superior,
    head.issuer,
    head.number,
    head.placeAndDate,
    title,
    subject,
    enclosed,
    addressee,
    ...blocks.flatMap(linesOf),
    ...recipients,
    ...signatures.flatMap(({ authority, name }) => [...authority, name]),
  ];
  const fields = lines
    .flatMap((line) => line ?? [])
    .flatMap((run) => (run.kind === 'gap' ? [run.field] : []));
  return [...new Set(fields)];
}

function linesOf(block: Block): readonly Line[] {
  if (block.kind === 'paragraph') return [block.line];
  return block.table.rows.flatMap((row) => (row.kind === 'group' ? [row.line] : row.cells));
}
