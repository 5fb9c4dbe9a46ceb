import fc from 'fast-check';
import {
  checkLateRule,
  lateEffect,
  printLatePlace,
  printLateRule,
  readLatePlace,
  readLateRule,
} from '../../../../src/domain/regulation/submission/late-rule';
import { printedOr, valueOf } from '../language/parsing';

const BANDS = 'chậm 1–5 ngày: 1; trên 5 ngày: 3';

describe('a rule for late sheets', () => {
  it.each([
    ['Chỉ nhắc', 'Chỉ nhắc'],
    ['chi nhac', 'Chỉ nhắc'],
    ['remind only', 'Chỉ nhắc'],
    ['Không xếp hạng', 'Không xếp hạng'],
    ['Not ranked', 'Không xếp hạng'],
    ['Không xét khen thưởng', 'Không xét khen thưởng'],
    ['not considered for awards', 'Không xét khen thưởng'],
    ['Trừ 1 mỗi ngày; tối đa 5', 'Trừ 1 mỗi ngày; tối đa 5'],
    ['Trừ 1 điểm mỗi ngày chậm, tối đa 5', 'Trừ 1 mỗi ngày; tối đa 5'],
    ['tru 0.5 moi ngay', 'Trừ 0,5 mỗi ngày'],
    ['0,5/ngày', 'Trừ 0,5 mỗi ngày'],
    ['Trừ mỗi ngày 2, tối đa 10', 'Trừ 2 mỗi ngày; tối đa 10'],
    ['Trừ 1 mỗi ngày; không giới hạn', 'Trừ 1 mỗi ngày; không giới hạn'],
    ['Deduct 1 point per day late; at most 5', 'Trừ 1 mỗi ngày; tối đa 5'],
    ['Trừ 1 điểm/ngày', 'Trừ 1 mỗi ngày'],
    ['1 / ngày chậm', 'Trừ 1 mỗi ngày'],
    ['1diem moi ngay cham', 'Trừ 1 mỗi ngày'],
    ['2 points per day', 'Trừ 2 mỗi ngày'],
    ['Trừ mỗi ngày chậm 2', 'Trừ 2 mỗi ngày'],
    ['tru moi ngay cham 2', 'Trừ 2 mỗi ngày'],
    ['Mỗi ngày trừ 2', 'unknownWord Mỗi ngày trừ 2'],
    ['Trừ 1 mỗi ngày làm việc', 'unknownWord Trừ 1 mỗi ngày làm việc'],
    ['xin trừ 1 mỗi ngày', 'unknownWord xin trừ 1 mỗi ngày → Trừ 1 mỗi ngày'],
    [BANDS, 'chậm từ 1 đến 5 ngày: 1; trên 5 ngày: 3'],
    ['1-5: 1; trên 5: trừ 3 điểm', 'chậm từ 1 đến 5 ngày: 1; trên 5 ngày: 3'],
    ['nộp chậm 1–5 ngày: 1; chậm còn lại: 3', 'chậm từ 1 đến 5 ngày: 1; còn lại: 3'],
    [
      'late 1 to 5 days: 1; above 5 days: not ranked',
      'chậm từ 1 đến 5 ngày: 1; trên 5 ngày: Không xếp hạng',
    ],
    ['nhắc', 'Chỉ nhắc'],
    ['Remind', 'Chỉ nhắc'],
    ['không xét', 'Không xét khen thưởng'],
    ['not considered', 'Không xét khen thưởng'],
    ['trên 5 ngày chậm: trừ 3; đến 5: deduct 1 point', 'chậm trên 5 ngày: 3; đến 5 ngày: 1'],
    ['nop cham den 5 ngay: 1; cham tren 5 ngay: nhac', 'chậm đến 5 ngày: 1; trên 5 ngày: Chỉ nhắc'],
    // What cannot be read.
    ['Trừ 1 mỗi ngày; tối đa mười', 'notANumber tối đa mười'],
    ['Trừ 1.2.3 mỗi ngày', 'notANumber Trừ 1.2.3 mỗi ngày'],
    ['Trừ 1 mỗi ngày chậm nữa', 'unknownWord Trừ 1 mỗi ngày chậm nữa'],
    ['Trừ mỗi ngày 2 điểm', 'unknownWord Trừ mỗi ngày 2 điểm'],
    ['xin trừ mỗi ngày 2', 'unknownWord xin trừ mỗi ngày 2'],
    ['hơi chậm 1–5 ngày: 1', 'unreadable hơi chậm 1–5 ngày: 1'],
    ['chậm 1–5 ngày: xin trừ 1', 'notANumber chậm 1–5 ngày: xin trừ 1'],
    ['chậm 1–5 ngày: 1 điểm thôi', 'notANumber chậm 1–5 ngày: 1 điểm thôi'],
    ['chậm 1–5 ngày: 1, trên 5 ngày: 3', 'useSemicolon chậm 1–5 ngày: 1, trên 5 ngày: 3'],
    ['', 'empty '],
    ['Chỉ nhắt', 'unknownWord Chỉ nhắt → Chỉ nhắc'],
    ['Trừ một ngày một điểm', 'unknownWord Trừ một ngày một điểm'],
    ['Trừ 0 mỗi ngày', 'notPositive Trừ 0 mỗi ngày'],
    ['Trừ 1.000 mỗi ngày', 'ambiguousNumber Trừ 1.000 mỗi ngày'],
    ['Trừ 1 mỗi ngày; tối thiểu 1', 'unknownWord tối thiểu 1 → tối đa'],
    ['Trừ 1 mỗi ngày; tối đa 5; tối đa 6', 'saidTwice tối đa 6'],
    ['Trừ 1 mỗi ngày; trên 5 ngày', 'unknownWord trên 5 ngày → tối đa'],
    ['Chỉ nhắc; Không xếp hạng', 'unreadable Không xếp hạng'],
    ['chậm 1–5 ngày: 1; sau đó: 3', 'unreadable sau đó: 3'],
    ['chậm 1–5 ngày: một', 'notANumber chậm 1–5 ngày: một'],
    ['chậm 1–5 ngày: âm 1', 'notPositive chậm 1–5 ngày: âm 1'],
    ['chậm 1–5%: 1', 'unknownWord chậm 1–5%: 1 → ngày'],
    // Working days and hours are another count.
    ['chậm 1–5 ngày làm việc: 1', 'unknownWord chậm 1–5 ngày làm việc: 1 → ngày'],
    ['chậm 24 giờ: 1', 'unknownWord chậm 24 giờ: 1 → ngày'],
  ])('%j is %j', (text, expected) => {
    expect(printedOr(readLateRule(text), printLateRule)).toBe(expected);
  });

  it.each([
    ['Chỉ nhắc', 0, '0 none'],
    ['Chỉ nhắc', 1, '0 remind'],
    ['Không xếp hạng', -3, '0 none'],
    ['Không xếp hạng', 1, '0 notRanked'],
    ['Không xét khen thưởng', 2, '0 notConsidered'],
    ['Trừ 1 mỗi ngày; tối đa 5', 0, '0 none'],
    ['Trừ 1 mỗi ngày; tối đa 5', 1, '1 none'],
    ['Trừ 1 mỗi ngày; tối đa 5', 5, '5 none'],
    ['Trừ 1 mỗi ngày; tối đa 5', 6, '5 none'],
    ['Trừ 0,5 mỗi ngày', 9, '4.5 none'],
    ['Trừ 0,5 mỗi ngày; không giới hạn', 40, '20 none'],
    [BANDS, 0, '0 none'],
    [BANDS, 1, '1 none'],
    [BANDS, 5, '1 none'],
    [BANDS, 6, '3 none'],
    ['còn lại: 3; chậm 1–5 ngày: 1', 4, '1 none'],
    ['còn lại: 3; chậm 1–5 ngày: 1', 6, '3 none'],
    ['chậm 1–5 ngày: 1; trên 5 ngày: không xếp hạng', 6, '0 notRanked'],
    // Two days late, and the rule is silent: not a deduction that nobody wrote.
    ['chậm 3–5 ngày: 1; trên 5 ngày: 3', 2, '0 remind'],
  ])('%s, %i days late: %s', (text, days, expected) => {
    const { points, consequence } = lateEffect(valueOf(readLateRule(text)), days);
    expect(`${points.toString()} ${consequence}`).toBe(expected);
  });

  it.each([
    ['Chỉ nhắc', []],
    [BANDS, []],
    ['chậm 1–5 ngày: 1; còn lại: 3', []],
    ['chậm 1–5 ngày: 1; từ 6 ngày: không xếp hạng', []],
    ['Trừ 1 mỗi ngày; tối đa 5', []],
    ['Trừ 1 mỗi ngày; không giới hạn', []],
    ['Trừ 1 mỗi ngày', ['noCap 1/ngày']],
    ['chậm 1–5 ngày: 1; trên 6 ngày: 3', ['gap từ 1 đến 5 ngày; trên 6 ngày']],
    ['chậm 1–5 ngày: 1; từ 5 ngày: 3', ['sharedEdge 5 ngày: từ 1 đến 5 ngày; từ 5 ngày']],
    ['chậm 1–5 ngày: 1; 6–10 ngày: 3', ['gap từ 6 đến 10 ngày']],
    ['chậm 2–5 ngày: 1; trên 5 ngày: 3', ['gap từ 2 đến 5 ngày']],
    ['chậm trên 1 ngày: 1', ['gap trên 1 ngày']],
    ['chậm trên 0 ngày: 1', []],
    ['chậm 1–5 ngày: 3; trên 5 ngày: 1', ['order trên 5 ngày']],
    ['trên 5 ngày: 1; chậm 1–5 ngày: 3', ['order trên 5 ngày']],
    ['chậm 1–5 ngày: không xét; trên 5 ngày: 1', []],
    ['chậm 1–5 ngày: 3; trên 5 ngày: không xét', []],
    ['chậm 1–5 ngày: 3; trên 5 ngày: 3', []],
    ['đến 5 ngày: 1; trên 5 ngày: 3', []],
    ['chậm 3–5 ngày: 1; còn lại: 3', []],
  ])('%s: %j', (text, issues) => {
    const found = checkLateRule(valueOf(readLateRule(text)));
    expect(found.map(({ issue, at }) => `${issue} ${at}`)).toEqual(issues);
  });

  const points = fc.integer({ min: 1, max: 20 }).map((halves) => String(halves / 2));
  const rules = fc.oneof(
    fc.constantFrom('Chỉ nhắc', 'Không xếp hạng', 'Không xét khen thưởng'),
    fc
      .tuple(points, fc.constantFrom('', '; tối đa 5', '; không giới hạn'))
      .map(([each, cap]) => `Trừ ${each} mỗi ngày${cap}`),
    fc
      .tuple(points, points, fc.integer({ min: 1, max: 9 }), fc.constantFrom('trên', 'từ', 'còn'))
      .map(([low, high, day, form]) => {
        const rest = form === 'còn' ? 'còn lại' : `${form} ${String(day)} ngày`;
        return `chậm đến ${String(day)} ngày: ${low}; ${rest}: ${high}`;
      }),
  );

  it('means the same after being printed and read again, on every day', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: -2, max: 20 }), (text, days) => {
        const rule = valueOf(readLateRule(text));
        const again = valueOf(readLateRule(printLateRule(rule)));
        expect(printLateRule(again)).toBe(printLateRule(rule));
        expect(lateEffect(again, days)).toEqual(lateEffect(rule, days));
      }),
    );
  });
});

describe('where the points for lateness go', () => {
  it.each([
    ['', 'Điểm trừ'],
    ['diem tru', 'Điểm trừ'],
    ['Deductions', 'Điểm trừ'],
    ['Mục: II', 'Mục: II'],
    ['mục II', 'Mục: II'],
    ['MUC:II.1', 'Mục: II.1'],
    ['Section: II', 'Mục: II'],
    ['II', 'unknownWord II → Mục: II'],
    ['điểm mục II', 'unknownWord điểm mục II → Mục: II'],
    ['Mục: II; III', 'unknownWord Mục: II; III → Mục: II'],
    ['mục : II', 'Mục: II'],
    ['deduction', 'Điểm trừ'],
    ['Mục:', 'unknownWord Mục: → Mục: II'],
  ])('%j is %j', (text, expected) => {
    expect(printedOr(readLatePlace(text), printLatePlace)).toBe(expected);
  });
});
