import { inFull } from '../checks/finding-lines';
import { readDraft, type RegulationDraft } from '../builders';
import { SOUND } from './self-check/sound';

function of(change: Partial<RegulationDraft>): readonly string[] {
  const settings = { ...SOUND.settings, ...change.settings };
  return readDraft({ ...SOUND, ...change, settings }, 5).findings.map(inFull);
}

const METHODS =
  'Trực tiếp · Đạt/Không đạt · Mức · Khung · Theo tỷ lệ · So với dẫn đầu · Theo số lượng · Trừ dần · Cộng/trừ · Thưởng theo danh hiệu · Theo thứ hạng · Bên ngoài chấm · Công thức';

/** By the name of the case below. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'a rule with a slip': [
    'ruleUnreadable | G3 – | “2/mô hình; toi da60” | – | – | row: 3, column: Mức điểm, proposal: , found: toi da60, expected: x/đơn vị tính [; tối đa y], suggestion: tối đa, example: 2/mô hình; tối đa 6',
  ],
  'a rule in words': [
    `ruleMissing | F3 – | “” | – | Theo số lượng | 2/mô hình; tối đa 60 | row: 3, column: Cách chấm, proposal: Theo số lượng | 2/mô hình; tối đa 60, expected: ${METHODS}, example: `,
  ],
  'no rule': [
    `ruleMissing | F3 – | “” | – | – | row: 3, column: Cách chấm, proposal: , expected: ${METHODS}, example: `,
  ],
  'a method that there is not': [
    `ruleUnreadable | F3 – | “Trực tiep qua” | – | Trực tiếp | row: 3, column: Cách chấm, proposal: Trực tiếp, found: Trực tiep qua, expected: ${METHODS}, suggestion: Trực tiếp, example: `,
  ],
  'a code with a full stop': [
    'codeMalformed | A3 – | “I.” | – | I | row: 3, column: Mã, proposal: I, code: I.',
  ],
  'a code twice': [
    'duplicateCode | A4 – | “I” | – | – | row: 4, column: Mã, proposal: , code: I',
    'sectionsDoNotSum | C6 – | “100” | – | – | sum: 60, scale: 100, table: ',
    'classUnreachable | B3 – | “Tốt” | – | – | name: Tốt, from: 90, highest: 60',
  ],
  'no code': ['criterionUnreadable | A3 – | “” | – | – | row: 3, column: Mã, proposal: '],
  'a kind of row that there is not': [
    'settingUnreadable | C7 – | “điểm mục I cao hơn; bỏ phiếu” | – | – | setting: Thứ tự phân định khi bằng điểm, found: điểm mục I cao hơn, expected: Các bước cách nhau bằng dấu chấm phẩy, ví dụ: điểm mục I cao hơn; điểm thưởng cao hơn; bỏ phiếu, suggestion: điểm mục II cao hơn',
    'criterionUnreadable | C3 – | “Mụcc” | – | – | row: 3, column: Loại dòng, proposal: ',
    'sectionsDoNotSum | C6 – | “100” | – | – | sum: 40, scale: 100, table: ',
    'classUnreachable | B3 – | “Tốt” | – | – | name: Tốt, from: 90, highest: 40',
  ],
  'a maximum in words': [
    'settingUnreadable | C7 – | “điểm mục I cao hơn; bỏ phiếu” | – | – | setting: Thứ tự phân định khi bằng điểm, found: điểm mục I cao hơn, expected: Các bước cách nhau bằng dấu chấm phẩy, ví dụ: điểm mục I cao hơn; điểm thưởng cao hơn; bỏ phiếu, suggestion: điểm mục II cao hơn',
    'criterionUnreadable | E3 – | “sáu mươi” | – | – | row: 3, column: Điểm tối đa, proposal: ',
    'sectionsDoNotSum | C6 – | “100” | – | – | sum: 40, scale: 100, table: ',
    'classUnreachable | B3 – | “Tốt” | – | – | name: Tốt, from: 90, highest: 40',
  ],
  'a section that adds up otherwise': [
    'childrenDoNotSum | A3 – | “60” | – | – | sum: 50, max: 60, title: Tiêu chí I',
  ],
  'a section in a way that there is not': [
    'ruleUnreadable | F3 – | “Nhân” | – | – | row: 3, column: Cách chấm, proposal: , found: Nhân, expected: Cộng · Cộng có hệ số · Trung bình · Lấy cao nhất, suggestion: ',
  ],
  'a rule that does not reach its maximum': [
    'ruleInconsistent | A3 – | “2/mô hình; tối đa 50” | – | – | issue: highestDiffers, at: 50, max: 60',
  ],
  'points that may be counted or judged': [
    'ruleInconsistent | A3 – | “2/mô hình” | – | – | issue: noCap, at: 2/mô hình, max: 60',
  ],
  'who scores it': [
    'columnUnreadable | H4 – | “ai đó” | – | – | row: 4, column: Người chấm, proposal: , found: ai đó, suggestion: ',
  ],
  'what happens without evidence': [
    'columnUnreadable | I3 – | “Văn bản; thiếu: phạt” | – | – | row: 3, column: Minh chứng, proposal: , found: thiếu: phạt, suggestion: nhắc',
  ],
  'whom it is for': [
    'appliesToUnknown | J4 – | “U7” | – | – | row: 4, column: Áp dụng, found: U7, suggestion: U1',
  ],
  'a bonus without a limit': ['bonusUncapped | – – | “null” | – | – | codes: T'],
};

it.each<readonly [string, Partial<RegulationDraft>]>([
  [
    'a rule with a slip',
    {
      criteria: [
        ['I', '', '60', 'Theo số lượng', '2/mô hình; toi da60'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'a rule in words',
    {
      criteria: [
        ['I', '', '60', '', 'Mỗi mô hình được 2 điểm, tối đa 60 điểm'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'no rule',
    {
      criteria: [
        ['I', '', '60'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'a method that there is not',
    {
      criteria: [
        ['I', '', '60', 'Trực tiep qua'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'a code with a full stop',
    {
      criteria: [
        ['I.', '', '60', 'Trực tiếp'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'a code twice',
    {
      criteria: [
        ['I', '', '60', 'Trực tiếp'],
        ['I', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'no code',
    {
      criteria: [
        ['', '', '60', 'Trực tiếp'],
        ['I', '', '60', 'Trực tiếp'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'a kind of row that there is not',
    {
      criteria: [
        ['I', 'Mụcc', '60', 'Trực tiếp'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'a maximum in words',
    {
      criteria: [
        ['I', '', 'sáu mươi', 'Trực tiếp'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'a section that adds up otherwise',
    {
      criteria: [
        ['I', 'Mục', '60', 'Cộng'],
        ['I.1', '', '50', 'Trực tiếp'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'a section in a way that there is not',
    {
      criteria: [
        ['I', 'Mục', '60', 'Nhân'],
        ['I.1', '', '60', 'Trực tiếp'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'a rule that does not reach its maximum',
    {
      criteria: [
        ['I', '', '60', 'Theo số lượng', '2/mô hình; tối đa 50'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'points that may be counted or judged',
    {
      criteria: [
        ['I', '', '60', 'Theo số lượng', '2/mô hình'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'who scores it',
    {
      criteria: [
        ['I', '', '60', 'Trực tiếp', '', '', '', 'Cụm truong'],
        ['II', '', '40', 'Trực tiếp', '', '', '', 'ai đó'],
      ],
    },
  ],
  [
    'what happens without evidence',
    {
      criteria: [
        ['I', '', '60', 'Trực tiếp', '', '', 'Văn bản; thiếu: phạt'],
        ['II', '', '40', 'Trực tiếp'],
      ],
    },
  ],
  [
    'whom it is for',
    {
      criteria: [
        ['I', '', '60', 'Trực tiếp'],
        ['II', '', '40', 'Trực tiếp', '', 'Trừ U7'],
      ],
    },
  ],
  [
    'a bonus without a limit',
    {
      criteria: [
        ['I', '', '60', 'Trực tiếp'],
        ['II', '', '40', 'Trực tiếp'],
        ['T', 'Điểm thưởng', '0', 'Cộng'],
        ['T.1', 'Điểm thưởng', '5', 'Trực tiếp'],
      ],
    },
  ],
])('%s', (name, change) => {
  expect(of(change)).toEqual(SAID[name]);
});
