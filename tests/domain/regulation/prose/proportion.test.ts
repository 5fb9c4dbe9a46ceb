import type { Branch } from '../../../../src/domain/regulation/criterion';
import { proposeRule } from '../../../../src/domain/regulation/prose/propose-rule';
import { exact } from '../../builders';
import { proposed } from './proposed';

const OWN = 'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt';

describe('points in proportion, in a cell about points', () => {
  it.each([
    'theo tỷ lệ hoàn thành',
    'Theo tỉ lệ % thực hiện',
    'Chấm theo tỷ lệ đạt',
    '10 điểm theo tỷ lệ hoàn thành',
    // The excess gives nothing more
    'theo tỷ lệ hoàn thành, không được vượt',
    'theo tỷ lệ hoàn thành, không tính phần vượt',
    'theo tỷ lệ hoàn thành, không tính phần vượt mức',
    'theo tỷ lệ hoàn thành, nhưng không cộng điểm phần được vượt quá kế hoạch',
    'theo tỷ lệ hoàn thành, tối đa 100%',
    'theo tỷ lệ hoàn thành, tối đa 100 %',
    // The maximum once more
    'theo tỷ lệ hoàn thành, tối đa 10',
    'theo tỷ lệ hoàn thành, tối đa là 10',
    'theo tỷ lệ hoàn thành, tối đa: 10 điểm',
    'theo tỷ lệ hoàn thành, không quá 10 điểm, không vượt',
  ])('%s', (points) => {
    expect(proposed(points, '10')).toBe(OWN);
  });

  it.each([
    ['7.5', 'tối đa 7,5 điểm'],
    ['7.25', 'tối đa 7,25'],
    ['7.125', 'không vượt quá 7,125 điểm'],
    ['120', 'tối đa:120 điểm'],
    ['1200', 'tối đa 1200 điểm'],
  ])('of %s: %s', (max, limit) => {
    expect(proposed(`theo tỷ lệ hoàn thành, ${limit}`, max)).toBe(OWN);
  });

  it.each([
    ['dưới 50% không có điểm', '50'],
    ['dưới 50% không điểm', '50'],
    ['dưới 50% không cho điểm', '50'],
    ['dưới 50%:0 điểm', '50'],
    ['dưới 50 % thì được 0 điểm', '50'],
    ['dưới 5%: 0 điểm', '5'],
    ['dưới 62,25%: 0 điểm', '62,25'],
    ['dưới 62.5% kế hoạch: 0 điểm', '62,5'],
    ['nếu đạt dưới 50% chỉ tiêu thì không được điểm', '50'],
    ['trường hợp hoàn thành dưới 50%: 0 điểm', '50'],
  ])('nothing below so much: %s', (below, share) => {
    expect(proposed(`theo tỷ lệ hoàn thành; ${below}`, '10')).toBe(
      `${OWN}; dưới ${share}%: 0 điểm`,
    );
    expect(proposed(`10 điểm theo tỷ lệ hoàn thành; ${below}, tối đa 10 điểm`, '10')).toBe(
      `${OWN}; dưới ${share}%: 0 điểm`,
    );
  });

  it.each([
    ['Không dưới 10 điểm theo tỷ lệ hoàn thành', 'a floor'],
    ['Trừ 10 điểm theo tỷ lệ hoàn thành', 'points lost'],
    ['theo tỷ lệ hoàn thành; vi phạm mất hết điểm', 'points lost'],
    ['5 điểm theo tỷ lệ hoàn thành', 'not the maximum'],
    ['0 điểm theo tỷ lệ hoàn thành', 'nothing of what'],
    ['theo tỷ lệ hoàn thành; chậm không có điểm', 'nothing without a share'],
    ['theo tỷ lệ hoàn thành; dưới 50%: 0 điểm; vi phạm không có điểm', 'nothing for two reasons'],
    ['theo tỷ lệ hoàn thành; dưới 50%: 5 điểm', 'something below'],
    ['theo tỷ lệ hoàn thành, nhân hệ số', 'a factor'],
    ['theo tỷ lệ hoàn thành; trên 120%: nhân đôi', 'another share'],
    ['theo tỷ lệ hoàn thànhx', 'another word'],
    ['xtheo tỷ lệ hoàn thành', 'another word'],
    ['theo tỷ lệ', 'a share of what'],
    ['tỷ lệ hoàn thành', 'points by it, or only a title'],
  ])('%s: nothing (%s)', (points) => {
    expect(proposed(points, '10')).toBeNull();
  });
});

it('points in proportion are so in every row', () => {
  expect(proposed('theo tỷ lệ hoàn thành', '10', 'bonus')).toBe(OWN);
  expect(proposed('theo tỷ lệ hoàn thành', '10', 'deduction')).toBe(OWN);
});

describe('points in proportion, in a title', () => {
  const said = (title: string, branch: Branch = 'main'): string | null => {
    const rule = proposeRule(title, '', exact('10'), branch);
    return rule && `${rule.method} | ${rule.points}`;
  };

  it.each([
    'Thu ngân sách, chấm theo tỷ lệ hoàn thành',
    'Thu ngân sách chấm điểm theo tỷ lệ hoàn thành',
    'Thu ngân sách (chấm theo tỷ lệ hoàn thành)',
    'Chấm theo tỷ lệ hoàn thành',
    'Điểm theo tỷ lệ hoàn thành thu ngân sách',
    'Thu ngân sách: điểm được tính theo tỷ lệ thực hiện chỉ tiêu',
    // A clause of its own
    'Thu ngân sách (theo tỷ lệ hoàn thành)',
    'Thu ngân sách; theo tỷ lệ hoàn thành',
    'Thu ngân sách: theo tỷ lệ hoàn thành',
    'Thu ngân sách, theo tỷ lệ hoàn thành',
    'Thu ngân sách. Theo tỷ lệ hoàn thành',
    'Thu ngân sách\nTheo tỷ lệ hoàn thành',
    'Giải ngân chậm, theo tỷ lệ hoàn thành',
  ])('%j', (title) => {
    expect(said(title)).toBe(OWN);
  });

  it.each([
    ['Thu ngân sách theo tỷ lệ hoàn thành', 'points are not spoken of'],
    ['Giải ngân chậm theo tỷ lệ hoàn thành', 'late is no scoring'],
    ['(chậm theo tỷ lệ hoàn thành', 'late is no scoring'],
    ['Điểm cầu truyền hình tổ chức tốt theo tỷ lệ hoàn thành', 'too far from the points'],
    ['Thời điểmx theo tỷ lệ hoàn thành', 'another word'],
    ['Chấm theo tỷ lệ hoàn thànhx', 'another word'],
    ['Thu ngân sách (theo tỷ lệ hoàn thànhx', 'another word'],
  ])('%j: nothing (%s)', (title) => {
    expect(said(title)).toBeNull();
  });
});
