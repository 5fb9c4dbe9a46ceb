import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import { combine, readParentRule } from '../../../../src/domain/regulation/parents/parent-rule';
import { PARENT_KINDS } from '../../../../src/domain/regulation/parents/registry';
import { exact } from '../../builders';
import { printedOr, problemOf, valueOf } from '../language/parsing';

const CHILDREN = ['I.1', 'I.2'];
const TEN = exact('10');

function read(method: string, points: string): ReturnType<typeof readParentRule> {
  return readParentRule(method, points, TEN, CHILDREN);
}

function combined(
  method: string,
  points: string,
  values: Readonly<Record<string, string>>,
): string {
  return combine(
    valueOf(read(method, points)),
    Object.entries(values).map(([code, value]) => ({ code, value: exact(value) })),
  ).toString();
}

describe('a row with children', () => {
  it.each([
    ['Cộng', '', 'Cộng | '],
    ['', '', 'Cộng | '],
    ['', 'tối đa 10', 'Cộng | tối đa 10'],
    ['CONG', 'toi da 10, toi thieu 0', 'Cộng | tối đa 10; tối thiểu 0'],
    ['Cộng', 'tối thiểu 0\ntối đa 7,5', 'Cộng | tối đa 7,5; tối thiểu 0'],
    ['Cộng', 'không giới hạn', 'Cộng | không giới hạn'],
    ['Cộng', 'không giới hạn; tối thiểu âm 5', 'Cộng | không giới hạn; tối thiểu âm 5'],
    ['sum', 'max 10; min 0', 'Cộng | tối đa 10; tối thiểu 0'],
    ['total', 'no limit', 'Cộng | không giới hạn'],
    ['Cộng có hệ số', 'I.1: 2; I.2: 1', 'Cộng có hệ số | I.1: 2; I.2: 1'],
    [
      'Cộng có hệ số',
      'tối đa 8; I.2: 0.5; I.1: 1,5',
      'Cộng có hệ số | I.1: 1,5; I.2: 0,5; tối đa 8',
    ],
    ['weighted', 'I.1: 60%; I.2: 40%', 'Cộng có hệ số | I.1: 0,6; I.2: 0,4'],
    ['Trung bình', 'tối đa 5', 'Trung bình | tối đa 5'],
    ['average', '', 'Trung bình | '],
    ['lấy cao nhất', '', 'Lấy cao nhất | '],
    ['highest', '', 'Lấy cao nhất | '],
    ['Tổng', '', 'Cộng | '],
    ['Cộng điểm', '', 'Cộng | '],
    ['Tổng có hệ số', 'I.1: 2; I.2: 1', 'Cộng có hệ số | I.1: 2; I.2: 1'],
    ['Hệ số', 'I.1: 2; I.2: 1', 'Cộng có hệ số | I.1: 2; I.2: 1'],
    ['weighted sum', 'I.1: 2; I.2: 1', 'Cộng có hệ số | I.1: 2; I.2: 1'],
    ['Trung bình cộng', '', 'Trung bình | '],
    ['mean', '', 'Trung bình | '],
    ['Lấy mức cao nhất', '', 'Lấy cao nhất | '],
    ['Cao nhất', '', 'Lấy cao nhất | '],
    ['best', '', 'Lấy cao nhất | '],
    // What cannot be read.
    ['Công có hê sô', 'I.1: 2; I.2: 1, tối đa 5', 'Cộng có hệ số | I.1: 2; I.2: 1; tối đa 5'],
    ['Trung bính cộngg', '', 'unknownWord Trung bính cộngg'],
    ['Trung bìn', '', 'unknownWord Trung bìn → Trung bình'],
    ['Cộng', 'tối đa', 'unknownWord tối đa → tối đa'],
    ['Cộng', 'tối đa mười', 'notANumber tối đa mười'],
    ['Cộng', 'tối đa 1.000', 'ambiguousNumber tối đa 1.000'],
    ['Cộng', 'tối đa 10; tối đa 8', 'saidTwice tối đa 8'],
    ['Cộng', 'không giới hạn; tối đa 8', 'saidTwice tối đa 8'],
    ['Cộng', 'tối đa 8; không giới hạn', 'saidTwice không giới hạn'],
    ['Cộng', 'tối thiểu 0; tối thiểu 0', 'saidTwice tối thiểu 0'],
    ['Cộng', 'tối đa 3; tối thiểu 5', 'contradiction tối thiểu 5'],
    ['Cộng', 'I.1: 2; I.2: 1', 'unknownWord I.1: 2 → tối đa'],
    ['Cộng có hệ số', '', 'missingWeight I.1'],
    ['Cộng có hệ số', 'I.2: 1', 'missingWeight I.1'],
    ['Cộng có hệ số', 'I.1: 1; I.2: 1; II.1: 1', 'unknownCode II.1 → I.1'],
    ['Cộng có hệ số', 'i.1: 1; I.2: 1', 'unknownCode i.1 → I.1'],
    ['Cộng có hệ số', 'I.1: 1; I.2: 1; I.1: 2', 'saidTwice I.1: 2'],
    ['Cộng có hệ số', 'I.1: 0; I.2: 1', 'notPositive I.1: 0'],
    ['Cộng có hệ số', 'I.1: âm 1; I.2: 1', 'notPositive I.1: âm 1'],
    ['Cộng có hệ số', 'I.1: hai; I.2: 1', 'notANumber I.1: hai'],
    ['Cộng có hệ số', 'I.1: 2, I.2: 1', 'useSemicolon I.1: 2, I.2: 1'],
    ['Cộng có hệ số', 'hệ số 2', 'unreadable hệ số 2'],
  ])('%j with %j is %j', (method, points, expected) => {
    const print = printedOr(read(method, points), (rule) =>
      Object.values(rule.print()).join(' | '),
    );
    expect(print).toBe(expected);
  });

  it('tells a limit that nobody stated from one that somebody denied', () => {
    expect(valueOf(read('Cộng', '')).cap).toBeUndefined();
    expect(valueOf(read('Cộng', 'không giới hạn')).cap).toBeNull();
    expect(valueOf(read('Cộng', '')).floor).toBeNull();
  });

  it.each([
    ['Cộng', '', { 'I.1': '3', 'I.2': '4,5' }, '7.5'],
    ['Cộng', '', {}, '0'],
    // Limits belong to the scoring: their defaults depend on the row.
    ['Cộng', 'tối đa 5', { 'I.1': '3', 'I.2': '4' }, '7'],
    ['Cộng có hệ số', 'I.1: 2; I.2: 1', { 'I.1': '3', 'I.2': '4' }, '10'],
    ['Cộng có hệ số', 'I.1: 2; I.2: 1', { 'I.2': '4' }, '4'],
    ['Cộng có hệ số', 'I.1: 60%; I.2: 40%', { 'I.1': '8', 'I.2': '9' }, '8.4'],
    ['Trung bình', '', { 'I.1': '3', 'I.2': '4' }, '3.5'],
    ['Trung bình', '', { 'I.1': '3' }, '3'],
    ['Trung bình', '', {}, '0'],
    ['Lấy cao nhất', '', { 'I.1': '3', 'I.2': '4' }, '4'],
    ['Lấy cao nhất', '', { 'I.1': '-3', 'I.2': '-4' }, '-3'],
    ['Lấy cao nhất', '', {}, '0'],
  ])('%s %j of %j makes %s', (method, points, values, expected) => {
    const dotted = Object.fromEntries(
      Object.entries(values).map(([code, value]) => [code, value.replace(',', '.')]),
    );
    expect(combined(method, points, dotted)).toBe(expected);
  });

  it('keeps a third exact', () => {
    const rule = valueOf(readParentRule('Trung bình', '', TEN, ['A', 'B', 'C']));
    const values = ['1', '0', '0'].map((value, index) => ({
      code: 'ABC'.charAt(index),
      value: exact(value),
    }));
    expect(combine(rule, values).times(exact('3')).equals(Exact.one)).toBe(true);
  });

  it('never weighs a child that it does not know', () => {
    const rule = valueOf(read('Cộng có hệ số', 'I.1: 2; I.2: 1'));
    expect(() => combine(rule, [{ code: 'X', value: TEN }])).toThrow('no weight for X');
  });

  it.each(PARENT_KINDS.map((kind) => [kind.label, kind] as const))(
    'reads the example of %s',
    (label, kind) => {
      expect(problemOf(read(label, kind.example))).toBeNull();
    },
  );
});

const amount = fc.integer({ min: 1, max: 40 }).map((quarters) => String(quarters / 4));
const weights = fc.tuple(amount, amount).map(([one, two]) => `I.1: ${one}; I.2: ${two}`);

describe('whatever is read', () => {
  const texts = fc.tuple(
    fc.constantFrom(...PARENT_KINDS),
    weights,
    fc.constantFrom('', 'tối đa 10', 'không giới hạn'),
    fc.constantFrom('', 'tối thiểu 0', 'tối thiểu âm 2'),
  );

  it('means the same after being printed and read again', () => {
    fc.assert(
      fc.property(texts, ([kind, weighing, cap, floor]) => {
        const points = [kind.weighs ? weighing : '', cap, floor].filter(Boolean).join('; ');
        const rule = valueOf(read(kind.label, points));
        const printed = rule.print();
        const again = valueOf(read(printed.method, printed.points));
        expect(again.print()).toEqual(printed);
        expect([...again.weights]).toEqual([...rule.weights]);
        expect([again.kind, again.cap, again.floor]).toEqual([rule.kind, rule.cap, rule.floor]);
      }),
    );
  });

  it('does not depend on the order of the children', () => {
    fc.assert(
      fc.property(texts, fc.tuple(amount, amount), ([kind, weighing], [one, two]) => {
        const rule = valueOf(read(kind.label, kind.weighs ? weighing : ''));
        const values = [
          { code: 'I.1', value: exact(one) },
          { code: 'I.2', value: exact(two) },
        ];
        expect(combine(rule, values).equals(combine(rule, [...values].reverse()))).toBe(true);
      }),
    );
  });
});
