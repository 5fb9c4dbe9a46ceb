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
