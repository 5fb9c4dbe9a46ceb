import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import { plainText, text, type Block, type OfficialDocument } from '../../domain/papers/document';
import { footTable } from './foot';
import { centred, headTable, rule } from './head';
import { halfPoints, PAGE, spacing, textWidth, twips } from './page';
import { runsOf } from './runs';
import { tableOf } from './table';

/** Papers that are printed together as one .docx file (ECMA-376), set as Decree 30/2020 wants it. */
export async function writeDocx(
  papers: readonly OfficialDocument[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { font, size } = PAGE;
  const [first] = papers;
  const document = new Document({
    title: first ? `${plainText(first.title)} ${plainText(first.subject)}` : '',
    styles: {
      default: {
        document: { run: { font, size: halfPoints(size.body), language: { value: 'vi-VN' } } },
      },
    },
    sections: byPage(papers).map(sectionOf),
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}

/** Each paper begins a page, unless it shares one with the paper before it. */
function byPage(papers: readonly OfficialDocument[]): readonly (readonly OfficialDocument[])[] {
  const pages: OfficialDocument[][] = [];
  for (const paper of papers) {
    const last = pages.at(-1);
    if (last && paper.sharesPage) last.push(paper);
    else pages.push([paper]);
  }
  return pages;
}

function sectionOf(papers: readonly OfficialDocument[]): ISectionOptions {
  const { margins, sheet } = PAGE;
  const wide = papers[0]?.orientation === 'landscape';
  return {
    properties: {
      titlePage: true,
      page: {
        // Word wants the short side first and turns the page itself.
        size: {
          width: twips(sheet.width),
          height: twips(sheet.height),
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(10),
          footer: twips(10),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumbers(), first: new Header({ children: [new Paragraph({})] }) },
    children: papers.flatMap((paper, index) => [
      ...(index > 0 ? [emptyLine(), rule(textWidth(paper.orientation), 1), emptyLine()] : []),
      ...childrenOf(paper),
    ]),
  };
}

function childrenOf(paper: OfficialDocument): readonly (Paragraph | Table)[] {
  const signed = paper.signatures.length + paper.recipients.length > 0;
  return [
    headTable(paper),
    ...titleOf(paper),
    ...paper.blocks.flatMap((block, index) =>
      blockOf(block, paper, signed ? paper.blocks.length - 1 - index : Infinity),
    ),
    ...(signed ? [emptyLine(true), footTable(paper)] : []),
  ];
}

/** In the middle of the top margin, not on the first page. */
function pageNumbers(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: [PageNumber.CURRENT],
            font: PAGE.font,
            size: halfPoints(PAGE.size.pageNumber),
          }),
        ],
      }),
    ],
  });
}

function titleOf({
  title,
  subject,
  enclosed,
  addressee,
  orientation,
}: OfficialDocument): readonly Paragraph[] {
  const { body } = PAGE.size;
  return [
    centred({ line: title, size: body, bold: true, before: 18 }),
    centred({ line: subject, size: body, bold: true }),
    ...(enclosed ? [centred({ line: enclosed, size: PAGE.size.motto, italics: true })] : []),
    rule(textWidth(orientation), 0.3),
    ...(addressee
      ? [centred({ line: [...text('Kính gửi: '), ...addressee], size: body, before: 12 })]
      : []),
    emptyLine(),
  ];
}

/** Two tables without a line between them become one. */
function emptyLine(keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { line: 160, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

/**
 * The last words stay with the signature, and with them the end of a table above: neither stands on a
 * page alone. `below`: how many blocks there are until the signature.
 */
function blockOf(
  block: Block,
  { orientation }: OfficialDocument,
  below: number,
): readonly (Paragraph | Table)[] {
  if (block.kind === 'table') {
    const keeps = below <= 1;
    return [tableOf(block.table, textWidth(orientation), keeps), emptyLine(keeps)];
  }
  return [paragraphOf(block, below === 0)];
}

function paragraphOf(
  { style, line }: Extract<Block, { kind: 'paragraph' }>,
  last: boolean,
): Paragraph {
  const indent = { firstLine: twips(PAGE.indent) };
  const common = {
    ...(last ? { keepNext: true } : {}),
    spacing: { after: spacing(PAGE.after), line: 264, lineRule: LineRuleType.AUTO },
    indent,
    alignment: AlignmentType.JUSTIFIED,
  } as const;
  switch (style) {
    case 'basis':
      return new Paragraph({ ...common, children: runsOf(line, { italics: true }) });
    case 'heading':
      return new Paragraph({ ...common, keepNext: true, children: runsOf(line, { bold: true }) });
    case 'item':
      return new Paragraph({ ...common, children: runsOf([...text('- '), ...line]) });
    case 'body':
      return new Paragraph({ ...common, children: runsOf(line) });
    case 'remark':
      return new Paragraph({ ...common, children: runsOf(line, { size: PAGE.size.small }) });
  }
}
