import { cell, type Worded } from './wordings';

/** Points by interval, by yes and no, by level. */
export const LISTED: readonly Worded[] = [
  // Bands
  cell(
    'đạt từ 95% trở lên: 5 điểm; từ 80% đến dưới 95%: 3 điểm; dưới 80%: không có điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ),
  {
    title:
      'Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 95% trở lên được 5 điểm, từ 80% đến dưới 95% được 3 điểm, dưới 80% không có điểm',
    max: '5',
    rule: 'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  },
  cell(
    'Đạt từ 95% trở lên thì được 5 điểm, đạt từ 80% đến dưới 95% thì được 3 điểm, còn lại không được điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; còn lại: 0',
  ),
  cell(
    'Trên 95% chấm 5 điểm\nTừ 75% - 95% chấm 3 điểm\nDưới 75% chấm 0 điểm',
    '5',
    'Khung | trên 95%: 5; từ 75% đến 95%: 3; dưới 75%: 0',
  ),
  cell(
    '- Hoàn thành 100% kế hoạch: 10 điểm\n- Từ 90% đến dưới 100%: 8 điểm\n- Dưới 90%: 0 điểm',
    '10',
    'Khung | 100%: 10; từ 90% đến dưới 100%: 8; dưới 90%: 0',
  ),
  cell(
    'Tỉ lệ từ 90% hồ sơ trở lên: 3đ; từ 70% hồ sơ đến dưới 90%: 2đ; dưới 70% hồ sơ: 0đ',
    '3',
    'Khung | từ 90%: 3; từ 70% đến dưới 90%: 2; dưới 70%: 0',
  ),
  {
    title:
      'Đúng hạn: 2 điểm; chậm 1-2 ngày: 1,5 điểm; chậm 3-5 ngày: 1 điểm; chậm trên 5 ngày: 0 điểm',
    max: '2',
    rule: 'Khung | 0 ngày: 2; từ 1 đến 2 ngày: 1,5; từ 3 đến 5 ngày: 1; trên 5 ngày: 0',
  },
  {
    title:
      'Gửi báo cáo đúng hạn 3 điểm, chậm từ 1 đến 3 ngày làm việc 2 điểm, chậm quá 3 ngày không có điểm',
    max: '3',
    rule: 'Khung | 0 ngày: 3; từ 1 đến 3 ngày: 2; trên 3 ngày: 0',
  },
  cell(
    '95% trở lên: 5, 80% đến dưới 95%: 3, dưới 80%: 0',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ),
  cell(
    '≥ 95%: 5 điểm; 80–<95%: 3 điểm; <80%: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ),
  cell(
    'từ 95% trở lên: 5 điểm; dưới 95% đến 80%: 3 điểm; dưới 80%: 1 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 1',
  ),
  cell(
    'Không có vụ vi phạm nào được 5 điểm; có 1 vụ được 3 điểm; từ 2 vụ trở lên không có điểm',
    '5',
    'Khung | 0 vụ: 5; 1 vụ: 3; từ 2 vụ: 0',
  ),
  cell(
    'Đạt ít nhất 90% được điểm tối đa; đạt thấp hơn 90% được 2 điểm',
    '4',
    'Khung | từ 90%: 4; dưới 90%: 2',
  ),
  cell(
    '- Gửi đúng hạn: 3 điểm;\n- Gửi chậm dưới 5 ngày: 2 điểm;\n- Gửi chậm từ 5 ngày trở lên: 0 điểm.',
    '3',
    'Khung | 0 ngày: 3; từ 1 đến dưới 5 ngày: 2; từ 5 ngày: 0',
  ),
  cell(
    'Từ 3 mô hình trở lên: 5 điểm; 2 mô hình: 3 điểm; 1 mô hình: 1 điểm; không có mô hình nào: 0 điểm',
    '5',
    'Khung | từ 3 mô hình: 5; 2 mô hình: 3; 1 mô hình: 1; 0 mô hình: 0',
  ),
  cell(
    'Trên 30 tin, bài: 5 điểm; từ 20 đến 30 tin, bài: 3 điểm; dưới 20 tin, bài: 1 điểm',
    '5',
    'Khung | trên 30 tin: 5; từ 20 đến 30 tin: 3; dưới 20 tin: 1',
  ),
  // Met or not
  {
    title: 'Ban hành kế hoạch; có: 2 điểm, không: 0 điểm',
    max: '2',
    rule: 'Đạt/Không đạt | Có: 2; Không: 0',
  },
  {
    title: 'Kế hoạch cải cách hành chính đã ban hành được 2 điểm, chưa ban hành 0 điểm',
    max: '2',
    rule: 'Đạt/Không đạt | Đã ban hành: 2; Chưa ban hành: 0',
  },
  cell('Đạt: 5 điểm, không đạt: 0 điểm', '5', 'Đạt/Không đạt | Đạt: 5; Không đạt: 0'),
  cell('Có tổ chức 2đ; không tổ chức 0đ', '2', 'Đạt/Không đạt | Có tổ chức: 2; Không tổ chức: 0'),
  cell('a) Có: 1 điểm; b) Không có: không có điểm', '1', 'Đạt/Không đạt | Có: 1; Không có: 0'),
  cell(
    'Hoàn thành được 3 điểm; không hoàn thành: không điểm',
    '3',
    'Đạt/Không đạt | Hoàn thành: 3; Không hoàn thành: 0',
  ),
  cell('Nếu đạt: 5đ. Nếu không đạt: 0đ.', '5', 'Đạt/Không đạt | Đạt: 5; Không đạt: 0'),
  cell('Không vượt: 3; Vượt: 0', '3', 'Đạt/Không đạt | Không vượt: 3; Vượt: 0'),
  // The title before is left out; what is met and what is not are about one thing
  // What is denied need not be all that is said
  cell(
    'Có kế hoạch chữa cháy: 2 điểm, không có kế hoạch: 0 điểm',
    '2',
    'Đạt/Không đạt | Có kế hoạch chữa cháy: 2; Không có kế hoạch: 0',
  ),
  cell(
    'Có kế hoạch đã duyệt 2 điểm, không có kế hoạch 0 điểm',
    '2',
    'Đạt/Không đạt | Có kế hoạch đã duyệt: 2; Không có kế hoạch: 0',
  ),
  cell(
    'Có hồ sơ đạt chuẩn 2 điểm, không có hồ sơ đạt chuẩn 0 điểm',
    '2',
    'Đạt/Không đạt | Có hồ sơ đạt chuẩn: 2; Không có hồ sơ đạt chuẩn: 0',
  ),
  cell(
    'Ban hành quy chế đạt chuẩn 2 điểm, không ban hành quy chế đạt chuẩn 0 điểm',
    '2',
    'Đạt/Không đạt | Ban hành quy chế đạt chuẩn: 2; Không ban hành quy chế đạt chuẩn: 0',
  ),
  cell(
    'Có kế hoạch, báo cáo 2 điểm, không có kế hoạch 0 điểm',
    '2',
    'Đạt/Không đạt | Có kế hoạch, báo cáo: 2; Không có kế hoạch: 0',
  ),
  cell('Báo cáo năm, có 2 điểm, không 0 điểm', '2', 'Đạt/Không đạt | Có: 2; Không: 0'),
  cell(
    'Kế hoạch, đã ban hành 2 điểm, chưa ban hành 0 điểm',
    '2',
    'Đạt/Không đạt | Đã ban hành: 2; Chưa ban hành: 0',
  ),
  cell(
    'Kế hoạch năm đã ban hành 2 điểm, chưa ban hành 0 điểm',
    '2',
    'Đạt/Không đạt | Đã ban hành: 2; Chưa ban hành: 0',
  ),
  cell('không có 0 điểm, có 2 điểm', '2', 'Đạt/Không đạt | Không có: 0; Có: 2'),
  cell(
    'Kế hoạch 2 điểm, không có kế hoạch 0 điểm',
    '2',
    'Đạt/Không đạt | Kế hoạch: 2; Không có kế hoạch: 0',
  ),
  cell(
    'không được tặng 0 điểm, được tặng 2 điểm',
    '2',
    'Đạt/Không đạt | Không được tặng: 0; Được tặng: 2',
  ),
  cell(
    'ban hành đúng hạn 2 điểm, không ban hành 0 điểm',
    '2',
    'Đạt/Không đạt | Ban hành đúng hạn: 2; Không ban hành: 0',
  ),
  cell(
    'có một hai ba bốn năm sáu bảy tám chín kế hoạch của cụm 2 điểm, không có kế hoạch 0 điểm',
    '2',
    'Đạt/Không đạt | Có một hai ba bốn năm sáu bảy tám chín kế hoạch của cụm: 2; Không có kế hoạch: 0',
  ),
  // Levels
  {
    title: 'Hội thi do Cụm tổ chức',
    points: 'giải Nhất 5 điểm, giải Nhì 4 điểm, giải Ba 3 điểm, không có giải 0 điểm',
    max: '5',
    rule: 'Mức | Giải Nhất: 5; Giải Nhì: 4; Giải Ba: 3; Không có giải: 0',
  },
  cell('giải Nhất 5 điểm, giải Nhì 3 điểm.', '5', 'Mức | Giải Nhất: 5; Giải Nhì: 3'),
  cell('hạng A1 5 điểm, hạng A2 3 điểm', '5', 'Mức | Hạng A1: 5; Hạng A2: 3'),
  cell('hạng thứ 1 5 điểm, hạng thứ 2 3 điểm', '5', 'Mức | Hạng thứ 1: 5; Hạng thứ 2: 3'),
  cell('tốp 5 5 điểm, tốp 10 3 điểm, tốp 100 1 điểm', '5', 'Mức | Tốp 5: 5; Tốp 10: 3; Tốp 100: 1'),
  // Three that fall to nothing are alternatives, whatever they are called
  cell(
    'nộp trước hạn 5 điểm, nộp đúng hạn 3 điểm, nộp chậm 0 điểm',
    '5',
    'Mức | Nộp trước hạn: 5; Nộp đúng hạn: 3; Nộp chậm: 0',
  ),
  // The title before the first level is left out
  cell(
    'Kết quả hội thi, đạt giải Nhất 5 điểm, đạt giải Nhì 3 điểm',
    '5',
    'Mức | Đạt giải Nhất: 5; Đạt giải Nhì: 3',
  ),
  cell(
    'Tham gia hội thao đạt giải Nhất 5 điểm, giải Nhì 3 điểm',
    '5',
    'Mức | Đạt giải Nhất: 5; Giải Nhì: 3',
  ),
  cell('Hội diễn giải A 5 điểm, giải B 3 điểm', '5', 'Mức | Giải A: 5; Giải B: 3'),
  cell('Hội thao giải đặc biệt 5 điểm, giải A 3 điểm', '5', 'Mức | Giải đặc biệt: 5; Giải A: 3'),
  cell(
    'giải Nhất cấp tỉnh 5 điểm, giải Nhì cấp tỉnh 3 điểm',
    '5',
    'Mức | Giải Nhất cấp tỉnh: 5; Giải Nhì cấp tỉnh: 3',
  ),
  // "mới" is no "mỗi", "cử" no "cứ"
  cell('đạt loại mới 5 điểm, đạt loại cũ 3 điểm', '5', 'Mức | Đạt loại mới: 5; Đạt loại cũ: 3'),
  cell(
    'cử đội đạt giải Nhất 5 điểm, cử đội đạt giải Nhì 3 điểm',
    '5',
    'Mức | Đạt giải Nhất: 5; Cử đội đạt giải Nhì: 3',
  ),
  // Nine words, and no more, are a name
  cell(
    'đạt kết quả tốt theo kế hoạch chung của 5 điểm, đạt khá 3 điểm',
    '5',
    'Mức | Đạt kết quả tốt theo kế hoạch chung của: 5; Đạt khá: 3',
  ),
  {
    title: 'Tham gia hội thao: giải Nhất 5 điểm, giải Nhì 4 điểm',
    max: '5',
    rule: 'Mức | Giải Nhất: 5; Giải Nhì: 4',
  },
  {
    title: 'Kết quả xếp loại chi bộ',
    points: 'Xuất sắc: 4 điểm; tốt: 3 điểm; hoàn thành: 2 điểm; không hoàn thành: 0 điểm',
    max: '4',
    rule: 'Mức | Xuất sắc: 4; Tốt: 3; Hoàn thành: 2; Không hoàn thành: 0',
  },
  cell('Nhất (5 điểm), Nhì (4 điểm), Ba (3 điểm)', '5', 'Mức | Nhất: 5; Nhì: 4; Ba: 3'),
  cell(
    'Tốp 5: 3 điểm; tốp 10: 2 điểm; còn lại: 0 điểm',
    '3',
    'Mức | Tốp 5: 3; Tốp 10: 2; Còn lại: 0',
  ),
  cell(
    'Lãnh đạo Sở dự đủ: 4 điểm; cử cấp phòng dự thay: 2 điểm; vắng: 0 điểm',
    '4',
    'Mức | Lãnh đạo Sở dự đủ: 4; Cử cấp phòng dự thay: 2; Vắng: 0',
  ),
  cell(
    'Nhất: 5, Nhì: 4, Ba: 3, Không có giải: 0',
    '5',
    'Mức | Nhất: 5; Nhì: 4; Ba: 3; Không có giải: 0',
  ),
];
