import { AWARDS_SHEET } from '../../../src/domain/book/sheets/awards';
import { only, read, type AwardRow, type Values } from './read-drafts';

/** `awardUnreadable C3 “vài” name: Cờ, column: …`, finding by finding. */
function said(rows: readonly AwardRow[], settings: Values = {}): readonly string[] {
  return read(rows, settings).findings.map(({ kind, place, raw, params }) => {
    const words = Object.entries(params).map(([name, value]) => `${name}: ${String(value)}`);
    return `${kind} ${place.sheet ?? '–'} ${place.cell ?? '–'} “${raw ?? ''}” ${words.join(', ')}`;
  });
}

describe('what is said of a row that is no award', () => {
  const SHEET = AWARDS_SHEET.sheetName;

  it.each<readonly [AwardRow, string]>([
    [{ quantity: 'vài' }, 'C3 “vài” name: Cờ, column: Số lượng, found: vài, suggestion: '],
    // Nothing stands there: what is missing is named instead.
    [
      { base: 'ngoài sổ' },
      'I3 “ngoài sổ” name: Cờ, column: Tính trên, found: ngoài sổ, suggestion: ',
    ],
    [{ quantity: '' }, 'C3 “” name: Cờ, column: Số lượng, found: , suggestion: '],
    [
      { voteMethod: 'bốc thăm', voteShare: 'từ 80%' },
      'P3 “bốc thăm” name: Cờ, column: Cách thức biểu quyết, found: bốc thăm, suggestion: ',
    ],
    [
      { source: 'trừ Cờ' },
      'H3 “trừ Cờ” name: Cờ, column: Nguồn xét, found: trừ Cờ, suggestion: Trừ đơn vị được đề nghị …',
    ],
  ])('%j', (change, expected) => {
    expect(said([{ award: 'Cờ', quantity: '1', ...change }])).toEqual([
      `awardUnreadable ${SHEET} ${expected}`,
    ]);
  });

  it('no rank is of more than four digits, or less than a whole one', () => {
    for (const rankFrom of ['12345', '-1', '1a', 'a1', '1 2']) {
      expect(said([{ award: 'Cờ', quantity: '1', rankFrom }])).toEqual([
        `awardUnreadable ${SHEET} L3 “${rankFrom}” name: Cờ, column: Hạng từ, found: ${rankFrom}, suggestion: `,
      ]);
    }
    expect(only({ rankFrom: '1', rankTo: '9999' })).toMatchObject({ rankFrom: 1, rankTo: 9999 });
  });

  it('a flag that goes from leader to leader is no award, and the numbers go on without it', () => {
    const rows = [
      { award: 'Cờ', quantity: '1' },
      { award: 'Trao Cờ luân lưu', quantity: '?' },
      { award: 'Bằng khen', quantity: '2' },
    ];
    expect(said(rows)).toEqual([
      `handoverFlagAsAward ${SHEET} B4 “Trao Cờ luân lưu” award: Trao Cờ luân lưu, sheet: ${SHEET}`,
    ]);
    expect(read(rows).awards.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'A1 Cờ',
      'A2 Bằng khen',
    ]);
  });

  it('a row that cannot be read takes no number, and its name may still be spoken of', () => {
    const rows = [
      { award: 'Cờ', quantity: '?' },
      { award: 'Bằng khen', quantity: '2', source: 'Trừ đơn vị được đề nghị CỜ' },
    ];
    expect(read(rows).awards).toMatchObject([{ code: 'A1', name: 'Bằng khen' }]);
    expect(said(rows)).toHaveLength(1);
  });

  it('what stands in a row without a name is told by who decides, else by its number', () => {
    expect(
      said([{ authority: 'Bộ trưởng', order: '2' }, { order: '3' }, { quantity: '1' }]),
    ).toEqual(
      ['Bộ trưởng', '3', ''].map(
        (found, at) =>
          `rowNameless ${SHEET} B${String(at + 3)} “${found}” row: ${String(at + 3)}, column: Danh hiệu, hình thức khen thưởng, found: ${found}`,
      ),
    );
  });
});

describe('what a row leaves to Thiết lập', () => {
  const NEXT = { 'Khi thiếu đơn vị đủ điều kiện': 'Xét đơn vị kế tiếp' };
  const BOOK = { 'Phạm vi xếp hạng, so sánh': 'Toàn sổ' };

  it.each<readonly [AwardRow, Values, object]>([
    [{}, {}, { shortfall: 'leave', shortfallBySetting: true }],
    [{}, NEXT, { shortfall: 'next', shortfallBySetting: true }],
    [{ shortfall: 'để trống' }, NEXT, { shortfall: 'leave', shortfallBySetting: undefined }],
    [{}, {}, { scope: 'cluster', rankedApart: undefined }],
    [{}, BOOK, { scope: 'book', rankedApart: undefined }],
    [{ range: 'toàn sổ' }, BOOK, { scope: 'book', rankedApart: undefined }],
    [{ range: 'mỗi cụm, khối' }, BOOK, { scope: 'cluster', rankedApart: true }],
    [{ range: 'mỗi nhóm' }, {}, { scope: 'group', rankedApart: true }],
    [{}, {}, { voteMethod: undefined }],
    [{ method: 'theo phiếu', voteMethod: 'Thống nhất' }, {}, { voteMethod: 'consensus' }],
    [
      { method: 'theo phiếu', voteShare: 'từ 80%', voteMethod: 'giơ tay' },
      {},
      { method: 'vote', voteMethod: 'hands' },
    ],
    [{ method: 'hội đồng quyết định', voteShare: 'từ 80%' }, {}, { method: 'council' }],
  ])('%j under %j', (row, settings, expected) => {
    const tier = only(row, settings);
    expect({
      shortfallBySetting: undefined,
      rankedApart: undefined,
      voteMethod: undefined,
      ...(tier as object),
    }).toMatchObject(expected);
  });

  it('the numbers of Thứ tự are whole numbers, and rows without a name have no say', () => {
    const names = (...orders: readonly (readonly [string, string])[]): readonly string[] =>
      read(orders.map(([order, award]) => ({ order, award, quantity: '1' }))).awards.map(
        ({ name }) => name,
      );
    expect(names(['3', 'C'], ['', ''], ['x', ''], ['1', 'A'], ['2', 'B'])).toEqual(['A', 'B', 'C']);
    expect(names(['2', 'B'], ['1a', 'A'])).toEqual(['B', 'A']);
    expect(names(['2', 'B'], ['a1', 'A'])).toEqual(['B', 'A']);
    // As many on one number stand as the sheet has them.
    expect(names(['1', 'A'], ['0', 'B'], ['1', 'C'])).toEqual(['B', 'A', 'C']);
  });
});
