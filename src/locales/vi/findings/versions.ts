import type { VersionFindings } from '../../finding-words';

export const versionFindings: VersionFindings = {
  oldForm: {
    message: (p) =>
      (p('edited')
        ? `Phiếu mang mã ${p('found')} của bản ${p('version')}; quy chế trong sổ đã được sửa sau khi phát phiếu (mã ${p('expected')}).`
        : `Phiếu được lập theo bản ${p('version')} của quy chế; bản đang áp dụng là bản ${p('current')}.`) +
      (p('codes') ? ` Tiêu chí đã thay đổi: ${p('codes')}.` : ''),
    advice:
      'Gửi đơn vị phiếu mới để chấm lại; nếu đã đối chiếu và điểm vẫn đúng theo bản đang áp dụng, chọn Ngoại lệ và ghi lý do.',
  },
  versionUnreadable: {
    message: (p) =>
      p('version')
        ? `Bản ${p('version')}: ô “${p('column')}” trùng hoặc không đọc được: “${p('found')}”.`
        : `Ô “${p('column')}” trống, trùng hoặc không có trong Các bản quy chế: “${p('found')}”.`,
    advice:
      'Sửa ở sheet Các bản quy chế: Bản là số 1, 2, 3, … không trùng nhau; ngày ghi dd/mm/yyyy; Cách áp dụng là Cả năm.',
  },
  versionAfterPeriod: {
    message: (p) =>
      `Bản ${p('version')} có hiệu lực từ ${p('found')}, sau ngày cuối của kỳ mà sổ này tính.`,
    advice: 'Dùng bản này trong sổ của kỳ sau; hoặc sửa lại ngày Hiệu lực từ nếu ghi nhầm.',
  },
  versionByStage: {
    message: (p) =>
      `Bản ${p('version')} ghi áp dụng từng giai đoạn; sổ này chỉ tính cả năm theo một bản quy chế.`,
    advice:
      'Lập cho mỗi giai đoạn một sổ (đặt ngày Tính thành tích từ, đến của giai đoạn); sổ này ghi Cả năm.',
  },
  regulationEdited: {
    message: (p) =>
      `Quy chế đã thay đổi (mã ${p('found')}) sau khi nhận phiếu theo bản ${p('version')} (mã ${p('registered')}) mà chưa lập bản mới.`,
    advice:
      'Nếu là sửa đổi, bổ sung: trả các trang quy chế về như cũ, chọn Sửa đổi, bổ sung quy chế rồi sửa lại. Nếu chỉ là sửa lỗi gõ: xóa Mã nhận dạng quy chế ở Thiết lập (và ở Các bản quy chế, nếu có) rồi bấm Xếp hạng.',
  },
};
