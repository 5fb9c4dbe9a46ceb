import fc from 'fast-check';
import {
  printConditions,
  readConditions,
} from '../../../../src/domain/regulation/conditions/conditions';
import { CONDITION_KINDS } from '../../../../src/domain/regulation/conditions/registry';
import { printedOr, valueOf } from '../language/parsing';
import { conditionsOf } from './context';
import { within } from '../../../support/cost/within';

function shown(text: string): string {
  return printedOr(readConditions(text), printConditions);
}

describe('the language of conditions', () => {
  it.each([
    ['', ''],
    ['xếp loại từ Tốt', 'xếp loại từ Tốt'],
    ['XEP LOAI TU Tốt trở lên', 'xếp loại từ Tốt'],
    ['class from Hoàn thành tốt nhiệm vụ', 'xếp loại từ Hoàn thành tốt nhiệm vụ'],
    ['tổng điểm từ 90', 'tổng điểm từ 90'],
    ['tổng số điểm trên 90,5 điểm', 'tổng điểm trên 90,5'],
    ['tổng điểm ≥ 90', 'tổng điểm từ 90'],
    ['Tổng điểm dưới 50', 'tổng điểm dưới 50'],
    ['tổng điểm đến 50', 'tổng điểm đến 50'],
    ['tổng điểm từ 70 đến dưới 90', 'tổng điểm từ 70 đến dưới 90'],
    ['total from 90', 'tổng điểm từ 90'],
    ['total points above 1.000', 'tổng điểm trên 1000'],
    ['tỷ lệ từ 90%', 'tỷ lệ từ 90%'],
    ['tỉ lệ (%) trên 90%', 'tỷ lệ trên 90%'],
    ['percentage at least 90%', 'tỷ lệ từ 90%'],
    ['điểm mục I từ 80%', 'điểm mục I từ 80%'],
    ['mục I từ 30', 'điểm mục I từ 30'],
    ['điểm tiêu chí I.2 dưới 5 điểm', 'điểm mục I.2 dưới 5'],
    ['section I from 80%', 'điểm mục I từ 80%'],
    ['mỗi tiêu chí từ 75%', 'mỗi tiêu chí từ 75%'],
    ['every criterion above 75%', 'mỗi tiêu chí trên 75%'],
    ['không có tiêu chí 0 điểm', 'không có tiêu chí 0 điểm'],
    ['không có tiêu chí nào bị điểm 0', 'không có tiêu chí 0 điểm'],
    ['no criterion with 0 points', 'không có tiêu chí 0 điểm'],
    ['có Tập thể lao động xuất sắc năm nay', 'có Tập thể lao động xuất sắc năm nay'],
    ['có đạt danh hiệu Tập thể LĐXS năm trước', 'có Tập thể LĐXS năm trước'],
    [
      'có Cờ thi đua của Bộ, ban, ngành, tỉnh năm nay',
      'có Cờ thi đua của Bộ, ban, ngành, tỉnh năm nay',
    ],
    ['has Cờ thi đua last year', 'có Cờ thi đua năm trước'],
    ['2 năm liền Tập thể lao động xuất sắc', '2 năm liền Tập thể lao động xuất sắc'],
    ['02 năm liên tục đạt Cờ thi đua', '2 năm liền Cờ thi đua'],
    ['3 years running Cờ thi đua', '3 năm liền Cờ thi đua'],
    [
      'chưa được Cờ thi đua của Chính phủ trong 5 năm',
      'chưa được Cờ thi đua của Chính phủ trong 5 năm',
    ],
    ['chưa được tặng Cờ thi đua trong vòng 5 năm gần nhất', 'chưa được Cờ thi đua trong 5 năm'],
    ['not awarded Cờ thi đua in 5 years', 'chưa được Cờ thi đua trong 5 năm'],
    ['dẫn đầu cụm, khối', 'dẫn đầu cụm, khối'],
    ['Dẫn đầu khối', 'dẫn đầu cụm, khối'],
    ['ranked first', 'dẫn đầu cụm, khối'],
    ['có đăng ký thi đua', 'có đăng ký thi đua'],
    ['đã đăng ký thi đua đầu năm', 'có đăng ký thi đua'],
    ['registered', 'có đăng ký thi đua'],
    ['có ký giao ước', 'có ký giao ước'],
    ['đã ký kết giao ước thi đua', 'có ký giao ước'],
    ['pact signed', 'có ký giao ước'],
    ['xác nhận: không nợ thuế, bảo hiểm xã hội', 'xác nhận: không nợ thuế, bảo hiểm xã hội'],
    ['Confirm: no overdue tax', 'xác nhận: no overdue tax'],
    [
      'tổng điểm từ 90;dẫn đầu khối\ncó ký giao ước',
      'tổng điểm từ 90; dẫn đầu cụm, khối; có ký giao ước',
    ],
    ['tổng điểm từ 90 hoặc dẫn đầu khối', 'tổng điểm từ 90 hoặc dẫn đầu cụm, khối'],
    ['tong diem tu 90 hoac dan dau khoi', 'tổng điểm từ 90 hoặc dẫn đầu cụm, khối'],
    ['total from 90 or ranked first', 'tổng điểm từ 90 hoặc dẫn đầu cụm, khối'],
    [
      'tỷ lệ từ 90% hoặc xác nhận: không nợ thuế hoặc đã trả',
      'tỷ lệ từ 90% hoặc xác nhận: không nợ thuế hoặc đã trả',
    ],
  ])('%j is %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(shown(expected)).toBe(expected);
  });

  it.each([
    ['xếp loại Tốt', 'unknownWord xếp loại Tốt → xếp loại từ Tốt'],
    ['tổng điểm 90', 'fromOrAbove 90'],
    ['tổng điểm từ 90%', 'unknownWord tổng điểm từ 90% → tỷ lệ từ 90%'],
    ['tổng điểm từ chín mươi', 'unreadable từ chín mươi'],
    ['tổng điểm còn lại', 'unreadable còn lại'],
    ['tổng điểm từ 90 ngày', 'unreadable từ 90 ngày'],
    ['tỷ lệ từ 90', 'unknownWord tỷ lệ từ 90 → tỷ lệ từ 90%'],
    ['tỷ lệ 90%', 'fromOrAbove 90%'],
    ['điểm mục I 80%', 'fromOrAbove 80%'],
    ['mỗi tiêu chí từ 3', 'unknownWord mỗi tiêu chí từ 3 → mỗi tiêu chí từ 3%'],
    ['có Cờ thi đua', 'unknownWord có Cờ thi đua → có Cờ thi đua năm nay'],
    // Without accents this would be *có* and an award called “thi đua của Bộ”.
    ['Cờ thi đua của Bộ năm nay', 'unknownWord Cờ thi đua của Bộ năm nay'],
    ['0 năm liền Cờ thi đua', 'notPositive 0 năm liền Cờ thi đua'],
    ['chưa được Cờ thi đua', 'unknownWord chưa được Cờ thi đua → chưa được Cờ thi đua trong 5 năm'],
    ['chưa được Cờ thi đua trong 0 năm', 'notPositive chưa được Cờ thi đua trong 0 năm'],
    ['dẫn đầu cum khôi', 'unknownWord dẫn đầu cum khôi → dẫn đầu cụm, khối'],
    ['xác nhận:', 'empty xác nhận:'],
    ['tổng điểm từ 90; giỏi', 'unknownWord giỏi'],
    ['tổng điểm từ 90 hoặc giỏi', 'unknownWord giỏi'],
    ['hoặc dẫn đầu khối', 'unknownWord hoặc dẫn đầu khối'],
    ['tổng điểm từ 90, dẫn đầu khối', 'unreadable từ 90, dẫn đầu khối'],
  ])('%j: %s', (text, problem) => {
    expect(shown(text)).toBe(problem);
  });

  it.each([
    ['điểm mục I từ 80%', { codes: ['I'] }],
    ['xếp loại từ Tốt', { classes: ['Tốt'] }],
    ['2 năm liền đạt Cờ thi đua', { awards: ['Cờ thi đua'] }],
    ['xác nhận: Không nợ THUẾ', { confirmations: ['khong no thue'] }],
    [
      'điểm mục I từ 5 hoặc có Cờ năm nay hoặc chưa được Bằng khen trong 2 năm hoặc xếp loại từ Khá hoặc xác nhận: A',
      { codes: ['I'], awards: ['Cờ', 'Bằng khen'], classes: ['Khá'], confirmations: ['a'] },
    ],
  ])('%s names %j', (text, expected) => {
    const none = { codes: [], classes: [], awards: [], confirmations: [] };
    expect(conditionsOf(text).map(({ mentions }) => mentions)).toEqual([{ ...none, ...expected }]);
  });

  it.each([
    ['tổng điểm từ 90', false, false],
    ['dẫn đầu khối', true, false],
    ['xếp loại từ Tốt', false, true],
    ['dẫn đầu khối hoặc xếp loại từ Tốt', true, true],
  ])('%s needs the rank: %p, the class: %p', (text, rank, classification) => {
    expect(conditionsOf(text)[0]?.needs).toEqual({ rank, classification });
  });

  it.each(CONDITION_KINDS.map((kind) => [kind.example, kind.kind] as const))(
    'reads the example %s',
    (example, kind) => {
      const read = conditionsOf(example);
      expect(read.map((one) => one.kind)).toEqual([kind]);
      expect(printConditions(read)).toBe(example);
    },
  );

  it('means the same after being printed and read again', () => {
    const award = fc.constantFrom(
      'Cờ thi đua',
      'Tập thể lao động xuất sắc',
      'Bằng khen của Bộ, tỉnh',
    );
    const single = fc.oneof(
      fc.constantFrom(...CONDITION_KINDS.map(({ example }) => example)),
      fc
        .tuple(
          fc.constantFrom('tổng điểm', 'điểm mục II.1', 'mục I'),
          fc.constantFrom('từ', 'trên', 'dưới', 'đến', '>=', 'above'),
          fc.integer({ min: 0, max: 4000 }),
        )
        .map(([what, word, quarters]) => `${what} ${word} ${String(quarters / 4)}`),
      fc
        .tuple(award, fc.integer({ min: 1, max: 9 }))
        .map(([name, n]) => `${String(n)} năm liền ${name}`),
      fc
        .tuple(award, fc.constantFrom('nay', 'trước'))
        .map(([name, when]) => `có ${name} năm ${when}`),
    );
    const clause = fc
      .array(single, { minLength: 1, maxLength: 3 })
      .map((list) => list.join(' hoặc '));
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 4 }), (clauses) => {
        const read = valueOf(readConditions(clauses.join('; ')));
        const printed = printConditions(read);
        const again = valueOf(readConditions(printed));
        expect(printConditions(again)).toBe(printed);
        expect(again.map(({ mentions }) => mentions)).toEqual(read.map(({ mentions }) => mentions));
      }),
    );
  });

  it('gives up quickly on a very long text', async () => {
    const long = `có ${'hoặc có '.repeat(4000)}`;
    await within(200, () => {
      expect(readConditions(long).ok).toBe(false);
      expect(readConditions('a'.repeat(32_000)).ok).toBe(false);
      expect(readConditions(`xếp loại từ ${'trở '.repeat(8000)}`).ok).toBe(true);
    });
  });
});
