import { NO_INPUT } from '../../../../src/domain/regulation/rule';
import { checks, marks, outcome, parseRule, possible, ruleOf } from './reading';

const SURVEY = 'nguồn: Kết quả điều tra xã hội học; thang 100';
const TRIMMED = 'nguồn: Hội đồng; trung bình, bỏ cao nhất và thấp nhất';

describe('marks from outside', () => {
  it.each([
    [SURVEY, '82 điểm', '24.6'],
    [SURVEY, '100 điểm', '30'],
    [SURVEY, '0 điểm', '0'],
    [SURVEY, '80 điểm, 90 điểm', '25.5'],
    [SURVEY, '1 điểm, 1 điểm, 0 điểm', '0.2'],
    // Without a scale the marks are points of the criterion.
    ['nguồn: Sở Tài chính', '27.5 điểm', '27.5'],
    [TRIMMED, '10 điểm, 20 điểm, 30 điểm', '20'],
    [TRIMMED, '30 điểm, 10 điểm, 24 điểm, 25 điểm', '24.5'],
    // Only one of the two highest is left out.
    [TRIMMED, '30 điểm, 30 điểm, 10 điểm', '30'],
    [TRIMMED, '30 điểm, 20 điểm', 'noMarks'],
    [TRIMMED, '', 'noMarks'],
    [SURVEY, '', 'noMarks'],
    // A rank is no mark.
    [SURVEY, 'hạng 1', 'noMarks'],
    [SURVEY, '100.5 điểm', 'resultUnreadable'],
    [SURVEY, '-1 điểm', 'resultUnreadable'],
    [SURVEY, '50 điểm, -1 điểm', 'resultUnreadable'],
    ['nguồn: Sở Tài chính', '31 điểm', 'resultUnreadable'],
  ])('%s: %j gives %s of 30', (points, given, expected) => {
    const rule = ruleOf('Bên ngoài chấm', points, '30');
    expect(outcome(rule.compute({ ...NO_INPUT, outside: marks(given) }))).toBe(expected);
  });

  it('divides by no maximum of 0', () => {
    const rule = ruleOf('Bên ngoài chấm', 'nguồn: Sở', '0');
    expect(outcome(rule.compute({ ...NO_INPUT, outside: marks('0 điểm') }))).toBe('0');
  });

  it.each([
    [SURVEY, SURVEY],
    [TRIMMED, TRIMMED],
    ['Nguồn: Sở A: Phòng 1, 2', 'nguồn: Sở A: Phòng 1, 2'],
    ['thang 1.000; trung bình\nnguon:Hội đồng', 'nguồn: Hội đồng; thang 1000'],
    ['nguồn: trung bình', 'nguồn: trung bình'],
    ['trung bình,  bỏ CAO NHẤT và thấp nhất; nguồn: Hội đồng', TRIMMED],
  ])('%s is %s', (points, printed) => {
    expect(ruleOf('Bên ngoài chấm', points, '30').print()).toBe(printed);
  });

  it.each([
    ['', 'empty', undefined],
    ['thang 100', 'empty', undefined],
    ['nguồn: A; thang 0', 'notANumber', undefined],
    ['nguồn: A; thang trăm', 'notANumber', undefined],
    ['nguồn: A; trung bìnhh', 'unknownWord', 'trung bình'],
    ['nguồn: A; trung vị của tất cả các phiếu', 'unknownWord', undefined],
  ])('%j is refused as %s', (points, problem, suggestion) => {
    const parsed = parseRule('Bên ngoài chấm', points, '30');
    expect(parsed.ok ? 'read' : parsed.error.problem).toBe(problem);
    expect(parsed.ok ? undefined : parsed.error.suggestion).toBe(suggestion);
  });

  it('is filled in by nobody in the unit', () => {
    const rule = ruleOf('Bên ngoài chấm', SURVEY, '30');
    expect(rule).toMatchObject({ automatic: true, needsResult: 'no', needsTarget: false });
    expect(checks(rule)).toEqual([]);
    expect(possible(rule, ['-1', '0', '24.6', '30', '31'])).toEqual(['0', '24.6', '30']);
  });
});
