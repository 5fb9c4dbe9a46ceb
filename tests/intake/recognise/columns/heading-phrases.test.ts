import {
  isHeadingWord,
  readHeading,
  type HeadingReading,
} from '../../../../src/intake/recognise/columns/column-meanings';

const SURE = 3;
const WITHIN = 2;
const SLIPPED = 1;

const column = (meaning: string, sureness: number): object => ({
  kind: 'column',
  meaning,
  sureness,
});
const OTHER: HeadingReading = { kind: 'other' };
const NONE: HeadingReading = { kind: 'none' };

describe('words inside longer ones', () => {
  it.each<[string, string]>([
    ['Các minh chứng', 'evidence'],
    ['Số kiểm chứng', 'evidence'],
    ['Tài liệu gửi', 'evidence'],
    ['Văn bản kèm theo', 'evidence'],
    ['Hồ sơ kèm', 'evidence'],
    ['Hồ sơ', 'evidence'],
    ['Phần ghi chú', 'unitNote'],
    ['Mã số tiêu chí', 'code'],
    ['Mã tiêu chí thi đua', 'code'],
    ['Mã chỉ tiêu', 'code'],
    ['Phần tự chấm', 'self'],
    ['Phần tự đánh giá', 'self'],
    ['Tự cho điểm', 'self'],
    ['Tự nhận', 'self'],
    ['Đơn vị chấm điểm', 'self'],
    ['Điểm của đơn vị', 'self'],
    ['Điểm đạt năm 2020', 'self'],
    ['Điểm thực hiện', 'self'],
    ['Điểm kết quả', 'self'],
    ['Kết quả chấm', 'self'],
    ['Đạt', 'self'],
    ['Số tối đa', 'max'],
    ['Mức thang điểm', 'max'],
    ['Mức khung điểm', 'max'],
    ['Biểu điểm', 'max'],
    ['Mức điểm chuẩn năm', 'other'],
    ['Số kết quả', 'result'],
    ['Tình hình thực hiện', 'result'],
    ['Tỷ lệ đạt được', 'result'],
    ['Chỉ tiêu bộ giao', 'target'],
    ['Chỉ tiêu được bổ sung', 'target'],
    ['Chỉ tiêu đã giao', 'target'],
    ['Chỉ tiêu năm 2020', 'target'],
    ['Chỉ tiêu kế hoạch giao', 'target'],
    ['Chỉ tiêu phân bổ', 'target'],
    ['Chỉ tiêu phần giao', 'target'],
    ['Các nội dung', 'title'],
    ['Nhóm tiêu chí', 'title'],
    ['Mặt công tác', 'title'],
  ])('%s heads the %s', (words, meaning) => {
    expect(readHeading(words)).toEqual(meaning === 'other' ? OTHER : column(meaning, WITHIN));
  });

  it.each([
    ['Số mã số', 'none'],
    ['Hồ sơ công việc', 'none'],
    ['Không đạt', 'none'],
    ['Đạt chuẩn', 'none'],
    ['Chỉ tiêu tăng thêm', 'none'],
  ])('%s heads none of them', (words, kind) => {
    expect(readHeading(words).kind).toBe(kind);
  });

  it.each([
    ['Giải trình, minh chứng', column('evidence', WITHIN)],
    ['Căn cứ, tài liệu kiểm chứng', column('evidence', WITHIN)],
    ['Lý do và minh chứng', column('evidence', WITHIN)],
    ['Các lý do, minh chứng', OTHER],
    ['Lý do, tài liệu', OTHER],
  ])('reasons with evidence: %s', (words, expected) => {
    expect(readHeading(words)).toEqual(expected);
  });
});

describe('slips of the hand', () => {
  it.each<[string, string]>([
    ['Minh chứg', 'evidence'],
    ['Nội dugn', 'title'],
    ['Ghi chs', 'unitNote'],
    ['Ghi cú', 'unitNote'],
    ['Điễmm tự chấn', 'self'],
    ['Thangg điểm', 'max'],
    ['Kết qảu', 'result'],
    ['Phần kết qủ thực hiệ', 'result'],
    ['Theo dõi minh chứg', 'evidence'],
    ['Minnh chhứng', 'evidence'],
  ])('%s heads the %s', (words, meaning) => {
    expect(readHeading(words)).toEqual(column(meaning, SLIPPED));
  });

  it.each(['Điểm thẩm địhn', 'Chênh lệhc', 'Phụ tráchh'])('%s is somebody else’s', (words) => {
    expect(readHeading(words)).toEqual(OTHER);
  });

  it.each(['SST', 'Mãã', 'Ngày gửi', 'Nối dugnn', 'Họ và tên'])('%s is nothing', (words) => {
    expect(readHeading(words)).toEqual(NONE);
  });
});

describe('how long a heading may be', () => {
  const long = (length: number): string => `Tiêu chí ${'x'.repeat(length - 9)}`;

  it('seventy characters and no more, without what stands in brackets twice as many', () => {
    expect(readHeading(long(70))).toEqual(column('title', WITHIN));
    expect(readHeading(long(71))).toEqual(NONE);
    expect(isHeadingWord(`Tiêu chí${' '.repeat(62)}`)).toBe(true);
    expect(isHeadingWord(`Tiêu chí${' '.repeat(63)}`)).toBe(false);
    expect(readHeading(`Tiêu chí${' '.repeat(132)}`)).toEqual(column('title', SURE));
    expect(readHeading(`Tiêu chí${' '.repeat(133)}`)).toEqual(NONE);
  });

  it.each(['', '   ', '…', '()'])('%j is no heading', (text) => {
    expect(readHeading(text)).toEqual(NONE);
  });
});
