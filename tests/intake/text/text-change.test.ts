import { describeChanges, type TextChange } from '../../../src/intake/text/text-change';

const change = (more: Partial<TextChange> = {}): TextChange => ({
  row: 0,
  column: 0,
  before: 'Kh«ng',
  after: 'Không',
  how: 'font',
  encoding: 'TCVN3 (ABC)',
  ...more,
});

test.each<[TextChange['how'], string]>([
  ['font', 'legacyText'],
  ['words', 'legacyTextGuessed'],
  ['misread', 'misreadText'],
])('told by %s: %s', (how, kind) => {
  const found = describeChanges('a.xlsx', 'Phiếu', [change({ row: 11, column: 27, how })]);
  expect(found).toMatchObject({
    kind,
    place: { file: 'a.xlsx', sheet: 'Phiếu', cell: 'AB12' },
    raw: 'Kh«ng',
    params: { encoding: ['TCVN3 (ABC)'], count: 1, before: 'Kh«ng', after: 'Không' },
  });
});

test('of many the first that was guessed is shown, and every encoding is named once', () => {
  const found = describeChanges('a.xlsx', 'Phiếu', [
    change(),
    change({ row: 1, encoding: 'VNI' }),
    change({ row: 2, how: 'words', before: 'ñaït', after: 'đạt', encoding: 'VNI' }),
    change({ row: 3, how: 'words' }),
  ]);
  expect(found).toMatchObject({
    kind: 'legacyTextGuessed',
    place: { cell: 'A3' },
    raw: 'ñaït',
    params: { encoding: ['TCVN3 (ABC)', 'VNI'], count: 4, before: 'ñaït', after: 'đạt' },
  });
});

test.each<[number, string]>([
  [80, 'ô'.repeat(80)],
  [81, `${'ô'.repeat(80)}…`],
  [500, `${'ô'.repeat(80)}…`],
])('an example of %d letters', (length, shown) => {
  const [before, after] = ['«'.repeat(length), 'ô'.repeat(length)];
  const found = describeChanges('a.xlsx', 'Phiếu', [change({ before, after })]);
  expect(found.params?.['after']).toBe(shown);
  expect(found.raw).toHaveLength(shown.length);
});

test('an example is cut between letters, not within one', () => {
  const found = describeChanges('a.xlsx', 'Phiếu', [change({ after: '😀'.repeat(90) })]);
  expect(found.params?.['after']).toBe(`${'😀'.repeat(80)}…`);
});
