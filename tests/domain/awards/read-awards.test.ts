import { AWARDS_SHEET } from '../../../src/domain/book/sheets/awards';
import { printShare } from '../../../src/domain/awards/votes/vote-rule';
import { printConditions } from '../../../src/domain/regulation/conditions/conditions';
import { brief } from '../builders';
import { only, read, type AwardRow, type Values } from './read-drafts';

describe('Cơ cấu khen thưởng', () => {
  it('reads the ladder', () => {
    const { awards, findings } = read([
      {
        award: 'Cờ thi đua của Bộ',
        quantity: '1',
        method: 'Theo thứ hạng',
        authority: 'Bộ trưởng',
      },
      {},
      {
        award: 'Bằng khen',
        quantity: { value: 0.2, numberFormat: '0%' },
        method: 'Theo phiếu',
        source: 'Trừ đơn vị được đề nghị Cờ thi đua của Bộ',
        base: 'số đơn vị được xếp hạng',
        rounding: 'Làm tròn lên',
        rankFrom: 2,
        rankTo: '5',
        condition: 'xếp loại từ Tốt',
        voteShare: 'từ 80%',
        voteBase: 'số có mặt',
        shortfall: 'Xét đơn vị kế tiếp',
        range: 'Mỗi nhóm',
        scopeOfAward: 'Giai đoạn 2015-2020',
        basis: 'Đ.9',
      },
    ]);
    expect(findings).toEqual([]);
    expect(awards).toMatchObject([
      {
        code: 'A1',
        name: 'Cờ thi đua của Bộ',
        authority: 'Bộ trưởng',
        method: 'rank',
        source: { kind: 'all' },
        scope: 'cluster',
        base: { kind: 'members' },
        rounding: 'truncate',
        rankFrom: null,
        rankTo: null,
        conditions: [],
        shortfall: 'leave',
        occasion: '',
      },
      {
        code: 'A2',
        quantity: { kind: 'share', atMost: false },
        method: 'vote',
        source: { kind: 'except', awards: ['Cờ thi đua của Bộ'] },
        scope: 'group',
        base: { kind: 'ranked' },
        rounding: 'up',
        rankFrom: 2,
        rankTo: 5,
        shortfall: 'next',
        occasion: 'Giai đoạn 2015-2020',
        vote: { base: 'present', quorum: null, blankBallots: 'count', chairMustAgree: false },
        basis: 'Đ.9',
      },
    ]);
    expect(printConditions(awards[1]?.conditions ?? [])).toBe('xếp loại từ Tốt');
    expect(awards.map(({ vote }) => printShare(vote.share))).toEqual(['trên 1/2', 'từ 80%']);
  });

  it.each<readonly [AwardRow, string]>([
    [{ quantity: 'vài' }, 'C3'],
    [{ quantity: '' }, 'C3'],
    [{ method: 'bốc thăm' }, 'D3'],
    [{ source: 'Đơn vị đẹp nhất' }, 'H3'],
    [{ source: 'Trừ đơn vị được đề nghị Cờ; đơn vị được đề nghị Cờ' }, 'H3'],
    // An award that is in no row: its holders would silently take places of this one.
    [{ source: 'Trừ đơn vị được đề nghị Cờ nào đó' }, 'H3'],
    [{ base: 'số dân' }, 'I3'],
    // Of nobody, or of a number that is written nowhere, there are no places.
    [{ base: 'số đơn vị được đề nghị Cờ nào đó' }, 'I3'],
    [{ base: 'ngoài sổ' }, 'I3'],
    [{ rounding: 'tuỳ' }, 'J3'],
    [{ range: 'cả nước' }, 'K3'],
    [{ rankFrom: 'hạng hai' }, 'L3'],
    [{ rankTo: '2,5' }, 'M3'],
    [{ condition: 'đẹp trời' }, 'N3'],
    [{ shortfall: 'tuỳ' }, 'O3'],
    [{ voteMethod: 'bốc thăm', voteShare: 'từ 80%' }, 'P3'],
    [{ voteShare: '80%' }, 'Q3'],
    // Ballots are counted, and nobody said how many are enough.
    [{ method: 'Theo phiếu' }, 'Q3'],
    [{ method: 'Theo thứ hạng và phiếu' }, 'Q3'],
    [{ voteShare: 'từ 80%', voteBase: 'số dân' }, 'Q3'],
  ])('Q13: %j', (change, cell) => {
    const { awards, findings } = read([{ award: 'Cờ', quantity: '1', ...change }]);
    expect(brief(findings)).toEqual([['awardUnreadable', cell, null]]);
    expect(awards).toEqual([]);
  });

  it('says all that is wrong with a row at once', () => {
    const { findings } = read([{ award: 'Cờ', quantity: '?', rankFrom: '?', range: '?' }]);
    expect(findings.map(({ place, params }) => [place.cell, params.column])).toEqual([
      ['C3', 'Số lượng'],
      ['K3', 'Phạm vi'],
      ['L3', 'Hạng từ'],
    ]);
  });

  it.each<readonly [AwardRow, Values, unknown]>([
    [{ source: 'Đơn vị dẫn đầu cụm, khối' }, {}, { source: { kind: 'leaders' } }],
    [{ source: 'đơn vị được đề nghị CỜ' }, {}, { source: { kind: 'proposedFor' } }],
    [{ base: 'số đơn vị dẫn đầu cụm, khối' }, {}, { base: { kind: 'leaders' } }],
    [{ base: 'số đơn vị đủ điều kiện' }, {}, { base: { kind: 'eligible' } }],
    [{ base: 'số đơn vị được đề nghị Cờ' }, {}, { base: { kind: 'proposedFor', award: 'Cờ' } }],
    [{ base: '36' }, {}, { base: { kind: 'number', count: 36 } }],
    [
      { base: 'ngoài sổ' },
      { 'Tổng số tập thể để tính tỷ lệ (ngoài sổ)': '36' },
      { base: { kind: 'outside' } },
    ],
    [{ range: 'Toàn sổ' }, {}, { scope: 'book' }],
    [{ method: 'Hội đồng quyết định' }, {}, { method: 'council' }],
    [{ method: 'Theo thứ hạng và phiếu', voteShare: 'trên 50%' }, {}, { method: 'rankAndVote' }],
    // A share of votes is named, so the rank alone gives nobody this award.
    [{ method: 'Theo thứ hạng', voteShare: 'trên 50%' }, {}, { method: 'rankAndVote' }],
    [{ method: 'Theo thứ hạng', voteMethod: 'Thống nhất' }, {}, { method: 'rankAndVote' }],
    [{ method: 'Theo phiếu', voteMethod: 'Thống nhất' }, {}, { method: 'vote' }],
    [
      { method: 'Theo phiếu' },
      { 'Cách thức biểu quyết': 'Thống nhất (không kiểm phiếu)' },
      { method: 'vote' },
    ],
    [{}, { 'Khi thiếu đơn vị đủ điều kiện': 'Xét đơn vị kế tiếp' }, { shortfall: 'next' }],
    [
      { shortfall: 'Để trống' },
      { 'Khi thiếu đơn vị đủ điều kiện': 'Xét đơn vị kế tiếp' },
      { shortfall: 'leave' },
    ],
    [
      { voteShare: 'từ 80%' },
      {
        'Số dự họp tối thiểu': 'từ 2/3',
        'Phiếu trắng, không hợp lệ': 'Không tính',
        'Người chủ trì phải đồng ý': 'Có',
      },
      { vote: { blankBallots: 'ignore', chairMustAgree: true, quorum: { above: false } } },
    ],
    [{ rounding: 'từ 5 làm tròn lên' }, {}, { rounding: 'halfUp' }],
    [{ quantity: 'không quá 20%' }, {}, { quantity: { kind: 'share', atMost: true } }],
  ])('reads %j under %j', (row, settings, expected) => {
    expect(only(row, settings)).toMatchObject(expected as object);
  });

  it('goes by the numbers of Thứ tự where every row has one', () => {
    const names = (...orders: readonly string[]): readonly string[] =>
      read(
        orders.map((order, index) => ({ order, award: `H${String(index)}`, quantity: '1' })),
      ).awards.map(({ code, name }) => `${code} ${name}`);
    expect(names('2', '10', '1')).toEqual(['A1 H2', 'A2 H0', 'A3 H1']);
    expect(names('2', '', '1')).toEqual(['A1 H0', 'A2 H1', 'A3 H2']);
  });
});

test('a row without a name is not passed over in silence, a blank one is', () => {
  const { awards, findings } = read([{ award: 'Cờ', quantity: '1' }, {}, { quantity: '3' }]);
  expect(awards.map(({ name }) => name)).toEqual(['Cờ']);
  expect(findings.map(({ kind, params }) => [kind, params.column])).toEqual([
    ['rowNameless', AWARDS_SHEET.columns.award.heading],
  ]);
});
