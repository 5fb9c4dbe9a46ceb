import { unitOf } from '../../builders';
import type { Values } from '../../scoring/scored';
import { yearOf } from '../../years';

const UNITS = ['A', 'B', 'C', 'D'].map((code) => unitOf(code));
type Vote = Readonly<Record<string, string>>;

function found(settings: Values, vote: Vote): readonly string[] {
  const { findings } = yearOf({
    regulation: { settings, criteria: [['I', '', '100', 'Trực tiếp']] },
    units: UNITS,
    sheets: { A: { I: 9 }, B: { I: 8 }, C: { I: 7 }, D: { I: 6 } },
    votes: [{ matter: 'Suy tôn: Cờ', unit: 'A', method: 'Bỏ phiếu kín', ...vote }],
  });
  return findings.map(({ kind, params }) => `${kind} ${String(params.column ?? '')}`.trim());
}

describe('who may vote', () => {
  const noPaper = { 'Vắng mặt gửi phiếu bằng văn bản': 'Không' };
  const notForOneself = { 'Đơn vị được xét bỏ phiếu cho mình': 'Không' };
  const byCouncil = { 'Thành phần bỏ phiếu': 'Thành viên Hội đồng' };

  it.each<readonly [string, Values, Vote, readonly string[]]>([
    ['ballots by paper, where they are let in', {}, { written: '1', agree: '3' }, []],
    ['by paper', noPaper, { written: '1', agree: '3' }, ['voteNotAllowed Gửi phiếu bằng văn bản']],
    ['by paper, none', noPaper, { written: '0', agree: '3' }, []],
    ['everybody, the unit too', {}, { agree: '3', disagree: '1' }, []],
    ['on oneself', notForOneself, { agree: '3', disagree: '1' }, ['voteNotAllowed Đồng ý']],
    [
      'on oneself, blank',
      notForOneself,
      { agree: '3', disagree: '0', blank: '1' },
      ['voteNotAllowed Đồng ý'],
    ],
    [
      'on oneself, invalid',
      notForOneself,
      { agree: '2', disagree: '1', invalid: '1' },
      ['voteNotAllowed Đồng ý'],
    ],
    ['on oneself, nobody for it', notForOneself, { disagree: '4' }, ['voteNotAllowed Đồng ý']],
    ['without oneself', notForOneself, { agree: '2', disagree: '1' }, []],
    [
      'in a council, which is not of the units',
      { ...notForOneself, ...byCouncil },
      { members: '4', agree: '3', disagree: '1' },
      [],
    ],
  ])('%s', (_, settings, vote, expected) => {
    expect(found(settings, vote)).toEqual(expected);
  });

  it('counts no council by the number of units', () => {
    const vote = { agree: '5', disagree: '0' };
    expect(found({}, vote)).toEqual(['ballotsDoNotAdd']);
    expect(found(byCouncil, vote)).toEqual([]);
    expect(found({ ...byCouncil, 'Tổng số phiếu biểu quyết': '4' }, vote)).toEqual([
      'ballotsDoNotAdd',
    ]);
  });
});

describe('what a row of votes is about, and how it was held', () => {
  const awards = [
    {
      award: 'Cờ',
      quantity: '1',
      method: 'Theo phiếu',
      voteMethod: 'Bỏ phiếu kín',
      voteShare: 'từ 80%',
    },
    { award: 'Bằng khen', quantity: '2' },
  ];
  const said = (vote: Vote, more: readonly Vote[] = []): readonly string[] =>
    yearOf({
      regulation: { awards, criteria: [['I', '', '100', 'Trực tiếp']] },
      units: UNITS,
      sheets: { A: { I: 9 }, B: { I: 8 }, C: { I: 7 }, D: { I: 6 } },
      votes: [vote, ...more].map((one) => ({
        ...{ matter: 'Suy tôn: Cờ', unit: 'A', method: 'Bỏ phiếu kín' },
        ...one,
      })),
    }).findings.map(({ kind, params }) =>
      [kind, params.column, params.found].filter((part) => part !== undefined).join(' '),
    );

  it.each<readonly [string, Vote, readonly string[]]>([
    ['an award of the table', { matter: 'Suy tôn: cờ' }, []],
    [
      'one that is not in it',
      { matter: 'Suy tôn: Cờ lạ' },
      ['voteUnreadable Nội dung biểu quyết Suy tôn: Cờ lạ'],
    ],
    [
      'several cells at once',
      { agree: 'ba', disagree: '1,5' },
      ['voteUnreadable Đồng ý ba', 'voteUnreadable Không đồng ý 1,5'],
    ],
    [
      'nothing, but there are votes',
      { matter: '', agree: '3' },
      ['rowNameless Nội dung biểu quyết A'],
    ],
    ['another matter, in whatever form', { matter: 'Bầu trưởng, phó', agree: 'ba' }, []],
    [
      'by hands where ballots are secret',
      { method: 'Giơ tay' },
      ['voteNotAllowed Cách thức Giơ tay'],
    ],
    ['by hands where no way is laid down', { matter: 'Suy tôn: Bằng khen', method: 'Giơ tay' }, []],
  ])('%s', (_, vote, expected) => {
    expect(said(vote)).toEqual(expected);
  });

  it('twice in one round', () => {
    expect(said({}, [{}])).toEqual(['voteTwice']);
    expect(said({}, [{ round: '2' }, { unit: 'B' }])).toEqual([]);
  });
});
