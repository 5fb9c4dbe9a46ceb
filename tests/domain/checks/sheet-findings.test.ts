import { statisticsOf } from '../../../src/domain/statistics/statistics';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import { unitOf, type CriterionLine } from '../builders';
import { yearOf, type YearDraft } from '../years';
import { inFull } from './finding-lines';

type Values = Readonly<Record<string, string>>;

const EVIDENCE: readonly CriterionLine[] = [
  ['I', '', '10', 'Trực tiếp', '', '', 'Văn bản'],
  ['T', 'Điểm thưởng', '5', 'Trực tiếp', '', '', 'Quyết định'],
];
/** What the checks and the statistics say of a year. */
function of(
  criteria: readonly CriterionLine[],
  settings: Values,
  more: Partial<YearDraft>,
): readonly string[] {
  const year = yearOf({ regulation: { criteria, settings }, sheets: {}, ...more });
  return [...year.findings.map(inFull), ...statisticsOf(year, evaluateYear(year)).map(inFull)];
}

const five = (
  self: number,
  verified: number | null = null,
): Record<string, { self: number; verified: number | null }> =>
  Object.fromEntries(['I', 'II', 'III', 'IV', 'V'].map((code) => [code, { self, verified }]));
const FIVE: readonly CriterionLine[] = ['I', 'II', 'III', 'IV', 'V'].map((code) => [
  code,
  '',
  '10',
  'Trực tiếp',
]);

/** By the name of the case below. */
const SAID: Readonly<Record<string, string>> = {
  'outside the period':
    'evidenceOutsidePeriod | G5 – | “31/12/2019” | – | – | document: 12/BC-SNV, from: 01/01/2020, to: 31/12/2020',
  'after it was sent':
    'evidenceInFuture | G5 – | “25/11/2020” | – | – | document: 12/BC-SNV, received: 20/11/2020',
  'a date that there is not':
    'evidenceDateUnclear | G5 – | “03/25/2020” | – | 25/03/2020 | document: 12/BC-SNV',
  'without a date':
    'evidenceUndated | – – | “12/BC-SNV; 13/BC-SNV” | – | – | count: 2, numbers: 12/BC-SNV,13/BC-SNV',
  twice: 'evidenceTwice | G5 – | “9/QĐ-UBND” | – | – | document: 9/QĐ-UBND, codes: I',
  'shared by two units':
    'evidenceShared | – – | “9/QĐ-UBND (05/03/2020)” | – | – | numbers: 9/QĐ-UBND (05/03/2020), units: B + evidenceShared | – – | “9/QĐ-UBND (05/03/2020)” | – | – | numbers: 9/QĐ-UBND (05/03/2020), units: A',
  'nothing sent': 'missingSubmission | – – | “null” | – | – | name: Đơn vị A',
  'nothing sent is zero': 'sheetCountedZero | – – | “null” | – | – | name: Đơn vị A',
  'a row that is missing': 'missingScore | – – | “null” | – | – | ',
  'no marks': 'missingMarks | – – | “null” | – | – | rule: nguồn: điều tra',
  'no marks of peers': 'missingMarks | – – | “null” | – | – | rule: 60% Thẩm định + 40% Chấm chéo',
  'compared without a target':
    'missingTarget | E5 E5 | “” | – | – | field: target, max: 10, rawAsTyped: yes',
  'compared without a result':
    'missingResult | F5 F5 | “” | – | – | field: result, max: 10, rawAsTyped: yes, holds: ',
  'compared by words':
    'missingResult | F5 F5 | “tốt” | tốt | – | field: result, max: 10, rawAsTyped: yes, holds: text',
  'scores in the column of results': 'scoresInResults | F5 – | “5/5” | – | – | count: 5, total: 5',
  late: 'submittedLate | D3 – | “23/11/2020” | – | – | days: 3, deadline: 20/11/2020, basis: received, points: 3, consequence: none',
  'late, perhaps':
    'lateUnconfirmed | D3 – | “23/11/2020” | – | – | received: 23/11/2020, deadline: 20/11/2020, basis: received',
  'verified as claimed': 'verifiedAsSelf | – – | “null” | – | – | count: 5',
  'the maximum everywhere': 'everyMaximum | – – | “null” | – | – | count: 5',
  'far from earlier ranks': 'farFromHistory | – – | “1” | – | – | rank: 1, before: 2018: 4,2019: 5',
  'the leader verified by nobody knows whom':
    'leaderVerifierOpen | – – | “null” | – | – | name: Đơn vị A',
};

it.each<readonly [string, readonly CriterionLine[], Values, Partial<YearDraft>]>([
  [
    'outside the period',
    EVIDENCE,
    {},
    {
      sheets: {
        A: { I: { self: 1, evidence: '12/BC-SNV ngày 31/12/2019' }, T: { self: 0, evidence: '' } },
      },
    },
  ],
  [
    'after it was sent',
    EVIDENCE,
    {},
    {
      sheets: {
        A: { I: { self: 1, evidence: '12/BC-SNV ngày 25/11/2020' }, T: { self: 0, evidence: '' } },
      },
      submissions: [{ unit: 'A', receivedOn: '20/11/2020' }],
    },
  ],
  [
    'a date that there is not',
    EVIDENCE,
    {},
    {
      sheets: {
        A: { I: { self: 1, evidence: '12/BC-SNV ngày 03/25/2020' }, T: { self: 0, evidence: '' } },
      },
    },
  ],
  [
    'without a date',
    EVIDENCE,
    {},
    {
      sheets: {
        A: {
          I: { self: 1, evidence: '12/BC-SNV; 13/BC-SNV; 12/BC-SNV' },
          T: { self: 0, evidence: '' },
        },
      },
    },
  ],
  [
    'twice',
    EVIDENCE,
    {},
    {
      sheets: {
        A: {
          I: { self: 1, evidence: '9/QĐ-UBND ngày 05/03/2020' },
          T: { self: 1, evidence: '9/QĐ-UBND ngày 05/03/2020' },
        },
      },
    },
  ],
  [
    'shared by two units',
    EVIDENCE,
    {},
    {
      sheets: {
        A: { I: { self: 1, evidence: '9/QĐ-UBND ngày 05/03/2020' }, T: { self: 0, evidence: '' } },
        B: { I: { self: 1, evidence: '9/QĐ-UBND ngày 05/03/2020' }, T: { self: 0, evidence: '' } },
      },
    },
  ],
  ['nothing sent', EVIDENCE, {}, { units: [unitOf('A')] }],
  [
    'nothing sent is zero',
    EVIDENCE,
    { 'Không nộp phiếu': 'Tính 0 điểm' },
    { units: [unitOf('A')] },
  ],
  ['a row that is missing', [['I', '', '10', 'Trực tiếp']], {}, { sheets: { A: {} } }],
  [
    'no marks',
    [['I', '', '10', 'Bên ngoài chấm', 'nguồn: điều tra']],
    {},
    { sheets: { A: { I: null } } },
  ],
  [
    'no marks of peers',
    [['I', '', '10', 'Trực tiếp']],
    { 'Điểm cuối cùng lấy theo': '60% Thẩm định + 40% Chấm chéo', 'Chấm chéo': 'Từng tiêu chí' },
    { sheets: { A: { I: 5 } } },
  ],
  [
    'compared without a target',
    [['I', '', '10', 'So với dẫn đầu', 'đạt chỉ tiêu: 50%']],
    {},
    { sheets: { A: { I: { result: 5 } }, B: { I: { target: 5, result: 5 } } } },
  ],
  [
    'compared without a result',
    [['I', '', '10', 'So với dẫn đầu', 'đạt chỉ tiêu: 50%']],
    {},
    { sheets: { A: { I: { target: 5 } }, B: { I: { target: 5, result: 5 } } } },
  ],
  [
    'compared by words',
    [['I', '', '10', 'So với dẫn đầu', 'đạt chỉ tiêu: 50%']],
    {},
    { sheets: { A: { I: { target: 5, result: 'tốt' } }, B: { I: { target: 5, result: 5 } } } },
  ],
  [
    'scores in the column of results',
    FIVE,
    {},
    {
      sheets: {
        A: Object.fromEntries(['I', 'II', 'III', 'IV', 'V'].map((code) => [code, { result: 8 }])),
      },
    },
  ],
  [
    'late',
    [['I', '', '10', 'Trực tiếp']],
    { 'Nộp chậm': 'Trừ 1 mỗi ngày; tối đa 5' },
    { sheets: { A: { I: 5 } }, submissions: [{ unit: 'A', receivedOn: '23/11/2020' }] },
  ],
  [
    'late, perhaps',
    [['I', '', '10', 'Trực tiếp']],
    { 'Nộp chậm': 'Trừ 1 mỗi ngày; tối đa 5' },
    { sheets: { A: { I: 5 } }, submissions: [{ unit: 'A', receivedOn: '23/11/2020 08:15' }] },
  ],
  ['verified as claimed', FIVE, {}, { sheets: { A: five(8, 8) } }],
  ['the maximum everywhere', FIVE, {}, { sheets: { A: five(10) } }],
  [
    'far from earlier ranks',
    [['I', '', '10', 'Trực tiếp']],
    {},
    {
      sheets: { A: { I: 9 }, B: { I: 8 }, C: { I: 7 }, D: { I: 6 }, E: { I: 5 } },
      honours: [
        { unit: 'A', award: 'Hạng 5', year: 2019 },
        { unit: 'A', award: 'Hạng 4', year: 2018 },
      ],
    },
  ],
  [
    'the leader verified by nobody knows whom',
    [['I', '', '10', 'Trực tiếp']],
    {},
    { units: [unitOf('A', { role: 'leader' })], sheets: { A: { I: { self: 8, verified: 8 } } } },
  ],
])('%s', (name, criteria, settings, more) => {
  expect(of(criteria, settings, more).join(' + ')).toBe(SAID[name]);
});
