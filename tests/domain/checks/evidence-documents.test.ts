import type { CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import type { Values } from '../scoring/scored';
import { yearOf } from '../years';
import { linesOf } from './finding-lines';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', '10', 'Trực tiếp', '', '', 'Văn bản'],
  ['T', 'Điểm thưởng', '10', 'Cộng'],
  ['T.1', 'Điểm thưởng', '5', 'Trực tiếp', '', '', 'Quyết định'],
  ['T.2', 'Điểm thưởng', '5', 'Trực tiếp', '', '', 'Quyết định'],
];

function check(
  evidence: Readonly<Record<string, string | null>>,
  settings: Values = {},
): readonly string[] {
  const claims: Record<string, ClaimDraft> = Object.fromEntries(
    ['I', 'T.1', 'T.2'].map((code) => [code, { self: 1, evidence: evidence[code] ?? 'Có' }]),
  );
  const year = yearOf({
    regulation: { settings: { 'Năm thi đua': '2020', ...settings }, criteria: CRITERIA },
    sheets: { A: claims },
  });
  return linesOf(year.findings).filter((line) => /^evidence/.test(line));
}

describe('the dates of evidence', () => {
  it.each<[string, string, Values, readonly string[]]>([
    ['in the period', '12/BC-SNV ngày 05/03/2020', {}, []],
    ['on its first and last day', '1/BC-A ngày 01/01/2020; 2/BC-A ngày 31/12/2020', {}, []],
    ['before it', '12/BC-SNV ngày 31/12/2019', {}, ['evidenceOutsidePeriod A I G5']],
    [
      'in a period of the regulation’s own',
      '12/BC-SNV ngày 31/12/2019',
      { 'Tính thành tích từ ngày': '01/12/2019', 'Tính thành tích đến ngày': '30/11/2020' },
      [],
    ],
    ['unclear', '12/BC-SNV ngày 03/25/2020', {}, ['evidenceDateUnclear A I G5']],
    ['missing', '12/BC-SNV', {}, ['evidenceUndated A –']],
    ['of no document', 'Đã gửi ngày 05/03/2019', {}, []],
  ])('%s', (_, text, settings, expected) => {
    expect(check({ I: text }, settings)).toEqual(expected);
  });

  it('are not looked for where the evidence was not read', () => {
    const year = yearOf({
      regulation: { criteria: CRITERIA },
      sheets: { A: { I: { self: 1, evidence: null } } },
    });
    expect(linesOf(year.findings).filter((line) => line.startsWith('evidence'))).toEqual([]);
  });
});

describe('one document behind several criteria', () => {
  const decision = 'QĐ 9/QĐ-UBND ngày 05/03/2020';

  it('is said of a bonus, once', () => {
    expect(check({ 'T.1': decision, 'T.2': decision })).toEqual(['evidenceTwice A T.2 G5']);
    expect(check({ I: decision, 'T.1': decision })).toEqual(['evidenceTwice A T.1 G5']);
  });

  it('is not said of two decisions, nor within one criterion', () => {
    expect(check({ 'T.1': decision, 'T.2': 'QĐ 99/QĐ-UBND ngày 05/03/2020' })).toEqual([]);
    expect(check({ 'T.1': `${decision}; ${decision}` })).toEqual([]);
  });
});
