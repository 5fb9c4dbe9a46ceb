import { textOf, type CriterionLine } from '../builders';
import type { SheetDraft } from '../claims';
import type { YearDraft } from '../years';
import { nodeOf, scoresIn, totalsOf, type Values } from './scored';

const CRITERIA: readonly CriterionLine[] = [
  ['I', 'Mục', '60', 'Cộng'],
  ['I.1', 'Mục', '20', 'Cộng'],
  ['I.1.1', '', '20', 'Trực tiếp'],
  ['I.2', '', '40', 'Trực tiếp'],
  ['II', '', '40', 'Trực tiếp'],
  ['P', 'Điểm trừ', '10', 'Cộng'],
  ['P.1', 'Điểm trừ', '10', 'Trực tiếp'],
];
const SHEET: SheetDraft = {
  'I.1.1': { self: 20, verified: 18 },
  'I.2': { self: 40, verified: 32 },
  II: { self: 40, verified: 35 },
  'P.1': { self: 1, verified: 2 },
};

/** Handed in on a day of November 2020; the deadline is the 20th. */
function late(day: string, settings: Values, sheet = SHEET): YearDraft {
  return {
    regulation: {
      settings: { 'Nộp chậm': 'Trừ 1 mỗi ngày; tối đa 5', ...settings },
      criteria: CRITERIA,
    },
    sheets: { A: sheet },
    submissions: [{ unit: 'A', receivedOn: `${day}/11/2020` }],
  };
}

describe('points for lateness', () => {
  it.each<readonly [string, string, Values, string, string, string]>([
    ['in time', '20', {}, '0', '2', '83'],
    ['a day early', '19', {}, '0', '2', '83'],
    ['three days', '23', {}, '3', '5', '80'],
    ['the most it can cost', '30', {}, '5', '7', '78'],
    ['under the cap of all deductions', '23', { 'Điểm trừ tối đa': '4' }, '3', '4', '81'],
    ['by bands', '23', { 'Nộp chậm': 'chậm 1–5 ngày: 1; trên 5 ngày: 3' }, '1', '3', '82'],
    ['by bands, later', '26', { 'Nộp chậm': 'chậm 1–5 ngày: 1; trên 5 ngày: 3' }, '3', '5', '80'],
    ['reminded of', '30', { 'Nộp chậm': 'Chỉ nhắc' }, '0', '2', '83'],
    ['not ranked costs no points', '30', { 'Nộp chậm': 'Không xếp hạng' }, '0', '2', '83'],
  ])('%s', (_, day, settings, penalty, deduction, total) => {
    const scores = scoresIn(late(day, settings));
    expect([
      textOf(scores.latePenalty),
      textOf(scores.deduction.final),
      textOf(scores.total),
    ]).toEqual([penalty, deduction, total]);
  });

  it('are nothing that the unit says of itself', () => {
    const scores = scoresIn(late('23', {}));
    expect([textOf(scores.selfTotal), textOf(scores.verifiedTotal)]).toEqual(['99', '80']);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['Mục: I', '80', ['47 of 60', '18 of 20', '35 of 40']],
    ['Mục: I.1', '80', ['47 of 60', '15 of 20', '35 of 40']],
    // A section may be a criterion itself.
    ['Mục: II', '80', ['50 of 60', '18 of 20', '32 of 40']],
    ['Mục: I.2', '80', ['47 of 60', '18 of 20', '35 of 40']],
    ['Điểm trừ', '80', ['50 of 60', '18 of 20', '35 of 40']],
  ])('are taken from %s', (place, total, nodes) => {
    const scores = scoresIn(late('23', { 'Điểm nộp chậm trừ vào': place }));
    expect([textOf(scores.total), ['I', 'I.1', 'II'].map((code) => nodeOf(scores, code))]).toEqual([
      total,
      nodes,
    ]);
    expect(textOf(scores.selfTotal)).toBe('99');
    // What was verified of a criterion stands in its cell, and stays as it is.
    expect(textOf(scores.verifiedTotal)).toBe(
      ['Mục: II', 'Mục: I.2'].includes(place) ? '83' : '80',
    );
  });

  it.each<readonly [string, Values, string, string]>([
    ['Mục: I.1', {}, '0 of 20', '32 of 60'],
    ['Mục: I.1', { 'Mục được xuống dưới 0': 'Có' }, '-2 of 20', '30 of 60'],
  ])('leave %s at its floor, %j', (place, settings, child, parent) => {
    const sheet = { ...SHEET, 'I.1.1': 1 };
    const scores = scoresIn(late('23', { 'Điểm nộp chậm trừ vào': place, ...settings }, sheet));
    expect([nodeOf(scores, 'I.1'), nodeOf(scores, 'I')]).toEqual([child, parent]);
  });

  it.each<readonly [string, SheetDraft, Values, string]>([
    ['down to nothing', { II: { self: 40, verified: 1 } }, {}, '0 of 40'],
    [
      'below nothing',
      { II: { self: 40, verified: 1 } },
      { 'Mục được xuống dưới 0': 'Có' },
      '-2 of 40',
    ],
    ['where there is just enough', { II: { self: 40, verified: 3 } }, {}, '0 of 40'],
    // From what is not scored for the unit nothing can be taken.
    ['not where it does not apply', { II: 'KAD' }, { 'Mục được xuống dưới 0': 'Có' }, '0 of 0'],
    [
      'where its points are granted',
      { II: 'KAD' },
      { 'Khi tiêu chí không áp dụng': 'Cho điểm tối đa' },
      '37 of 40',
    ],
  ])('are taken from a section that is a criterion, %s', (_, own, settings, expected) => {
    const place = { 'Điểm nộp chậm trừ vào': 'Mục: II', ...settings };
    expect(nodeOf(scoresIn(late('23', place, { ...SHEET, ...own })), 'II')).toBe(expected);
  });

  it('are not taken from a section that does not apply', () => {
    const settings = { 'Điểm nộp chậm trừ vào': 'Mục: I.1', 'Mục được xuống dưới 0': 'Có' };
    const scores = scoresIn(late('23', settings, { ...SHEET, 'I.1.1': 'KAD' }));
    expect([nodeOf(scores, 'I.1'), nodeOf(scores, 'I'), textOf(scores.latePenalty)]).toEqual([
      '0 of 0',
      '32 of 40',
      '3',
    ]);
  });

  it('take nothing from what has no score yet', () => {
    const sheet = { ...SHEET, 'I.2': {} };
    const scores = scoresIn(late('23', { 'Điểm nộp chậm trừ vào': 'Mục: I' }, sheet));
    expect(totalsOf(scores)).toEqual([null, '100', null]);
  });
});

describe('the day that counts', () => {
  const settings: Values = { 'Nộp chậm': 'Trừ 1 mỗi ngày' };
  const regulation = (basis: string): YearDraft['regulation'] => ({
    settings: { ...settings, 'Ngày nộp tính theo': basis },
    criteria: CRITERIA,
  });
  const row = {
    unit: 'A',
    receivedOn: '25/11/2020',
    sentOn: '22/11/2020',
    document: 'Số 12/BC-SNV ngày 18/11/2020',
  };

  it.each<readonly [string, Readonly<Record<string, string | number>>, string]>([
    ['Ngày nhận', row, '5'],
    ['Ngày gửi (dấu bưu điện, thư điện tử)', row, '2'],
    ['Ngày ký văn bản', row, '0'],
    ['Ngày nhận', { ...row, receivedOn: 44160 }, '5'],
    // The moment at which the file was taken in is nobody's word: it costs nothing yet.
    ['Ngày nhận', { ...row, receivedOn: '25/11/2020 08:30' }, '0'],
    ['Ngày nhận', { ...row, receivedOn: '' }, '0'],
    ['Ngày ký văn bản', { ...row, document: 'Số 12/BC-SNV' }, '0'],
    ['Ngày gửi (dấu bưu điện, thư điện tử)', { ...row, receivedOn: '25/11/2020 08:30' }, '2'],
  ])('%s of %j: %s days', (basis, submission, days) => {
    const scores = scoresIn({
      regulation: regulation(basis),
      sheets: { A: SHEET },
      submissions: [submission],
    });
    expect(textOf(scores.latePenalty)).toBe(days);
  });
});
