import {
  headingMeant,
  printAskedColumn,
  readAskedColumn,
} from '../../../src/domain/memory/asked-column';

it('a column that is asked about comes back with its headings', () => {
  const line = printAskedColumn('self', ['Vòng  1', ' Vòng 2: chung kết ']);
  expect(line).toBe('Điểm tự chấm: Vòng 1 | Vòng 2: chung kết');
  expect(readAskedColumn(line)).toEqual({
    meaning: 'self',
    headings: ['Vòng 1', 'Vòng 2: chung kết'],
  });
  expect(readAskedColumn('Điểm tối đa: Điểm')).toEqual({ meaning: 'max', headings: ['Điểm'] });
});

it.each([
  '',
  'Điểm tự chấm',
  'Điểm tự chấm:',
  'Điểm tự chấm:Vòng 1',
  ': Vòng 1',
  'Số thứ nhất: Vòng 1',
  'Không đọc: Vòng 1',
])('nothing else does: %j', (line) => {
  expect(readAskedColumn(line)).toBeNull();
});

it.each<readonly [string, readonly string[], string | null]>([
  ['Vòng 2', ['Vòng 1', 'Vòng 2'], 'Vòng 2'],
  ['vong 2', ['Vòng 1', 'Vòng 2'], 'Vòng 2'],
  ['Vòng 3', ['Vòng 1', 'Vòng 2'], null],
  // Two that read alike: the answer names neither.
  ['vòng 1', ['Vòng 1', 'VÒNG 1'], null],
  ['', ['Vòng 1', '…'], null],
  ['…', ['Vòng 1', '…'], null],
  ['Vòng 1', [], null],
])('the answer %j, of %j, means %p', (said, headings, meant) => {
  expect(headingMeant({ meaning: 'self', headings }, said)).toBe(meant);
});
