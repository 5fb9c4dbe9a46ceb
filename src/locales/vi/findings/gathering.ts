import type { FindingCatalogue } from '../../finding-words';

/** The clusters' own books, when they are gathered into one. */
export const gatheringFindings = {
  otherRegulation: {
    message: (p) => `Không gom: quy chế hoặc kỳ của sổ này khác các sổ còn lại. ${p('changes')}`,
    advice:
      'Sửa chỗ khác nhau trong sổ của cụm (hoặc sửa đổi quy chế ở mọi sổ), xếp hạng rồi gom lại.',
  },
  gatheredTwice: {
    message: (p) => `Không gom: ${p('names')} đã có trong ${p('other')}.`,
    advice: 'Giữ lại một sổ đúng của cụm; một đơn vị chỉ thuộc một cụm.',
  },
  sourceUnsettled: {
    message: (p) =>
      p('why') === 'held'
        ? 'Không gom: sổ còn lỗi của quy chế hoặc ghi nhận nên chưa đơn vị nào có tổng điểm.'
        : 'Không gom: sổ chưa xếp hạng, hoặc số liệu đã sửa sau khi xếp hạng.',
    advice: 'Mở sổ của cụm, xử lý ở Kiểm tra, bấm Xếp hạng, lưu rồi gom lại.',
  },
  sourceSeal: {
    message: (p) =>
      p('sealProblem')
        ? `Không gom: niêm phong ${p('code')} lúc ${p('time')} không còn dùng được. ${p('sealProblem')}`
        : `Không gom: sổ đã niêm phong lúc ${p('time')} (${p('code')}), từ đó ${p('count')} ô đã thay đổi.`,
    advice: 'Cụm xem lại chỗ đã thay đổi, xếp hạng và niêm phong lại, rồi gom lại.',
  },
  differsFromSource: {
    message: (p) =>
      `Khác với sổ của cụm (${p('file')}): tổng điểm ${p('then')}, hạng ${p('rankThen')}; ở sổ này ${p('now')}, hạng ${p('rankNow')}.`,
    advice: 'Xem số liệu đã sửa sau khi gom, hoặc mục Thiết lập của sổ này khác sổ của cụm.',
  },
  sourceOpen: {
    message: (p) => `Đã gom, còn chưa xong: ${p('what')}.`,
    advice: 'Cụm xử lý trong sổ của mình rồi gom lại.',
  },
} satisfies Partial<FindingCatalogue>;
