import {
  isHeadingWord,
  readCaption,
  readHeading,
  type HeadingReading,
} from '../../../../src/intake/recognise/columns/column-meanings';

const SURE = 3;
const WITHIN = 2;

const column = (meaning: string, sureness: number): object => ({
  kind: 'column',
  meaning,
  sureness,
});
const OTHER: HeadingReading = { kind: 'other' };

const VERY_WORDS: Readonly<Record<string, readonly string[]>> = {
  code: ['Mã', 'Mã tiêu chí', 'Mã số', 'Mã TC', 'Ký hiệu'],
  order: ['TT', 'STT', 'Số TT', 'Số thứ tự', 'Thứ tự'],
  title: [
    'Nội dung tiêu chí',
    'Nội dung',
    'Tiêu chí',
    'Tên tiêu chí',
    'Nội dung và chỉ tiêu',
    'Các mặt công tác',
    'Nội dung công việc',
    'Nội dung thi đua',
    'Tiêu chí thi đua',
    'Tiêu chí chấm điểm',
    'Nội dung chấm điểm',
    'Nội dung đánh giá',
  ],
  max: [
    'Điểm tối đa',
    'Điểm chuẩn',
    'Thang điểm',
    'Khung điểm',
    'Điểm quy định',
    'Đ.chuẩn',
    'Đ.tối đa',
    'Tối đa',
  ],
  target: ['Chỉ tiêu được giao', 'Chỉ tiêu giao', 'Chỉ tiêu kế hoạch', 'Kế hoạch giao'],
  result: [
    'Kết quả thực hiện',
    'Kết quả',
    'Thực hiện',
    'Kết quả đạt được',
    'Kết quả tự đánh giá',
    'Đã thực hiện',
  ],
  self: [
    'Điểm tự chấm',
    'Tự chấm',
    'Điểm chấm',
    'Đơn vị tự chấm',
    'Điểm đơn vị tự chấm',
    'Đơn vị chấm',
    'Điểm tự đánh giá',
    'Điểm đạt được',
    'Điểm đạt',
    'Điểm đơn vị',
    'Điểm đơn vị đạt được',
    'Số điểm đạt được',
    'Mức điểm đạt',
    'Mức điểm đạt được',
    'Điểm chấm của đơn vị',
    'Điểm còn lại',
  ],
  evidence: [
    'Minh chứng',
    'Tài liệu minh chứng',
    'Tài liệu kiểm chứng',
    'Văn bản minh chứng',
    'Hồ sơ minh chứng',
  ],
  unitNote: ['Ghi chú', 'Ghi chú của đơn vị'],
};
const VERY = Object.entries(VERY_WORDS).flatMap(([meaning, list]) =>
  list.map((words) => [words, meaning] as const),
);

describe('the very words', () => {
  it.each(VERY)('%s heads the %s', (words, meaning) => {
    expect(readHeading(words)).toEqual(column(meaning, SURE));
    expect(readHeading(`${words.toUpperCase()} (2)`)).toEqual(column(meaning, SURE));
    expect(isHeadingWord(` ${words}:`)).toBe(true);
  });

  it.each([
    ['Điểm', 'max', 'self'],
    ['Số điểm', 'max', 'self'],
    ['Điểm số', 'max', 'self'],
    ['Chỉ tiêu', 'target', 'title'],
  ])('%s heads the %s or the %s', (words, one, other) => {
    expect(readHeading(words)).toEqual({ kind: 'either', meanings: [one, other] });
    expect(isHeadingWord(words)).toBe(true);
  });

  it.each(['Điểm tối đa theo Quy chế', 'Đơn vị', '', 'Nội', 'Điễm tự chắmm'])(
    '%j are not they',
    (words) => {
      expect(isHeadingWord(words)).toBe(false);
    },
  );
});

describe('words of somebody else’s column', () => {
  it.each([
    'Điểm thẩm định',
    'Thẩm tra',
    'Phúc tra lại',
    'Điểm phúc khảo',
    'Hội đồng chấm',
    'Cụm trưởng chấm',
    'Khối trưởng',
    'Tổ chấm',
    'Điểm thống nhất',
    'Cụm chấm',
    'Cụm thi đua chấm',
    'Khối đánh giá',
    'Khối thi đua kiểm tra',
    'Kết quả của Cụm',
    'Điểm của khối',
    'Điểm cụm',
    'Điểm khối',
    'Cấp trên',
    'Đoàn kiểm tra',
    'Kiểm tra chéo',
    'Điểm chấm chéo',
    'Bình xét',
    'Lý do',
    'Giải trình',
    'Điểm cuối cùng',
    'Kết quả cuối',
    'Điểm tối đa áp dụng',
    'Chênh lệch',
    'Tổng điểm',
    'Tổng số điểm',
    'Người chấm',
    'Cách chấm',
    'Cách tính điểm',
    'Phương pháp chấm điểm',
    'Mức điểm',
    'Tham số',
    'Căn cứ',
    'Loại dòng',
    'Phòng phụ trách',
    'Đơn vị chủ trì',
    'Đơn vị tính',
    'ĐVT',
    'Xếp loại',
    'Xếp hạng',
    'Xếp thứ',
    'Đơn vị thực hiện',
    'Cơ quan thực hiện',
    'Phòng thực hiện',
    'Bộ phận thực hiện',
    'Người thực hiện',
    'Thời gian thực hiện',
    'Điểm thưởng',
    'Điểm cộng',
    'Điểm trừ',
    'Điểm phạt',
    'Kết quả năm trước',
    'Điểm TĐ',
    'Ý kiến',
    'Đề xuất',
  ])('%s', (words) => {
    expect(readHeading(words)).toEqual(OTHER);
    expect(readHeading(`${words} lần 2`)).toEqual(OTHER);
  });

  it.each<[string, string, number]>([
    ['Kết quả cuối năm', 'result', WITHIN],
    ['Kết quả cuối kỳ', 'result', WITHIN],
    ['Mức điểm tối đa', 'max', WITHIN],
    ['Kết quả đơn vị thực hiện', 'result', WITHIN],
  ])('but %s heads the %s', (words, meaning, sureness) => {
    expect(readHeading(words)).toEqual(column(meaning, sureness));
  });
});

describe('captions above a group of headings', () => {
  it.each([
    'Đơn vị tự chấm',
    'Tự chấm',
    'Tự đánh giá',
    'Phần tự chấm',
    'Điểm tự chấm',
    'Kết quả tự đánh giá',
    'Phần điểm do đơn vị tự chấm',
    'Tự chấm điểm',
    'Tự đánh giá của đơn vị',
    'Đơn vị',
    'Đơn vị chấm',
    'Đơn vị chấm điểm',
  ])('%s: the unit’s own', (text) => {
    expect(readCaption(text)).toBe('own');
  });

  it.each(['Hội đồng', 'Cụm chấm', 'Thẩm định', 'Kết luận', 'Kết luận của thường trực'])(
    '%s: somebody else’s',
    (text) => {
      expect(readCaption(text)).toBe('others');
    },
  );

  it.each([
    'Đơn vị: SNV Phú Yên',
    'Hội đồng: ông Nguyễn Văn A',
    'Các đơn vị',
    'Đơn vị nhận',
    'Tự chấm lại',
    'Bản tự chấm',
    'Phần kết luận',
    'Kết luậnn',
    'Kết quả',
  ])('%s: nobody’s', (text) => {
    expect(readCaption(text)).toBe('none');
  });

  it('is no title line, which goes on longer', () => {
    expect(readCaption(`Hội đồng ${'x'.repeat(31)}`)).toBe('others');
    expect(readCaption(`Hội đồng ${'x'.repeat(32)}`)).toBe('none');
  });
});
