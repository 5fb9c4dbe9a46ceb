import { looksLikeScoringTable } from '../../../../src/intake/recognise/columns/looks-like-scoring-table';
import { encode } from '../../text/encode';

const HEADINGS = ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Ghi chú'];

it.each([
  ['in Unicode', HEADINGS],
  ['in TCVN3', HEADINGS.map((text) => encode(text, 'tcvn3'))],
  ['in VNI', HEADINGS.map((text) => encode(text, 'vni'))],
])('a heading %s', (_, row) => {
  expect(looksLikeScoringTable([['SNV'], row, [1, 'a', 10, 9, '']])).toBe(true);
});

it.each([[['Café', 'Müller', 'niño', 'tôt']], [['TT', 'Họ và tên', 'Ngày sinh', 'Ghi chú']], [[]]])(
  'not %j',
  (row) => {
    expect(looksLikeScoringTable([row])).toBe(false);
  },
);
