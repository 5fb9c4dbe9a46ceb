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
  type Table,
} from 'docx';
import { plainText, text, type Block, type OfficialDocument } from '../../domain/papers/document';
import { footTable } from './foot';
import { centred, headTable, rule } from './head';
import { halfPoints, PAGE, spacing, textWidth, twips } from './page';
import { runsOf } from './runs';
import { tableOf } from './table';

/** The paper as a .docx file (ECMA-376), set as Decree 30/2020 wants it. */
export async function writeDocx(paper: OfficialDocument): Promise<Uint8Array> {
  const { margins, sheet, font, size } = PAGE;
  const wide = paper.orientation === 'landscape';
  const document = new Document({
    title: `${plainText(paper.title)} ${plainText(paper.subject)}`,
    styles: {
      default: {
        document: { run: { font, size: halfPoints(size.body), language: { value: 'vi-VN' } } },
      },
    },
    sections: [
      {
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
          },
        },
        headers: { default: pageNumbers(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          headTable(paper),
          ...titleOf(paper),
          ...paper.blocks.flatMap((block) => blockOf(block, paper)),
          emptyLine(),
          footTable(paper),
        ],
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
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
  addressee,
  orientation,
}: OfficialDocument): readonly Paragraph[] {
  const { body } = PAGE.size;
  return [
    centred({ line: title, size: body, bold: true, before: 18 }),
    centred({ line: subject, size: body, bold: true }),
    rule(textWidth(orientation), 0.3),
    ...(addressee
      ? [centred({ line: [...text('Kính gửi: '), ...addressee], size: body, before: 12 })]
      : []),
    emptyLine(),
  ];
}

/** Two tables without a line between them become one. */
function emptyLine(): Paragraph {
  return new Paragraph({ spacing: { line: 160, lineRule: LineRuleType.EXACT }, children: [] });
}

function blockOf(block: Block, { orientation }: OfficialDocument): readonly (Paragraph | Table)[] {
  if (block.kind === 'table') {
    return [tableOf(block.table, textWidth(orientation)), emptyLine()];
  }
  return [paragraphOf(block)];
}

function paragraphOf({ style, line }: Extract<Block, { kind: 'paragraph' }>): Paragraph {
  const indent = { firstLine: twips(PAGE.indent) };
  const common = {
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
