import { composePaper } from '../../../src/documents/compose';
import { USUAL_WORDINGS } from '../../../src/documents/wording/usual-wordings';
import { PAPER_KINDS } from '../../../src/documents/wording/wording';
import {
  DRAFT,
  MOTTO,
  NATION,
  text,
  type OfficialDocument,
  type PaperTable,
  type ParagraphStyle,
} from '../../../src/domain/papers/document';
import {
  GRID_COLUMNS,
  layOutPaper,
  type PaperBox,
  type PaperRow,
} from '../../../src/excel/sheets/paper-layout';
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

describe('how the parts of a paper stand on the page', () => {
  const base = composePaper('letter', USUAL_WORDINGS.letter, FACTS);
  const lay = (change: Partial<OfficialDocument>): readonly PaperRow[] =>
    layOutPaper({ ...base, ...change });
  const boxOf = (rows: readonly PaperRow[], words: string): PaperBox => {
    const found = rows.flatMap(({ boxes }) => boxes).find((box) => box.text.includes(words));
    if (!found) throw new Error(words);
    return found;
  };

  it.each<readonly [ParagraphStyle, string, Partial<PaperBox>]>([
    ['basis', '          câu', { align: 'Justify', italic: true, size: 13 }],
    ['heading', '          câu', { align: 'Justify', bold: true, size: 13 }],
    ['body', '          câu', { align: 'Justify', size: 13 }],
    ['item', '          - câu', { align: 'Justify', size: 13 }],
    ['remark', 'câu', { align: 'Justify', size: 11 }],
  ])('%s', (style, words, look) => {
    const rows = lay({ blocks: [{ kind: 'paragraph', style, line: text('câu') }] });
    expect(boxOf(rows, 'câu')).toEqual({ left: 0, width: 24, text: words, ...look });
  });

  it('the head: who issues it to the left, the nation to the right; two issuers in two rows', () => {
    const head = { ...base.head, superior: text('TRÊN'), issuer: text('DƯỚI') };
    const [first, second, rule] = lay({ head });
    expect(first?.boxes).toEqual([
      { left: 0, width: 10, text: 'TRÊN', size: 12, align: 'Center' },
      { left: 10, width: 14, text: NATION, size: 12, align: 'Center', bold: true },
    ]);
    expect(second?.boxes).toEqual([
      { left: 0, width: 10, text: 'DƯỚI', size: 12, align: 'Center', bold: true },
      { left: 10, width: 14, text: MOTTO, size: 13, align: 'Center', bold: true },
    ]);
    expect(rule).toEqual({
      height: 10,
      boxes: [],
      rules: [
        [3, 4],
        [13, 8],
      ],
    });
    const [single, motto] = lay({ head: { ...head, superior: null } });
    expect(single?.boxes[0]).toMatchObject({ text: 'DƯỚI', bold: true });
    expect(motto?.boxes.map((box) => box.text)).toEqual([MOTTO]);
  });

  it('a draft says so under its number', () => {
    expect(boxOf(lay({ draft: true }), DRAFT)).toMatchObject({ left: 0, width: 10, bold: true });
    const rows = lay({ draft: false });
    expect(rows.flatMap(({ boxes }) => boxes).some((box) => box.text === DRAFT)).toBe(false);
  });

  it('a table: columns share the page by their widths, groups go across, rows leave room', () => {
    const table: PaperTable = {
      columns: [
        { heading: 'A', width: 1, align: 'left' },
        { heading: 'B', width: 2, align: 'center' },
        { heading: 'C', width: 1, align: 'right' },
      ],
      rows: [
        { kind: 'group', line: text('nhóm') },
        { kind: 'cells', cells: [text('một'), text('hai'), text('ba')] },
      ],
      room: 90,
    };
    const rows = lay({ blocks: [{ kind: 'table', table }] });
    const at = rows.findIndex(({ boxes }) => boxes.some((box) => box.text === 'A'));
    const framed = { framed: true, size: 11 } as const;
    expect(rows[at]?.boxes).toEqual([
      { left: 0, width: 6, text: 'A', ...framed, align: 'Center', bold: true },
      { left: 6, width: 12, text: 'B', ...framed, align: 'Center', bold: true },
      { left: 18, width: 6, text: 'C', ...framed, align: 'Center', bold: true },
    ]);
    expect(rows[at + 1]?.boxes).toEqual([
      { left: 0, width: 24, text: 'nhóm', ...framed, align: 'Left', bold: true },
    ]);
    expect(rows[at + 2]?.boxes).toEqual([
      { left: 0, width: 6, text: 'một', ...framed, align: 'Left' },
      { left: 6, width: 12, text: 'hai', ...framed, align: 'Center' },
      { left: 18, width: 6, text: 'ba', ...framed, align: 'Right' },
    ]);
    expect([rows[at + 1]?.height === 90, rows[at + 2]?.height]).toEqual([false, 90]);
  });

  it('the foot: who gets it to the left, who signs to the right, room for the signature', () => {
    const signature = { authority: [text('TM.'), text('CỤM TRƯỞNG')], name: text('Nguyễn A') };
    const foot = (change: Partial<OfficialDocument>) => {
      const rows = lay({ blocks: [], ...change });
      return rows.slice(rows.map(({ height }) => height).lastIndexOf(12) + 1);
    };
    const rows = foot({ signatures: [signature], recipients: [text('Như trên;')] });
    expect(rows.map(({ boxes }) => boxes)).toEqual([
      [
        {
          left: 0,
          width: 10,
          text: 'Nơi nhận:',
          align: 'Left',
          size: 11,
          bold: true,
          italic: true,
        },
        { left: 10, width: 14, text: 'TM.', align: 'Center', size: 13, bold: true },
      ],
      [
        { left: 0, width: 10, text: '- Như trên;', align: 'Left', size: 11 },
        { left: 10, width: 14, text: 'CỤM TRƯỞNG', align: 'Center', size: 13, bold: true },
      ],
      [],
      [{ left: 10, width: 14, text: 'Nguyễn A', align: 'Center', size: 13, bold: true }],
    ]);
    expect(rows.at(-2)?.height).toBe(64);
    const two = foot({
      signatures: [signature, { ...signature, name: text('Trần B') }],
      recipients: [],
    });
    expect(two.at(-1)?.boxes).toMatchObject([
      { left: 0, width: 10, text: 'Nguyễn A' },
      { left: 10, width: 14, text: 'Trần B' },
    ]);
    const one = foot({ signatures: [signature], recipients: [] });
    expect(one.at(0)?.boxes).toMatchObject([{ left: 10, text: 'TM.' }]);
    expect(one).toHaveLength(4);
  });
});
