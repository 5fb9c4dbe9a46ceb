import { Form, type FormRow } from './form';

type Line = readonly [
  code: string,
  order: string,
  title: string,
  max: number,
  self?: number,
  result?: string | number,
  target?: number,
];

/** What the regulation prints, and what a member without fault writes. */
export const LINES: readonly Line[] = [
  ['I', 'I', 'Nhiệm vụ chuyên môn', 27],
  ['I.1', '1', 'Tham mưu văn bản đúng thẩm quyền, đúng thể thức', 4, 4],
  ['I.2', '2', 'Gửi báo cáo định kỳ (số ngày chậm)', 2, 2, 0],
  ['I.3', '3', 'Kết quả tinh giản biên chế so với chỉ tiêu', 5, 5, 10, 10],
  ['I.4', '4', 'Không sử dụng vượt số biên chế được giao', 3, 3, 'Không vượt'],
  ['I.5', '5', 'Tỷ lệ hồ sơ giải quyết đúng hạn', 3, 3, 96],
  ['I.6', '6', 'Chấp hành chủ trương, chính sách, pháp luật', 10, 9.5],
  ['II', 'II', 'Phong trào thi đua', 36],
  ['II.1', '1', 'Mô hình, điển hình tiên tiến được nhân rộng', 4, 4, 4],
  ['II.2', '2', 'Tổ chức phát động và ký giao ước', 10, 9],
  ['II.3', '3', 'Nộp báo cáo tổng kết (số ngày chậm)', 4, 4, 0],
  ['II.4', '4', 'Tuyên truyền gương người tốt, việc tốt', 2, 2],
  ['II.5', '5', 'Kiểm tra phong trào tại cơ sở', 2, 1.5],
  ['II.6', '6', 'Khen thưởng người lao động trực tiếp', 2, 2],
  ['II.7', '7', 'Tham dự đầy đủ hội nghị của Cụm', 2, 2],
  ['II.8', '8', 'Đóng góp ý kiến vào quy chế', 2, 1],
  ['II.9', '9', 'Cập nhật phần mềm quản lý thi đua', 4, 3],
  ['II.10', '10', 'Quản lý, sử dụng quỹ thi đua đúng quy định', 4, 4],
  ['III', 'III', 'Khối lượng nhiệm vụ quy đổi', 2000],
  ['III.1', '1', 'Nhiệm vụ thường xuyên quy đổi', 1500, 1200],
  ['III.2', '2', 'Nhiệm vụ đột xuất quy đổi', 500, 450],
  ['T', '', 'Điểm thưởng', 5],
  ['T.1', '1', 'Được mời báo cáo điển hình', 2, 1, 1],
  ['T.2', '2', 'Sáng kiến được công nhận cấp tỉnh', 3, 2],
  ['P', '', 'Điểm trừ', 6],
  ['P.1', '1', 'Công chức bị kỷ luật (số trường hợp)', 6, 2, 1],
];

export function cleanForm(unit: string): Form {
  const rows = LINES.map(([code, order, title, max, self, result, target]): FormRow => ({
    key: code,
    cells: {
      code,
      order,
      title,
      max,
      target: target ?? null,
      result: result ?? null,
      self: self ?? null,
      // A bonus rests on a decision of its own.
      evidence:
        self === undefined
          ? null
          : code.startsWith('T')
            ? `Quyết định số ${code.slice(2)}/QĐ-UBND ngày 12/06/2025`
            : 'Báo cáo số 12/BC-VP ngày 05/03/2025',
    },
  }));
  return new Form(`${unit}.xlsx`, unit, rows);
}
