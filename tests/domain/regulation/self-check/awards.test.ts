import type { AWARDS_SHEET } from '../../../../src/domain/book/sheets/awards';
import { unitOf, type Row } from '../../builders';
import { findingsOf, kindsOf, said, SEVERAL } from './sound';

type Award = Row<typeof AWARDS_SHEET>;
const FLAG: Award = { award: 'Cờ', quantity: '1' };
const merit = (more: Award): Award => ({ award: 'Bằng khen', quantity: '3', ...more });

describe('ranks of awards', () => {
  it.each<readonly [string, readonly Award[]]>([
    [
      'one after the other',
      [{ ...FLAG, rankFrom: '1', rankTo: '1' }, merit({ rankFrom: '2', rankTo: '4' })],
    ],
    ['none named', [FLAG, merit({ source: 'Trừ đơn vị được đề nghị Cờ' })]],
    [
      'the same ranks without the holders',
      [
        { ...FLAG, rankFrom: '1', rankTo: '1' },
        merit({ rankFrom: '1', rankTo: '4', source: 'Trừ đơn vị được đề nghị Cờ' }),
      ],
    ],
    [
      'beside the ladder',
      [FLAG, { award: 'Cờ Chính phủ', quantity: '1', source: 'Đơn vị được đề nghị Cờ' }],
    ],
    [
      'several years',
      [{ ...FLAG, rankTo: '1' }, merit({ rankTo: '1', scopeOfAward: 'Giai đoạn 2015-2020' })],
    ],
    ['a share that comes to nothing', [{ ...FLAG, quantity: '10%' }]],
    [
      'by vote',
      [{ ...FLAG, method: 'Theo phiếu', voteShare: 'trên 50%' }, merit({ rankFrom: '4' })],
    ],
  ])('%s: nothing to say', (_, awards) => {
    expect(kindsOf(findingsOf({ awards }))).toEqual([]);
  });

  it('a range that runs backwards', () => {
    const findings = findingsOf({ awards: [{ ...FLAG, rankFrom: '3', rankTo: '1' }] });
    expect(said(findings, 'award', 'from', 'to')).toEqual([
      ['rankRangeReversed', 'L3', 'Cờ', 3, 1],
    ]);
  });

  it.each<readonly [Award, Award, string]>([
    [{ rankFrom: '1', rankTo: '2', quantity: '2' }, { rankFrom: '2', rankTo: '4' }, '2'],
    [{ rankFrom: '1', rankTo: '4', quantity: '4' }, { rankFrom: '3', rankTo: '5' }, '3–4'],
    [{ rankFrom: '1', quantity: '2' }, { rankFrom: '2', rankTo: '3' }, '2'],
    [{ rankTo: '3', quantity: '3' }, { rankTo: '5', quantity: '5' }, '1–3'],
    [{ rankFrom: '2', quantity: '50%' }, { rankFrom: '4', quantity: 'không hạn chế' }, '4–…'],
  ])('ranks that two awards claim: %j and %j', (first, second, ranks) => {
    const awards = [{ ...FLAG, ...first }, merit(second)];
    const findings = findingsOf({ awards }).filter(({ kind }) => kind === 'rankRangesOverlap');
    expect(said(findings, 'award', 'other', 'ranks')).toEqual([
      ['rankRangesOverlap', 'L4', 'Cờ', 'Bằng khen', ranks],
    ]);
  });

  it.each<readonly [readonly Award[], string]>([
    [[{ ...FLAG, rankTo: '1' }, merit({ rankFrom: '3', rankTo: '5' })], '2'],
    [[{ ...FLAG, rankFrom: '2' }], '1'],
    [[FLAG, merit({ rankFrom: '4', quantity: '2' })], '2, 3'],
  ])('a rank between two awards that gets nothing', (awards, ranks) => {
    const findings = findingsOf({ awards });
    expect(kindsOf(findings)).toEqual(['rankWithoutAward']);
    expect(findings[0]?.params.ranks).toBe(ranks);
  });

  it('says nothing while a row of the table cannot be read', () => {
    const awards = [{ ...FLAG, quantity: 'vài' }, merit({ rankFrom: '3' })];
    expect(kindsOf(findingsOf({ awards }))).toEqual(['awardUnreadable']);
  });

  it('says nothing of the ranks after the last award', () => {
    expect(findingsOf({ awards: [{ ...FLAG, rankTo: '1' }] }, 8)).toEqual([]);
  });
});

describe('an award that nobody reaches', () => {
  it('because those above it take every place', () => {
    const awards = [{ ...FLAG, quantity: '5' }, merit({ source: 'Trừ đơn vị được đề nghị Cờ' })];
    expect(said(findingsOf({ awards }), 'award', 'members', 'rank')).toEqual([
      ['awardUnreachable', 'C4', 'Bằng khen', 5, ''],
    ]);
    expect(findingsOf({ awards }, 6)).toEqual([]);
  });

  it('because its holders keep the higher one', () => {
    const awards = [FLAG, merit({ quantity: '1' })];
    expect(kindsOf(findingsOf({ awards }))).toEqual(['awardUnreachable']);
  });

  it('because there are not so many ranks', () => {
    const awards = [merit({ rankTo: '5', quantity: '5' }), { ...FLAG, rankFrom: '6' }];
    expect(said(findingsOf({ awards }), 'award', 'rank')).toEqual([
      ['awardUnreachable', 'L4', 'Cờ', 6],
    ]);
  });

  it('among the units that compete, not in the whole book', () => {
    const units = ['1', '2', '3', '4'].map((code) =>
      unitOf(code, { cluster: code < '3' ? 'A' : 'B' }),
    );
    const awards = [
      { ...FLAG, quantity: '2', range: 'Mỗi cụm, khối' },
      merit({ quantity: '1', range: 'Mỗi cụm, khối', source: 'Trừ đơn vị được đề nghị Cờ' }),
    ];
    expect(kindsOf(findingsOf({ awards, settings: SEVERAL }, units))).toEqual(['awardUnreachable']);
    const one = units.map((unit) => ({ ...unit, cluster: '' }));
    expect(findingsOf({ awards }, one)).toEqual([]);
  });

  it('not while nobody is in the book yet', () => {
    expect(kindsOf(findingsOf({ awards: [FLAG] }, 0))).not.toContain('awardUnreachable');
  });

  it('because it waits for one that waits for it', () => {
    const awards = [
      { award: 'A', quantity: '1', source: 'Đơn vị được đề nghị B' },
      { award: 'B', quantity: '50%', base: 'số đơn vị được đề nghị A' },
      { award: 'C', quantity: '1', source: 'Đơn vị được đề nghị A' },
    ];
    const circle = findingsOf({ awards }).filter(({ kind }) => kind === 'awardsWaitForEachOther');
    expect(said(circle, 'award', 'other')).toEqual([
      ['awardsWaitForEachOther', 'H3', 'A', 'B'],
      ['awardsWaitForEachOther', 'H4', 'B', 'A'],
    ]);
  });
});

describe('the chain for equal points', () => {
  const chain = (text: string) => ({ settings: { 'Thứ tự phân định khi bằng điểm': text } });

  it.each([
    'bỏ phiếu',
    'điểm mục I cao hơn; bỏ phiếu',
    'Hội nghị quyết định',
    'điểm thưởng cao hơn; đồng hạng',
  ])('%s ends', (text) => {
    expect(findingsOf(chain(text))).toEqual([]);
  });

  it.each([
    ['', null],
    ['điểm mục I cao hơn', 'C7'],
    ['điểm mục I cao hơn; điểm thưởng cao hơn', 'C7'],
  ])('%j does not', (text, cell) => {
    const findings = findingsOf(chain(text));
    expect(said(findings, 'found')).toEqual([['tieChainOpen', cell === null ? 'C7' : cell, text]]);
    expect(findingsOf({ ...chain(text), awards: [] })).toEqual([]);
    expect(
      findingsOf({
        ...chain(text),
        awards: [{ ...FLAG, method: 'Theo phiếu', voteShare: 'trên 50%' }],
      }),
    ).toEqual([]);
  });

  it('is not complained of twice where it cannot be read', () => {
    expect(kindsOf(findingsOf(chain('ai đẹp hơn')))).toEqual(['settingUnreadable']);
  });
});

test('two rows of one name: a vote or a conclusion on it would count for both', () => {
  const twice = [FLAG, merit({}), { ...merit({ scopeOfAward: 'Chuyên đề' }), award: 'BẰNG KHEN' }];
  expect(said(findingsOf({ awards: twice }), 'award', 'count')).toEqual([
    ['awardRepeated', 'B4', 'Bằng khen', 2],
  ]);
});
