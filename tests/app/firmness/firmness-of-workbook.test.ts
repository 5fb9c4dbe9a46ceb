import { describeAllFirmness } from '../../../src/app/firmness/describe-all-firmness';
import { describeFirmness } from '../../../src/app/firmness/describe-firmness';
import { firmnessOfWorkbook } from '../../../src/app/firmness/firmness-of-workbook';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { firmnessOf, type EdgeFirmness } from '../../../src/domain/firmness/firmness';
import { wordsFor } from '../../../src/locales/words';
import { importSample, NOW, openSample } from '../../support/sample-book';

const IV_3 =
  'Tất cả đơn vị, tiêu chí IV.3: nếu vẫn chấm (đang ghi ở Không chấm); 7 đơn vị chưa có điểm, mỗi đơn vị có thể từ 0 đến 5, nên có thể đổi';

test('the open workbook says how firmly its awards stand, in both languages', async () => {
  const excel = await openSample();
  try {
    const { origins } = await importSample();
    const { year, outcome } = await rankWorkbook({ ...NOW, acceptProposed: true, origins });
    const [flag, merit] = await firmnessOfWorkbook({ language: 'vi' });
    expect(flag?.title).toBe('Cờ thi đua của Bộ Nội vụ, hạng 1–2');
    expect(merit).toEqual({
      title: 'Bằng khen của Bộ trưởng Bộ Nội vụ, hạng 4–5',
      sentences: [
        'Quảng Nam hơn Bình Định 0,5 điểm.',
        'Xét riêng về số học, nếu điểm tiêu chí I.2.1.2 của Bình Định là 2 (nay 1,5) thì kết quả đổi. Điểm này tính theo quy tắc: kết quả dùng để tính phải đổi tương ứng, nếu có kết quả cho đúng điểm đó.',
        '1 tiêu chí đang có ý kiến có thể đổi hạng 4–5:',
      ],
      matters: [IV_3],
      closing: [
        'Các đơn vị ở ranh giới không có chênh lệch tự chấm – thẩm định; chênh lệch của đơn vị khác không chạm tới ranh giới này.',
      ],
    });
    // 4,25 points apart, and nobody knows who would get how many of the 5.
    expect(flag?.matters).toEqual([IV_3]);
    const english = await firmnessOfWorkbook({ language: 'en' });
    expect(english[1]?.sentences[0]).toBe('Quảng Nam is ahead of Bình Định by 0,5 points.');

    const [edge] = firmnessOf(year, outcome);
    if (!edge) throw new Error('no edge');
    const closing = (held: number, of: number): string | undefined =>
      describeFirmness({ ...edge, rate: { counted: 'sampled', held, of } }, year, wordsFor('vi'))
        .closing[0];
    const said = (change: Partial<EdgeFirmness>): readonly string[] =>
      describeFirmness({ ...edge, matters: [], ...change }, year, wordsFor('vi')).sentences;
    expect(said({ tried: 3, endsOnly: false })[2]).toBe(
      'Đã thử riêng từng ý kiến (3 mục gồm chênh lệch tự chấm – thẩm định, đề xuất chưa xử lý và dòng Không chấm): không ý kiến nào làm đổi kết quả.',
    );
    expect(said({ tried: 3, endsOnly: true })[2]).toContain('mới thử mức thấp nhất và cao nhất');
    expect(said({ tried: 0 })[2]).toContain('nào để thử');
    const [waits, gap, changed, none] = said({ tried: 3, waiting: ['DNA', 'BDI'] });
    expect(waits).toMatch(/chưa có kết quả và có thể đạt tới ranh giới này/);
    expect(gap).toBe('Khánh Hòa hơn Đà Nẵng 4,25 điểm.');
    expect(changed).toMatch(/^Với điều kiện đó: Xét riêng về số học/);
    expect(none).toMatch(/^Với điều kiện đó: Đã thử/);

    const voted = { ...edge, award: { ...edge.award, method: 'rankAndVote' } as const };
    expect(describeFirmness(voted, year, wordsFor('vi')).closing.at(-1)).toBe(
      'Độ chắc chắn chỉ xét điểm và thứ hạng, không xét phiếu.',
    );

    const silent = describeAllFirmness([], year, outcome, wordsFor('vi'));
    expect(silent.map(({ title, sentences }) => [title, sentences[0]?.slice(0, 24)])).toEqual([
      ['Cờ thi đua của Bộ Nội vụ', 'Không có ranh giới theo '],
      ['Bằng khen của Bộ trưởng Bộ Nội vụ', 'Không có ranh giới theo '],
    ]);

    // Never all or none by rounding.
    expect(closing(1999, 2000)).toContain('hơn 99 % của 2000');
    expect(closing(1, 2000)).toContain('chưa đến 1 %');
    expect(closing(1744, 2000)).toContain('87 %');
  } finally {
    excel.uninstall();
  }
});
