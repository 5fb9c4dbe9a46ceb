import { findMentions, leavesPointsUnread } from '../../../../src/domain/regulation/prose/mentions';
import { Wording } from '../../../../src/domain/regulation/prose/wording';
import { exact } from '../../builders';

/** What stands there for points → how many, and whether they are lost. */
function mentions(prose: string, max = '10'): readonly string[] | null {
  const wording = Wording.of(prose);
  const found = wording && findMentions(wording, exact(max));
  return (
    found &&
    found.map(({ start, end, points, sign }) =>
      [wording.text.slice(start, end), points.toString(), ...(sign ? [sign] : [])].join(' | '),
    )
  );
}

describe('points in prose', () => {
  it.each<readonly [string, readonly string[]]>([
    ['được 5 điểm', ['5 điểm | 5']],
    ['được 5đ, sau đó 4 đ', ['5đ | 5', '4 đ | 4']],
    ['1,5 điểm và 0.25 điểm', ['1,5 điểm | 1.5', '0.25 điểm | 0.25']],
    // Numbers that count something else
    ['có 5 đ/c được khen', []],
    ['có 5 điểmx', []],
    ['đạt 95% trước 15/12/2020', []],
    ['tối đa 6 sáng kiến', []],
    ['Nhất 5; Nhì 4', []],
    // In a list and after a limit the word may be missing
    ['Nhất: 5; Nhì: 4', ['5 | 5', '4 | 4']],
    ['Nhất: 5, Nhì: 4.', ['5 | 5', '4 | 4']],
    ['Nhất = 5\nNhì = 4', ['5 | 5', '4 | 4']],
    ['(Nhất: 5)', ['5 | 5']],
    ['Tốp 5: 3; tốp 10: 2', ['3 | 3', '2 | 2']],
    ['tối đa 6', ['6 | 6']],
    ['tối đa: 6; không quá 5', ['6 | 6', '5 | 5']],
    ['tối đa là 6, không vượt quá 5)', ['6 | 6', '5 | 5']],
    // Nothing
    ['dưới 80% không có điểm', ['không có điểm | 0']],
    ['không điểm; ko có điểm', ['không điểm | 0', 'ko có điểm | 0']],
    ['không được điểm, không cho điểm', ['không được điểm | 0', 'không cho điểm | 0']],
    ['không điểm cộng, không có điểm thưởng, không có điểm trừ', []],
    // Everything
    ['vi phạm thì trừ hết điểm; còn lại', ['trừ hết điểm | 10 | minus']],
    ['hết số điểm', ['hết số điểm | 10 | minus']],
    ['trừ toàn bộ số điểm.', ['trừ toàn bộ số điểm | 10 | minus']],
    ['trừ cho đến hết điểm', []],
    ['trừ đến khi hết điểm', []],
    // The maximum
    ['được điểm tối đa', ['điểm tối đa | 10']],
    ['đạt số điểm tối đa; còn lại', ['số điểm tối đa | 10']],
    ['Có: điểm tối đa', ['điểm tối đa | 10']],
    ['tính điểm tối đa', ['điểm tối đa | 10']],
    ['có điểm tối đa', []],
    ['được điểm tối đa là 5', ['5 | 5']],
    ['được điểm tối đa: 5 điểm', ['5 điểm | 5']],
    // In the order in which they stand
    [
      'không có điểm; 3 điểm; được điểm tối đa',
      ['không có điểm | 0', '3 điểm | 3', 'điểm tối đa | 10'],
    ],
  ])('%j', (prose, expected) => {
    expect(mentions(prose)).toEqual(expected);
  });

  it('a dot is one of thousands only where so many points are possible', () => {
    expect(mentions('1.000 điểm', '2000')).toEqual(['1.000 điểm | 1000']);
    expect(mentions('1.000 điểm', '500')).toBeNull();
  });
});

describe('points that nothing here understands', () => {
  const unread = (prose: string): boolean => {
    const wording = Wording.of(prose);
    const found = wording && findMentions(wording, exact('10'));
    return wording !== null && found !== null && leavesPointsUnread(wording, found);
  };

  it.each([
    'được 50% số điểm',
    'được 50% tổng số điểm; còn lại',
    'được 50%điểm',
    'được 2/3 số điểm',
    'được 3 tổng số điểm',
    'được một nửa số điểm',
    'được hai điểm',
    'được ba điểm.',
    'được bốn điểm',
    'mười điểm',
    'thì không tính điểm',
    'thì không chấm điểm; còn lại',
    '12345 điểm',
  ])('%s', (prose) => {
    expect(unread(prose)).toBe(true);
  });

  it.each([
    'được 5 điểm',
    'không có điểm',
    'được điểm tối đa',
    'tại hai điểm cầu',
    'ba điểmx',
    'nộp 5 đ/c',
    'chấm điểm',
    '',
  ])('not “%s”', (prose) => {
    expect(unread(prose)).toBe(false);
  });
});
