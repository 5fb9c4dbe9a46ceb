import { describeFirmness } from '../../src/app/describe-firmness';
import { firmnessOfWorkbook } from '../../src/app/firmness-of-workbook';
import { rankWorkbook } from '../../src/app/rank-workbook';
import { firmnessOf } from '../../src/domain/firmness/firmness';
import { wordsFor } from '../../src/locales/words';
import { importSample, NOW, openSample } from '../support/sample-book';

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
        'Chỉ cần tiêu chí I.2.1.2 của Bình Định tăng từ 1,5 lên 2 là đổi kết quả.',
        '1 tiêu chí đang có ý kiến có thể đổi hạng 4–5:',
      ],
      matters: ['Tất cả đơn vị, tiêu chí IV.3: nếu vẫn chấm (đang ghi ở Không chấm)'],
      closing: ['Không chênh lệch tự chấm – thẩm định nào chạm tới ranh giới này.'],
    });
    const english = await firmnessOfWorkbook({ language: 'en' });
    expect(english[1]?.sentences[0]).toBe('Quảng Nam is ahead of Bình Định by 0.5 points.');

    const [edge] = firmnessOf(year, outcome);
    if (!edge) throw new Error('no edge');
    const closing = (held: number, of: number): string | undefined =>
      describeFirmness({ ...edge, rate: { counted: 'sampled', held, of } }, year, wordsFor('vi'))
        .closing[0];
    // Never all or none by rounding.
    expect(closing(1999, 2000)).toContain('hơn 99 % của 2000');
    expect(closing(1, 2000)).toContain('chưa đến 1 %');
    expect(closing(1744, 2000)).toContain('87 %');
  } finally {
    excel.uninstall();
  }
});
