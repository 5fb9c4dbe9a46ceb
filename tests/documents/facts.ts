import type { BallotLine, BallotMatter, PaperFacts } from '../../src/documents/paper-facts';
import { Fields } from '../../src/documents/wording/fields';

/** A cluster of eleven departments after its conference; figures are made up. */
export const FIELDS: readonly (readonly [string, string])[] = [
  ['Tên cụm, khối', 'Cụm thi đua các tỉnh, thành miền Trung, Tây Nguyên'],
  ['Loại hình', 'Cụm thi đua'],
  ['Cách gọi trưởng', 'Cụm trưởng'],
  ['Cách gọi phó', 'Cụm phó'],
  ['Năm thi đua', '2020'],
  ['Kỳ thi đua', 'năm 2020'],
  ['Năm sau', '2021'],
  ['Đơn vị trưởng', 'Sở Nội vụ tỉnh Khánh Hòa'],
  ['Đơn vị trưởng được đề nghị', 'Sở Nội vụ tỉnh Khánh Hòa'],
  ['Đơn vị trưởng năm sau', 'Sở Nội vụ tỉnh Gia Lai'],
  ['Đơn vị phó năm sau', ''],
  ['Ai thẩm định đơn vị trưởng', 'Vụ Thi đua'],
  ['Số đơn vị', '11'],
  ['Danh sách đơn vị', 'Đà Nẵng, Khánh Hòa, Quảng Nam, Quảng Ngãi'],
  ['Số tập thể đề nghị', '4'],
  ['Số tập thể đề nghị bằng chữ', 'bốn'],
  ['Số trường hợp chưa quyết định', ''],
  ['Cơ quan chủ quản', 'Bộ Nội vụ'],
  ['Cơ quan ban hành', 'Cụm thi đua miền Trung, Tây Nguyên'],
  ['Số, ký hiệu tờ trình', '05/TTr-CTĐ'],
  ['Số, ký hiệu biên bản', ''],
  ['Địa danh', 'Khánh Hòa'],
  ['Ngày văn bản bằng chữ', 'ngày 02 tháng 12 năm 2020'],
  ['Ngày họp bằng chữ', 'ngày 30 tháng 11 năm 2020'],
  ['Ngày họp', '30/11/2020'],
  ['Ngày văn bản', '02/12/2020'],
  ['Giờ', '8 giờ 00'],
  ['Giờ kết thúc', ''],
  ['Địa điểm', 'tỉnh Khánh Hòa'],
  ['Chủ trì', 'Ông Nguyễn Văn A, Giám đốc Sở Nội vụ'],
  ['Thư ký', 'Bà Trần Thị B'],
  ['Đại biểu cấp trên', 'đại diện Văn phòng Bộ'],
  ['Kính gửi', 'Bộ trưởng Bộ Nội vụ'],
  [
    'Căn cứ (mỗi dòng một căn cứ)',
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nCăn cứ Quy chế tổ chức hoạt động của Cụm thi đua năm 2020;',
  ],
  ['Thẩm quyền ký', 'TM. Cụm thi đua'],
  ['Chức vụ người ký', 'Cụm trưởng\nGiám đốc Sở Nội vụ tỉnh Khánh Hòa'],
  ['Họ tên người ký', 'Nguyễn Văn A'],
  ['Nơi nhận (mỗi dòng một nơi)', 'Như trên;\nCác đơn vị trong Cụm;\nLưu: VT.'],
  ['Người lập biểu', ''],
  ['Thời hạn giải trình (ngày)', '5'],
  ['Chủ đề thi đua', ''],
  ['Số tập thể được tặng', '3'],
  ['Số tập thể không được tặng', '1'],
  ['Ngày nhận cờ luân lưu', '30/11/2020'],
  ['Ngày ký giao ước bằng chữ', 'ngày 06 tháng 3 năm 2020'],
  ['Số nội dung giao ước', '3'],
];

const unit = (name: string, total: string, rank: string) => ({
  unit: `Sở Nội vụ ${name}`,
  clusterLed: '',
  total,
  rank,
  votes: '11/11 (100%)',
  history: '',
  summary: 'Hoàn thành 100% chỉ tiêu được giao; dẫn đầu về cải cách hành chính.',
  note: '',
});

const NOT_COUNTED: BallotLine['figures'] = {
  members: '',
  present: '',
  issued: '',
  collected: '',
  written: '',
  agree: '',
  disagree: '',
  blank: '',
  invalid: '',
  percent: '',
};

/** A vote on these units; `agree`: of eleven, where it was counted. */
export function ballotOn(units: readonly string[], agree?: number): BallotMatter {
  const counted = {
    ...{ members: '11', present: '11', issued: '11', collected: '11', written: '0' },
    ...{ agree: String(agree), disagree: String(11 - (agree ?? 0)), blank: '0', invalid: '0' },
    percent: '81,82',
  };
  return {
    matter: 'Suy tôn: Cờ thi đua',
    round: '1',
    voters: '11',
    condition: 'đồng ý từ 80% tổng số thành viên',
    advice: '',
    lines: units.map((unit) => ({ unit, figures: agree === undefined ? NOT_COUNTED : counted })),
    open: agree === undefined,
  };
}

export const FACTS: PaperFacts = {
  draft: false,
  fields: new Fields(FIELDS),
  awards: [
    {
      award: 'Cờ thi đua của Bộ Nội vụ',
      authority: 'Bộ trưởng Bộ Nội vụ',
      units: [unit('tỉnh Khánh Hòa', '108,25', '1')],
    },
    {
      award: 'Bằng khen của Bộ trưởng Bộ Nội vụ',
      authority: 'Bộ trưởng Bộ Nội vụ',
      units: [
        unit('thành phố Đà Nẵng', '106,00', '2'),
        unit('tỉnh Quảng Ngãi', '104,50', '3'),
        unit('tỉnh Quảng Nam', '103,75', '4'),
      ],
    },
  ],
  undecided: [],
  leftOut: [
    {
      unit: 'Sở Nội vụ tỉnh Kon Tum',
      total: '102,00',
      rank: '5',
      award: '',
      reason: 'Hết số lượng',
    },
  ],
  sections: ['I. Nhiệm vụ chuyên môn', 'II. Chấp hành chủ trương', 'III. Phong trào thi đua'],
  ranking: ['Khánh Hòa', 'Đà Nẵng', 'Quảng Ngãi'].map((name, index) => ({
    unit: `Sở Nội vụ ${name}`,
    points: ['40,00', '15,00', '24,50'],
    total: '108,25',
    percent: '100,00',
    rank: String(index + 1),
    classification: 'Xuất sắc',
  })),
  byPercent: false,
  votes: [
    {
      matter: 'Suy tôn: Cờ thi đua của Bộ Nội vụ',
      unit: 'Khánh Hòa',
      method: 'Thống nhất',
      present: '11',
      collected: '',
      agree: '11',
      disagree: '0',
      empty: '',
      percent: '100',
    },
  ],
  ballots: [ballotOn(['Đà Nẵng', 'Quảng Ngãi']), ballotOn(['Khánh Hòa'], 9)],
  ballotsDraft: false,
  results: [
    {
      unit: 'Sở Nội vụ tỉnh Quảng Nam',
      standing: '',
      total: '103,75',
      rank: '4',
      classification: 'Xuất sắc',
      award: 'Đề nghị Bằng khen của Bộ trưởng Bộ Nội vụ (Xếp hạng 4)',
      changes: [
        {
          code: 'I.1',
          title: 'Sắp xếp tổ chức bộ máy',
          self: '10',
          verified: '9,5',
          difference: '-0,5',
          reason: 'Chậm 3 ngày',
        },
      ],
      unchanged: '',
      deadline: '07/12/2020',
    },
    {
      unit: 'Sở Nội vụ tỉnh Kon Tum',
      standing: 'Chưa xếp hạng',
      total: '',
      rank: '',
      classification: '',
      award: 'Chưa quyết định Bằng khen của Bộ trưởng Bộ Nội vụ',
      changes: [],
      unchanged: '',
      deadline: '',
    },
  ],
  pact: {
    contents: [
      { field: 'Chuyên môn', content: 'Cải cách hành chính, chuyển đổi số' },
      { field: 'Chuyên môn', content: 'Kỷ luật, kỷ cương hành chính' },
      { field: 'Phong trào', content: 'Thi đua chào mừng các ngày lễ lớn' },
    ],
    signers: [
      { unit: 'Sở Nội vụ thành phố Đà Nẵng', signedOn: '06/03/2020' },
      { unit: 'Sở Nội vụ tỉnh Khánh Hòa', signedOn: '06/03/2020' },
      { unit: 'Sở Nội vụ tỉnh Kon Tum', signedOn: '' },
    ],
  },
};
