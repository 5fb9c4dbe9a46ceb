import { composePaper } from '../../../src/documents/compose';
import { USUAL_WORDINGS } from '../../../src/documents/wording/usual-wordings';
import { PAPER_KINDS } from '../../../src/documents/wording/wording';
import { text, type OfficialDocument } from '../../../src/domain/papers/document';
import { GRID_COLUMNS, layOutPaper, type PaperRow } from '../../../src/excel/sheets/paper-layout';
import { FACTS } from '../../documents/facts';

const words = (rows: readonly PaperRow[]): readonly string[] =>
  rows.flatMap(({ boxes }) => boxes.map((box) => box.text.trim()));

describe.each(PAPER_KINDS)('%s on a grid', (kind) => {
  const paper = composePaper(kind, USUAL_WORDINGS[kind], FACTS);
  const rows = layOutPaper(paper);

  it('keeps every box inside the page, and no two on one place', () => {
    for (const { boxes } of rows) {
      const taken = new Set<number>();
      for (const { left, width } of boxes) {
        expect(width).toBeGreaterThan(0);
        expect(left + width).toBeLessThanOrEqual(GRID_COLUMNS);
        for (let column = left; column < left + width; column += 1) {
          expect(taken.has(column)).toBe(false);
          taken.add(column);
        }
      }
    }
  });

  it('has a table fill the whole width in every row', () => {
    const framed = rows.filter(({ boxes }) => boxes.some((box) => box.framed));
    for (const { boxes } of framed) {
      expect(boxes.reduce((sum, { width }) => sum + width, 0)).toBe(GRID_COLUMNS);
    }
    const hasTable = paper.blocks.some((block) => block.kind === 'table');
    expect(framed.length > 0).toBe(hasTable);
  });
});

describe('a letter on a grid', () => {
  const paper = composePaper('letter', USUAL_WORDINGS.letter, FACTS);

  it('says all that the letter says, from the nation to the name', () => {
    const said = words(layOutPaper(paper));
    expect(said).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(said).toContain('Kính gửi: Bộ trưởng Bộ Nội vụ');
    expect(said).toContain('- Lưu: VT.');
    expect(said.at(-1)).toBe('Nguyễn Văn A');
  });

  it('marks what is still to be filled in', () => {
    const open = layOutPaper(paper).flatMap(({ boxes }) => boxes.filter((box) => box.open));
    expect(open.map((box) => box.text.includes('[…]'))).toEqual([true]);
  });

  it('gives a long paragraph the height that it needs, whatever the words', () => {
    const heightOf = (length: number): number => {
      const line = text('mười chữ cái '.repeat(length));
      const blocks: OfficialDocument['blocks'] = [{ kind: 'paragraph', style: 'body', line }];
      const whole = layOutPaper({ ...paper, blocks });
      const found = whole.find(({ boxes }) => boxes.some((box) => box.text.includes('mười')));
      return found?.height ?? 0;
    };
    expect(heightOf(1)).toBeLessThan(heightOf(20));
    expect(heightOf(20)).toBeLessThan(heightOf(60));
    expect(heightOf(60)).toBeLessThan(heightOf(1) * 15);
  });
});
