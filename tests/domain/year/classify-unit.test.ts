import { outcomeOf } from '../years';
import { ranks, year } from './five-units';

const classes = (condition: string): { name: string; from: string; condition?: string }[] => [
  { name: 'Xuất sắc', from: '90', condition },
  { name: 'Tốt', from: '80' },
  { name: 'Khá', from: '70' },
];

const notRanked = (condition: string): { consequence: string; condition: string } => ({
  consequence: 'Không xếp hạng',
  condition,
});

describe('a class that asks for the rank', () => {
  it('is for who leads, and the next lower one for the others', () => {
    expect(ranks(year({}, { classes: classes('dẫn đầu cụm, khối') }))).toEqual([
      'A ranked 1 Xuất sắc',
      'B ranked 2 Tốt',
      'C ranked 3 Tốt',
      'D ranked 4 Tốt',
      'E ranked 5 Khá',
    ]);
  });

  it('is for all who share the first place', () => {
    const sheets = { A: { I: 58, II: 38 }, B: { I: 58, II: 38 }, C: { I: 55, II: 36 } };
    expect(ranks(year({ sheets }, { classes: classes('dẫn đầu cụm, khối') }))).toEqual([
      'A ranked 1 Xuất sắc',
      'B ranked 1 Xuất sắc',
      'C ranked 3 Tốt',
    ]);
  });

  it('is open while the order is being made, where a class may keep units out of it', () => {
    const regulation = {
      classes: classes('dẫn đầu cụm, khối'),
      considerations: [notRanked('xếp loại từ Khá')],
    };
    const { units } = outcomeOf(year({}, regulation));
    // 92 and 96 points may be the highest class or not: nobody leads yet.
    expect(units.map(({ scores, rank, rankOpen }) => [scores.unit.code, rank, rankOpen])).toEqual([
      ['A', null, 'xếp loại từ Khá'],
      ['B', null, 'xếp loại từ Khá'],
      ['C', 1, null],
      ['D', 2, null],
      ['E', 3, null],
    ]);
  });
});

it('a class that asks for a class is open: none is given yet', () => {
  expect(ranks(year({}, { classes: classes('xếp loại từ Khá') }))).toEqual([
    'A ranked 1 xếp loại từ Khá',
    'B ranked 2 xếp loại từ Khá',
    'C ranked 3 Tốt',
    'D ranked 4 Tốt',
    'E ranked 5 Khá',
  ]);
});
