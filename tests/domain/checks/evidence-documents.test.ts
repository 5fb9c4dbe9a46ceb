import { checkDocuments } from '../../../src/domain/checks/evidence-documents';
import type { CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import type { Values } from '../scoring/scored';
import { yearOf, type YearDraft } from '../years';
import { inFull, linesOf } from './finding-lines';

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

describe('what is said of a document, in full', () => {
  function said(
    evidence: Readonly<Record<string, string>>,
    more: Partial<YearDraft> = {},
  ): readonly string[] {
    const claims: Record<string, ClaimDraft> = Object.fromEntries(
      ['I', 'T.1', 'T.2'].map((code) => [code, { self: 1, evidence: evidence[code] ?? 'Có' }]),
    );
    return yearOf({
      regulation: { settings: { 'Năm thi đua': '2020' }, criteria: CRITERIA },
      sheets: { A: claims, B: { I: 1, 'T.1': 0, 'T.2': 0 } },
      ...more,
    })
      .findings.filter(({ kind, unit }) => kind.startsWith('evidence') && unit === 'A')
      .map((found) => `${found.criterion ?? '–'}: ${inFull(found)}`);
  }

  const received = (receivedOn: string, unit = 'A') => ({ submissions: [{ unit, receivedOn }] });
  const ON = '12/BC-SNV ngày 05/03/2020';

  it.each<readonly [string, string, Partial<YearDraft>, readonly string[]]>([
    ['of the day on which it was received', ON, received('05/03/2020'), []],
    [
      'of the day after',
      ON,
      received('04/03/2020'),
      [
        'I: evidenceInFuture | G5 – | “05/03/2020” | – | – | document: 12/BC-SNV, received: 04/03/2020',
      ],
    ],
    ['whatever another unit sent when', ON, received('04/03/2020', 'B'), []],
    [
      'later than both: that it cannot be is said, and no more',
      '12/BC-SNV ngày 05/03/2021',
      received('20/11/2020'),
      [
        'I: evidenceInFuture | G5 – | “05/03/2021” | – | – | document: 12/BC-SNV, received: 20/11/2020',
      ],
    ],
    [
      'of the first day after the year, received later',
      '12/BC-SNV ngày 01/01/2021',
      received('01/02/2021'),
      [
        'I: evidenceOutsidePeriod | G5 – | “01/01/2021” | – | – | document: 12/BC-SNV, from: 01/01/2020, to: 31/12/2020',
      ],
    ],
    [
      'of a day that there is not, and that nobody can guess',
      '12/BC-SNV ngày 31/02/2020',
      {},
      ['I: evidenceDateUnclear | G5 – | “31/02/2020” | – | – | document: 12/BC-SNV'],
    ],
    ['without a number', 'Báo cáo năm ngày 05/03/2019', {}, []],
  ])('%s', (_, text, more, expected) => {
    expect(said({ I: text }, more)).toEqual(expected);
  });

  it('every document of a cell is looked at, those without a date together', () => {
    expect(
      said({
        I: '1/BC-A ngày 31/12/2019; 2/BC-A; 3/BC-A ngày 01/01/2021',
        'T.1': '2/BC-A; 4/BC-A',
      }).map((line) => line.replace(/ \| –.*document/, ' document')),
    ).toEqual([
      'I: evidenceOutsidePeriod | G5 – | “31/12/2019” document: 1/BC-A, from: 01/01/2020, to: 31/12/2020',
      'I: evidenceOutsidePeriod | G5 – | “01/01/2021” document: 3/BC-A, from: 01/01/2020, to: 31/12/2020',
      'T.1: evidenceTwice | G5 – | “2/BC-A” document: 2/BC-A, codes: I',
      '–: evidenceUndated | – – | “2/BC-A; 4/BC-A” | – | – | count: 2, numbers: 2/BC-A,4/BC-A',
    ]);
  });

  it('behind a bonus twice over: each other row is named once', () => {
    const text = '9/QĐ-UBND ngày 05/03/2020';
    const twice = (line: string): boolean => line.includes('evidenceTwice');
    expect(
      said({ I: `${text}; ${text}`, 'T.1': text, 'T.2': text })
        .filter(twice)
        .map((line) => line.replace(/ \|.*codes/, ' codes')),
    ).toEqual(['T.1: evidenceTwice codes: I', 'T.2: evidenceTwice codes: I,T.1']);
  });

  it('behind a bonus and a row that stands after it: said of the bonus', () => {
    const criteria: readonly CriterionLine[] = [
      ['T', 'Điểm thưởng', '5', 'Trực tiếp', '', '', 'Quyết định'],
      ['P', 'Điểm trừ', '5', 'Trực tiếp', '', '', 'Văn bản'],
      ['I', '', '10', 'Trực tiếp', '', '', 'Văn bản'],
    ];
    const claim = { self: 1, evidence: '9/QĐ-UBND ngày 05/03/2020' };
    const { findings } = yearOf({
      regulation: { settings: { 'Năm thi đua': '2020' }, criteria },
      sheets: { A: { T: claim, P: claim, I: claim } },
    });
    expect(
      findings
        .filter(({ kind }) => kind === 'evidenceTwice')
        .map(({ criterion, params }) => [criterion, params.codes]),
    ).toEqual([['T', ['P', 'I']]]);
  });

  it('stands where it was written in the file that was sent', () => {
    const year = yearOf({
      regulation: { settings: { 'Năm thi đua': '2020' }, criteria: CRITERIA },
      sheets: { A: { I: { self: 1, evidence: '1/BC-A ngày 31/12/2019' } } },
    });
    const sheet = year.sheets.get('A');
    const claim = sheet?.claims.get('I');
    const [unit] = year.units;
    if (!unit || !sheet || !claim) throw new Error('no sheet');
    const origin = { file: 'phieu.xlsx', sheet: 'Sheet1', cell: 'D9' };
    const sent = new Map([['I', { ...claim, self: { ...claim.self, origin } }]]);
    expect(checkDocuments(unit, { ...sheet, claims: sent }, year)).toMatchObject([
      { kind: 'evidenceOutsidePeriod', unit: 'A', criterion: 'I', place: origin },
    ]);
  });
});
