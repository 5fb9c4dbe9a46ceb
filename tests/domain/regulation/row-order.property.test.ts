import fc from 'fast-check';
import { CRITERIA_SHEET } from '../../../src/domain/book/sheets/criteria';
import type { Finding } from '../../../src/domain/findings/finding';
import type { Criterion } from '../../../src/domain/regulation/criterion';
import { readRegulation } from '../../../src/domain/regulation/read-regulation';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import { NO_RECORDS, type CheckedYear } from '../../../src/domain/year/year';
import {
  criteriaRows,
  regulationTables,
  table,
  textOf,
  unitOf,
  type CriterionLine,
} from '../builders';
import { sheetOf } from '../claims';

/** Some of everything, faults included; every code once, because the first of two rows counts. */
const LINES: readonly CriterionLine[] = [
  ['I', 'Mục', '40', 'Cộng'],
  ['I.1', 'Mục', '25', 'Lấy cao nhất'],
  ['I.1.1', '', '25', 'Trực tiếp', 'bước 0,5'],
  ['I.1.2', '', '10', 'Khung', '80–90: 5; 90–95: 10'],
  ['I.2', '', '15', 'Đạt/Không đạt', '', 'Trừ nhóm Quỹ'],
  ['I.10', '', '5', 'Theo số lượng', '2/lần'],
  ['II', 'Mục', '60', 'Cộng có hệ số', 'II.1: 2; II.2: 1'],
  ['II.1', '', '20', 'Trừ dần', '2 mỗi ngày; khong duoi0'],
  ['II.2', '', '20', 'Trực tiếp'],
  ['III.', 'Tiêu chí', '5', 'Trực tiếp'],
  ['IV', 'Tiêu chí', '5', '', '2 điểm/mô hình'],
  ['V', 'Tiêu chí', '5', 'Chấm thẳng'],
  ['VI', 'Tiêu chí', 'năm', 'Trực tiếp'],
  ['VII', 'Tiêu chí', '5', 'Trực tiếp', '', 'Nhóm Quỹ đất'],
  ['T', 'Điểm thưởng', '10', 'Cộng'],
  ['T.1', 'Điểm thưởng', '10', 'Theo số lượng', '2/sáng kiến; tối đa 10'],
  ['U', 'Điểm thưởng', '5', 'Cộng'],
  ['U.1', 'Điểm thưởng', '5', 'Trực tiếp'],
  ['P', 'Điểm trừ', '5', 'Theo số lượng', '1/vụ; tối đa 5'],
];
const UNITS = [unitOf('A', { group: 'Sở' }), unitOf('B', { group: 'Quỹ' }), unitOf('C')];

type Read = ReturnType<typeof readRegulation>;

function read(lines: readonly CriterionLine[]): Read {
  const tables = regulationTables({
    criteria: [],
    classes: [{ name: 'Tốt', from: '90' }],
    awards: [{ award: 'Cờ', quantity: '1' }],
  });
  return readRegulation({ ...tables, criteria: table(CRITERIA_SHEET, criteriaRows(lines)) }, UNITS);
}

/** Everything about a criterion but where its row stands. */
function contentOf(criterion: Criterion): unknown {
  const { rule, parentRule, children, ...rest } = criterion;
  return {
    ...rest,
    place: null,
    rule: rule?.print() ?? null,
    // Weights are printed in the order of the children.
    parentRule: [parentRule?.label, ...(parentRule?.print().points.split('; ') ?? [])].sort(),
    children: [...children].sort(),
    max: textOf(rest.max),
    limits: [textOf(rest.limits.cap), textOf(rest.limits.floor)],
  };
}

function byCode({ regulation }: Read): ReadonlyMap<string, unknown> {
  const sorted = [...regulation.criteria].sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map(sorted.map((criterion) => [criterion.code, contentOf(criterion)]));
}

/** What is found, without the cell and the number of its row. */
function substance({ findings }: Read): readonly string[] {
  const plain = ({ kind, criterion, raw, proposed, params, writes }: Finding): string =>
    JSON.stringify([
      kind,
      criterion,
      raw,
      proposed,
      Object.entries(params).filter(([name]) => name !== 'row'),
      writes.map(({ value, before }) => [String(value), before]),
    ]);
  return findings.map(plain).sort();
}

function yearOf(regulation: Regulation): CheckedYear {
  const figures = {
    'I.1.1': 20,
    'I.2': 15,
    'I.10': 4,
    'II.2': 17.5,
    T: 0,
    'T.1': 4,
    'U.1': 1.5,
    P: 2,
  };
  return {
    regulation,
    units: UNITS,
    sheets: new Map(
      UNITS.map(({ code }, index) => [code, sheetOf(code, { ...figures, 'I.1.2': 5 + index })]),
    ),
    ...NO_RECORDS,
    findings: [],
  };
}

/** Totals, base and every row's figures of every unit. */
function totals({ regulation }: Read): readonly (readonly unknown[])[] {
  return evaluateYear(yearOf(regulation)).units.map(({ scores, rank, classification }) => [
    scores.unit.code,
    rank,
    classification,
    textOf(scores.total),
    textOf(scores.base),
    textOf(scores.bonus.final),
    [...regulation.criteria]
      .map(({ code }) => `${code}=${textOf(scores.nodes.get(code)?.final) ?? ''}`)
      .sort(),
  ]);
}

describe('the order of the rows of Bảng tiêu chí', () => {
  const straight = read(LINES);
  const shuffled = fc.shuffledSubarray([...LINES], { minLength: LINES.length });

  it('is nothing to the regulation that is read', () => {
    expect(straight.regulation.criteria.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(shuffled, (lines) => {
        expect(byCode(read(lines))).toEqual(byCode(straight));
      }),
    );
  });

  it('is the order of the children below their parent, and of nothing else', () => {
    fc.assert(
      fc.property(shuffled, (lines) => {
        const order = new Map(lines.map(([code], index) => [code.replace(/\.$/, ''), index]));
        for (const { children } of read(lines).regulation.criteria) {
          const places = children.map((code) => order.get(code) ?? -1);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('is nothing to what is found wrong with it, places apart', () => {
    expect(new Set(straight.findings.map(({ kind }) => kind)).size).toBeGreaterThan(10);
    fc.assert(
      fc.property(shuffled, (lines) => {
        expect(substance(read(lines))).toEqual(substance(straight));
      }),
    );
  });

  it('is nothing to any total', () => {
    const sound = LINES.filter(
      ([code]) => !['III.', 'IV', 'V', 'VI', 'VII', 'II.1'].includes(code),
    ).map((line): CriterionLine => (line[0] === 'II' ? ['II', 'Mục', '60', 'Cộng'] : line));
    const expected = totals(read(sound));
    expect(expected.map(([unit, , , total]) => [unit, typeof total])).toEqual([
      ['A', 'string'],
      ['B', 'string'],
      ['C', 'string'],
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...sound], { minLength: sound.length }), (lines) => {
        expect(totals(read(lines))).toEqual(expected);
      }),
    );
  });
});
