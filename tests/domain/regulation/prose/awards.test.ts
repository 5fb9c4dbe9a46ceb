import { proposed } from './proposed';

describe('points for honours, in a bonus row', () => {
  it.each([
    ['Bằng khen: 2 điểm', 'Bằng khen: 2; lấy mức cao nhất'],
    ['Được tặng bằng khen 2 điểm', 'Bằng khen: 2; lấy mức cao nhất'],
    ['(Bằng khen: 2 điểm)', 'Bằng khen: 2; lấy mức cao nhất'],
    ['Huân chương: 5 điểm; Giấy khen: 1 điểm', 'Huân chương: 5; Giấy khen: 1; lấy mức cao nhất'],
    [
      'Huân chương 5 điểm, Giấy khen 1 điểm, tính theo hình thức cao nhất',
      'Huân chương: 5; Giấy khen: 1; lấy mức cao nhất',
    ],
    [
      'Huân chương 5 điểm, Giấy khen 1 điểm, không cộng dồn',
      'Huân chương: 5; Giấy khen: 1; lấy mức cao nhất',
    ],
    [
      'Huân chương 5 điểm, Giấy khen 1 điểm, không tính trùng',
      'Huân chương: 5; Giấy khen: 1; lấy mức cao nhất',
    ],
    [
      'Huân chương 5 điểm, Giấy khen 1 điểm, được cộng dồn',
      'Huân chương: 5; Giấy khen: 1; cộng dồn',
    ],
    [
      'Huân chương 5 điểm, Giấy khen 1 điểm; cộng dồn nhưng tối đa 5 điểm',
      'Huân chương: 5; Giấy khen: 1; cộng dồn; tối đa 5',
    ],
    ...[
      'chỉ cộng mức cao nhất',
      'chỉ cộng điểm mức cao nhất',
      'cộng theo hình thức cao nhất',
      'cộng điểm ở mức cao nhất',
      'lấy danh hiệu cao nhất',
      'mức cao nhất',
    ].map((mode): [string, string] => [
      `Huân chương 5 điểm, Giấy khen 1 điểm, ${mode}`,
      'Huân chương: 5; Giấy khen: 1; lấy mức cao nhất',
    ]),
    ['Huân chương 5 điểm, Giấy khen 1 điểm, cộng dồn', 'Huân chương: 5; Giấy khen: 1; cộng dồn'],
    ['Danh hiệu cộng 2 điểm, không quá 4 điểm', 'Danh hiệu: 2; lấy mức cao nhất; tối đa 4'],
  ])('%s', (points, rule) => {
    expect(proposed(points, '5', 'bonus')).toBe(`Thưởng theo danh hiệu | ${rule}`);
  });

  it.each([
    ['Bằng khen trừ 2 điểm', 'a bonus takes nothing away'],
    ['Bằng khen 0 điểm', 'nothing is no bonus'],
    ['Bằng khen từ 1 đến 2 điểm', 'somebody has to judge'],
    ['Bằng khen 2 điểm, không dưới 1 điểm', 'not below what'],
    ['Bằng khen 2 điểm, lẻ đến 0,5 điểm', 'in steps of what'],
    ['Bằng khen 2 điểm, tối đa 4 điểm, không quá 3 điểm', 'two limits'],
    ['Bằng khen 2 điểm, báo cáo 1 điểm', 'one is no honour'],
    ['Bằng khen 2 năm liền: 2 điểm', 'a number beside the name'],
    ['Bằng khen 2 điểm, nhân đôi nếu của Bộ', 'more is said'],
    ['tối đa 4 điểm', 'no honour'],
    ['Bằng khen 2 điểm, cộng thêm cho cấp Bộ', 'more is said'],
    ['Mỗi bằng khen 2 điểm, mỗi giấy khen 1 điểm', 'for each'],
    ['Được vinh dự mỗi bằng khen: 2 điểm; giấy khen 2%: 1 điểm', 'a share'],
  ])('%s: nothing (%s)', (points) => {
    expect(proposed(points, '5', 'bonus')).toBeNull();
  });

  it('nor in a row that is none', () => {
    expect(proposed('Huân chương: 5 điểm; Giấy khen: 1 điểm', '5', 'main')).toBeNull();
    expect(proposed('Huân chương: 5 điểm; Giấy khen: 1 điểm', '5', 'deduction')).toBeNull();
  });
});
