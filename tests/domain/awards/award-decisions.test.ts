import { DECISIONS_SHEET } from '../../../src/domain/book/sheets/decisions';
import { readAwardDecisions } from '../../../src/domain/awards/award-decisions';
import { brief, table, unitOf, type Row } from '../builders';

const UNITS = [unitOf('A'), unitOf('B', { name: 'Sở Kế hoạch và Đầu tư' })];

function read(...rows: readonly Row<typeof DECISIONS_SHEET>[]): readonly string[] {
  const { decisions, findings } = readAwardDecisions(table(DECISIONS_SHEET, rows), UNITS);
  return [
    ...decisions.map(({ award, unit, granted }) => `${unit} ${award} ${String(granted)}`),
    ...brief(findings).map((found) => found.join(' ').trim()),
  ];
}

function about(subject: string, conclusion: string, award = 'Cờ'): Row<typeof DECISIONS_SHEET> {
  return { matter: `Khen thưởng: ${award}`, subject, conclusion, basis: 'BB 3' };
}

describe('Kết luận about awards', () => {
  it.each<readonly [string, readonly Row<typeof DECISIONS_SHEET>[], readonly string[]]>([
    ['granted', [about('A', 'Đề nghị')], ['A Cờ true']],
    ['refused', [about('A', 'không đồng ý')], ['A Cờ false']],
    ['several units', [about('A; Sở kế hoạch và đầu tư;', 'khen')], ['A Cờ true', 'B Cờ true']],
    [
      'the words of the award',
      [about('A', 'Đề nghị', 'Cờ thi đua: Bộ, tỉnh')],
      ['A Cờ thi đua: Bộ, tỉnh true'],
    ],
    [
      'other matters',
      [{ matter: 'Phân định bằng điểm', subject: 'A; B', conclusion: 'A' }, {}],
      [],
    ],
    ['said twice', [about('A', 'Đề nghị'), about('A', 'Đồng ý', 'CỜ')], ['A Cờ true']],
    [
      'two awards',
      [about('A', 'Đề nghị'), about('A', 'Không', 'Bằng khen')],
      ['A Cờ true', 'A Bằng khen false'],
    ],
    [
      'two conclusions that disagree',
      [about('A', 'Đề nghị'), about('A', 'Không')],
      ['decisionsDisagree E4'],
    ],
    [
      'nor is a third one the word',
      [about('A', 'Không'), about('A; B', 'Đề nghị'), about('A', 'Không')],
      ['B Cờ true', 'decisionsDisagree E4'],
    ],
    ['no such unit', [about('A; Z', 'Đề nghị')], ['decisionUnreadable E3']],
    ['nobody', [about('', 'Đề nghị')], ['decisionUnreadable E3']],
    ['neither', [about('A', 'để sau')], ['decisionUnreadable E3']],
  ])('%s', (_, rows, expected) => {
    expect(read(...rows)).toEqual(expected);
  });
});

describe('what Kết luận says, in full', () => {
  const full = (...rows: readonly Row<typeof DECISIONS_SHEET>[]) =>
    readAwardDecisions(table(DECISIONS_SHEET, rows), UNITS);

  it('keeps the words of the award and the basis', () => {
    expect(full(about('sở kế hoạch và đầu tư', 'ĐỒNG Ý', 'Cờ  Bộ')).decisions).toEqual([
      { award: 'Cờ Bộ', unit: 'B', granted: true, basis: 'BB 3' },
    ]);
  });

  it.each([
    'Khen thưởng: Cờ',
    'KHEN THƯỞNG :Cờ',
    'khen thuong:Cờ',
    'Award: Cờ',
    'Khen  thưởng: Cờ',
  ])('%j is about an award', (matter) => {
    expect(full({ matter, subject: 'A', conclusion: 'Khen' }).decisions).toMatchObject([
      { award: 'Cờ', unit: 'A' },
    ]);
  });

  it.each(['Về khen thưởng: Cờ', 'Khen thưởng Cờ', 'Khen thưởng:', 'Khen thưởng'])(
    '%j is about something else',
    (matter) => {
      expect(full({ matter, subject: 'A', conclusion: 'Khen' })).toEqual({
        decisions: [],
        findings: [],
      });
    },
  );

  it.each<readonly [string, boolean]>([
    ['đồng ý', true],
    ['Đề nghị', true],
    ['khen', true],
    ['agreed', true],
    ['granted', true],
    ['không', false],
    ['Không đề nghị', false],
    ['không đồng ý', false],
    ['refused', false],
  ])('%s: %j', (conclusion, granted) => {
    expect(full(about('A', conclusion)).decisions).toMatchObject([{ granted }]);
  });

  it('tells what was written where it decides nothing, and whom two rows disagree about', () => {
    const { decisions, findings } = full(
      about('A', 'để  sau'),
      about('B', 'Khen'),
      about('B', 'Không'),
    );
    expect(decisions).toEqual([]);
    const place = { file: null, sheet: DECISIONS_SHEET.sheetName };
    expect(findings).toMatchObject([
      {
        kind: 'decisionUnreadable',
        place: { ...place, cell: 'E3' },
        raw: 'để sau',
        params: { found: 'để sau' },
      },
      {
        kind: 'decisionsDisagree',
        place: { ...place, cell: 'E5' },
        raw: 'Không',
        params: { subject: 'Sở Kế hoạch và Đầu tư' },
      },
    ]);
  });

  it('a row of several units of which one is unknown counts for none of them', () => {
    expect(read(about('A; ; Z; B', 'Khen'))).toEqual(['decisionUnreadable E3']);
    expect(read(about(' ; ', 'Khen'))).toEqual(['decisionUnreadable E3']);
    expect(read(about(' ;A; ', 'Khen'))).toEqual(['A Cờ true']);
  });
});
