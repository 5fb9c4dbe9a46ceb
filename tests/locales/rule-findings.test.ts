import { describeFinding } from '../../src/app/book/describe';
import { CRITERIA_SHEET } from '../../src/domain/book/sheets/criteria';
import { readCriteria } from '../../src/domain/regulation/read-criteria';
import { wordsFor } from '../../src/locales/words';
import { criteriaRows, table, type CriterionLine } from '../domain/builders';

function said(line: CriterionLine): readonly [string, string] {
  const [finding] = readCriteria(table(CRITERIA_SHEET, criteriaRows([line]))).findings;
  if (!finding) throw new Error('nothing found');
  return [describeFinding(finding, wordsFor('vi')), describeFinding(finding, wordsFor('en'))];
}

/** An error of the regulation's language says where it stands and what is expected there. */
test.each<readonly [CriterionLine, string, string]>([
  [
    ['I', '', '5', 'Theo số lượng', '2/lần; tôi đaa 5'],
    'Dòng 3, ô Mức điểm: không hiểu “tôi đaa 5”. Cách ghi: x/đơn vị tính [; tối đa y]. Có phải “tối đa”? Ví dụ: 2/mô hình; tối đa 6.',
    'Row 3, Mức điểm: “tôi đaa 5” is not understood. Pattern: x/đơn vị tính [; tối đa y]. Perhaps “tối đa”? Example: 2/mô hình; tối đa 6.',
  ],
  [
    ['I', '', '5', 'Chấm thẳng'],
    'Dòng 3, ô Cách chấm: “Chấm thẳng” có hai nghĩa. Nếu chấm thẳng một số điểm, ghi “Trực tiếp”; nếu lấy điểm nhân với số lần, ghi “Theo số lượng” và Mức điểm “x/đơn vị tính [; tối đa y]”.',
    'Row 3, Cách chấm: “Chấm thẳng” has two meanings. For a score given directly write “Trực tiếp”; for points times occurrences write “Theo số lượng” with Mức điểm “x/đơn vị tính [; tối đa y]”.',
  ],
  [
    ['1.10.', '', '5', 'Trực tiếp'],
    'Dòng 3: mã “1.10.” viết chưa đúng. Mã gồm chữ và số, cách nhau bằng một dấu chấm, không có dấu cách hay dấu chấm ở cuối (ví dụ I.1.2); có thể ghi: 1.10.',
    'Row 3: code “1.10.” is not well formed. A code is letters and digits parted by single dots, without spaces or a dot at its end (I.1.2); perhaps: 1.10.',
  ],
  [
    ['I', '', '5', '', '2 điểm/lớp'],
    'Dòng 3: ô Cách chấm còn trống. Theo lời văn của tiêu chí, có thể ghi: Theo số lượng | 2/lớp; tối đa 5.',
    'Row 3: Cách chấm is empty. By the criterion’s own words it may be: Theo số lượng | 2/lớp; tối đa 5.',
  ],
])('%j', (line, vi, en) => {
  expect(said(line)).toEqual([vi, en]);
});
