import { TextRun } from 'docx';
import { GAP, type Line } from '../../domain/papers/document';
import { halfPoints, PAGE } from './page';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Runs of Word; what is still to be filled in stands on yellow, so that nobody signs over it. */
export function runsOf(line: Line, { size = PAGE.size.body, bold, italics }: Look = {}): TextRun[] {
  return line.map((run) => {
    const look = { font: PAGE.font, size: halfPoints(size) };
    if (run.kind === 'gap') return new TextRun({ ...look, text: GAP, highlight: 'yellow' });
    return new TextRun({
      ...look,
      text: run.text,
      bold: bold === true || run.bold === true,
      italics: italics === true || run.italic === true,
    });
  });
}
