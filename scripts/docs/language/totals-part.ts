import { NOWHERE } from '../../../src/domain/findings/finding';
import { printNumber } from '../../../src/domain/regulation/language/numbers';
import type { UnitScores } from '../../../src/domain/scoring/results';
import { code, table } from '../markdown';
import { both, titled } from './gloss';
import { regulationOf, scoreSheet, type CriterionLine } from './worked-year';

const FLAG = 'Cờ thi đua của Bộ, tỉnh';

/** The sheet of 2008: a flag is worth ten points beside the hundred. */
const WITH_BONUS: readonly CriterionLine[] = [
  ['I', 'Mục', '100', 'Cộng'],
  ['I.1', 'Tiêu chí', '100', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '15', 'Cộng', 'tối đa 15'],
  [
    'T.1',
    'Điểm thưởng',
    '15',
    'Thưởng theo danh hiệu',
    `Cờ thi đua của Chính phủ: 15; ${FLAG}: 10`,
  ],
];

/** A thousand points, of which ten were not assigned to this unit. */
const ASSIGNED: readonly CriterionLine[] = [
  ['I', 'Mục', '1000', 'Cộng'],
  ['I.1', 'Tiêu chí', '990', 'Trực tiếp'],
  ['I.2', 'Tiêu chí', '10', 'Theo tỷ lệ'],
];

function bonusTotal(settings: Readonly<Record<string, string>>): UnitScores {
  const honours = [{ unit: 'A', counts: true, award: FLAG, year: 2026, place: NOWHERE }];
  const limits = { 'Điểm thưởng tối đa': '15', ...settings };
  return scoreSheet(regulationOf(WITH_BONUS, limits), { 'I.1': { self: 97 } }, honours);
}

function assigned(target: string, settings: Readonly<Record<string, string>> = {}): UnitScores {
  const sheet = { 'I.1': { self: 941 }, 'I.2': { target } };
  return scoreSheet(regulationOf(ASSIGNED, settings), sheet);
}

function figures({ total, base, percent }: UnitScores): readonly string[] {
  return [total, base, percent].map((value) => {
    if (value === null) throw new Error('no total');
    return `**${printNumber(value)}**`;
  });
}

export function totalsPart(): readonly string[] {
  const cap = { 'Tổng điểm tối đa để xếp hạng': '100' };
  const tie = { 'Điểm thưởng dùng để': 'Chỉ phân định khi bằng điểm' };
  const whole = { 'Khi tiêu chí không áp dụng': 'Cho điểm tối đa' };
  const rows: readonly (readonly [string, string, UnitScores])[] = [
    [`97 điểm, ${FLAG} (thưởng 10)`, '', bonusTotal({})],
    ['như trên · the same', setting(cap), bonusTotal(cap)],
    ['như trên · the same', setting(tie), bonusTotal(tie)],
    ['941 điểm, không giao I.2 (10 điểm): `KG` ở *Giao chỉ tiêu*', '', assigned('KG')],
    ['như trên · the same', setting(whole), assigned('KG', whole)],
  ];
  return [
    `## ${titled('Tổng điểm, điểm tối đa áp dụng, tỷ lệ', 'Total, own maximum, percent')}`,
    '',
    ...both(
      'Tổng điểm = các mục + điểm thưởng − điểm trừ, làm tròn một lần theo *Thiết lập*. Điểm tối đa áp dụng của một đơn vị không gồm tiêu chí không áp dụng cho đơn vị ấy; tỷ lệ (%) = tổng điểm ÷ điểm tối đa áp dụng. *Xếp hạng theo* nói so sánh tổng điểm hay tỷ lệ. Thiếu điểm một tiêu chí thì chưa có tổng: trống không phải là 0, cũng không phải là không áp dụng.',
      'Total = sections + bonus − deductions, rounded once. A criterion that does not apply is no part of the unit’s own maximum, of which the percentage is taken. A missing score is neither zero nor not applicable: there is no total yet.',
    ),
    ...table(
      ['Đơn vị có · the unit has', 'Thiết lập', 'Tổng điểm', 'Điểm tối đa áp dụng', 'Tỷ lệ (%)'],
      rows.map(([given, settings, scores]) => [given, settings, ...figures(scores)]),
    ),
  ];
}

function setting(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([label, value]) => `*${label}*: ${code(value)}`)
    .join('<br>');
}
