import { pointsBeside } from '../../../src/domain/firmness/points-beside';
import { exact, readDraft, textOf } from '../builders';

function beside(method: string, points: string, max: string, from: string, way: 1 | -1) {
  const criteria = [['I', '', max, method, points]] as const;
  const criterion = readDraft({ criteria }).regulation.find('I');
  if (!criterion) throw new Error('no criterion');
  const found = pointsBeside(criterion, exact(from), way, 1);
  return Array.from({ length: found.count }, (_, index) => found.at(index)).map((one) => {
    expect([textOf(one), criterion.rule?.possible(one)]).toEqual([textOf(one), true]);
    return textOf(one);
  });
}

describe('points that a criterion could have got instead', () => {
  it.each([
    ['Trực tiếp', '', '0.5', '0.2', 1, ['0.3', '0.4', '0.5']],
    ['Trực tiếp', '', '0.5', '0.25', -1, ['0.2', '0.1', '0']],
    ['Trực tiếp', '', '0,25', '0', 1, ['0.1', '0.2', '0.25']],
    ['Trực tiếp', '0 đến 2; bước 0,5', '2', '0.7', 1, ['1', '1.5', '2']],
    ['Trực tiếp', '1 đến 2; bước 0,5', '2', '2', -1, ['1.5', '1']],
    ['Trực tiếp', '0 đến 2; bước 0,75', '2', '0', 1, ['0.75', '1.5']],
    ['Đạt/Không đạt', '', '3', '0', 1, ['3']],
    ['Đạt/Không đạt', '', '3', '3', 1, []],
    ['Mức', 'Tốt: 4; Khá: 2,5; Kém: 0', '4', '4', -1, ['2.5', '0']],
    ['Mức', 'Tốt: 4; Khá: 4; Kém: 0', '4', '0', 1, ['4']],
    ['Mức', 'Tốt: 4; Khá: 4; Kém: 0', '4', '4', 1, []],
    ['Mức', 'Tốt: 4; Khá: 2,5; Kém: 0', '4', '0', 1, ['2.5', '4']],
    ['Trực tiếp', '', '0.5', '0.5', 1, []],
    ['Trực tiếp', '', '0.5', '0', -1, []],
    ['Trực tiếp', 'âm 1 đến 1; bước 0,5', '1', '0', -1, ['-0.5', '-1']],
    ['Khung', 'từ 90: 4; từ 50 đến dưới 90: 2; dưới 50: 0', '4', '2', 1, ['4']],
    ['Theo số lượng', '2/mô hình; tối đa 5', '5', '2', 1, ['4', '5']],
    ['Trừ dần', '2 mỗi ngày chậm; không dưới 1', '6', '6', -1, ['4', '2', '1']],
    ['Trừ dần', '2 mỗi ngày chậm; không dưới 1', '6', '1', 1, ['2', '4', '6']],
    [
      'Cộng/trừ',
      'cộng 2 mỗi lần khen; trừ 4 mỗi lần phê bình; từ âm 3 đến 3',
      '3',
      '0',
      -1,
      ['-2', '-3'],
    ],
    [
      'Cộng/trừ',
      'cộng 2 mỗi lần khen; trừ 4 mỗi lần phê bình; từ âm 3 đến 3',
      '3',
      '0',
      1,
      ['2', '3'],
    ],
  ] as const)('%s “%s” of %s, from %s (%s)', (method, points, max, from, way, expected) => {
    expect(beside(method, points, max, from, way)).toEqual(expected);
  });
});

it.each<readonly [number, string, 1 | -1, readonly string[]]>([
  [0, '0.5', 1, ['1', '2', '2.5']],
  [0, '2.5', -1, ['2', '1', '0']],
  [1, '2.3', 1, ['2.4', '2.5']],
  [2, '2.485', 1, ['2.49', '2.5']],
  [2, '0.015', -1, ['0.01', '0']],
])(
  'without a rule that could be read, to %i digits, from %s (%s)',
  (digits, from, way, expected) => {
    const found = pointsBeside({ max: exact('2.5'), rule: null }, exact(from), way, digits);
    expect(Array.from({ length: found.count }, (_, at) => textOf(found.at(at)))).toEqual(expected);
  },
);
