import { checks, compute, possible, ruleOf } from './reading';

const RATIO = '>95%: 1,5; 75–95%: 1; 50–<75%: 0,5; <50%: 0';
const LATE = '0 ngày: 2; 1–2 ngày: 1,5; 3–5 ngày: 1; 6–10 ngày: 0,5; trên 10 ngày: 0';

describe('bands', () => {
  it.each([
    [RATIO, '95%', '1'],
    [RATIO, '95', '1'],
    [RATIO, '95.01', '1.5'],
    [RATIO, '75', '1'],
    [RATIO, '74.99', '0.5'],
    [RATIO, '50', '0.5'],
    [RATIO, '49.999', '0'],
    [RATIO, '0', '0'],
    [RATIO, '120', '1.5'],
    // Only a percent sign tells 0.95 from 95 %.
    [RATIO, '0.95', 'percentOrFraction'],
    [RATIO, '1', 'percentOrFraction'],
    [RATIO, '0.95%', '0'],
    [LATE, '4', '1'],
    [LATE, '0', '2'],
    [LATE, '2', '1.5'],
    [LATE, '3', '1'],
    [LATE, '10', '0.5'],
    [LATE, '11', '0'],
    [LATE, '2.5', 'resultUnreadable'],
    [LATE, 'bốn', 'resultUnreadable'],
    [LATE, '', 'noResult'],
    ['từ 95%: 2; còn lại: 0', '94', '0'],
    // The rest comes last, wherever it is written.
    ['còn lại: 0; từ 95%: 2', '96', '2'],
    ['95% trở lên: 2; còn lại: 0', '97', '2'],
  ])('%s: %s gives %s', (points, result, expected) => {
    expect(compute(ruleOf('Khung', points, '2'), result)).toBe(expected);
  });

  it('looks at result ÷ target where it is told to', () => {
    const rule = ruleOf('Khung', `theo tỷ lệ hoàn thành: ${RATIO}`, '1.5');
    expect(compute(rule, '19', '20')).toBe('1');
    expect(compute(rule, '20', '20')).toBe('1.5');
    expect(compute(rule, '1', '2')).toBe('0.5');
    expect(compute(rule, '19')).toBe('noTarget');
    expect(compute(rule, '19', '0')).toBe('zeroTarget');
    expect(rule.print()).toMatch(/^theo tỷ lệ hoàn thành: trên 95%: 1,5; /);
    const plain = ruleOf('Khung', `theo kết quả: ${RATIO}`, '1.5');
    expect(plain.print()).toBe(ruleOf('Khung', RATIO, '1.5').print());
  });

  it('allows only the points of its bands', () => {
    expect(possible(ruleOf('Khung', LATE, '2'), ['1.2', '1.5', '0', '2', '3'])).toEqual([
      '1.5',
      '0',
      '2',
    ]);
  });

  it.each([
    [RATIO, '1.5', []],
    [LATE, '2', []],
    ['1–10%: 10; 11–20%: 20', '20', ['gap từ 1% đến 10%; từ 11% đến 20%']],
    ['1–2 ngày: 2; 3–5 ngày: 1', '2', []],
    ['1–2 ngày: 2; 4–5 ngày: 1', '2', ['gap từ 1 đến 2 ngày; từ 4 đến 5 ngày']],
    ['1–2: 2; 3–5: 1', '2', ['gap từ 1 đến 2; từ 3 đến 5']],
    ['1–10%: 1; 11–20%: 2; còn lại: 0', '2', []],
    ['75–95%: 1; 95–100%: 2', '2', ['sharedEdge 95%: từ 75% đến 95%; từ 95% đến 100%']],
    ['dưới 50: 0; trên 50: 1', '1', ['openEdge 50: dưới 50; trên 50']],
    ['đến 50: 0; trên 50: 1', '1', []],
    ['dưới 50: 0; từ 50: 1', '1', []],
    ['80–90: 1; 90–95: 2', '2', ['sharedEdge 90: từ 80 đến 90; từ 90 đến 95']],
    ['dưới 50: 0; trên 50: 1; còn lại: 0', '1', []],
    ['90: 1; 90–95: 2', '2', ['overlap 90; từ 90 đến 95']],
    ['dưới 60: 0; từ 50: 1', '1', ['overlap dưới 60; từ 50']],
    ['từ 50: 1; từ 70: 2', '2', ['overlap từ 50; từ 70']],
    ['trên 50: 2; 50: 1; dưới 50: 0', '2', []],
    ['dưới 50: 0; 50: 1; trên 50: 2', '2', []],
    // Order of writing does not matter.
    ['<50%: 0; 50–<75%: 0,5; >95%: 1,5; 75–95%: 1', '1.5', []],
    ['từ 50%: 3; dưới 50%: 0', '2', ['aboveMaximum từ 50%']],
    ['từ 50%: 1; dưới 50%: 0', '2', ['highestDiffers 1']],
  ])('%s of %s: %j', (points, max, issues) => {
    expect(checks(ruleOf('Khung', points, max))).toEqual(issues);
  });
});
