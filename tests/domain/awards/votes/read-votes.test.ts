import { readVotes } from '../../../../src/domain/awards/votes/read-votes';
import { VOTES_SHEET } from '../../../../src/domain/book/sheets/votes';
import type { Param } from '../../../../src/domain/findings/finding';
import { regulationOf, table, unitOf, type RegulationDraft, type Row } from '../../builders';

type Vote = Row<typeof VOTES_SHEET>;
type Reading = ReturnType<typeof readVotes>;

const UNITS = ['A', 'B', 'C'].map((code) => unitOf(code, { name: `Sở ${code}` }));
const AWARDS = [
  { award: 'Cờ', quantity: '1', method: 'Theo phiếu', voteShare: 'từ 80%' },
  { award: 'Bằng khen', quantity: '1' },
];

/** Rows about A and the flag, but for what they say themselves. */
function read(
  rows: readonly Vote[],
  settings: RegulationDraft['settings'] = {},
  awards: RegulationDraft['awards'] = AWARDS,
): Reading {
  const regulation = regulationOf({ settings, awards, criteria: [['I', '', '100', 'Trực tiếp']] });
  const usual = { matter: 'Suy tôn: Cờ', unit: 'A', method: 'Bỏ phiếu kín' };
  return readVotes(
    table(
      VOTES_SHEET,
      rows.map((row) => ({ ...usual, ...row })),
    ),
    UNITS,
    regulation,
  );
}

function only(row: Vote, settings: RegulationDraft['settings'] = {}): Reading['votes'][number] {
  const { votes, findings } = read([row], settings);
  expect(findings).toEqual([]);
  const [vote] = votes;
  if (!vote) throw new Error('the row is no vote');
  return vote;
}

/** `voteUnreadable J3 “ba” column: Đồng ý, found: ba`, finding by finding. */
function said({ findings }: Reading): readonly string[] {
  return findings.map(({ kind, place, raw, params }) => {
    const print = ([name, value]: readonly [string, Param]): string => `${name}: ${String(value)}`;
    return `${kind} ${place.cell ?? '–'} “${raw ?? ''}” ${Object.entries(params).map(print).join(', ')}`;
  });
}

describe('a row of Kết quả suy tôn', () => {
  it('keeps every figure where it stands', () => {
    const figures = { members: 3, present: 2, issued: 2, collected: 3, written: 1 };
    const cast = { agree: 2, disagree: 0, blank: 1, invalid: 0 };
    const vote = only({ unit: 'sở b', round: 2, ...figures, ...cast });
    expect(vote).toMatchObject({
      matter: { kind: 'award', award: 'Cờ' },
      words: 'Suy tôn: Cờ',
      unit: 'B',
      round: 2,
      row: 2,
      place: { file: null, sheet: VOTES_SHEET.sheetName, cell: 'J3' },
    });
    expect(vote.ballot).toEqual({ ...figures, ...cast, method: 'secret', chairAgreed: null });
    expect(vote).not.toHaveProperty('unread');
  });

  it('that says nothing is a first round by the usual way, of all units', () => {
    const { round, ballot } = only({ method: null, round: null });
    expect(round).toBe(1);
    expect(ballot).toMatchObject({ method: 'secret', members: 3, present: null, agree: null });
    const usual = { 'Cách thức biểu quyết': 'Giơ tay' };
    expect(only({ method: null }, usual).ballot.method).toBe('hands');
    expect(only({ method: 'Thống nhất' }, usual).ballot.method).toBe('consensus');
  });

  it.each<readonly [Vote, Readonly<Record<string, string>>, number | null]>([
    [{}, {}, 3],
    [{ members: '7' }, {}, 7],
    [{}, { 'Tổng số phiếu biểu quyết': '5' }, 5],
    [{ members: '7' }, { 'Tổng số phiếu biểu quyết': '5' }, 7],
    [{}, { 'Thành phần bỏ phiếu': 'Thành viên Hội đồng' }, null],
    [{}, { 'Thành phần bỏ phiếu': 'Thành viên Hội đồng', 'Tổng số phiếu biểu quyết': '5' }, 5],
    [{ members: '9' }, { 'Thành phần bỏ phiếu': 'Thành viên Hội đồng' }, 9],
  ])('with %j under %j is of %j members', (row, settings, members) => {
    expect(only(row, settings).ballot.members).toBe(members);
  });

  it.each<readonly [string | boolean, boolean | null]>([
    ['', null],
    ['Có', true],
    ['đồng ý', true],
    ['X', true],
    ['yes', true],
    ['Không', false],
    ['không đồng ý', false],
    // What nobody understands is no agreement.
    ['?', false],
  ])('with the word %j of the one who chairs: %j', (chairAgreed, expected) => {
    expect(only({ chairAgreed }).ballot.chairAgreed).toBe(expected);
  });
});

describe('what was voted on', () => {
  it.each<readonly [string, object]>([
    ['Suy tôn: Cờ', { kind: 'award', award: 'Cờ' }],
    ['SUY TÔN:Cờ', { kind: 'award', award: 'Cờ' }],
    ['Suy tôn : cờ', { kind: 'award', award: 'cờ' }],
    ['suy ton: Bằng khen', { kind: 'award', award: 'Bằng khen' }],
    ['Vote: Cờ', { kind: 'award', award: 'Cờ' }],
    ['Phân định bằng điểm', { kind: 'tie' }],
    ['phân định thứ hạng', { kind: 'tie' }],
    ['Tie', { kind: 'tie' }],
    ['tie-break', { kind: 'other' }],
    ['Bầu Cụm trưởng', { kind: 'other' }],
    ['Thông qua việc suy tôn: Cờ', { kind: 'other' }],
    ['Không phân định bằng điểm', { kind: 'other' }],
    ['Suy tôn:', { kind: 'other' }],
  ])('%s', (matter, expected) => {
    expect(only({ matter }).matter).toEqual(expected);
  });

  it('is no matter where the book has no table of awards', () => {
    const { votes, findings } = read([{ matter: 'Suy tôn: Cờ lạ' }], {}, []);
    expect(findings).toEqual([]);
    expect(votes).toMatchObject([{ matter: { kind: 'award', award: 'Cờ lạ' } }]);
    expect(votes[0]).not.toHaveProperty('unread');
  });
});

describe('a cell that cannot be read', () => {
  it.each<readonly [Vote, readonly string[], readonly string[]]>([
    [{ round: '0' }, ['round'], ['voteUnreadable C3 “0” column: Lần, found: 0']],
    [{ round: '10' }, ['round'], ['voteUnreadable C3 “10” column: Lần, found: 10']],
    [{ round: 'lần 2' }, ['round'], ['voteUnreadable C3 “lần 2” column: Lần, found: lần 2']],
    [{ round: '2b' }, ['round'], ['voteUnreadable C3 “2b” column: Lần, found: 2b']],
    [{ unit: 'Sở Z' }, ['unit'], ['voteUnreadable B3 “Sở Z” column: Đơn vị, found: Sở Z']],
    [{ unit: '' }, ['unit'], ['voteUnreadable B3 “” column: Đơn vị, found: ']],
    [
      { method: 'bốc thăm' },
      ['method'],
      ['voteUnreadable D3 “bốc thăm” column: Cách thức, found: bốc thăm'],
    ],
    [{ agree: '-1' }, ['agree'], ['voteUnreadable J3 “-1” column: Đồng ý, found: -1']],
    [
      { members: '1234567' },
      ['members'],
      ['voteUnreadable E3 “1234567” column: Tổng số thành viên, found: 1234567'],
    ],
    [
      { matter: 'Suy tôn: Cờ lạ', unit: 'Z', written: '5 phiếu' },
      ['matter', 'unit', 'written'],
      [
        'voteUnreadable A3 “Suy tôn: Cờ lạ” column: Nội dung biểu quyết, found: Suy tôn: Cờ lạ',
        'voteUnreadable B3 “Z” column: Đơn vị, found: Z',
        'voteUnreadable I3 “5 phiếu” column: Gửi phiếu bằng văn bản, found: 5 phiếu',
      ],
    ],
  ])('%j: the row is there, and settles nothing', (row, unread, findings) => {
    const reading = read([row]);
    expect(reading.votes).toMatchObject([{ round: 1, unread }]);
    expect(said(reading)).toEqual(findings);
  });

  it('leaves the figures beside it as they are, and is not zero', () => {
    const { votes } = read([{ members: 'ba', present: '3', agree: '2 phiếu', disagree: '0' }]);
    expect(votes).toMatchObject([{ ballot: { members: 3, present: 3, agree: null, disagree: 0 } }]);
  });

  it('keeps the words that nobody is called by, and the usual way of voting', () => {
    const { votes } = read([{ unit: 'Sở  Z', method: '?' }]);
    expect(votes).toMatchObject([{ unit: 'Sở Z', ballot: { method: 'secret' } }]);
  });

  it('says nothing more about a row that is not understood', () => {
    const wrong = { agree: '9', disagree: '9', round: '?' };
    expect(said(read([wrong]))).toEqual(['voteUnreadable C3 “?” column: Lần, found: ?']);
  });

  it('of another matter is nobody’s concern, and the row is no vote', () => {
    const other = { matter: 'Bầu Cụm trưởng' };
    expect(
      read([
        { ...other, unit: 'ông Ba' },
        { ...other, agree: '9' },
      ]),
    ).toMatchObject({
      votes: [{ words: 'Bầu Cụm trưởng', unit: 'A', row: 3 }],
      findings: [],
    });
  });
});

describe('two rows', () => {
  const twice = (first: Vote, second: Vote): readonly string[] =>
    said(read([first, second])).map((line) => line.split(' ')[0] ?? '');

  it('about the same in the same round: nobody knows which counts', () => {
    const reading = read([
      { agree: '3' },
      { unit: 'B' },
      { matter: 'suy tôn: CỜ', unit: 'Sở A', round: '1', agree: '2' },
    ]);
    expect(said(reading)).toEqual([
      'voteTwice B5 “Sở A” unit: Sở A, matter: suy tôn: CỜ, round: 1',
    ]);
    expect(reading.votes.map(({ unit, row, unread }) => [unit, row, unread])).toEqual([
      ['A', 2, ['round']],
      ['B', 3, undefined],
      ['A', 4, ['round']],
    ]);
    expect(reading.votes.map(({ ballot }) => ballot.agree)).toEqual([3, null, 2]);
  });

  it.each<readonly [string, Vote, Vote, readonly string[]]>([
    ['about two awards', {}, { matter: 'Suy tôn: Bằng khen' }, []],
    ['about an award and a tie', {}, { matter: 'Phân định bằng điểm' }, []],
    ['about one tie', { matter: 'Tie' }, { matter: 'Phân định' }, ['voteTwice']],
    ['in two rounds', { round: 1 }, { round: 2 }, []],
    ['about two units', {}, { unit: 'B' }, []],
    // The finding about the cell is enough: which round it is about is not known.
    ['of which one cannot be read', {}, { round: '?' }, ['voteUnreadable']],
    ['about something else twice', { matter: 'Bầu' }, { matter: 'Bầu' }, []],
  ])('%s', (_, first, second, expected) => {
    expect(twice(first, second)).toEqual(expected);
  });
});

describe('figures that are wrong', () => {
  it('are named with what they come to, the first of them only', () => {
    const figures = { members: '3', collected: '4', agree: '3', disagree: '2' };
    expect(said(read([{ unit: 'Sở A', ...figures }]))).toEqual([
      'ballotsDoNotAdd J3 “Sở A” unit: Sở A, left: Đồng ý + Không đồng ý + Phiếu trắng + Không hợp lệ, right: Phiếu thu về, leftSum: 5, rightSum: 4, should: equal',
    ]);
  });

  it('against the regulation are named with the answer that forbids them', () => {
    const settings = { 'Vắng mặt gửi phiếu bằng văn bản': 'Không' };
    expect(said(read([{ unit: 'Sở B', written: '1', agree: '3' }], settings))).toEqual([
      'voteNotAllowed I3 “1” unit: Sở B, column: Gửi phiếu bằng văn bản, found: 1, setting: Vắng mặt gửi phiếu bằng văn bản, answer: Không',
    ]);
    const byBallot = [{ ...AWARDS[0], voteMethod: 'Bỏ phiếu kín' }];
    expect(said(read([{ unit: 'Sở B', method: 'Giơ tay' }], {}, byBallot))).toEqual([
      'voteNotAllowed D3 “Giơ tay” unit: Sở B, column: Cách thức, found: Giơ tay, setting: Cách thức biểu quyết, answer: Bỏ phiếu kín',
    ]);
  });
});

test('a row without a matter is told where something stands in it, and passed over where nothing does', () => {
  const blank = { matter: '', unit: '', method: '' };
  const reading = read([blank, { ...blank, unit: 'Sở B' }, { ...blank, agree: '3' }, {}]);
  expect(said(reading)).toEqual([
    'rowNameless A4 “Sở B” row: 4, column: Nội dung biểu quyết, found: Sở B',
    'rowNameless A5 “” row: 5, column: Nội dung biểu quyết, found: ',
  ]);
  expect(reading.votes.map(({ row }) => row)).toEqual([5]);
});
