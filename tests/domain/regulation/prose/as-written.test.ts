import type { Branch } from '../../../../src/domain/regulation/criterion';
import { readAsWritten } from '../../../../src/domain/regulation/prose/as-written';
import { exact } from '../../builders';

function written(points: string, max = '6', branch: Branch = 'main') {
  const read = readAsWritten(points, exact(max), branch);
  return read && [read.proposal.method, read.proposal.points, read.complete];
}

describe('a Mức điểm that is in the regulation’s language, without its Cách chấm', () => {
  it.each<readonly [string, string, string, boolean]>([
    ['2/mô hình; tối đa 6', 'Theo số lượng', '2/mô hình; tối đa 6', true],
    ['2 / mô hình; tối đa 6', 'Theo số lượng', '2/mô hình; tối đa 6', true],
    ['0,5/tin, bài; tối đa 6', 'Theo số lượng', '0,5/tin, bài; tối đa 6', true],
    // Without a limit a count is still open
    ['2/mô hình', 'Theo số lượng', '2/mô hình', false],
    [
      '>95%: 6; 75% đến 95%: 3; <75%: 0',
      'Khung',
      'trên 95%: 6; từ 75% đến 95%: 3; dưới 75%: 0',
      true,
    ],
    // Could be points lost by the day as well, but nobody said so
    [
      '0 ngày: 0; 1–3 ngày: 3; trên 3 ngày: 6',
      'Khung',
      '0 ngày: 0; từ 1 đến 3 ngày: 3; trên 3 ngày: 6',
      true,
    ],
    ['2 mỗi ngày chậm; không dưới 0', 'Trừ dần', '2 mỗi ngày chậm; không dưới 0', true],
    ['0 đến 6; bước 0,5', 'Trực tiếp', 'bước 0,5', true],
    ['1 đến 6', 'Trực tiếp', '1 đến 6', true],
    ['chỉ tiêu giao riêng; không vượt', 'Theo tỷ lệ', 'chỉ tiêu giao riêng; không vượt', true],
  ])('%s', (points, method, printed, complete) => {
    expect(written(points)).toEqual([method, printed, complete]);
  });

  it.each<readonly [string, string, Branch]>([
    ['', 'nothing is written', 'main'],
    ['2 điểm/mô hình; tối đa 6 điểm', 'prose', 'main'],
    ['xem phụ lục', 'another language', 'main'],
    ['Tốt: 6; Khá: 3', 'labels could be levels, grades, ranks', 'main'],
    ['2 mỗi ngày chậm', 'earned or lost', 'main'],
    ['2/3 mô hình; tối đa 6', 'several at a time', 'main'],
    ['2/hai mô hình; tối đa 6', 'several at a time', 'main'],
    ['2/mô hình, riêng cấp tỉnh nhân đôi', 'more than it counts', 'main'],
    ['2/mô hình và 3/sáng kiến; tối đa 6', 'another figure', 'main'],
    ['2/sáng kiến và 3 điểm/đề tài', 'another figure', 'main'],
    ['2/mô hình và nhân đôi cho cấp tỉnh', 'more than it counts', 'main'],
    ['2 mỗi ngày chậm; không dưới 0', 'lost from a bonus', 'bonus'],
    ['2 mỗi ngày chậm; không dưới 0', 'lost from what is lost', 'deduction'],
  ])('%s: nothing (%s)', (points, _, branch) => {
    expect(written(points, '6', branch)).toBeNull();
  });

  it('counts in every row, and reads intervals in every row', () => {
    for (const branch of ['main', 'bonus', 'deduction'] as const) {
      expect(written('2/mô hình; tối đa 6', '6', branch)?.[0]).toBe('Theo số lượng');
      expect(written('1 vụ: 3; từ 2 vụ: 6', '6', branch)?.[0]).toBe('Khung');
    }
  });
});
