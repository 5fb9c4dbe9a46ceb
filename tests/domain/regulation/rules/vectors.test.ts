import { Exact } from '../../../../src/domain/numbers/exact';
import { NO_INPUT } from '../../../../src/domain/regulation/rule';
import { checks, compute, outcome, possible, ruleOf } from './reading';

describe('direct', () => {
  const rule = ruleOf('Trực tiếp', '0 đến 10; bước 0,5', '10');

  it('is scored by hand, in steps', () => {
    expect(compute(rule, '5')).toBe('byHand');
    expect(possible(rule, ['0', '7.3', '7.5', '10', '10.5', '-0.5'])).toEqual(['0', '7.5', '10']);
  });

  it.each([
    ['', '10', ''],
    ['bước 0,5', '10', 'bước 0,5'],
    ['0-10', '10', ''],
    ['từ 2 đến 8', '10', '2 đến 8'],
    ['âm 5 đến 10; bước 1', '10', 'âm 5 đến 10; bước 1'],
    ['0 đến 1.000', '1000', ''],
  ])('%j of %s prints %j', (points, max, printed) => {
    expect(ruleOf('Trực tiếp', points, max).print()).toBe(printed);
  });

  it('counts steps from the lower limit', () => {
    const shifted = ruleOf('Trực tiếp', '0,5 đến 9,5; bước 3', '9.5');
    expect(possible(shifted, ['0', '0.5', '3', '3.5', '9.5'])).toEqual(['0.5', '3.5', '9.5']);
  });

  it('says where its range and the maximum part', () => {
    expect(checks(ruleOf('Trực tiếp', '0 đến 8', '10'))).toEqual(['highestDiffers 8']);
    expect(checks(ruleOf('Trực tiếp', '0 đến 12', '10'))).toEqual(['aboveMaximum 12']);
  });
});

describe('binary and levels', () => {
  it.each([
    ['Đạt/Không đạt', 'Đã ban hành: 2; Không: 0', '2', 'Đã ban hành', '2'],
    ['Đạt/Không đạt', 'Đã ban hành: 2; Không: 0', '2', 'không', '0'],
    ['Đạt/Không đạt', '', '2', 'Đạt', '2'],
    ['Đạt/Không đạt', '', '2', 'không đạt', '0'],
    ['Đạt/Không đạt', '', '2', 'Chưa rõ', 'resultUnreadable'],
    ['Đạt/Không đạt', '', '2', '1', 'resultUnreadable'],
    ['Đạt/Không đạt', '', '2', '', 'noResult'],
    ['Mức', 'Giải Nhất: 5; Giải Nhì: 4; Giải Ba: 3; Không giải: 0', '5', 'Giải Nhì', '4'],
    ['Mức', 'Giải Nhất: 5; Giải Nhì: 4; Giải Ba: 3; Không giải: 0', '5', 'giai nhi', '4'],
    ['Mức', 'Giải Nhất: 5; Giải Nhì: 4; Giải Ba: 3; Không giải: 0', '5', 'Nhì', 'resultUnreadable'],
    ['Mức', 'Cấp Bộ, tỉnh: 2; Cấp cơ sở: 1', '2', 'Cấp Bộ, tỉnh', '2'],
  ])('%s %j of %s: %j gives %s', (method, points, max, result, expected) => {
    expect(compute(ruleOf(method, points, max), result)).toBe(expected);
  });

  it('allows only its own points', () => {
    const rule = ruleOf('Mức', 'Nhất: 5; Nhì: 4; Không: 0', '5');
    expect(possible(rule, ['5', '4', '3', '0', '4.5'])).toEqual(['5', '4', '0']);
    expect(possible(ruleOf('Đạt/Không đạt', '', '2'), ['2', '1', '0'])).toEqual(['2', '0']);
  });

  it('checks its labels and points', () => {
    expect(checks(ruleOf('Mức', 'Đạt: 5; ĐẠT: 4; Không: 0', '5'))).toEqual(['sameLabel ĐẠT']);
    expect(checks(ruleOf('Mức', 'Tốt: 6; Không: 0', '5'))).toEqual(['aboveMaximum Tốt']);
    expect(checks(ruleOf('Mức', 'Tốt: 4; Không: 0', '5'))).toEqual(['highestDiffers 4']);
    expect(checks(ruleOf('Mức', 'Tốt: 5; Không: 0', '5'))).toEqual([]);
  });
});

describe('proportional', () => {
  it.each([
    ['chỉ tiêu giao riêng; được vượt đến 120%', '180', '200', '9'],
    ['chỉ tiêu giao riêng; được vượt đến 120%', '240', '200', '12'],
    ['chỉ tiêu giao riêng; được vượt đến 120%', '300', '200', '12'],
    ['chỉ tiêu giao riêng; không vượt', '240', '200', '10'],
    ['', '240', '200', '10'],
    ['được vượt', '300', '200', '15'],
    ['chỉ tiêu 40', '10', '', '2.5'],
    ['chỉ tiêu 40', '10', '200', '2.5'],
    ['chỉ tiêu 1.000 hồ sơ', '500', '', '5'],
    ['càng thấp càng tốt', '4', '2', '5'],
    ['càng thấp càng tốt', '1', '2', '10'],
    ['càng thấp càng tốt; được vượt đến 120%', '0', '2', '12'],
    ['càng thấp càng tốt; được vượt', '0', '2', 'resultUnreadable'],
    ['dưới 50%: 0 điểm', '99', '200', '0'],
    ['dưới 50%: 0 điểm', '100', '200', '5'],
    ['dưới 50%: 0', '99', '200', '0'],
    ['', '0', '200', '0'],
    ['', '1', '3', '3.33333333333333'],
    ['', '', '200', 'noResult'],
    ['', 'tốt', '200', 'resultUnreadable'],
    ['', '5', '', 'noTarget'],
    ['', '5', '0', 'zeroTarget'],
    ['chỉ tiêu 0', '5', '', 'zeroTarget'],
    // 75% is no 75 persons: asked, never computed.
    ['', '75%', '20', 'percentOrFraction'],
    ['chỉ tiêu 40', '75%', '', 'percentOrFraction'],
    ['chỉ tiêu 40 hồ sơ', '75%', '', 'percentOrFraction'],
    ['chỉ tiêu 95%', '95%', '', '10'],
    ['chỉ tiêu 95%', '96', '', '10'],
    ['chỉ tiêu 95%', '0.95', '', 'percentOrFraction'],
    ['chỉ tiêu 95%', '1', '', 'percentOrFraction'],
    ['chỉ tiêu 95%', '120', '', 'percentOrFraction'],
    ['chỉ tiêu 95%', '0', '', '0'],
    // Fewer than none is a slip of the hand, not a negative score.
    ['', '-5', '200', 'resultUnreadable'],
    ['càng thấp càng tốt', '-5', '200', 'resultUnreadable'],
  ])('%j of 10: %s against %j gives %s', (points, result, target, expected) => {
    expect(compute(ruleOf('Theo tỷ lệ', points, '10'), result, target)).toBe(expected);
  });

  it('says the most that it can give', () => {
    const highest = (points: string): string | undefined =>
      ruleOf('Theo tỷ lệ', points, '10').highest?.toString();
    expect([highest(''), highest('được vượt đến 120%'), highest('được vượt')]).toEqual([
      '10',
      '12',
      undefined,
    ]);
    expect(ruleOf('Theo tỷ lệ', 'được vượt', '10').highest).toBeNull();
  });

  it('goes from nothing to its ceiling', () => {
    const upTo12 = ruleOf('Theo tỷ lệ', 'được vượt đến 120%', '10');
    expect(possible(upTo12, ['-1', '0', '7.77', '12', '12.1'])).toEqual(['0', '7.77', '12']);
    expect(possible(ruleOf('Theo tỷ lệ', 'được vượt', '10'), ['99'])).toEqual(['99']);
  });
});

describe('count', () => {
  const rule = ruleOf('Theo số lượng', '5/lớp tập huấn; tối đa 20', '20');

  it.each([
    ['3', '15'],
    ['5', '20'],
    ['4', '20'],
    ['0', '0'],
    ['-1', 'resultUnreadable'],
    ['nhiều', 'resultUnreadable'],
    ['', 'noResult'],
  ])('%s classes give %s', (result, expected) => {
    expect(compute(rule, result)).toBe(expected);
  });

  it.each([
    ['5 điểm/lớp; tối đa 20', '5/lớp; tối đa 20'],
    ['0,5 mỗi cuộc kiểm tra; tối đa 20', '0,5/cuộc kiểm tra; tối đa 20'],
    ['5/tin, bài; tối đa 20', '5/tin, bài; tối đa 20'],
    ['5/lớp, tối đa 20', '5/lớp; tối đa 20'],
    ['5 moi lop; toi da 20', '5/lop; tối đa 20'],
  ])('%s is read as %s', (points, printed) => {
    expect(ruleOf('Theo số lượng', points, '20').print()).toBe(printed);
  });

  it('allows multiples up to the cap, and the cap itself', () => {
    expect(possible(rule, ['0', '5', '7', '15', '20', '25'])).toEqual(['0', '5', '15', '20']);
    const capped = ruleOf('Theo số lượng', '3/lần; tối đa 10', '10');
    expect(possible(capped, ['9', '10', '12'])).toEqual(['9', '10']);
  });

  it('wants a cap that is the maximum', () => {
    expect(checks(rule)).toEqual([]);
    expect(checks(ruleOf('Theo số lượng', '5/lớp', '20'))).toEqual(['noCap 5/lớp']);
    expect(checks(ruleOf('Theo số lượng', '5/lớp; tối đa 15', '20'))).toEqual([
      'highestDiffers 15',
    ]);
    expect(checks(ruleOf('Theo số lượng', '5/lớp; tối đa 25', '20'))).toEqual(['aboveMaximum 25']);
  });
});

describe('deduct from the maximum', () => {
  const backlog =
    'tồn đến 0%: 0; tồn trên 0% đến 10%: 10; tồn trên 10% đến 20%: 20; tồn trên 20%: hết điểm';

  it.each([
    ['2 mỗi ngày chậm; không dưới 0', '10', '3', '4'],
    ['2 mỗi ngày chậm; không dưới 0', '10', '0', '10'],
    ['2 mỗi ngày chậm; không dưới 0', '10', '6', '0'],
    ['2 mỗi ngày chậm; không dưới 2', '10', '9', '2'],
    ['Trừ mỗi ngày 2, không dưới 0', '10', '3', '4'],
    ['trừ 2 điểm mỗi ngày', '10', '3', '4'],
    ['2 moi ngay cham; khong duoi 0', '10', '3', '4'],
    ['2 mỗi ngày', '10', '-1', 'resultUnreadable'],
    ['2 mỗi ngày', '10', '', 'noResult'],
    [backlog, '110', '0', '110'],
    [backlog, '110', '10%', '100'],
    [backlog, '110', '10.5%', '90'],
    [backlog, '110', '21%', '0'],
    // 0.15 typed without a sign: 15 % or 0.15 %?
    [backlog, '110', '0.15', 'percentOrFraction'],
    [backlog, '110', '15', '90'],
    ['0 ngày: 0; 1–5 ngày: 2; còn lại: hết điểm', '10', '7', '0'],
    ['còn lại: hết điểm; 0 ngày: 0', '10', '0', '10'],
    ['0 ngày: 0; từ 2 ngày: hết điểm', '10', '1', 'resultUnreadable'],
    ['0 ngày: 0; từ 2 ngày: hết điểm', '10', 'hai', 'resultUnreadable'],
    ['0 ngày: 0; từ 2 ngày: hết điểm', '10', '', 'noResult'],
    ['1 ngày: 12; từ 2 ngày: hết điểm', '10', '1', '0'],
    ['2 mỗi ngày', '10', '75%', 'percentOrFraction'],
    ['2 mỗi % giảm', '10', '3%', '4'],
  ])('%s of %s: %s leaves %s', (points, max, result, expected) => {
    expect(compute(ruleOf('Trừ dần', points, max), result)).toBe(expected);
  });

  it('allows what deductions can leave', () => {
    const rule = ruleOf('Trừ dần', '3 mỗi lần; không dưới 0', '10');
    expect(possible(rule, ['10', '7', '1', '0', '2', '13'])).toEqual(['10', '7', '1', '0']);
    expect(possible(ruleOf('Trừ dần', '0 mỗi lần', '10'), ['10', '7', '0'])).toEqual(['10', '0']);
    expect(possible(ruleOf('Trừ dần', backlog, '110'), ['110', '100', '95', '0'])).toEqual([
      '110',
      '100',
      '0',
    ]);
  });

  it('prints its captions and the word for everything', () => {
    expect(ruleOf('Trừ dần', backlog, '110').print()).toBe(backlog);
    expect(checks(ruleOf('Trừ dần', backlog, '110'))).toEqual([]);
  });
});

describe('bonus for awards', () => {
  const flags = 'Cờ thi đua của Chính phủ: 15; Cờ thi đua của Bộ, tỉnh: 10';
  const both = ['Cờ thi đua của Bộ, tỉnh', 'Cờ thi đua của Chính phủ'];

  it.each([
    [`${flags}; lấy mức cao nhất`, both, '15'],
    [flags, both, '15'],
    [flags, ['CỜ THI ĐUA CỦA BỘ, TỈNH'], '10'],
    [flags, [], '0'],
    [flags, ['Bằng khen của Bộ'], '0'],
    [`${flags}; cộng dồn`, both, '25'],
    [`${flags}; cộng dồn; tối đa 15`, both, '15'],
    [`${flags}; cộng dồn; trong kỳ`, both, '25'],
    [`${flags}; cộng dồn`, [...both, 'Cờ thi đua của Bộ, tỉnh'], '35'],
  ])('%s with %j gives %s', (points, honours, expected) => {
    const rule = ruleOf('Thưởng theo danh hiệu', points, '15');
    const held = honours.map((award) => ({ award, inPeriod: true, yearsAgo: 0 }));
    const result = rule.compute({ ...NO_INPUT, target: Exact.one, honours: held });
    expect(outcome(result)).toBe(expected);
  });

  it.each([
    ['', '10'],
    ['trong kỳ', '10'],
    ['trong 1 năm', '25'],
    ['trong 3 năm', '45'],
    ['in the last 3 years', '45'],
  ])('counts awards %j', (span, expected) => {
    const rule = ruleOf(
      'Thưởng theo danh hiệu',
      `A: 10; B: 15; C: 20; D: 40; cộng dồn; ${span}`,
      '40',
    );
    const honours = [
      { award: 'A', inPeriod: true, yearsAgo: 0 },
      // Of this year, but decided after the period had ended.
      { award: 'B', inPeriod: false, yearsAgo: 0 },
      { award: 'C', inPeriod: false, yearsAgo: 2 },
      { award: 'D', inPeriod: false, yearsAgo: 3 },
    ];
    expect(outcome(rule.compute({ ...NO_INPUT, honours }))).toBe(expected);
  });

  it('takes a label with commas as one', () => {
    expect(ruleOf('Thưởng theo danh hiệu', flags, '15').print()).toBe(`${flags}; lấy mức cao nhất`);
    expect(checks(ruleOf('Thưởng theo danh hiệu', flags, '12'))).toEqual([
      'aboveMaximum Cờ thi đua của Chính phủ',
    ]);
  });
});
