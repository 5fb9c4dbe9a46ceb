import type { TemplateWords } from '../template-words';

export const templates: TemplateWords = {
  scale: 'Thang điểm',
  points: (scale) => `${scale} điểm`,
  bonus: (most) => `điểm thưởng đến ${most}`,
  deduction: (most) => `điểm trừ đến ${most}`,
  sections: 'Các mục',
  criteria: 'Tiêu chí',
  extraCount: (extra) => `thêm ${extra} tiêu chí thưởng, trừ`,
  rankBasis: 'Xếp hạng theo',
  rankBasisNames: {
    points: 'tổng điểm',
    percent: 'tỷ lệ (%) so với điểm tối đa áp dụng của từng đơn vị',
    normalised: 'điểm quy đổi về một thang',
  },
  awards: 'Khen thưởng',
  noAwards: 'không có',
  quantity: {
    atMost: (percent) => `không quá ${percent}`,
    unlimited: 'không hạn chế số lượng',
  },
  methods: {
    rank: '',
    vote: 'chọn bằng phiếu',
    rankAndVote: 'theo thứ hạng và phiếu',
    council: 'Hội đồng quyết định',
  },
  units: 'Danh sách đơn vị mẫu',
  unitCount: (units) => `${units} đơn vị`,
};
