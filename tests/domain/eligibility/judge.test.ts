import type { ProposalReason } from '../../../src/domain/awards/contest';
import { readConsiderations } from '../../../src/domain/eligibility/consideration';
import { CONSIDERATIONS_SHEET } from '../../../src/domain/book/sheets/considerations';
import type { Exclusion } from '../../../src/domain/eligibility/exclusion';
import {
  classStepsDown,
  judgeAward,
  judgeLeftOut,
  judgeRanked,
  type Case,
} from '../../../src/domain/eligibility/judge';
import { readConditions } from '../../../src/domain/regulation/conditions/conditions';
import { unitOf, table, type Row } from '../builders';
import { tierOf } from '../awards/ladder';
import { contextOf, type ContextDraft } from '../regulation/conditions/context';
import { valueOf } from '../regulation/language/parsing';

interface Draft {
  readonly context?: ContextDraft;
  readonly exclusions?: readonly Partial<Exclusion>[];
  readonly considerations?: readonly Row<typeof CONSIDERATIONS_SHEET>[];
  readonly late?: Case['late'];
  readonly onceOnly?: boolean;
  readonly conditions?: string;
  /** *Căn cứ* of the award. */
  readonly basis?: string;
}

function caseOf({
  context,
  exclusions = [],
  considerations = [],
  late = 'none',
  onceOnly = true,
}: Draft): Case {
  return {
    context: contextOf({ unit: unitOf('A', { pactSignedOn: null }), ...context }),
    exclusions: exclusions.map((one) => ({
      unit: 'A',
      condition: '',
      consequence: 'notConsidered',
      awards: [],
      reason: 'kỷ luật',
      basis: 'QĐ 1',
      ...one,
    })),
    considerations: readConsiderations(table(CONSIDERATIONS_SHEET, considerations)).considerations,
    late,
    onceOnly,
  };
}

function judged(draft: Draft, award = 'Cờ'): string {
  const conditions = valueOf(readConditions(draft.conditions ?? ''));
  const { status, reasons } = judgeAward(
    tierOf(award, 1, { conditions, basis: draft.basis ?? '' }),
    caseOf(draft),
  );
  return [status, ...reasons.map(shown)].join(' · ');
}

function shown(reason: ProposalReason): string {
  const { reason: kind, ...rest } = reason;
  return [kind, ...Object.values(rest).map(String)].filter((part) => part !== '').join(' ');
}

const PACT = { condition: 'có ký giao ước', consequence: 'Không xét', basis: 'Đ.4' };
const CLASS_LOWER = 'Hạ một mức xếp loại';
const BY_PERSON = { condition: 'không nợ thuế', consequence: 'Không xét', checkedBy: 'Xác nhận' };

describe('whether a unit may have an award', () => {
  it.each<readonly [string, Draft, string]>([
    ['nothing speaks against it', {}, 'eligible'],
    ['recorded', { exclusions: [{}] }, 'excluded · notConsidered kỷ luật QĐ 1'],
    [
      'recorded for now',
      { exclusions: [{ consequence: 'deferred' }] },
      'excluded · deferred kỷ luật QĐ 1',
    ],
    ['for another award', { exclusions: [{ awards: ['Bằng khen'] }] }, 'eligible'],
    [
      'for this award',
      { exclusions: [{ awards: ['Bằng khen', 'cờ'] }] },
      'excluded · notConsidered kỷ luật QĐ 1',
    ],
    ['a class lower', { exclusions: [{ consequence: 'classLower' }] }, 'eligible'],
    ['late', { late: 'notConsidered' }, 'excluded · submittedLate'],
    ['late, reminded', { late: 'remind' }, 'eligible'],
    ['held this year', { context: { held: ['2020 Cờ'] } }, 'excluded · alreadyHeld Cờ'],
    [
      'held this year, and that is no matter',
      { context: { held: ['2020 Cờ'] }, onceOnly: false },
      'eligible',
    ],
    ['held last year', { context: { held: ['2019 Cờ'] } }, 'eligible'],
    ['another one held', { context: { held: ['2020 Cờ A'] } }, 'eligible'],
    [
      'a condition that fails',
      { considerations: [PACT] },
      'excluded · notConsidered có ký giao ước Đ.4',
    ],
    [
      'that nobody can tell',
      { considerations: [PACT], context: { pactKept: false } },
      'unknown · conditionUnknown có ký giao ước',
    ],
    ['of another award', { considerations: [{ ...PACT, awards: 'Bằng khen' }] }, 'eligible'],
    ['about ranks', { considerations: [{ ...PACT, consequence: 'Không xếp hạng' }] }, 'eligible'],
    [
      'deferred by it',
      { considerations: [{ ...PACT, consequence: 'Chưa xét' }] },
      'excluded · deferred có ký giao ước Đ.4',
    ],
    ['for people, reviewed', { considerations: [BY_PERSON] }, 'eligible'],
    [
      'for people, not yet',
      { considerations: [BY_PERSON], context: { exclusionsReviewed: false } },
      'unknown · notReviewed',
    ],
    [
      'the award’s own, failed',
      { conditions: 'xếp loại từ Xuất sắc' },
      'excluded · conditionFailed xếp loại từ Xuất sắc',
    ],
    [
      'the award’s own, failed, with its article',
      { conditions: 'xếp loại từ Xuất sắc', basis: 'Đ.7' },
      'excluded · conditionFailed xếp loại từ Xuất sắc Đ.7',
    ],
    [
      'the award’s own, open',
      { conditions: 'xếp loại từ Tốt', context: { classification: null } },
      'unknown · conditionUnknown xếp loại từ Tốt',
    ],
    // One that fails decides before one that nobody can tell.
    [
      'failed and open',
      {
        conditions: 'xếp loại từ Xuất sắc',
        considerations: [BY_PERSON],
        context: { exclusionsReviewed: false },
      },
      'excluded · conditionFailed xếp loại từ Xuất sắc',
    ],
    [
      'every reason is kept',
      { exclusions: [{}], late: 'notConsidered', conditions: 'tổng điểm từ 95; tỷ lệ từ 95%' },
      'excluded · notConsidered kỷ luật QĐ 1 · submittedLate · conditionFailed tổng điểm từ 95 · conditionFailed tỷ lệ từ 95%',
    ],
  ])('%s', (_, draft, expected) => {
    expect(judged(draft)).toBe(expected);
  });
});

describe('whether a unit stands in the order', () => {
  const OUT = { consequence: 'Không xếp hạng' };
  it.each<readonly [string, Draft, string]>([
    ['nothing against it', {}, 'yes'],
    ['recorded', { exclusions: [{ consequence: 'notRanked', reason: 'sáp nhập' }] }, 'no sáp nhập'],
    ['not considered is ranked', { exclusions: [{}] }, 'yes'],
    ['a condition that fails', { considerations: [{ ...PACT, ...OUT }] }, 'no có ký giao ước'],
    [
      'that nobody can tell',
      { considerations: [{ ...PACT, ...OUT }], context: { pactKept: false } },
      'open có ký giao ước',
    ],
    ['for people, reviewed', { considerations: [{ ...BY_PERSON, ...OUT }] }, 'yes'],
    [
      'for people, not yet',
      {
        considerations: [{ ...BY_PERSON, ...OUT }],
        context: { exclusionsReviewed: false },
      },
      `open ${BY_PERSON.condition}`,
    ],
    [
      'one that fails decides before one that is open',
      {
        considerations: [
          { ...BY_PERSON, ...OUT },
          { ...PACT, ...OUT },
        ],
        context: { exclusionsReviewed: false },
      },
      'no có ký giao ước',
    ],
    [
      'open, but of another consequence',
      { considerations: [BY_PERSON], context: { exclusionsReviewed: false } },
      'yes',
    ],
  ])('%s', (_, draft, expected) => {
    const judged = judgeRanked(caseOf(draft));
    expect([judged.ranked, 'why' in judged ? judged.why : ''].join(' ').trim()).toBe(expected);
  });
});

describe('whether anything keeps a unit from every award', () => {
  it.each<readonly [string, Draft, string]>([
    ['nothing', {}, 'yes'],
    ['recorded', { exclusions: [{}] }, 'no kỷ luật'],
    ['recorded for now', { exclusions: [{ consequence: 'deferred' }] }, 'no kỷ luật'],
    ['recorded for one award', { exclusions: [{ awards: ['Cờ'] }] }, 'yes'],
    ['a class lower', { exclusions: [{ consequence: 'classLower' }] }, 'yes'],
    ['not ranked', { exclusions: [{ consequence: 'notRanked' }] }, 'yes'],
    [
      'the second of two that are recorded',
      { exclusions: [{ awards: ['Cờ'] }, { reason: 'thanh tra' }] },
      'no thanh tra',
    ],
    ['late', { late: 'notConsidered' }, 'no'],
    ['late, reminded', { late: 'remind' }, 'yes'],
    ['a condition that fails', { considerations: [PACT] }, 'no có ký giao ước'],
    [
      'deferred by it',
      { considerations: [{ ...PACT, consequence: 'Chưa xét' }] },
      'no có ký giao ước',
    ],
    ['for one award', { considerations: [{ ...PACT, awards: 'Cờ' }] }, 'yes'],
    ['about classes', { considerations: [{ ...PACT, consequence: CLASS_LOWER }] }, 'yes'],
    [
      'that nobody can tell',
      { considerations: [PACT], context: { pactKept: false } },
      'open có ký giao ước',
    ],
    [
      'the first of two that nobody can tell',
      {
        considerations: [PACT, { condition: 'có đăng ký thi đua', consequence: 'Không xét' }],
        context: { pactKept: false, registrationKept: false },
      },
      'open có ký giao ước',
    ],
    [
      'one that fails after one that nobody can tell',
      {
        considerations: [PACT, { condition: 'tổng điểm từ 99', consequence: 'Không xét' }],
        context: { pactKept: false },
      },
      'no tổng điểm từ 99',
    ],
    // What people look at leaves every award open until they have, and is recorded once they have.
    [
      'for people, not yet',
      { considerations: [BY_PERSON], context: { exclusionsReviewed: false } },
      'yes',
    ],
  ])('%s', (_, draft, expected) => {
    const judged = judgeLeftOut(caseOf(draft));
    expect([judged.ranked, 'why' in judged ? judged.why : ''].join(' ').trim()).toBe(expected);
  });
});

describe('how many classes lower', () => {
  const LOWER = { ...PACT, consequence: CLASS_LOWER };

  it.each<readonly [string, Draft, number]>([
    ['none', {}, 0],
    ['one recorded', { exclusions: [{ consequence: 'classLower' }, {}] }, 1],
    ['one failed', { considerations: [LOWER] }, 1],
    [
      'one met',
      {
        considerations: [LOWER],
        context: { unit: unitOf('A', { pactSignedOn: { year: 2020, month: 1, day: 5 } }) },
      },
      0,
    ],
    ['both', { exclusions: [{ consequence: 'classLower' }], considerations: [LOWER] }, 2],
    ['of people', { considerations: [{ ...BY_PERSON, consequence: CLASS_LOWER }] }, 0],
  ])('%s', (_, draft, expected) => {
    expect(classStepsDown(caseOf(draft))).toEqual({ sure: expected, open: [] });
  });

  it('some of which nobody can tell yet', () => {
    const lowerByPerson = { ...BY_PERSON, consequence: CLASS_LOWER };
    const context = { pactKept: false, exclusionsReviewed: false };
    expect(classStepsDown(caseOf({ considerations: [LOWER, lowerByPerson], context }))).toEqual({
      sure: 0,
      open: ['có ký giao ước', 'không nợ thuế'],
    });
  });
});
