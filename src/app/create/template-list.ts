import type { TemplateSummary } from './template';

/** What each one says of itself, here too so that the list needs none of them (a test compares). */
const SUMMARIES: readonly TemplateSummary[] = [
  {
    name: 'so-noi-vu-100',
    title: {
      vi: 'Cụm thi đua Sở Nội vụ – 100 điểm',
      en: 'Cluster of home-affairs departments – 100 points',
    },
    summary: {
      vi: 'Năm nhóm nhiệm vụ của Sở Nội vụ; cộng điểm thưởng theo danh hiệu, sáng kiến, trừ điểm khi có kỷ luật; xếp theo tổng điểm.',
      en: 'Five groups of tasks; a bonus for honours and initiatives, deductions for discipline; ranked by total.',
    },
  },
  {
    name: 'cum-18-noi-dung-4-linh-vuc',
    title: {
      vi: 'Cụm Sở Nội vụ – giao ước 18 nội dung, 4 lĩnh vực',
      en: 'Cluster of home-affairs departments – a pact of 18 contents in 4 fields',
    },
    summary: {
      vi: 'Mỗi nội dung giao ước là một tiêu chí; 60% điểm thẩm định, 40% điểm các đơn vị chấm chéo từng lĩnh vực; bằng điểm thì bỏ phiếu.',
      en: 'Every content of the pact is a criterion; 60% verified and 40% peer scores for each field; equal points go to a vote.',
    },
  },
  {
    name: 'diem-1000-ty-le',
    title: {
      vi: 'Cụm thi đua xã, phường – 1.000 điểm, xếp hạng theo tỷ lệ',
      en: 'Cluster of communes and wards – 1,000 points, ranked by percent',
    },
    summary: {
      vi: 'Có tiêu chí so với đơn vị dẫn đầu, xếp hạng của sở, ngành, giao chỉ tiêu riêng từng đơn vị và hai lần thẩm định.',
      en: 'Some criteria compare with the leading unit or take ranks from outside; targets for each unit, two verification rounds.',
    },
  },
  {
    name: 'khoi-nho-khong-dong-deu',
    title: {
      vi: 'Khối thi đua nhỏ – Sở, Văn phòng, Quỹ, xếp hạng theo tỷ lệ',
      en: 'Small block – departments, offices, funds, ranked by percent',
    },
    summary: {
      vi: 'Mỗi nhóm có tiêu chí riêng nên so theo tỷ lệ; có điều kiện xét, danh sách không xét và một hình thức khen theo giai đoạn chọn bằng phiếu.',
      en: 'Each group has criteria of its own, so percentages are compared; conditions, exclusions and one award for several years, chosen by ballot.',
    },
  },
  {
    name: 'tru-diem-200',
    title: {
      vi: 'Khối đơn vị thuộc Bộ – 200 điểm, chấm theo cách trừ dần',
      en: 'Block of units of a ministry – 200 points, deducted from the standard',
    },
    summary: {
      vi: 'Mỗi tiêu chí bắt đầu bằng điểm chuẩn rồi trừ theo tỷ lệ tồn, theo ngày chậm, theo lần; nộp phiếu chậm bị trừ điểm, thiếu minh chứng phải giải trình.',
      en: 'Every criterion starts at its standard and loses points by backlog, days late or occurrences; late sheets cost points, missing evidence must be explained.',
    },
  },
  {
    name: 'mien-trung-2020',
    title: { vi: 'Dữ liệu mẫu: 11 đơn vị, năm 2020', en: 'Sample data: eleven units, 2020' },
    summary: {
      vi: 'Sổ mẫu để tập làm, số liệu giả định; nhập 11 phiếu kèm theo rồi bấm Xếp hạng.',
      en: 'A workbook to learn on, synthetic figures; import its eleven sheets, then rank.',
    },
  },
];

export function listTemplates(): readonly TemplateSummary[] {
  return SUMMARIES;
}
