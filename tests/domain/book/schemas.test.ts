import { SCHEMA_LIST } from '../../../src/domain/book/schemas';
import type { ColumnSchema, SheetSchema } from '../../../src/domain/book/sheet-schema';
import { fold } from '../../../src/domain/text/fold';

/**
 * The books that stand: hidden name, table, sheet, when it is made, columns. `=` other headings that
 * mean the column, `@` kept as text, `›` folded away, `*` filled in by the add-in. A line may get
 * more headings and more columns; one that is taken away is a column that is lost in every old book.
 */
const BOOKS: readonly (readonly [string, string, string, string, string])[] = [
  [
    'ThietLap',
    'ThietLap',
    'Thiết lập',
    'with the book',
    'Nhóm * | Mục = Nội dung * | Giá trị @ | Cách ghi * | Căn cứ',
  ],
  [
    'TieuChi',
    'TieuChi',
    'Bảng tiêu chí',
    'with the book',
    'Mã @ | TT = STT = Số TT @ | Loại dòng | Nội dung tiêu chí = Nội dung = Tiêu chí = Nội dung và chỉ tiêu = Các mặt công tác | Điểm tối đa = Điểm chuẩn = Thang điểm = Khung điểm | Cách chấm = Cách tính điểm = Phương pháp chấm | Mức điểm = Tham số @ | Người chấm | Minh chứng @ | Áp dụng = Áp dụng cho @ | Căn cứ | Ghi chú',
  ],
  [
    'XepLoai',
    'XepLoai',
    'Xếp loại',
    'with the book',
    'Xếp loại = Phân loại = Phân hạng = Loại | Từ (≥) = Từ = Từ điểm @ | Đến dưới (<) = Đến dưới = Đến điểm * | Điều kiện @ | Căn cứ',
  ],
  [
    'DonVi',
    'DonVi',
    'Đơn vị',
    'with the book',
    'Mã @ * | Tên đơn vị @ | Tên gọi tắt @ | Tên gọi khác @ | Cụm, khối @ | Nhóm @ | Vai trò | Tham gia từ @ | Tham gia đến @ | Kế thừa từ @ | Ngày đăng ký thi đua @ | Danh hiệu đăng ký @ | Ngày ký giao ước @ | Dự hội nghị | Ghi chú @',
  ],
  [
    'HinhThuc',
    'HinhThuc',
    'Cơ cấu khen thưởng',
    'with the book',
    'Thứ tự @ | Danh hiệu, hình thức khen thưởng = Hình thức @ | Số lượng @ | Cách chọn | Thẩm quyền quyết định @ | Cấp khen thưởng = Cấp = Cấp khen › | Loại khen @ › | Nguồn xét @ › | Tính trên = Cơ sở @ › | Làm tròn số lượng = Làm tròn › | Phạm vi › | Hạng từ › | Hạng đến › | Điều kiện @ › | Khi thiếu đơn vị đủ điều kiện › | Cách thức biểu quyết › | Tỷ lệ phiếu tối thiểu = Ngưỡng phiếu @ › | Tỷ lệ tính trên = Cơ sở phiếu › | Căn cứ ›',
  ],
  ['ChiTieu', 'ChiTieu', 'Giao chỉ tiêu', 'when needed', 'Đơn vị @'],
  [
    'KhongCham',
    'KhongCham',
    'Không chấm',
    'when needed',
    'Mã tiêu chí = Mã @ | Đơn vị @ | Cách xử lý | Lý do @ | Căn cứ @',
  ],
  [
    'DiemNgoai',
    'DiemNgoai',
    'Điểm chấm ngoài',
    'when needed',
    'Mã = Mã tiêu chí @ | Đơn vị @ | Người chấm @ | Lần | Thứ hạng = Xếp hạng = Hạng | Điểm | Lý do, căn cứ = Căn cứ = Lý do @',
  ],
  [
    'ThanhTich',
    'ThanhTich',
    'Khen thưởng đã có',
    'when needed',
    'Đơn vị @ | Năm | Danh hiệu, hình thức @ | Cấp khen thưởng | Loại khen @ | Số quyết định @ | Ngày ký @ | Ghi chú @',
  ],
  [
    'DieuKien',
    'DieuKien',
    'Điều kiện xét',
    'when needed',
    'Mã @ | Điều kiện @ | Hậu quả | Áp dụng cho @ | Cách kiểm tra | Căn cứ @',
  ],
  [
    'KhongXet',
    'KhongXet',
    'Không xét, chưa xét',
    'when needed',
    'Đơn vị @ | Mã điều kiện @ | Hậu quả | Áp dụng cho @ | Lý do @ | Căn cứ @ | Đến ngày @',
  ],
  [
    'KiemTra',
    'KiemTra',
    'Kiểm tra',
    'with the book',
    'Mã @ * | Mức độ = Mức * | Đơn vị * | Vị trí * | Mã tiêu chí @ * | Nội dung * | Hiện tại @ * | Đề xuất sửa thành = Đề xuất @ * | Xử lý | Lý do @',
  ],
  [
    'ThongBao',
    'ThongBao',
    'Thông báo thẩm định',
    'when needed',
    'Mã @ * | Nội dung * | Điểm tự chấm * | Điểm thẩm định * | Chênh lệch * | Lý do điều chỉnh @ * | Giải trình @',
  ],
  [
    'TongHop',
    'TongHop',
    'Tổng hợp',
    'with the book',
    'TT * | Cụm, khối * | Đơn vị * | Điểm thưởng * | Điểm trừ * | Tổng điểm tự chấm * | Tổng điểm thẩm định * | Chênh lệch * | Tổng điểm * | Điểm tối đa áp dụng * | Tỷ lệ (%) * | Lệch so với tự chấm * | Số tiêu chí đạt tối đa * | Số đơn vị xếp trên * | Xếp hạng = Xếp thứ = Xếp thứ tự = Thứ hạng * | Xếp loại * | Căn cứ phân định * | Ghi chú *',
  ],
  [
    'GiaiThich',
    'GiaiThich',
    'Giải thích kết quả',
    'when needed, never read',
    'Đơn vị @ * | Mã @ * | Nội dung @ * | Giá trị * | Cách tính @ * | Căn cứ @ * | Vị trí @ *',
  ],
  [
    'SuyTon',
    'SuyTon',
    'Kết quả suy tôn',
    'with the book',
    'Nội dung biểu quyết = Hình thức @ | Đơn vị @ | Lần | Cách thức | Tổng số thành viên = Tổng số | Có mặt | Phiếu phát ra | Phiếu thu về | Gửi phiếu bằng văn bản | Đồng ý | Không đồng ý | Phiếu trắng | Không hợp lệ | Người chủ trì đồng ý › | Tỷ lệ (%) * | Kết quả *',
  ],
  [
    'DeNghi',
    'DeNghi',
    'Đề nghị khen thưởng',
    'with the book',
    'TT * | Tên đơn vị * | Cụm, khối dẫn đầu * | Tổng điểm * | Xếp hạng * | Danh hiệu, hình thức đề nghị = Hình thức đề nghị * | Thẩm quyền quyết định * | Số phiếu đồng ý (tỷ lệ) = Số phiếu/Tỷ lệ * | Các hình thức đã được khen thưởng = Đã được khen @ | Tóm tắt thành tích @ | Ghi chú @ | Trạng thái * | Lý do * | Kết quả xét @ › | Số, ngày quyết định @ › | Lý do không khen @ › | Tóm tắt thành tích (bản soạn) @ › *',
  ],
  [
    'KetLuan',
    'KetLuan',
    'Kết luận',
    'when needed',
    'TT @ | Ngày @ | Vấn đề @ | Đối tượng @ | Kết luận @ | Người, cơ quan kết luận @ | Căn cứ @',
  ],
  ['NiemPhong', 'NiemPhong', 'Niêm phong', 'when needed', 'Mục @ * | Nội dung @ *'],
  [
    'SoNguon',
    'SoNguon',
    'Sổ nguồn',
    'when needed',
    'Cụm, khối @ * | Đơn vị @ * | Tệp @ * | Tổng điểm @ * | Xếp hạng @ * | Mã niêm phong @ * | Ngày gom @ * | Mã nhận dạng (SHA-256) @ *',
  ],
  [
    'PhienBan',
    'PhienBan',
    'Các bản quy chế',
    'when needed',
    'Bản @ | Tên văn bản @ | Số, ký hiệu = Số ký hiệu = Số văn bản @ | Ngày thông qua @ | Hiệu lực từ @ | Cách áp dụng @ | Mã nhận dạng @ *',
  ],
  [
    'PhieuNhan',
    'PhieuNhan',
    'Phiếu đã nhận',
    'when needed',
    'Đơn vị * | Tệp @ * | Trang tính @ * | Ngày nhận @ * | Ngày gửi @ | Số, ngày văn bản @ | Đã ký | Bản quy chế @ * | Mã nhận dạng @ * | Trạng thái * | Thay cho @ *',
  ],
  ['GhiNho', 'GhiNho', 'Ghi nhớ', 'when needed', 'Loại | Đã gặp @ | Hiểu là @ | Ngày @'],
  [
    'VaiTro',
    'VaiTro',
    'Vai trò',
    'when needed',
    'Năm | Đơn vị @ | Vai trò | Cách xác định @ | Căn cứ @ | Ngày nhận cờ luân lưu @',
  ],
  [
    'GiaoUoc',
    'GiaoUoc',
    'Giao ước',
    'when needed',
    'TT = STT @ | Lĩnh vực @ | Nội dung thi đua = Nội dung = Nội dung giao ước @',
  ],
  ['MauVanBan', 'MauVanBan', 'Mẫu văn bản', 'when needed', 'Văn bản @ | Loại đoạn @ | Nội dung @'],
  [
    'NhatKy',
    'NhatKy',
    'Nhật ký',
    'with the book',
    'Thời điểm @ * | Người @ * | Việc * | Đối tượng @ * | Trước @ * | Sau @ * | Lý do @ *',
  ],
];

const FILLED_BY: Readonly<Record<string, string>> = { clerk: '', tool: ' *' };

function column({ heading, alsoRead = [], text, collapsed, by }: ColumnSchema): string {
  const marks = [text ? ' @' : '', collapsed ? ' ›' : '', FILLED_BY[by] ?? ' ?'];
  return [heading, ...alsoRead].join(' = ') + marks.join('');
}

function sheet({ id, tableName, sheetName, ...more }: SheetSchema): (typeof BOOKS)[number] {
  const { alwaysThere, neverInput, columns } = more;
  const made = [
    alwaysThere ? 'with the book' : 'when needed',
    ...(neverInput ? ['never read'] : []),
  ];
  const all = Object.values<ColumnSchema>(columns).map(column);
  return [id, tableName, sheetName, made.join(', '), all.join(' | ')];
}

const written = BOOKS.map((line) => [line[0], line] as const);

it.each(written)('%s is found by its names and headings in every book that stands', (id, line) => {
  expect(SCHEMA_LIST.filter((one) => one.id === id).map(sheet)).toEqual([line]);
});

it('has no sheet that is not written down here, and no two by one name', () => {
  expect(SCHEMA_LIST.map(({ id }) => id)).toEqual(BOOKS.map(([id]) => id));
  const names = SCHEMA_LIST.map(({ sheetName }) => fold(sheetName));
  expect(new Set(names).size).toBe(names.length);
});

it.each(SCHEMA_LIST.map((one) => [one.sheetName, one] as const))(
  'no heading of %s means two columns',
  (_, { columns }) => {
    const headings = Object.values<ColumnSchema>(columns).map(({ heading }) => fold(heading));
    const others = Object.values<ColumnSchema>(columns).flatMap(({ alsoRead = [] }) =>
      alsoRead.map(fold),
    );
    expect(new Set(headings).size).toBe(headings.length);
    expect(new Set(others).size).toBe(others.length);
  },
);
