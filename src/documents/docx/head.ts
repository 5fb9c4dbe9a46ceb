import { AlignmentType, BorderStyle, Paragraph, type Table } from 'docx';
import {
  DRAFT,
  MOTTO,
  NATION,
  text,
  type Line,
  type OfficialDocument,
} from '../../domain/papers/document';
import { sideBySide } from './grid';
import { PAGE, spacing, textWidth } from './page';
import { runsOf } from './runs';

interface Centred {
  readonly line: Line;
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly before?: number;
}

export function centred({ line, size, bold, italics, before = 0 }: Centred): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: spacing(before) },
    children: runsOf(line, { size, ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) }),
  });
}

/**
 * The line under the words: as long as the motto, a third to a half of an agency's name. It is the
 * border of an empty paragraph set in from both sides, which every program draws alike.
 */
export function rule(width: number, share: number): Paragraph {
  const side = Math.round(((width * (1 - share)) / 2 / 25.4) * 1440);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: { before: spacing(3), line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}

/** Left who writes, with the number; right the nation, its motto, place and date. */
export function headTable({ head, orientation, draft }: OfficialDocument): Table {
  const { size } = PAGE;
  const whole = textWidth(orientation);
  const left = whole * 0.42;
  const right = whole - left;
  return sideBySide([
    {
      width: left,
      paragraphs: [
        ...(head.superior ? [centred({ line: head.superior, size: size.head })] : []),
        centred({ line: head.issuer, size: size.head, bold: true }),
        rule(left, 0.4),
        ...(head.number ? [centred({ line: head.number, size: size.motto, before: 6 })] : []),
        ...(draft ? [centred({ line: text(DRAFT), size: size.motto, bold: true, before: 6 })] : []),
      ],
    },
    {
      width: right,
      paragraphs: [
        centred({ line: text(NATION), size: size.head, bold: true }),
        centred({ line: text(MOTTO), size: size.motto, bold: true }),
        rule(right, 0.62),
        ...(head.placeAndDate
          ? [centred({ line: head.placeAndDate, size: size.motto, italics: true, before: 6 })]
          : []),
      ],
    },
  ]);
}
