import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import {
  contains,
  countsWhole,
  printInterval,
  readInterval,
  type Interval,
} from '../../../../src/domain/regulation/language/interval';

function shown(text: string): string {
  const read = readInterval(text);
  return read.ok ? printInterval(read.value) : read.error.problem;
}

function readOk(text: string): Interval {
  const read = readInterval(text);
  if (!read.ok) throw new Error(`unreadable: ${text}`);
  return read.value;
}

describe('an interval in words and signs', () => {
  it.each([
    ['>95%', 'trên 95%'],
    ['trên 95%', 'trên 95%'],
    ['hơn 95 %', 'trên 95%'],
    ['≥95%', 'từ 95%'],
    ['>=95%', 'từ 95%'],
    ['từ 95%', 'từ 95%'],
    ['từ 95% trở lên', 'từ 95%'],
    ['95% trở lên', 'từ 95%'],
    ['<50%', 'dưới 50%'],
    ['dưới 50%', 'dưới 50%'],
    ['≤50%', 'đến 50%'],
    ['<=50%', 'đến 50%'],
    ['đến 50%', 'đến 50%'],
    ['không quá 50%', 'đến 50%'],
    ['từ 50% trở xuống', 'đến 50%'],
    ['50% trở xuống', 'đến 50%'],
    ['dưới 50% trở xuống', 'dưới 50%'],
    ['75–95%', 'từ 75% đến 95%'],
    ['75-95%', 'từ 75% đến 95%'],
    ['75% – 95%', 'từ 75% đến 95%'],
    ['từ 75% đến 95%', 'từ 75% đến 95%'],
    ['50–<75%', 'từ 50% đến dưới 75%'],
    ['từ 50% đến dưới 75%', 'từ 50% đến dưới 75%'],
    ['trên 80% đến 90%', 'trên 80% đến 90%'],
    ['trên 80% đến dưới 90%', 'trên 80% đến dưới 90%'],
    ['3 ngày', '3 ngày'],
    ['0 ngày', '0 ngày'],
    ['1–2 ngày', 'từ 1 đến 2 ngày'],
    ['TỪ 1 ĐẾN 2 NGAY', 'từ 1 đến 2 ngày'],
    ['trên 10 ngày', 'trên 10 ngày'],
    ['2,5', '2,5'],
    ['0.5–1.5', 'từ 0,5 đến 1,5'],
    ['còn lại', 'còn lại'],
    ['Con lai', 'còn lại'],
    ['1.000–2.000', 'từ 1000 đến 2000'],
    // English.
    ['over 95%', 'trên 95%'],
    ['above 95%', 'trên 95%'],
    ['more than 95%', 'trên 95%'],
    ['at least 95%', 'từ 95%'],
    ['from 95%', 'từ 95%'],
    ['95% or more', 'từ 95%'],
    ['95% and above', 'từ 95%'],
    ['below 50%', 'dưới 50%'],
    ['under 50%', 'dưới 50%'],
    ['less than 50%', 'dưới 50%'],
    ['at most 50%', 'đến 50%'],
    ['up to 50%', 'đến 50%'],
    ['to 50%', 'đến 50%'],
    ['50% or less', 'đến 50%'],
    ['75% to 95%', 'từ 75% đến 95%'],
    ['from 75 to 95', 'từ 75 đến 95'],
    ['from 50% to below 75%', 'từ 50% đến dưới 75%'],
    ['50% to under 75%', 'từ 50% đến dưới 75%'],
    ['above 80% to 90%', 'trên 80% đến 90%'],
    ['over 80% to less than 90%', 'trên 80% đến dưới 90%'],
    ['1 to 2 days', 'từ 1 đến 2 ngày'],
    ['3 days', '3 ngày'],
    ['1 person', '1 người'],
    ['over 3 late days', 'trên 3 late days'],
    ['Other', 'còn lại'],
    ['rest', 'còn lại'],
    // Teams (tổ), not the English word.
    ['3 tổ', '3 to'],
    ['từ 3 tổ', 'từ 3 to'],
    ['3–5 tổ', 'từ 3 đến 5 to'],
  ])('%s → %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(shown(text.normalize('NFD'))).toBe(expected);
  });

  it.each([
    '',
    'tốt',
    '95–75%',
    'trên 5 đến 5',
    'từ 5 đến dưới 5',
    'trên',
    '%',
    '5 ngày 3',
    'từ đến',
    'trên 5 trở xuống',
    '-5',
  ])('%j is refused', (text) => {
    expect(shown(text)).toBe('unreadable');
  });

  it.each([
    ['trên 95%', '95', false],
    ['trên 95%', '95.01', true],
    ['từ 95%', '95', true],
    ['dưới 50%', '50', false],
    ['đến 50%', '50', true],
    ['75–95%', '75', true],
    ['75–95%', '95', true],
    ['50–<75%', '75', false],
    ['50–<75%', '50', true],
    ['trên 80% đến 90%', '80', false],
    ['trên 80% đến 90%', '90', true],
    ['3 ngày', '3', true],
    ['3 ngày', '2.99', false],
    ['95% trở lên', '96', true],
    ['từ 50% trở xuống', '20', true],
    ['từ 50% trở xuống', '51', false],
    ['còn lại', '-7', true],
  ])('%s contains %s: %p', (text, value, inside) => {
    expect(contains(readOk(text), Exact.parse(value))).toBe(inside);
  });

  it.each([
    ['1–2 ngày', true],
    ['từ 3 hồ sơ', true],
    ['3 lần vi phạm', true],
    ['1–2', false],
    ['1–2%', false],
    ['2 điểm', false],
    ['1 to 2 days', true],
    ['over 3 late days', true],
    ['3 daylight', false],
    ['1 constructor', false],
  ])('%s is on whole numbers: %p', (text, whole) => {
    expect(countsWhole(readOk(text))).toBe(whole);
  });

  it('reads what it prints, and means the same', () => {
    const bound = fc.record({ tenths: fc.integer({ min: 0, max: 5000 }), included: fc.boolean() });
    fc.assert(
      fc.property(
        fc.option(bound, { nil: null }),
        fc.option(bound, { nil: null }),
        fc.boolean(),
        fc.constantFrom('', 'ngay', 'lan', 'ho so'),
        fc.integer({ min: -10, max: 5010 }),
        (low, high, percent, unit, probe) => {
          const tenth = (units: number): Exact => Exact.integer(units).dividedBy(Exact.integer(10));
          const ordered = low !== null && high !== null && low.tenths >= high.tenths;
          fc.pre(!ordered);
          const interval: Interval = {
            from: low && { value: tenth(low.tenths), included: low.included },
            to: high && { value: tenth(high.tenths), included: high.included },
            percent: percent && (low !== null || high !== null),
            unit: low === null && high === null ? '' : unit,
          };
          const again = readOk(printInterval(interval));
          expect(printInterval(again)).toBe(printInterval(interval));
          expect(contains(again, tenth(probe))).toBe(contains(interval, tenth(probe)));
        },
      ),
    );
  });
});
