import { NO_MEMORY, wordingKey, type Memory } from '../../../../src/domain/memory/memory';
import type { BodyRow } from '../../../../src/intake/recognise/body-rows';
import { recallRows } from '../../../../src/intake/recognise/criteria/recall-rows';
import { criterionOf, figure, rowOf } from './given-likeness';

const CRITERIA = [criterionOf('I.1'), criterionOf('I.2')];
const GIVEN: Readonly<Record<string, string | null>> = {
  'Việc gọi khác': 'I.1',
  'B.7 Việc gọi khác': 'I.2',
  'Việc riêng': null,
  'Việc cũ': 'IX.9',
};
const MEMORY: Memory = {
  ...NO_MEMORY,
  criteria: new Map(
    Object.entries(GIVEN).map(([seen, means]) => [
      wordingKey(seen),
      { means, seen, said: means ?? 'Không thuộc tiêu chí nào' },
    ]),
  ),
};

const scored = { self: figure(1) };

/** What becomes of each row, and the answers that were used. */
function recalled(rows: readonly BodyRow[]): readonly [readonly string[], readonly string[]] {
  const found = recallRows(rows, CRITERIA, MEMORY);
  const outcomes = rows.map((row) => {
    const match = found.matches.find((one) => one.row === row);
    const again = found.duplicates.find((one) => one.row === row);
    if (match) return match.criterion.code;
    if (again) return `again ${again.criterion.code}`;
    if (found.ignored.includes(row)) return 'ignored';
    return found.others.includes(row) ? 'other' : 'lost';
  });
  return [outcomes, found.answers.map(({ seen }) => seen)];
}

test.each<[string, BodyRow, string, readonly string[]]>([
  ['its words', rowOf('', 'VIỆC  gọi khác'), 'I.1', ['Việc gọi khác']],
  ['its words behind a label', rowOf('', '3. Việc gọi khác'), 'I.1', ['Việc gọi khác']],
  ['its code and words', rowOf('B.7', 'Việc gọi khác'), 'I.2', ['B.7 Việc gọi khác']],
  ['its words, with another code', rowOf('B.8', 'Việc gọi khác'), 'I.1', ['Việc gọi khác']],
  ['no criterion', rowOf('', 'Việc riêng'), 'ignored', ['Việc riêng']],
  ['a criterion that is no more', rowOf('', 'Việc cũ'), 'other', []],
  ['nothing', rowOf('', 'Việc mới'), 'other', []],
  ['no words', rowOf('B.7', ''), 'other', []],
])('a row is known by %s', (_, row, outcome, answers) => {
  expect(recalled([row])).toEqual([[outcome], answers]);
});

describe('of rows that are one criterion', () => {
  const blank = (): BodyRow => rowOf('', 'Việc gọi khác');
  const filled = (): BodyRow => rowOf('', 'Việc gọi khác', scored);

  it.each<[readonly BodyRow[], readonly string[]]>([
    [
      [blank(), filled()],
      ['ignored', 'I.1'],
    ],
    [
      [filled(), blank()],
      ['I.1', 'ignored'],
    ],
    [
      [filled(), filled()],
      ['I.1', 'again I.1'],
    ],
    [
      [blank(), blank()],
      ['I.1', 'ignored'],
    ],
  ])('the first with a figure is it', (rows, outcomes) => {
    expect(recalled(rows)).toEqual([outcomes, ['Việc gọi khác']]);
  });
});
