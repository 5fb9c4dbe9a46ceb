import type { RoundFindings } from '../../finding-words';

/** The year's round: roles, pact, hand-over, decisions that came back, units that were merged. */
export const roundFindings = {
  rolesUnclear: {
    message: (p) => {
      switch (p('problem')) {
        case 'several':
          return `Năm ${p('year')} có nhiều ${p('leader')}: ${p('units')}; văn bản để trống chỗ đó.`;
        case 'differ':
          return `${p('leader')} năm ${p('year')}: trang Đơn vị ghi ${p('units')}, trang Vai trò ghi ${p('other')}.`;
        default:
          return `Sổ chưa ghi đơn vị nào là ${p('leader')} năm ${p('year')}; văn bản để trống chỗ đó.`;
      }
    },
    advice: 'Sửa cột Vai trò ở trang Đơn vị, hoặc dòng của năm đó ở trang Vai trò.',
  },
  pactUnsigned: {
    message: (p) =>
      `Chưa thấy ngày ký giao ước của ${p('units')} (${p('signed')}/${p('members')} đơn vị đã ký).`,
    advice: 'Ghi ngày vào cột Ngày ký giao ước ở trang Đơn vị; chưa ký thì để trống.',
  },
  handoverFlagAsAward: {
    message: (p) =>
      `“${p('award')}” ở trang ${p('sheet')} là việc bàn giao của cụm, khối, không phải hình thức khen thưởng: không đề nghị, không tính điểm.`,
    advice: 'Ghi ngày nhận cờ ở trang Vai trò, rồi xóa dòng này.',
  },
  rotationBroken: {
    message: (p) =>
      p('expected')
        ? `${p('leader')} năm ${p('year')} là ${p('units')}, nhưng quy chế ghi “${p('setting')}” (${p('deputy')} là ${p('expected')}).`
        : `${p('leader')} năm ${p('year')} là ${p('units')}: chưa thấy biểu quyết, cách xác định hay căn cứ, trong khi quy chế ghi “${p('setting')}”.`,
    advice:
      'Đối chiếu biên bản hội nghị; ghi Cách xác định, Căn cứ ở trang Vai trò, hoặc sửa mục Đơn vị trưởng năm sau ở Thiết lập.',
  },
  decisionUnclear: {
    message: (p) => {
      switch (p('problem')) {
        case 'other':
          return `Kết quả xét của ${p('name')} ghi cho “${p('about')}”, còn nay đơn vị ${p('award') ? `được đề nghị “${p('award')}”` : 'không được đề nghị'}: chưa tính là được tặng.`;
        case 'both':
          return `Kết quả xét của ${p('name')} (${p('award')}) vừa ghi được tặng vừa ghi lý do không khen.`;
        default:
          return `Không hiểu kết quả xét “${p('found')}” của ${p('name')} (${p('award')}).`;
      }
    },
    advice:
      'Ở trang Đề nghị khen thưởng ghi Kết quả xét là “Được tặng” hoặc “Không tặng”, số và ngày quyết định, hoặc lý do không khen.',
  },
  lineageOpen: {
    message: (p) =>
      `${p('former')} được ${p('award')} trong kỳ này, trước khi hợp nhất: chưa tính điểm thưởng cho ${p('name')}.`,
    advice:
      'Nếu quy chế cho tính, thêm một dòng cho đơn vị mới ở trang Khen thưởng đã có; nếu không, ghi “Không tính” ở mục Thành tích của đơn vị trước khi hợp nhất.',
  },
} satisfies RoundFindings;
