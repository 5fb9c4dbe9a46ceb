import fc from 'fast-check';
import { evaluateAll } from '../../../../src/domain/regulation/conditions/conditions';
import { unitOf } from '../../builders';
import { conditionsOf, contextOf, verdict, type ContextDraft } from './context';

const DATE = { year: 2020, month: 1, day: 15 };

describe('a clause about this year', () => {
  it.each<readonly [string, ContextDraft, string]>([
    ['xếp loại từ Tốt', { classification: 'Tốt' }, 'met'],
    ['xếp loại từ Tốt', { classification: 'Xuất sắc' }, 'met'],
    ['xếp loại từ tot', { classification: 'Khá' }, 'failed'],
    ['xếp loại từ Tốt', { classification: null }, 'unknown'],
    ['xếp loại từ Giỏi', { classification: 'Tốt' }, 'unknown'],
    ['xếp loại từ Tốt', { classification: 'Giỏi' }, 'unknown'],

    ['tổng điểm từ 90', { total: '90' }, 'met'],
    ['tổng điểm từ 90', { total: '89.99' }, 'failed'],
    ['tổng điểm trên 90', { total: '90' }, 'failed'],
    ['tổng điểm trên 90', { total: '90.01' }, 'met'],
    ['tổng điểm đến 90', { total: '90' }, 'met'],
    ['tổng điểm dưới 90', { total: '90' }, 'failed'],
    ['tổng điểm từ 90', { total: null }, 'unknown'],
    ['tổng điểm dưới 90', { total: null }, 'unknown'],
    ['tỷ lệ từ 90%', { total: '9', percent: '90' }, 'met'],
    ['tỷ lệ từ 90%', { total: '95', percent: '89.99' }, 'failed'],
    ['tỷ lệ từ 90%', { percent: null }, 'unknown'],

    // Of the section's own base, which is smaller where criteria do not apply.
    ['điểm mục I từ 80%', { nodes: { I: ['32', '40'] } }, 'met'],
    ['điểm mục I từ 80%', { nodes: { I: ['31.99', '40'] } }, 'failed'],
    ['điểm mục I từ 80%', { nodes: { I: ['31.99', '39'] } }, 'met'],
    ['điểm mục I từ 30', { nodes: { I: ['30', '40'] } }, 'met'],
    ['điểm mục I từ 30', { nodes: { I: ['29', '40'] } }, 'failed'],
    ['điểm mục I từ 30', { nodes: { I: [null, '40'] } }, 'unknown'],
    ['điểm mục I từ 80%', { nodes: { I: ['0', '0'] } }, 'unknown'],
    ['điểm mục I từ 30', { nodes: { I: ['0', '0'] } }, 'unknown'],
    ['điểm mục X từ 30', { nodes: { I: ['30', '40'] } }, 'unknown'],

    ['mỗi tiêu chí từ 75%', { leaves: { 'I.1': '6', 'I.2': '24' } }, 'met'],
    ['mỗi tiêu chí từ 75%', { leaves: { 'I.1': '5.99', 'I.2': '32' } }, 'failed'],
    ['mỗi tiêu chí từ 75%', { leaves: { 'I.1': 'KAD', 'I.2': '32' } }, 'met'],
    ['mỗi tiêu chí từ 75%', { leaves: { 'I.1': null, 'I.2': '32' } }, 'unknown'],
    ['mỗi tiêu chí từ 75%', { leaves: { 'I.1': null, 'I.2': '1' } }, 'failed'],
    // A row without points of its own, and bonus points, are no measure of it.
    ['mỗi tiêu chí từ 75%', { leaves: { 'I.1': '8', 'I.3': '0' } }, 'met'],
    ['mỗi tiêu chí từ 75%', { leaves: { 'I.1': '8', 'T.1': '0' } }, 'met'],
    ['không có tiêu chí 0 điểm', { leaves: { 'I.1': '0.5', 'I.2': '1', 'T.1': '0' } }, 'met'],
    ['không có tiêu chí 0 điểm', { leaves: { 'I.1': '0', 'I.2': null } }, 'failed'],
    ['không có tiêu chí 0 điểm', { leaves: { 'I.1': '-1' } }, 'failed'],
    ['không có tiêu chí 0 điểm', { leaves: { 'I.1': '1', 'I.2': null } }, 'unknown'],
    ['không có tiêu chí 0 điểm', { leaves: { 'I.1': 'KAD', 'I.2': '1' } }, 'met'],

    ['dẫn đầu cụm, khối', { rank: 1 }, 'met'],
    ['dẫn đầu cụm, khối', { rank: 2 }, 'failed'],
    ['dẫn đầu cụm, khối', { rank: null }, 'unknown'],

    ['có đăng ký thi đua', { unit: unitOf('A', { registeredOn: DATE }) }, 'met'],
    ['có đăng ký thi đua', {}, 'failed'],
    ['có đăng ký thi đua', { registrationKept: false }, 'unknown'],
    ['có đăng ký thi đua', { unit: unitOf('A', { pactSignedOn: DATE }) }, 'failed'],
    ['có ký giao ước', { unit: unitOf('A', { pactSignedOn: DATE }), pactKept: false }, 'met'],
    ['có ký giao ước', {}, 'failed'],
    ['có ký giao ước', { pactKept: false }, 'unknown'],

    ['xác nhận: Không nợ thuế', {}, 'met'],
    ['xác nhận: Không nợ thuế', { exclusionsReviewed: false }, 'unknown'],
    ['xác nhận: Không nợ thuế', { failedConfirmations: new Set(['khong no thue']) }, 'failed'],
    // A record counts even before everything was reviewed.
    [
      'xác nhận: Không nợ thuế',
      { exclusionsReviewed: false, failedConfirmations: new Set(['khong no thue']) },
      'failed',
    ],
  ])('%s, %j: %s', (text, draft, expected) => {
    expect(verdict(text, draft)).toBe(expected);
  });
});

describe('a clause about awards, in 2020', () => {
  it.each<readonly [string, readonly string[], number | null, string]>([
    ['có Cờ thi đua năm nay', ['2020 CỜ THI ĐUA'], 2010, 'met'],
    ['có Cờ thi đua năm nay', ['2020 Danh hiệu Cờ thi đua'], 2010, 'met'],
    ['có Cờ thi đua năm nay', ['2019 Cờ thi đua'], 2010, 'failed'],
    ['có Cờ thi đua năm nay', ['2020 Bằng khen'], 2020, 'failed'],
    ['có Cờ thi đua năm nay', [], null, 'unknown'],
    ['có Cờ thi đua năm nay', [], 2021, 'unknown'],
    ['có Cờ thi đua năm nay', ['2020 Cờ thi đua'], null, 'met'],
    ['có Cờ thi đua năm trước', ['2019 Cờ thi đua'], null, 'met'],
    ['có Cờ thi đua năm trước', ['2020 Cờ thi đua'], 2010, 'failed'],
    ['có Cờ thi đua năm trước', [], 2020, 'unknown'],

    ['2 năm liền Cờ', ['2020 Cờ', '2019 Cờ'], null, 'met'],
    ['2 năm liền Cờ', ['2020 Cờ', '2018 Cờ'], 2010, 'failed'],
    ['2 năm liền Cờ', ['2019 Cờ', '2018 Cờ'], 2010, 'failed'],
    ['2 năm liền Cờ', ['2020 Cờ'], 2020, 'unknown'],
    // This year's records are complete and the award is not among them.
    ['2 năm liền Cờ', ['2019 Cờ'], 2020, 'failed'],
    ['3 năm liền Cờ', ['2020 Cờ', '2019 Cờ', '2018 Cờ'], 2020, 'met'],

    ['chưa được Cờ trong 5 năm', ['2015 Cờ'], 2016, 'met'],
    ['chưa được Cờ trong 5 năm', ['2016 Cờ'], 2016, 'failed'],
    ['chưa được Cờ trong 5 năm', ['2020 Cờ'], null, 'failed'],
    ['chưa được Cờ trong 5 năm', [], 2017, 'unknown'],
    ['chưa được Cờ trong 5 năm', [], null, 'unknown'],
    ['chưa được Cờ trong 1 năm', ['2019 Cờ'], 2020, 'met'],
    ['chưa được Cờ trong 5 năm', ['2021 Cờ'], 2010, 'met'],
  ])('%s with %j, complete from %p: %s', (text, held, historyFrom, expected) => {
    expect(verdict(text, { held, historyFrom })).toBe(expected);
  });
});

/** One clause for each verdict, in `contextOf()`. */
const CLAUSES = {
  met: 'tổng điểm từ 90',
  failed: 'tổng điểm từ 91',
  unknown: 'điểm mục X từ 1',
} as const;
type Word = keyof typeof CLAUSES;
const WORDS: readonly Word[] = ['met', 'failed', 'unknown'];

describe('several clauses', () => {
  it('names the clause that decided', () => {
    const conditions = conditionsOf(`${CLAUSES.met}; ${CLAUSES.unknown}; ${CLAUSES.failed}`);
    const context = contextOf();
    expect(evaluateAll(conditions, context)).toEqual({
      verdict: 'failed',
      clause: 'tổng điểm từ 91',
    });
    expect(evaluateAll(conditions.slice(0, 2), context)).toEqual({
      verdict: 'unknown',
      clause: 'điểm mục X từ 1',
    });
    expect(evaluateAll(conditions.slice(0, 1), context)).toEqual({ verdict: 'met' });
    expect(evaluateAll([], context)).toEqual({ verdict: 'met' });
    const [either] = conditionsOf(`${CLAUSES.failed} hoặc ${CLAUSES.unknown}`);
    expect(either?.evaluate(context)).toEqual({
      verdict: 'unknown',
      clause: 'tổng điểm từ 91 hoặc điểm mục X từ 1',
    });
  });

  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 });

  it('all must hold: one that fails decides, then one that is unknown', () => {
    fc.assert(
      fc.property(words, (list) => {
        const expected = list.includes('failed')
          ? 'failed'
          : list.includes('unknown')
            ? 'unknown'
            : 'met';
        expect(verdict(list.map((word) => CLAUSES[word]).join('; '))).toBe(expected);
      }),
    );
  });

  it('hoặc: met if any is, failed only if all are', () => {
    fc.assert(
      fc.property(words, (list) => {
        const expected = list.includes('met')
          ? 'met'
          : list.includes('unknown')
            ? 'unknown'
            : 'failed';
        expect(verdict(list.map((word) => CLAUSES[word]).join(' hoặc '))).toBe(expected);
      }),
    );
  });
});
