import { composePaper } from '../../src/documents/compose';
import type { PaperFacts } from '../../src/documents/paper-facts';
import { Fields } from '../../src/documents/wording/fields';
import { USUAL_WORDINGS } from '../../src/documents/wording/usual-wordings';
import {
  OWN_FIELDS,
  PAPER_KINDS,
  type PaperKind,
  type Wording,
} from '../../src/documents/wording/wording';
import { gapsOf, plainText, type OfficialDocument } from '../../src/domain/papers/document';
import { FACTS, FIELDS } from './facts';

const withFields = (...changed: readonly (readonly [string, string])[]): PaperFacts => ({
  ...FACTS,
  fields: new Fields([...FIELDS, ...changed]),
});

const usual = (kind: PaperKind, facts: PaperFacts = FACTS): OfficialDocument =>
  composePaper(kind, USUAL_WORDINGS[kind], facts);

const body = ({ blocks }: OfficialDocument): readonly string[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? `${block.style}: ${plainText(block.line)}`
      : `table: ${String(block.table.rows.length)}`,
  );

const worded = (wording: Wording, facts: PaperFacts = FACTS): readonly string[] =>
  body(composePaper('letter', wording, facts));

describe('the usual papers', () => {
  it.each(PAPER_KINDS)('%s names only fields that there are', (kind) => {
    const known = new Set([
      ...FIELDS.map(([name]) => name),
      ...(OWN_FIELDS[kind] ?? []),
      ...['Hình thức khen thưởng', 'Thẩm quyền quyết định', 'Số tập thể', 'Tên các tập thể'],
    ]);
    const named = USUAL_WORDINGS[kind].flatMap(({ text }) =>
      [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('the letter proposes each award with its units, and names the leader among them', () => {
    const letter = body(usual('letter'));
    expect(letter).toContain(
      'item: Bằng khen của Bộ trưởng Bộ Nội vụ: 3 tập thể (Sở Nội vụ thành phố Đà Nẵng, Sở Nội vụ tỉnh Quảng Ngãi, Sở Nội vụ tỉnh Quảng Nam).',
    );
    expect(letter.filter((line) => line.startsWith('basis: '))).toHaveLength(2);
    expect(letter).toContain('body: Điểm của Sở Nội vụ tỉnh Khánh Hòa do Vụ Thi đua thẩm định.');
  });

  it('is based on what the clerk lists, however it is typed', () => {
    const bases = (written: string): readonly string[] =>
      body(usual('letter', withFields(['Căn cứ (mỗi dòng một căn cứ)', written]))).filter((line) =>
        line.startsWith('basis: '),
      );
    expect(bases('Luật Thi đua, khen thưởng\ncăn cứ Quy chế năm 2020;\n\nBiên bản số 1.')).toEqual([
      'basis: Căn cứ Luật Thi đua, khen thưởng;',
      'basis: căn cứ Quy chế năm 2020;',
      'basis: Căn cứ Biên bản số 1.',
    ]);
    expect(bases('')).toEqual(['basis: […]']);
  });

  it('is signed on behalf of the cluster, a line for each title', () => {
    const [signature] = usual('letter').signatures;
    expect(signature?.authority.map(plainText)).toEqual([
      'TM. CỤM THI ĐUA',
      'CỤM TRƯỞNG',
      'GIÁM ĐỐC SỞ NỘI VỤ TỈNH KHÁNH HÒA',
    ]);
  });

  it('nothing is said of a leader who is not proposed, nor of open cases that there are not', () => {
    const letter = body(usual('letter', withFields(['Đơn vị trưởng được đề nghị', '']))).join('\n');
    expect(letter).not.toContain('đồng thời');
    expect(letter).not.toContain('chưa có kết luận');
    expect(
      body(usual('letter', withFields(['Số trường hợp chưa quyết định', '2']))).join('\n'),
    ).toContain('Còn 2 trường hợp chưa có kết luận');
  });

  it('what is not known is a gap, wherever it stands, and is listed once', () => {
    const letter = usual('letter', withFields(['Kính gửi', ''], ['Địa danh', '']));
    expect(plainText(letter.addressee ?? [])).toBe('[…]');
    expect(gapsOf(letter)).toEqual(['Địa danh', 'Kính gửi', 'Số, ký hiệu biên bản']);
  });

  it('a cluster with nobody above it has no line for it; minutes have two signatures and no date', () => {
    expect(usual('letter', withFields(['Cơ quan chủ quản', ''])).head.superior).toBeNull();
    const { head, signatures } = usual('minutes');
    expect(head.placeAndDate).toBeNull();
    expect(signatures.map(({ authority }) => authority.map(plainText))).toEqual([
      ['THƯ KÝ'],
      ['CHỦ TRÌ'],
    ]);
  });

  it('only tables with rows stand in the minutes', () => {
    const tables = (facts: PaperFacts): readonly string[] =>
      body(usual('minutes', facts)).filter((line) => line.startsWith('table: '));
    expect(tables(FACTS)).toEqual(['table: 3', 'table: 1']);
    const open = [{ unit: 'Kon Tum', total: '', rank: '', award: 'Cờ', reason: 'Bằng điểm' }];
    expect(tables({ ...FACTS, undecided: open })).toHaveLength(3);
  });

  it('the list is numbered through and grouped by award; columns that hold nothing are left out', () => {
    const [block] = usual('list').blocks;
    if (block?.kind !== 'table') throw new Error('no table');
    expect(block.table.columns.map(({ heading }) => heading)).toEqual([
      'TT',
      'Tên đơn vị',
      'Tổng điểm',
      'Xếp hạng',
      'Số phiếu đồng ý (tỷ lệ)',
      'Tóm tắt thành tích',
    ]);
    const first = block.table.rows.map((row) =>
      row.kind === 'group' ? plainText(row.line).split(' ')[0] : plainText(row.cells[0] ?? []),
    );
    expect(first).toEqual(['I.', '1', 'II.', '2', '3', '4']);
  });
});

describe('a wording of one’s own', () => {
  it.each<[string, Wording, readonly string[]]>([
    ['words as they are', [{ part: 'body', text: 'Kính chuyển.' }], ['body: Kính chuyển.']],
    [
      'fields by name, however they are typed',
      [{ part: 'body', text: 'Năm {năm THI đua}; {Đơn vị trưởng }.' }],
      ['body: Năm 2020; Sở Nội vụ tỉnh Khánh Hòa.'],
    ],
    [
      'a field that nobody has is a gap',
      [{ part: 'body', text: 'Số dư: {Số dư quỹ}.' }],
      ['body: Số dư: […].'],
    ],
    [
      'braces that are no field',
      [{ part: 'body', text: 'Tập { } và {\n}' }],
      ['body: Tập […] và {', 'body: }'],
    ],
    [
      'a sentence if there is something',
      [{ part: 'ifAny', text: 'Phó: {Đơn vị phó năm sau}.' }],
      [],
    ],
    [
      'for each award',
      [{ part: 'perAward', text: '{Hình thức khen thưởng}, {Số tập thể}' }],
      ['item: Cờ thi đua của Bộ Nội vụ, 1', 'item: Bằng khen của Bộ trưởng Bộ Nội vụ, 3'],
    ],
    ['a table by name', [{ part: 'table', text: 'tổng hợp  điểm' }], ['table: 3']],
    ['no such table', [{ part: 'table', text: 'Bảng lương' }], []],
  ])('%s', (_, wording, lines) => {
    expect(worded(wording)).toEqual(lines);
  });
});
