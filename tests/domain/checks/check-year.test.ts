import type { Finding } from '../../../src/domain/findings/finding';
import type { CriterionLine, Typed } from '../builders';
import type { ClaimDraft } from '../claims';
import { yearOf } from '../years';

interface Line {
  readonly max?: string;
  readonly method?: string;
  readonly points?: string;
  readonly settings?: Readonly<Record<string, Typed>>;
}

function check(
  claim: ClaimDraft,
  { max = '10', method = 'Trực tiếp', points = '', settings = {} }: Line,
): readonly Finding[] {
  const criteria: readonly CriterionLine[] = [['I', '', max, method, points]];
  return yearOf({ regulation: { criteria, settings }, sheets: { A: { I: claim } } }).findings;
}

function shown(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ kind, place, proposed }) =>
    [kind, place.cell, ...(proposed === null ? [] : [proposed])].join(' '),
  );
}

const STEP: Line = { points: 'bước 0,5' };
const COUNT: Line = { method: 'Theo số lượng', points: '2/mô hình; tối đa 10' };
const RATIO: Line = { method: 'Khung', points: '>95%: 10; 75–95%: 5; <75%: 0' };
const SHARE: Line = { method: 'Theo tỷ lệ', points: 'không vượt' };
const UNASSIGNED_COUNTS: Line = {
  ...SHARE,
  settings: { 'Không giao chỉ tiêu mà có kết quả': 'Chấm, cộng vào điểm tối đa áp dụng' },
};
const OVER: Line = { method: 'Theo tỷ lệ', points: 'được vượt đến 120%' };
const LEVEL: Line = { method: 'Mức', points: 'Nhất: 10; Nhì: 8; Không: 0' };
/** A formula is not cut to the maximum. */
const PLAIN: Line = { method: 'Công thức', points: 'ket_qua' };
const LATE: Line = { method: 'Trừ dần', points: '2 mỗi ngày chậm; không dưới 0' };

describe('each check of a figure, and its near miss', () => {
  it.each<readonly [string, ClaimDraft, Line, readonly string[]]>([
    ['P01 comma', { self: '7,5' }, STEP, ['numberAsText G5 7.5']],
    ['P01 unit', { self: '10đ' }, STEP, ['numberAsText G5 10']],
    ['P05 in words', { self: '25' }, STEP, ['overMaximum G5']],
    ['P06 in words', { self: '-0,5' }, STEP, ['negativeFigure G5']],
    [
      'P01 above the maximum where the rule allows it',
      { self: '12', target: 200 },
      OVER,
      ['numberAsText G5 12'],
    ],
    ['P01 verified', { self: 7, verified: '6,5' }, STEP, ['numberAsText K5 6.5']],
    ['a number', { self: 7.5 }, STEP, []],
    ['P02', { self: 'tốt' }, STEP, ['notANumber G5']],
    ['P02 a word that may mean not applicable', { self: 'Không có' }, STEP, ['notANumber G5']],
    ['P02 out of another maximum', { self: '9/5' }, STEP, ['notANumber G5']],
    ['P01 out of the maximum', { self: '9/10' }, STEP, ['numberAsText G5 9']],
    ['P02 a percentage in words', { self: '95%' }, STEP, ['notANumber G5']],
    ['P03', { self: { value: 44109, format: 'dd/mm/yyyy' } }, STEP, ['dateInFigure G5']],
    ['a unit in the format', { self: { value: 7.5, format: '0.00" điểm"' } }, STEP, []],
    ['P04', { self: '#REF!' }, STEP, ['errorCell G5']],
    ['P05', { self: 10.5 }, STEP, ['overMaximum G5']],
    ['the maximum itself', { self: 10 }, STEP, []],
    ['P05 verified', { self: 10, verified: 11, reason: 'x' }, STEP, ['overMaximum K5']],
    [
      'above the maximum where the rule allows it',
      { self: 12, result: 240, target: 200 },
      OVER,
      [],
    ],
    ['P05 above even that', { self: 13, result: 260, target: 200 }, OVER, ['overMaximum G5']],
    ['P06', { self: -1 }, STEP, ['negativeFigure G5']],
    ['zero', { self: 0 }, STEP, []],
    ['P07 between steps', { self: 7.3 }, STEP, ['notAllowedByRule G5']],
    ['P07 no such band', { self: 4 }, RATIO, ['notAllowedByRule G5']],
    ['P07 verified', { self: 7, verified: 6.3, reason: 'x' }, STEP, ['notAllowedByRule K5']],
    ['P08', { self: 8, result: 3 }, COUNT, ['differsFromRule G5 6']],
    ['P08 agrees', { self: 6, result: 3 }, COUNT, []],
    ['P08 in words', { self: 6, result: '3 mô hình' }, COUNT, []],
    ['P08 in words, differs', { self: 8, result: '3 mô hình' }, COUNT, ['differsFromRule G5 6']],
    ['P08 a label', { self: 10, result: 'Nhì' }, LEVEL, ['differsFromRule G5 8']],
    [
      'P08 proposes nothing above the maximum',
      { self: 5, result: 20 },
      PLAIN,
      ['differsFromRule G5'],
    ],
    ['P09 proposes nothing above the maximum', { result: 20 }, PLAIN, ['missingScore G5']],
    ['P08 late', { self: 10, result: 3 }, LATE, ['differsFromRule G5 4']],
    ['a ratio as Excel holds it', { self: 5, result: { value: 0.95, format: '0%' } }, RATIO, []],
    ['verification may judge', { self: 6, result: 3, verified: 4, reason: 'x' }, COUNT, []],
    ['the rounded quotient', { self: 3.33, result: 1, target: 3 }, SHARE, []],
    [
      'P08 another rounding',
      { self: 3.3, result: 1, target: 3 },
      SHARE,
      ['differsFromRule G5 3.33'],
    ],
    ['P09', {}, STEP, ['missingScore G5']],
    ['P09 with the score that follows', { result: 3 }, COUNT, ['missingScore G5 6']],
    ['blank as zero', {}, { ...STEP, settings: { 'Ô điểm để trống': 'Tính 0 điểm' } }, []],
    ['verified, so nothing is missing', { verified: 7 }, STEP, []],
    [
      'P09 by self score',
      { verified: 7 },
      { ...STEP, settings: { 'Điểm cuối cùng lấy theo': 'tự  chấm' } },
      ['missingScore G5'],
    ],
    ['P10', { self: 'KAD' }, STEP, ['unlistedNotApplicable G5']],
    ['P26', { self: 'Chưa đến kỳ' }, STEP, ['unlistedNotDue G5']],
    [
      'not due counts as zero',
      { self: 'Chưa đến kỳ' },
      { ...STEP, settings: { 'Chưa đến kỳ báo cáo': 'Tính 0 điểm' } },
      [],
    ],
    ['P11', { self: '1.000' }, { max: '1000' }, ['ambiguousThousands G5']],
    [
      'three decimals where a thousand is out of reach',
      { self: '1.000' },
      STEP,
      ['numberAsText G5 1'],
    ],
    ['P13', { self: 6, result: 'nhiều' }, COUNT, ['resultUnreadable F5']],
    ['P13 a date is no count', { self: 6, result: '3/12/2020' }, COUNT, ['resultUnreadable F5']],
    ['P13 a range is no count', { self: 6, result: '3-4 mô hình' }, COUNT, ['resultUnreadable F5']],
    ['P13 no such label', { self: 8, result: 'Hạng hai' }, LEVEL, ['resultUnreadable F5']],
    [
      'P42 a date is no count',
      { self: 6, result: { value: 43955, format: 'd/m' } },
      COUNT,
      ['resultUnusable F5'],
    ],
    ['P42 an error', { self: 6, result: '#REF!' }, COUNT, ['resultUnusable F5']],
    ['P42 never calculated', { self: 6, result: 'Chưa tính' }, COUNT, ['resultUnusable F5']],
    [
      'a date where no result is wanted',
      { self: 6, result: { value: 43955, format: 'd/m' } },
      STEP,
      [],
    ],
    ['P14 no target', { self: 5, result: 5 }, SHARE, ['missingTarget E5']],
    ['P14 a target of zero', { self: 5, result: 5, target: 0 }, SHARE, ['missingTarget E5']],
    ['a target', { self: 5, result: 5, target: 10 }, SHARE, []],
    ['not assigned', { target: 'KG' }, SHARE, []],
    ['not assigned, and what is achieved would count', { target: 'KG' }, UNASSIGNED_COUNTS, []],
    [
      'P09 achieved without being assigned, and it counts',
      { target: 'KG', result: 5 },
      UNASSIGNED_COUNTS,
      ['missingScore G5'],
    ],
    ['P15', { self: 5, result: 0.95 }, RATIO, ['percentOrFraction F5']],
    ['P15 for persons', { self: 10, result: '75%', target: 20 }, SHARE, ['percentOrFraction F5']],
    ['P15 for a count', { self: 6, result: '75%' }, COUNT, ['percentOrFraction F5']],
    [
      'P15 for days late',
      { self: 6, result: { value: 0.75, format: '0%' } },
      LATE,
      ['percentOrFraction F5'],
    ],
    // The score is blank and the result no help: nothing is proposed.
    ['P09 with a percentage of persons', { result: '75%', target: 20 }, SHARE, ['missingScore G5']],
    [
      'P15 a score in percent',
      { self: { value: 0.07, format: '0%' } },
      STEP,
      ['percentOrFraction G5'],
    ],
    [
      'P16',
      { self: 7, verified: 8, reason: 'x' },
      { ...STEP, settings: { 'Được nâng điểm so với tự chấm': 'Không' } },
      ['raisedScore K5'],
    ],
    ['raised where it may be', { self: 7, verified: 8, reason: 'x' }, STEP, []],
    ['P17', { self: 8, verified: 7 }, STEP, ['changedWithoutReason K5']],
    ['unchanged', { self: 8, verified: 8 }, STEP, []],
    // Verification says "not applicable": no score, so it must not pass in silence.
    ['P02 verified as not applicable', { self: 8, verified: 'KAD' }, STEP, ['notANumber K5']],
  ])('%s', (_, claim, line, expected) => {
    expect(shown(check(claim, line))).toEqual(expected);
  });

  it('takes words for nothing as zero beside the scale', () => {
    const { findings } = yearOf({
      regulation: {
        criteria: [
          ['I', '', '10', 'Trực tiếp'],
          ['P.1', 'Điểm trừ', '6', 'Trực tiếp'],
          ['P.2', 'Điểm trừ', '4', 'Trực tiếp'],
          ['P.3', 'Điểm trừ', '4', 'Trực tiếp'],
        ],
      },
      sheets: { A: { I: 9, 'P.1': 'Không phát sinh', 'P.2': '0 vụ', 'P.3': 'Không áp dụng' } },
    });
    expect(findings.map(({ kind, proposed }) => [kind, proposed])).toEqual([
      ['numberAsText', '0'],
      ['numberAsText', '0'],
      ['unlistedNotApplicable', null],
    ]);
  });

  it('shows a date as a date, and a time as a time', () => {
    const raws = [43955.5, 0.125].map(
      (value) => check({ self: { value, format: 'd/m h:mm' } }, STEP)[0]?.raw,
    );
    expect(raws).toEqual(['04/05/2020', '03:00']);
  });

  it('says what was typed, what is stored, and what the maximum is', () => {
    expect(check({ self: '7,5' }, STEP)[0]).toMatchObject({
      unit: 'A',
      criterion: 'I',
      raw: '7,5',
      stored: '7,5',
      proposed: '7.5',
      ownCell: { file: null, sheet: 'Phiếu', cell: 'G5' },
      params: { field: 'self', max: '10', form: 'comma' },
    });
  });

  it('reports a sheet that never came, and a row that is not there', () => {
    const criteria: readonly CriterionLine[] = [
      ['I', '', '10', 'Trực tiếp'],
      ['II', '', '10', 'Trực tiếp'],
    ];
    const { findings } = yearOf({ regulation: { criteria }, sheets: { A: null, B: { I: 5 } } });
    expect(findings.map(({ kind, unit, criterion }) => [kind, unit, criterion])).toEqual([
      ['missingSubmission', 'A', null],
      ['missingScore', 'B', 'II'],
    ]);
  });

  it('asks nothing about what is not scored or scored by itself', () => {
    const { findings } = yearOf({
      regulation: {
        criteria: [
          ['I', '', '10', 'Trực tiếp'],
          ['T', 'Điểm thưởng', '6', 'Thưởng theo danh hiệu', 'Cờ A: 6'],
        ],
      },
      notScored: [{ criterion: 'I', unit: 'Tất cả', effect: 'Cho điểm tối đa' }],
      sheets: { A: { I: 'tốt' } },
    });
    expect(findings).toEqual([]);
  });
});
