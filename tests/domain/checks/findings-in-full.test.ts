import type { CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import { yearOf, type YearDraft } from '../years';
import { inFull } from './finding-lines';

type Values = Readonly<Record<string, string>>;

function about(
  claim: ClaimDraft,
  criterion: CriterionLine,
  settings: Values = {},
  more: Partial<YearDraft> = {},
): readonly string[] {
  const regulation = { criteria: [criterion], settings };
  return yearOf({ regulation, sheets: { A: { I: claim } }, ...more }).findings.map(inFull);
}

const DIRECT: CriterionLine = ['I', '', '10', 'Trực tiếp', 'bước 0,5'];
const COUNT: CriterionLine = ['I', '', '10', 'Theo số lượng', '2/mô hình; tối đa 10'];
const LEVEL: CriterionLine = ['I', '', '10', 'Mức', 'Nhất: 10; Nhì: 8; Không: 0'];
const SHARE: CriterionLine = ['I', '', '10', 'Theo tỷ lệ', 'chỉ tiêu giao riêng; không vượt'];
const FORMULA: CriterionLine = ['I', '', '10', 'Công thức', 'ket_qua * 2'];
const BONUS: CriterionLine = ['I', 'Điểm thưởng', '10', 'Trực tiếp'];
const DEDUCTION: CriterionLine = ['I', 'Điểm trừ', '10', 'Trực tiếp'];
const EVIDENCE: CriterionLine = ['I', '', '10', 'Trực tiếp', '', '', 'Quyết định'];

const SAID: Readonly<Record<string, string>> = {
  'a comma':
    'numberAsText | G5 G5 | “7,5” | 7,5 | 7.5 | field: self, max: 10, rawAsTyped: yes, form: comma',
  'a comma of the verifier':
    'numberAsText | K5 K5 | “7,5” | 7,5 | 7.5 | field: verified, max: 10, rawAsTyped: yes, form: comma',
  'a comma of the second round':
    'numberAsText | O5 O5 | “7,5” | 7,5 | 7.5 | field: verified2, max: 10, rawAsTyped: yes, form: comma',
  words: 'notANumber | G5 G5 | “tốt” | tốt | – | field: self, max: 10, rawAsTyped: yes',
  'a date':
    'dateInFigure | G5 G5 | “05/10/2020” | 44109 | – | field: self, max: 10, rawAsTyped: yes',
  'an error': 'errorCell | G5 G5 | “#REF!” | #REF! | – | field: self, max: 10, rawAsTyped: yes',
  'a percentage': 'percentOrFraction | G5 G5 | “0.75” | 75 | – | field: self, max: 10',
  'thousands or a fraction':
    'ambiguousThousands | G5 G5 | “1.500” | 1.500 | – | field: self, max: 2000, rawAsTyped: yes',
  'above the maximum': 'overMaximum | G5 G5 | “10.5” | 10.5 | – | field: self, max: 10, sign: ',
  'below zero': 'negativeFigure | G5 G5 | “-1” | -1 | – | field: self, max: 10, sign: ',
  'below zero, among deductions':
    'negativeFigure | G5 G5 | “-1” | -1 | – | field: self, max: 10, sign: deduction',
  'nothing to claim, beside the scale':
    'numberAsText | G5 G5 | “Không có” | Không có | 0 | field: self, max: 10, rawAsTyped: yes, form: nothing',
  'verified: not applicable':
    'notANumber | K5 K5 | “KAD” | KAD | – | field: verified, max: 10, rawAsTyped: yes',
  'between steps':
    'notAllowedByRule | G5 G5 | “7.3” | 7.3 | – | field: self, max: 10, rule: bước 0,5, from: 0, to: 10',
  'not what the rule makes of it':
    'differsFromRule | G5 G5 | “8” | 8 | 6 | field: self, max: 10, rule: 2/mô hình; tối đa 10, result: 3, proposed: 6',
  'verified, not what the rule makes of it': '',
  'what no count gives':
    'notAllowedByRule | G5 G5 | “3” | 3 | – | field: self, max: 10, rule: 2/mô hình; tối đa 10, from: 0, to: 10',
  'a result in words':
    'resultUnreadable | F5 F5 | “hai” | hai | – | field: result, max: 10, rawAsTyped: yes, expected: , holds: text',
  'a result below zero':
    'resultUnreadable | F5 F5 | “-2” | -2 | – | field: result, max: 10, expected: , holds: negative',
  'a result that is a date':
    'resultUnusable | F5 F5 | “05/10/2020” | 44109 | – | field: result, max: 10, rawAsTyped: yes, holds: date',
  'a level that there is not':
    'resultUnreadable | F5 F5 | “Ba” | Ba | – | field: result, max: 10, rawAsTyped: yes, expected: Nhất · Nhì · Không, holds: ',
  'what a formula makes of it':
    'differsFromRule | G5 G5 | “4” | 4 | 6 | field: self, max: 10, formula: yes, result: 3, proposed: 6',
  'a share of 75 % or of 0.75':
    'percentOrFraction | F5 F5 | “0.75” | 0.75 | – | field: result, max: 10',
  'no target': 'missingTarget | E5 E5 | “” | – | – | field: target, max: 10, rawAsTyped: yes',
  'nothing written':
    'missingScore | G5 G5 | “” | – | – | field: self, max: 10, rawAsTyped: yes, result: , resultAsTyped: yes',
  'nothing written, the rule knows':
    'missingScore | G5 G5 | “” | – | 6 | field: self, max: 10, rawAsTyped: yes, result: 3',
  'nothing written, a result in words':
    'missingScore | G5 G5 | “” | – | – | field: self, max: 10, rawAsTyped: yes, result: ba, resultAsTyped: yes',
  'not applicable by its own word':
    'unlistedNotApplicable | G5 G5 | “KAD” | KAD | – | field: self, max: 10, rawAsTyped: yes',
  'not due by its own word':
    'unlistedNotDue | G5 G5 | “Chưa đến kỳ” | Chưa đến kỳ | – | field: self, max: 10, rawAsTyped: yes',
  'changed without a reason':
    'changedWithoutReason | K5 K5 | “7” | 7 | – | field: verified, max: 10, self: 8',
  'changed again without a reason':
    'changedWithoutReason | O5 O5 | “6” | 6 | – | field: verified2, max: 10, self: 7',
  raised: 'raisedScore | K5 K5 | “8” | 8 | – | field: verified, max: 10, self: 7',
  'raised in the second round':
    'raisedScore | O5 O5 | “8” | 8 | – | field: verified2, max: 10, self: 7',
  'without evidence': 'missingEvidence | – – | “I” | – | – | count: 1, codes: I',
  'without evidence, to be explained':
    'unexplained | G5 G5 | “7” | 7 | – | field: self, max: 10, wanted: Quyết định',
  'without evidence, nothing':
    'pointsWithoutEvidence | G5 G5 | “7” | 7 | – | field: self, max: 10, wanted: Quyết định',
  'scored by somebody else':
    'claimNotCounted | G5 G5 | “7” | 7 | – | field: self, max: 10, why: others, counted: 7, scorer: Sở Tài chính',
};

it.each<readonly [string, CriterionLine, ClaimDraft, Values]>([
  ['a comma', DIRECT, { self: '7,5' }, {}],
  ['a comma of the verifier', DIRECT, { self: 7.5, verified: '7,5' }, {}],
  ['a comma of the second round', DIRECT, { self: 7.5, verified2: '7,5' }, {}],
  ['words', DIRECT, { self: 'tốt' }, {}],
  ['a date', DIRECT, { self: { value: 44109, format: 'dd/mm/yyyy' } }, {}],
  ['an error', DIRECT, { self: '#REF!' }, {}],
  ['a percentage', DIRECT, { self: { value: 0.75, format: '0%' } }, {}],
  ['thousands or a fraction', ['I', '', '2000', 'Trực tiếp'], { self: '1.500' }, {}],
  ['above the maximum', DIRECT, { self: 10.5 }, {}],
  ['below zero', DIRECT, { self: -1 }, {}],
  ['below zero, among deductions', DEDUCTION, { self: -1 }, {}],
  ['nothing to claim, beside the scale', BONUS, { self: 'Không có' }, {}],
  ['verified: not applicable', DIRECT, { self: 7, verified: 'KAD' }, {}],
  ['between steps', DIRECT, { self: 7.3 }, {}],
  ['not what the rule makes of it', COUNT, { self: 8, result: 3 }, {}],
  [
    'verified, not what the rule makes of it',
    COUNT,
    { self: 6, result: 3, verified: 8, reason: 'x' },
    {},
  ],
  ['what no count gives', COUNT, { self: 3 }, {}],
  ['a result in words', COUNT, { self: 4, result: 'hai' }, {}],
  ['a result below zero', COUNT, { self: 4, result: -2 }, {}],
  [
    'a result that is a date',
    COUNT,
    { self: 4, result: { value: 44109, format: 'dd/mm/yyyy' } },
    {},
  ],
  ['a level that there is not', LEVEL, { self: 8, result: 'Ba' }, {}],
  ['what a formula makes of it', FORMULA, { self: 4, result: 3 }, {}],
  [
    'a share of 75 % or of 0.75',
    ['I', '', '10', 'Theo tỷ lệ', 'chỉ tiêu 95%'],
    { self: 8, result: 0.75 },
    {},
  ],
  ['no target', SHARE, { self: 8, result: 5 }, {}],
  ['nothing written', DIRECT, {}, {}],
  ['nothing written, the rule knows', COUNT, { result: 3 }, {}],
  ['nothing written, a result in words', COUNT, { result: 'ba' }, {}],
  ['not applicable by its own word', DIRECT, { self: 'KAD' }, {}],
  ['not due by its own word', DIRECT, { self: 'Chưa đến kỳ' }, {}],
  ['changed without a reason', DIRECT, { self: 8, verified: 7 }, {}],
  [
    'changed again without a reason',
    DIRECT,
    { self: 8, verified: 7, reason: 'x', verified2: 6 },
    {},
  ],
  [
    'raised',
    DIRECT,
    { self: 7, verified: 8, reason: 'x' },
    { 'Được nâng điểm so với tự chấm': 'Không' },
  ],
  [
    'raised in the second round',
    DIRECT,
    { self: 7, verified: 7, verified2: 8, reason2: 'x' },
    { 'Được nâng điểm so với tự chấm': 'Không' },
  ],
  ['without evidence', EVIDENCE, { self: 7, evidence: '' }, {}],
  [
    'without evidence, to be explained',
    EVIDENCE,
    { self: 7, evidence: '' },
    { 'Thiếu minh chứng': 'Phải giải trình' },
  ],
  [
    'without evidence, nothing',
    EVIDENCE,
    { self: 7, evidence: '' },
    { 'Thiếu minh chứng': 'Tính 0 điểm' },
  ],
  [
    'scored by somebody else',
    ['I', '', '10', 'Trực tiếp', '', '', '', 'Bên ngoài: Sở Tài chính'],
    { self: 7 },
    {},
  ],
])('%s', (name, criterion, claim, settings) => {
  expect(about(claim, criterion, settings).join(' + ')).toBe(SAID[name]);
});

it.each<readonly [string | number | null, string | number | null, readonly string[]]>([
  [10, 8, ['targetDiffers | E5 E5 | “10” | 10 | 8 | field: target, max: 10, assigned: 8']],
  [
    'KG',
    8,
    [
      'claimNotCounted | G5 G5 | “5” | 5 | – | field: self, max: 10, why: notScored, counted: , scorer: ',
      'targetDiffers | E5 E5 | “KG” | KG | 8 | field: target, max: 10, rawAsTyped: yes, assigned: 8',
    ],
  ],
  [
    'KG',
    null,
    [
      'claimNotCounted | G5 G5 | “5” | 5 | – | field: self, max: 10, why: notScored, counted: , scorer: ',
      'unassignedByUnit | E5 E5 | “KG” | KG | – | field: target, max: 10, rawAsTyped: yes',
    ],
  ],
  [10, null, ['targetByUnit | E5 E5 | “10” | 10 | – | field: target, max: 10']],
  [10, 'KG', ['targetDiffers | E5 E5 | “10” | 10 | – | field: target, max: 10, assigned: KG']],
  [
    null,
    8,
    ['targetDiffers | E5 E5 | “” | – | 8 | field: target, max: 10, rawAsTyped: yes, assigned: 8'],
  ],
  [
    8,
    8,
    [
      'differsFromRule | G5 G5 | “5” | 5 | 6.25 | field: self, max: 10, rule: chỉ tiêu giao riêng; không vượt, result: 5, proposed: 6.25',
    ],
  ],
])('a target of %j where %j was assigned', (target, assigned, expected) => {
  const targets = assigned === null ? {} : { A: { I: assigned } };
  expect(about({ target, result: 5, self: 5 }, SHARE, {}, { targets })).toEqual(expected);
});
