import { composePapers } from '../../src/documents/compose-papers';
import { PAGE, textWidth } from '../../src/documents/docx/page';
import { USUAL_WORDINGS } from '../../src/documents/wording/usual-wordings';
import type { PaperKind } from '../../src/documents/wording/wording';
import { ballotOn, FACTS } from './facts';

/** Thousandths of the size, of the letters of Times New Roman Bold by how wide they are. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,;:()]/, 290],
  [/[frst]/, 440],
  [/[mw]/, 830],
  [/[A-Z]/, 720],
];
const widthOf = (letter: string): number =>
  WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 530;

/** In millimetres. */
function wordWidth(word: string): number {
  const letters = [...word.normalize('NFD').replace(/\p{M}/gu, '')];
  const ems = letters.reduce((sum, letter) => sum + widthOf(letter), 0) / 1000;
  return (ems * PAGE.size.table * 25.4) / 72;
}

/** Left and right, inside a cell. */
const CELL_MARGINS = (120 / 1440) * 25.4;

const KINDS = Object.keys(USUAL_WORDINGS) as readonly PaperKind[];

test.each(KINDS)('no word of a heading is broken in the tables of %s', (kind) => {
  const facts = { ...FACTS, byPercent: true, ballots: [ballotOn(['Đà Nẵng', 'Quảng Ngãi'])] };
  const broken = composePapers(kind, USUAL_WORDINGS[kind], facts).flatMap(
    ({ blocks, orientation }) =>
      blocks.flatMap((block) => {
        if (block.kind !== 'table') return [];
        const { columns } = block.table;
        const shares = columns.reduce((sum, { width }) => sum + width, 0);
        return columns.flatMap(({ heading, width }) => {
          const room = (textWidth(orientation) * width) / shares - CELL_MARGINS;
          return heading.split(' ').filter((word) => wordWidth(word) > room);
        });
      }),
  );
  expect(broken).toEqual([]);
});
