import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import type { ResultValue, Rule, RuleInput } from '../../../../src/domain/regulation/rule';
import { settingsOf } from '../../builders';
import { compareUnits, outcome, ruleOf } from './reading';

/** Texts as people type them, for every kind; the maximum is 10. */
const points = fc.integer({ min: 0, max: 40 }).map((quarters) => vietnamese(quarters / 4));
const positive = fc.integer({ min: 1, max: 40 }).map((quarters) => vietnamese(quarters / 4));
const share = fc.integer({ min: 1, max: 200 }).map(String);
const label = fc.constantFrom(
  'Giải Nhất',
  'Cờ thi đua của Bộ, ban, ngành, tỉnh',
  'Loại A',
  'Đã ban hành',
  'Không',
  'Tốp 10: trong nước',
);
const joiner = fc.constantFrom('; ', ';', '\n', ' ;  ');

function vietnamese(value: number): string {
  return String(value).replace('.', ',');
}

function clauses(parts: fc.Arbitrary<string[]>): fc.Arbitrary<string> {
  return fc.tuple(parts, joiner).map(([list, join]) => list.filter(Boolean).join(join));
}

const labelled = fc.tuple(label, points).map(([name, worth]) => `${name}: ${worth}`);
const interval = fc
  .tuple(
    fc.constantFrom('>a', '≥a', 'dưới a', '≤a', 'a–b', 'từ a đến dưới b', 'trên a đến b', 'a'),
    fc.integer({ min: 0, max: 50 }),
    fc.integer({ min: 1, max: 50 }),
    fc.constantFrom('', '%', ' ngày', ' hồ sơ'),
  )
  .map(([form, a, more, unit]) => {
    const text = form.replace('a', String(a)).replace('b', String(a + more));
    return unit === '%' ? text.replace(/(\d+)/g, '$1%') : `${text}${unit}`;
  });
const band = fc.tuple(interval, points).map(([range, worth]) => `${range}: ${worth}`);
const optional = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(fc.constant(''), text);

const TEXTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'Trực tiếp': clauses(
    fc
      .tuple(
        optional(fc.constantFrom('0 đến 10', '2-8', 'âm 5 đến 10', 'từ 0,5 đến 9,5')),
        optional(positive.map((step) => `bước ${step}`)),
      )
      .map((parts) => [...parts]),
  ),
  'Đạt/Không đạt': optional(clauses(fc.array(labelled, { minLength: 2, maxLength: 2 }))),
  Mức: clauses(fc.array(labelled, { minLength: 2, maxLength: 5 })),
  Khung: fc
    .tuple(
      fc.constantFrom('', 'theo kết quả: ', 'theo tỷ lệ hoàn thành: '),
      clauses(fc.array(band, { minLength: 2, maxLength: 5 })),
    )
    .map((parts) => parts.join('')),
  'Theo tỷ lệ': clauses(
    fc
      .tuple(
        optional(
          fc.oneof(
            fc.constant('chỉ tiêu giao riêng'),
            share.map((n) => `chỉ tiêu ${n}`),
            share.map((n) => `chỉ tiêu ${n}%`),
          ),
        ),
        optional(fc.constant('càng thấp càng tốt')),
        optional(
          fc.oneof(
            fc.constantFrom('không vượt', 'được vượt'),
            share.map((n) => `được vượt đến ${n}%`),
          ),
        ),
        optional(share.map((n) => `dưới ${n}%: 0 điểm`)),
      )
      .map((parts) => [...parts]),
  ),
  'Theo số lượng': clauses(
    fc
      .tuple(
        fc
          .tuple(positive, fc.constantFrom('/mô hình', ' mỗi lần', ' điểm/tin, bài'))
          .map((parts) => parts.join('')),
        optional(points.map((cap) => `tối đa ${cap}`)),
      )
      .map((parts) => [...parts]),
  ),
  'Trừ dần': fc.oneof(
    clauses(
      fc
        .tuple(
          positive.map((each) => `${each} mỗi ngày chậm`),
          optional(points.map((floor) => `không dưới ${floor}`)),
        )
        .map((parts) => [...parts]),
    ),
    clauses(
      fc.array(
        fc
          .tuple(fc.constantFrom('', 'tồn '), interval, fc.oneof(points, fc.constant('hết điểm')))
          .map(([caption, range, worth]) => `${caption}${range}: ${worth}`),
        { minLength: 2, maxLength: 4 },
      ),
    ),
  ),
  'Thưởng theo danh hiệu': clauses(
    fc
      .tuple(
        labelled,
        labelled,
        optional(fc.constantFrom('lấy mức cao nhất', 'cộng dồn')),
        optional(fc.constantFrom('trong kỳ', 'trong 3 năm')),
        optional(points.map((cap) => `tối đa ${cap}`)),
      )
      .map((parts) => [...parts]),
  ),
  'So với dẫn đầu': clauses(
    fc
      .tuple(
        optional(fc.integer({ min: 0, max: 100 }).map((n) => `đạt chỉ tiêu: ${String(n)}%`)),
        optional(fc.constantFrom('vượt theo tỷ lệ', 'vượt theo số')),
        optional(fc.constantFrom('trong cụm', 'trong nhóm', 'toàn sổ')),
        optional(fc.constant('càng thấp càng tốt')),
      )
      .map((parts) => [...parts]),
  ),
  'Cộng/trừ': clauses(
    fc
      .tuple(
        positive.map((each) => `cộng ${each} mỗi lần được khen`),
        positive.map((each) => `trừ ${each} mỗi tin, bài chậm`),
        optional(points.map((to) => `từ âm 3,5 đến ${to}`)),
      )
      .map((parts) => [...parts]),
  ),
  'Theo thứ hạng': clauses(
    fc
      .tuple(
        points.map((worth) => `hạng 1: ${worth}`),
        optional(points.map((worth) => `hạng 2–3: ${worth}`)),
        optional(points.map((worth) => `từ hạng 4: ${worth}`)),
        optional(fc.constant('trung bình các cơ quan chấm')),
        optional(fc.constantFrom('đồng hạng: cùng điểm', 'đồng hạng: chia đều')),
      )
      .map((parts) => [...parts]),
  ),
  'Bên ngoài chấm': clauses(
    fc
      .tuple(
        label.map((source) => `nguồn: ${source}`),
        optional(share.map((scale) => `thang ${scale}`)),
        optional(fc.constantFrom('trung bình', 'trung bình, bỏ cao nhất và thấp nhất')),
      )
      .map((parts) => [...parts]),
  ),
  'Công thức': fc
    .tuple(
      fc.constantFrom('ket_qua', 'ty_le', 'toi_da - chi_tieu', 'diem(I.1)', '-so_lan'),
      fc.constantFrom('+', '-', '*', '/'),
      positive,
    )
    .map(([left, operator, right]) => `max(0; min(toi_da; (${left}) ${operator} ${right}))`),
};

const inputs = fc.record({
  result: fc.oneof(
    fc.constant<ResultValue>({ kind: 'none' }),
    fc
      .tuple(fc.integer({ min: -10, max: 1200 }), fc.boolean())
      .map(([tenths, percent]): ResultValue => ({
        kind: 'number',
        value: Exact.integer(tenths).dividedBy(Exact.integer(10)),
        percent,
      })),
    label.map((text): ResultValue => ({ kind: 'text', text })),
  ),
  target: fc.option(
    fc.integer({ min: 0, max: 200 }).map((target) => Exact.integer(target)),
    { nil: null },
  ),
  honours: fc.array(
    fc.record({
      award: label,
      inPeriod: fc.boolean(),
      yearsAgo: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 3 },
  ),
  data: fc
    .tuple(fc.option(fc.nat(9), { nil: null }), fc.option(fc.nat(9), { nil: null }))
    .map(([ups, downs]) => new Map([...times('cong', ups), ...times('tru', downs)])),
  outside: fc.array(
    fc.record({
      assessor: label,
      rank: fc.option(fc.integer({ min: 1, max: 6 }).map(Exact.integer), { nil: null }),
      points: fc.option(fc.integer({ min: 0, max: 9 }).map(Exact.integer), { nil: null }),
    }),
    { maxLength: 4 },
  ),
  pointsOf: fc
    .option(fc.integer({ min: 0, max: 9 }).map(Exact.integer), { nil: null })
    .map((points) => () => points),
});

function times(name: string, count: number | null): readonly (readonly [string, ResultValue])[] {
  if (count === null) return [];
  return [[name, { kind: 'number', value: Exact.integer(count), percent: false }]];
}

/** The units together, where the rule compares them. */
function compared(rule: Rule, samples: readonly RuleInput[]): readonly string[] {
  const units = samples.map((input, index) => ({
    unit: String(index),
    input,
    unassigned: index === 0,
  }));
  return compareUnits(rule, units);
}

function possibleScores(rule: Rule): readonly string[] {
  const quarters = Array.from({ length: 50 }, (_, index) => String(index / 4));
  return quarters.filter((points) => rule.possible(Exact.parse(points)));
}

describe.each(Object.entries(TEXTS))('%s', (method, texts) => {
  it('means the same after being printed and read again', () => {
    fc.assert(
      fc.property(texts, fc.array(inputs, { minLength: 5, maxLength: 10 }), (text, samples) => {
        const rule = ruleOf(method, text, '10');
        const again = ruleOf(method, rule.print(), '10');
        expect(again.print()).toBe(rule.print());
        expect(again.check()).toEqual(rule.check());
        expect(again).toMatchObject({
          kind: rule.kind,
          needsResult: rule.needsResult,
          needsTarget: rule.needsTarget,
          labels: rule.labels,
          automatic: rule.automatic,
        });
        expect(possibleScores(again)).toEqual(possibleScores(rule));
        for (const input of samples) {
          expect(outcome(again.compute(input))).toBe(outcome(rule.compute(input)));
        }
        expect(compared(again, samples)).toEqual(compared(rule, samples));
        expect(again.dataRows).toEqual(rule.dataRows);
        expect(again.uses).toEqual(rule.uses);
        expect(again.highest?.toString()).toBe(rule.highest?.toString());
        expect(again.comparison?.scope).toBe(rule.comparison?.scope);
      }),
    );
  });

  it('never gives points that it calls impossible, nor a text that Excel takes for a formula', () => {
    fc.assert(
      fc.property(texts, inputs, (text, input) => {
        const rule = ruleOf(method, text, '10');
        const computed = rule.compute(input);
        const whole = input.result.kind !== 'number' || input.result.value.isInteger();
        if (computed.kind === 'points' && whole) {
          expect(rule.possible(computed.points)).toBe(true);
        }
        const together = rule.comparison?.compare(
          [{ unit: 'U', input, unassigned: false }],
          settingsOf(),
        );
        const own = together?.get('U');
        if (own?.kind === 'points') expect(rule.possible(own.points)).toBe(true);
        expect(rule.print()).not.toMatch(/^[-+=@]/);
      }),
    );
  });
});
