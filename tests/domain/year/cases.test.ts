import type { Case } from '../../../src/domain/eligibility/judge';
import { prepareYear } from '../../../src/domain/year/year-at-work';
import { unitOf, type RegulationDraft } from '../builders';
import { yearOf, type YearDraft } from '../years';

const DAY = { year: 2020, month: 3, day: 2 };
const PLACE = { rank: 2, classification: 'Tốt' };

/** What speaks for and against A. */
function caseOf(more: Partial<YearDraft> = {}, regulation: Partial<RegulationDraft> = {}): Case {
  const work = prepareYear(
    yearOf({
      regulation: { criteria: [['I', '', '100', 'Trực tiếp']], ...regulation },
      sheets: { A: { I: 90 }, B: { I: 80 } },
      ...more,
    }),
  );
  const scores = work.scores.get('A');
  if (!scores) throw new Error('no scores');
  return work.cases.of(scores, PLACE);
}

it('tells what stands in the book, and where the unit stands so far', () => {
  const { context, exclusions, considerations, late } = caseOf(
    {},
    {
      classes: [
        { name: 'Xuất sắc', from: '90' },
        { name: 'Tốt', from: '80' },
      ],
    },
  );
  expect(context).toMatchObject({
    unit: { code: 'A' },
    rank: 2,
    classification: 'Tốt',
    classNames: ['Xuất sắc', 'Tốt'],
    year: 2020,
    historyFrom: null,
    registrationKept: false,
    pactKept: false,
    exclusionsReviewed: false,
    honours: [],
  });
  expect(context.merged).toBeUndefined();
  expect([exclusions, considerations, late, context.failedConfirmations.size]).toEqual([
    [],
    [],
    'none',
    0,
  ]);
});

it.each<readonly [string, Partial<YearDraft>, RegulationDraft['settings'], object]>([
  [
    'since when honours are kept',
    {},
    { 'Có đủ dữ liệu khen thưởng từ năm': '2015' },
    { historyFrom: 2015 },
  ],
  [
    'that somebody looked through what people confirm',
    {},
    { 'Đã rà soát điều kiện không xét, chưa xét': '25/11/2020' },
    { exclusionsReviewed: true },
  ],
  // One date is enough: somebody keeps them.
  [
    'that registrations are kept',
    { units: [unitOf('A'), unitOf('B', { registeredOn: DAY })] },
    {},
    { registrationKept: true, pactKept: false },
  ],
  [
    'that signatures are kept',
    { units: [unitOf('A'), unitOf('B', { pactSignedOn: DAY })] },
    {},
    { registrationKept: false, pactKept: true },
  ],
  [
    'its own honours only',
    {
      honours: [
        { unit: 'A', year: 2019, award: 'Cờ' },
        { unit: 'B', year: 2019, award: 'Bằng khen' },
      ],
    },
    {},
    { honours: [expect.objectContaining({ award: 'Cờ', year: 2019 })] },
  ],
])('tells %s', (_, more, settings, expected) => {
  expect(caseOf(more, { settings: settings ?? {} }).context).toMatchObject(expected);
});

it.each<readonly [string, boolean]>([
  // Where the regulation says nothing, the law does (Law 2022, article 5).
  ['', true],
  ['Có', false],
  ['Không', true],
])('one achievement rewarded twice, %j: held against it %p', (said, onceOnly) => {
  const settings = { 'Một thành tích được khen nhiều lần': said };
  expect(caseOf({}, { settings }).onceOnly).toBe(onceOnly);
});

describe('what a person found not to be so', () => {
  const considerations = [
    {
      code: 'NT',
      condition: 'xác nhận: không nợ thuế; xác nhận: không khiếu kiện',
      consequence: 'Không xét',
    },
  ];
  const failed = (exclusions: YearDraft['exclusions']): readonly string[] => [
    ...caseOf({ exclusions: exclusions ?? [] }, { considerations }).context.failedConfirmations,
  ];

  it('is nothing where nothing is recorded, or only of another unit', () => {
    expect(failed([])).toEqual([]);
    expect(failed([{ unit: 'B', condition: 'NT' }])).toEqual([]);
  });

  it('is all that the named condition asks for, and what the reason says', () => {
    const named = failed([{ unit: 'A', condition: 'NT', reason: 'Nợ đảng phí' }]);
    expect(named).toHaveLength(3);
    const byReason = failed([{ unit: 'A', consequence: 'Không xét', reason: 'Không nợ thuế' }]);
    expect(byReason).toHaveLength(1);
    expect(named).toContain(byReason[0]);
  });
});
