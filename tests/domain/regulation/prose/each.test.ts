import type { Branch } from '../../../../src/domain/regulation/criterion';
import { proposed } from './proposed';

type Row = readonly [points: string, rule: string | null, branch?: Branch];

const given = (rows: readonly Row[]) =>
  rows.map(([points, rule, branch = 'main']) => [points, rule, branch] as const);

const INITIATIVES = 'Theo số lượng | 2/sáng kiến; tối đa 6';

describe('so many points for each', () => {
  it.each(
    given([
      ['2 điểm/sáng kiến', INITIATIVES],
      ['2 điểm / sáng kiến', INITIATIVES],
      ['2 điểm/1 sáng kiến', INITIATIVES],
      ['2 điểm mỗi sáng kiến', INITIATIVES],
      ['2 điểm mổi sáng kiến', INITIATIVES],
      ['2 điểm cho mỗi sáng kiến', INITIATIVES],
      ['2 điểm trên mỗi sáng kiến', INITIATIVES],
      ['2 điểm đối với mỗi sáng kiến', INITIATIVES],
      ['2 điểm cho một sáng kiến', INITIATIVES],
      ['2 điểm cho 01 sáng kiến', INITIATIVES],
      ['2 điểm cho 1 sáng kiến', INITIATIVES],
      ['2 diem cho moi sang kien', 'Theo số lượng | 2/sang kien; tối đa 6'],
      ['Mỗi sáng kiến 2 điểm', INITIATIVES],
      ['Mổi sáng kiến: 2 điểm', INITIATIVES],
      ['Mỗi 01 sáng kiến 2 điểm', INITIATIVES],
      ['Mỗi một sáng kiến 2 điểm', INITIATIVES],
      ['Cứ một sáng kiến được 2 điểm', INITIATIVES],
      ['Cứ sáng kiến được 2 điểm', INITIATIVES],
      ['Khen thưởng (mỗi sáng kiến 2 điểm)', INITIATIVES],
      ['Mỗi sáng kiến cộng 2 điểm', INITIATIVES],
      ['Cộng mỗi sáng kiến 2 điểm', INITIATIVES],
      ['Thưởng cho mỗi sáng kiến 2 điểm', INITIATIVES],
      // New is not each, and to invite is neither
      ['2 điểm cho mới sáng kiến', null],
      ['2 điểm cho mời sáng kiến', null],
      ['Mới sáng kiến 2 điểm', null],
      ['Mỗi sáng kiến mới 2 điểm', 'Theo số lượng | 2/sáng kiến mới; tối đa 6'],
      ['Mỗi cuộc được mời 2 điểm', 'Theo số lượng | 2/cuộc được mời; tối đa 6'],
      // Not a part of another word
      ['Cứ cuộc kiểm tra được 2 điểm', 'Theo số lượng | 2/cuộc kiểm tra; tối đa 6'],
      ['Các cuộc kiểm tra được 2 điểm', null],
      ['Phục cứ sáng kiến, cứu trợ 2 điểm', 'Theo số lượng | 2/sáng kiến, cứu trợ; tối đa 6'],
      // For each of one thing, not of one in another
      ['Mỗi sáng kiến được 2 điểm cho mỗi năm', null],
      ['Mỗi đơn vị; sáng kiến 2 điểm', null],
      ['Mỗi đơn vị: sáng kiến 2 điểm', null],
      ['Mỗi đơn vị. Sáng kiến 2 điểm', null],
      ['Mỗi đơn vị\nsáng kiến 2 điểm', null],
      ['Mỗi đơn vị (sáng kiến 2 điểm)', null],
      ['Mỗi: 2 điểm', null],
      ['2 điểm/', null],
      // Several at a time
      ['Cứ 10 sáng kiến 2 điểm', null],
      ['Mỗi 1,5 ha rừng 2 điểm', null],
      ['Mỗi ba sáng kiến 2 điểm', null],
      ['Mỗi văn bản loại 2 được 2 điểm', null],
      // What is joined to the thing says something else of the points
      ['2 điểm/sáng kiến và 3 điểm/đề tài', null],
      ['2 điểm/sáng kiến và nhân đôi cho cấp tỉnh', null],
      ['2 điểm/sáng kiến và đề tài, riêng cấp tỉnh nhân đôi', null],
    ]),
  )('%s: %s (%s)', (points, rule, branch) => {
    expect(proposed(points, '6', branch)).toBe(rule);
  });

  it.each([
    ['2 điểm/sáng kiến; báo cáo kèm theo', 'sáng kiến'],
    ['2 điểm/sáng kiến: báo cáo kèm theo', 'sáng kiến'],
    ['2 điểm/sáng kiến (báo cáo kèm theo)', 'sáng kiến'],
    ['(2 điểm/sáng kiến) báo cáo kèm theo', 'sáng kiến'],
    ['2 điểm/sáng kiến\nbáo cáo kèm theo', 'sáng kiến'],
    ['2 điểm/sáng kiến. Báo cáo kèm theo', 'sáng kiến'],
    ['2 điểm/sáng kiến, có báo cáo kèm theo', 'sáng kiến'],
    ['2 điểm/sáng kiến, đề tài', 'sáng kiến, đề tài'],
    ['2 điểm/sáng kiến, đề tài, giải pháp', 'sáng kiến, đề tài, giải pháp'],
    ['2 điểm/sáng kiến, đề tài, có báo cáo kèm theo', 'sáng kiến, đề tài'],
    ['2 điểm/sáng kiến có báo cáo kèm theo, đề tài', 'sáng kiến có báo cáo kèm theo, đề tài'],
    ['2 điểm/sáng kiến tối đa 6 điểm', 'sáng kiến'],
    ['2 điểm/sáng kiến, tối đa 6 điểm', 'sáng kiến'],
    ['2 điểm/sáng kiến không quá 6 điểm', 'sáng kiến'],
    ['2 điểm/sáng kiến, không vượt quá 6 điểm', 'sáng kiến'],
    ['2 điểm/sáng kiến nhưng tối đa 6 điểm', 'sáng kiến'],
    ['2 điểm/sáng kiến, nhưng không quá 6 điểm', 'sáng kiến'],
    ['2 điểm/sáng kiến và không quá 6 điểm', 'sáng kiến'],
    ['2 điểm/sáng kiến và tối đa 6 điểm', 'sáng kiến'],
    // Two things under one figure are kept as written: neither is dropped.
    ['2 điểm/sáng kiến và đề tài', 'sáng kiến và đề tài'],
    ['2 điểm cho mỗi sáng kiến và đề tài, không quá 6 điểm', 'sáng kiến và đề tài'],
  ])('%s: what is counted ends there', (points, what) => {
    expect(proposed(points, '6')).toBe(`Theo số lượng | 2/${what}; tối đa 6`);
  });

  it('what is counted has a name, not a story', () => {
    const name = (length: number) => 'sáng kiến '.repeat(8).slice(0, length - 1) + 'o';
    expect(proposed(`Mỗi ${name(80)} được 2 điểm`, '6')).toBe(
      `Theo số lượng | 2/${name(80)}; tối đa 6`,
    );
    expect(proposed(`Mỗi ${name(80)}o được 2 điểm`, '6')).toBeNull();
  });
});

const lost = (what: string) => `Trừ dần | 1 mỗi ${what}; không dưới 0`;

describe('so many points lost for each', () => {
  it.each(
    given([
      ['Trừ mỗi ngày chậm 1 điểm', lost('ngày chậm')],
      ['Giảm mỗi ngày chậm 1 điểm', lost('ngày chậm')],
      ['Trừ cho mỗi ngày chậm 1 điểm', lost('ngày chậm')],
      ['Giảm cho mỗi ngày chậm 1 điểm', lost('ngày chậm')],
      ['Trừ 1 điểm cho mỗi ngày chậm', lost('ngày chậm')],
      ['Trừ 1 điểm/ngày chậm', lost('ngày chậm')],
      // Said before
      ['Chậm mỗi ngày trừ 1 điểm', lost('ngày chậm')],
      ['Trễ mỗi ngày trừ 1 điểm', lost('ngày trễ')],
      ['Vắng mỗi cuộc trừ 1 điểm', lost('cuộc vắng')],
      ['Thiếu mỗi báo cáo trừ 1 điểm', lost('báo cáo thiếu')],
      ['Quá hạn mỗi ngày trừ 1 điểm', lost('ngày quá hạn')],
      ['Gửi chậm, mỗi ngày trừ 1 điểm', lost('ngày chậm')],
      ['Gửi chậm: mỗi ngày chậm trừ 1 điểm', lost('ngày chậm')],
      ['VẮNG: mỗi cuộc VẮNG trừ 1 điểm', lost('cuộc VẮNG')],
      ['Báo cáo: mỗi ngày trừ 1 điểm', lost('ngày')],
      // One late day
      ['Cứ chậm 1 ngày trừ 1 điểm', lost('ngày chậm')],
      ['Cứ chậm 01 giờ trừ 1 điểm', lost('giờ chậm')],
      ['Cứ chậm một buổi trừ 1 điểm', lost('buổi chậm')],
      ['Cứ trễ một tuần trừ 1 điểm', lost('tuần trễ')],
      ['Cứ quá hạn 1 tháng trừ 1 điểm', lost('tháng quá hạn')],
      ['Mỗi chậm 1 lần trừ 1 điểm', lost('lần chậm')],
      ['Cứ Chậm 1 Ngày trừ 1 điểm', lost('ngày chậm')],
      ['Cứ chậm 2 ngày trừ 1 điểm', null],
      ['Cứ chậm 1 ngày làm trừ 1 điểm', null],
      // Taken away in a bonus row is taken away twice; given in a row of deductions, not at all
      ['Trừ mỗi ngày chậm 1 điểm', null, 'bonus'],
      ['Giảm mỗi sáng kiến 1 điểm', null, 'bonus'],
      ['Cộng mỗi sáng kiến 1 điểm', 'Theo số lượng | 1/sáng kiến; tối đa 6', 'bonus'],
      ['Cộng mỗi vụ 1 điểm', null, 'deduction'],
      ['Thưởng cho mỗi vụ 1 điểm', null, 'deduction'],
      ['Trừ cho mỗi vụ 1 điểm', 'Theo số lượng | 1/vụ; tối đa 6', 'deduction'],
      // Nobody says whether they are lost
      ['Mỗi ngày chậm 1 điểm', null],
    ]),
  )('%s: %s (%s)', (points, rule, branch) => {
    expect(proposed(points, '6', branch)).toBe(rule);
  });
});
