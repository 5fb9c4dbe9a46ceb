import { AlignmentType, Paragraph, type Table } from 'docx';
import { text, type OfficialDocument, type Signature } from '../../domain/papers/document';
import { sideBySide } from './grid';
import { centred } from './head';
import { PAGE, spacing, textWidth } from './page';
import { runsOf } from './runs';

/** Room for a signature and a stamp, in points. */
const SIGNING = 64;

/** Left who gets it (or who signs first), right who signs. */
export function footTable({ recipients, signatures, orientation }: OfficialDocument): Table {
  const whole = textWidth(orientation);
  const columns = [
    ...(recipients.length > 0 ? [recipientsOf(recipients)] : []),
    ...signatures.map(signatureOf),
  ];
  // A single signature stands on the right half, as on every official paper.
  const cells = columns.length === 1 ? [[new Paragraph({ children: [] })], ...columns] : columns;
  return sideBySide(cells.map((paragraphs) => ({ width: whole / cells.length, paragraphs })));
}

function recipientsOf(recipients: OfficialDocument['recipients']): readonly Paragraph[] {
  const { size } = PAGE;
  return [
    new Paragraph({
      children: runsOf(text('Nơi nhận:'), { size: size.small, bold: true, italics: true }),
    }),
    ...recipients.map(
      (line) =>
        new Paragraph({ children: runsOf([...text('- '), ...line], { size: size.recipients }) }),
    ),
  ];
}

function signatureOf({ authority, name }: Signature): readonly Paragraph[] {
  const { body } = PAGE.size;
  return [
    ...authority
      .filter((line) => line.length > 0)
      .map((line) => centred({ line, size: body, bold: true })),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: spacing(SIGNING) },
      children: runsOf(name, { size: body, bold: true }),
    }),
  ];
}
