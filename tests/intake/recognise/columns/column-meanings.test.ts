import { printNoticeMark } from '../../../../src/domain/book/notice-mark';
import { NOTICE_SHEET } from '../../../../src/domain/book/sheets/notice';
import { SCHEMA_LIST } from '../../../../src/domain/book/schemas';
import { UNIT_COLUMNS } from '../../../../src/domain/book/unit-sheet';
import { readCaption, readHeading } from '../../../../src/intake/recognise/columns/column-meanings';
import { looksLikeScoringTable } from '../../../../src/intake/recognise/columns/looks-like-scoring-table';

function meaning(text: string): string {
  const reading = readHeading(text);
  return reading.kind === 'column' ? reading.meaning : reading.kind;
}

describe('what a heading says', () => {
  it.each([
    ['Mã', 'code'],
    ['Mã tiêu chí', 'code'],
    ['Số TT', 'order'],
    ['S.T.T', 'none'],
    ['Nội dung và chỉ tiêu', 'title'],
    ['CÁC MẶT CÔNG TÁC', 'title'],
    ['Tiêu chí, nội dung chấm', 'title'],
    ['Đ.chuẩn', 'max'],
    ['Điểm tối đa theo Quy chế', 'max'],
    ['Điểm tối đa của tiêu chí', 'max'],
    ['Mức điểm tối đa', 'max'],
    // The Đ of another keyboard, wide letters, dashes, a hyphen nobody sees.
    ['ÐIỂM TỰ CHẤM', 'self'],
    ['Ðiểm tối ða', 'max'],
    ['Ｄiểm tự chấm', 'self'],
    ['Điểm tự – chấm', 'self'],
    ['Điểm\u00adtự chấm', 'self'],
    ['“Minh chứng”', 'evidence'],
    ['Ghi\u200b chú\ufeff', 'unitNote'],
    ['Chỉ tiêu được giao', 'target'],
    ['Chỉ tiêu giao năm 2020', 'target'],
    ['Kết quả thực hiện tiêu chí', 'result'],
    ['Kết quả thực hiện so với chỉ tiêu giao', 'result'],
    ['Điểm tự chấm', 'self'],
    ['Điểm đơn vị đạt được', 'self'],
    ['Điểm còn lại', 'self'],
    ['Mức điểm đạt', 'self'],
    ['Điểm chấm của đơn vị', 'self'],
    ['Đạt', 'self'],
    ['Điểm tự chấm (điểm)', 'self'],
    ['Điểm\ntự chấm', 'self'],
    ['Điểm đơn vị tự chấm', 'self'],
    ['Kết quả tự chấm điểm', 'self'],
    ['Điễm tự chấn', 'self'],
    ['Điễmm tự chấn', 'self'],
    ['Tài liệu minh chứng kết quả tự chấm', 'evidence'],
    ['Minh chứg', 'evidence'],
    ['Nội dugn', 'title'],
    ['Số điểm tự cchấm', 'self'],
    ['Điểm chmấ', 'self'],
    ['Số điểm tối đđa', 'max'],
    ['Văn bản mihn chứng', 'evidence'],
    ['Điểm thẩm địhn', 'other'],
    ['Điểm thầm đnh của Cụm', 'other'],
    ['Ghi chú của đơn vị', 'unitNote'],
    ['Điểm', 'either'],
    ['Chỉ tiêu', 'either'],
    ['Điểm thẩm định', 'other'],
    ['Điểm TĐ', 'other'],
    ['Kết quả thẩm định', 'other'],
    ['Hội đồng chấm', 'other'],
    ['Lý do điều chỉnh', 'other'],
    ['Phòng phụ trách', 'other'],
    ['Điểm tối đa áp dụng', 'other'],
    ['Tổng điểm tự chấm', 'other'],
    // Who does it and when, not what came of it.
    ['Đơn vị thực hiện', 'other'],
    ['Thời gian thực hiện', 'other'],
    ['Tỷ lệ thực hiện', 'result'],
    ['Kết quả chấm điểm', 'self'],
    ['Điểm kết quả', 'self'],
    ['Điểm chấm của đơn vị', 'self'],
    ['Tự nhận điểm', 'self'],
    ['Điểm tự nhận', 'self'],
    ['Điểm đơn vị', 'self'],
    ['Điểm số', 'either'],
    ['Biểu điểm', 'max'],
    // A bonus beside the score is not the score.
    ['Điểm cộng', 'other'],
    ['Điểm phạt', 'other'],
    ['Giải trình, minh chứng', 'evidence'],
    ['Căn cứ chấm điểm, tài liệu kiểm chứng', 'evidence'],
    ['Giải trình của đơn vị', 'other'],
    ['Hồ sơ kèm theo', 'evidence'],
    ['Đơn vị', 'none'],
    ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2020 CỦA SỞ NỘI VỤ TỈNH KHÁNH HÒA, CỤM MIỀN TRUNG', 'none'],
    ['', 'none'],
  ])('%s → %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  it.each([
    ['Đơn vị tự chấm', 'own'],
    ['Đơn vị', 'own'],
    ['Thẩm định', 'others'],
    ['Hội đồng thẩm định', 'others'],
    ['Kết luận', 'others'],
    ['Tiêu chí', 'none'],
    ['Đơn vị: SNV Phú Yên', 'none'],
    ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2020', 'none'],
  ])('above other headings, %s is %s', (text, expected) => {
    expect(readCaption(text)).toBe(expected);
  });
});

describe('whether a sheet of the workbook may be a scoring table', () => {
  it('takes a unit sheet, a foreign one, and one whose heading has two rows', () => {
    const own = Object.values(UNIT_COLUMNS).map(({ heading }) => heading);
    expect(looksLikeScoringTable([['PHIẾU'], [], own])).toBe(true);
    expect(looksLikeScoringTable([['TT', 'Các mặt công tác', 'Điểm', 'Điểm']])).toBe(true);
    expect(
      looksLikeScoringTable([
        ['TT', 'Nội dung', 'Điểm', '', 'Ghi chú'],
        ['', '', 'Tối đa', 'Tự chấm', ''],
      ]),
    ).toBe(true);
  });

  it('leaves alone every other sheet of our own, and what is no table', () => {
    const taken = SCHEMA_LIST.filter((schema) =>
      looksLikeScoringTable([
        [schema.title],
        [schema === NOTICE_SHEET ? printNoticeMark('KT', '2020') : ''],
        Object.values(schema.columns).map(({ heading }) => heading),
      ]),
    );
    expect(taken.map(({ id }) => id)).toEqual([]);
    expect(looksLikeScoringTable([])).toBe(false);
    expect(looksLikeScoringTable([['STT', 'Họ và tên', 'Ghi chú']])).toBe(false);
    expect(looksLikeScoringTable([['Nội dung', 'Tự chấm', 3, true]])).toBe(false);
  });
});
