import { unitRows } from '../../../src/domain/book/unit-rows';
import { openCells } from '../../../src/excel/form-file/open-cells';
import { regulationOf } from '../../domain/builders';

const REGULATION = regulationOf({
  criteria: [
    ['I', 'Mục', '20', 'Cộng'],
    ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
    ['I.2', 'Tiêu chí', '10', 'Cộng/trừ', 'cộng 3 mỗi lần khen; trừ 3 mỗi lần phê bình'],
    ['II', 'Tiêu chí', '10', 'Bên ngoài chấm', 'nguồn: Công an tỉnh; thang 100'],
    ['III', 'Tiêu chí', '10', 'So với dẫn đầu', 'trong cụm'],
  ],
});
const ALL = ['result', 'self', 'evidence', 'unitNote'];

it.each<readonly [string, readonly string[], string]>([
  ['I', [], 'a section is added up'],
  ['I.1', ALL, 'a criterion that the unit scores'],
  ['I.2', ALL, 'counted by data rows, scored in its own'],
  ['I.2#cộng', ['result'], 'a data row'],
  ['I.2#trừ', ['result'], 'a data row'],
  ['II', [], 'what others score'],
  ['III', ['result'], 'worked out of a result that the unit tells'],
])('%s: %j (%s)', (code, open) => {
  const line = unitRows(REGULATION).find((one) => one.code === code);
  if (!line) throw new Error(code);
  expect(openCells(line)).toEqual(open);
});
