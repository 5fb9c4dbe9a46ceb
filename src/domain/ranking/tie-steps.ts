import type { TieStep } from './tie-step';

const BONUS: TieStep = {
  label: 'điểm thưởng cao hơn',
  alsoRead: ['bonus higher', 'higher bonus'],
  metric: (scores) => scores.bonus.final,
  column: { kind: 'bonus' },
};

const DEDUCTION: TieStep = {
  label: 'điểm trừ ít hơn',
  alsoRead: ['diem tru thap hon', 'fewer deductions', 'lower deduction'],
  metric: (scores) => scores.deduction.final?.negated() ?? null,
  column: { kind: 'deduction' },
};

const SELF_CLOSER: TieStep = {
  label: 'điểm tự chấm sát hơn',
  alsoRead: ['closer self score'],
  metric: ({ selfTotal, total }) => {
    if (selfTotal === null || total === null) return null;
    const difference = selfTotal.minus(total);
    return difference.sign() > 0 ? difference.negated() : difference;
  },
  column: { kind: 'closeness' },
};

const AT_MAXIMUM: TieStep = {
  label: 'nhiều tiêu chí đạt tối đa hơn',
  alsoRead: ['more criteria at maximum'],
  metric: ({ leaves }) =>
    [...leaves.values()].filter(
      ({ state, final, criterion }) =>
        state === 'scored' && criterion.branch === 'main' && final?.equals(criterion.max) === true,
    ).length,
  column: { kind: 'atMaximum' },
};

const LAST_YEAR: TieStep = {
  label: 'hạng năm trước cao hơn',
  alsoRead: ['last year rank higher', "last year's rank higher"],
  metric: ({ unit }, facts) => {
    const rank = facts.lastRank(unit.code);
    return rank === null ? null : -rank;
  },
  column: null,
};

const EARLIER: TieStep = {
  label: 'nộp sớm hơn',
  alsoRead: ['nop phieu som hon', 'submitted earlier'],
  metric: ({ unit }, facts) => {
    const day = facts.submittedOn(unit.code);
    return day === null ? null : -day;
  },
  column: null,
};

/** Every step without a parameter. A new one is a constant here. */
export const TIE_STEPS: readonly TieStep[] = [
  BONUS,
  DEDUCTION,
  SELF_CLOSER,
  AT_MAXIMUM,
  LAST_YEAR,
  EARLIER,
];

export function section(code: string): TieStep {
  return {
    label: `điểm mục ${code} cao hơn`,
    alsoRead: [],
    metric: (scores) => scores.nodes.get(code)?.final ?? null,
    column: { kind: 'section', code },
  };
}
