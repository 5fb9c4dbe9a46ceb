import type {
  FindingGroup,
  FindingLine,
  FindingList,
} from '../../../src/app/findings/findings.types';
import { keepOrder } from '../../../src/taskpane/checks/keep-order';

const line = (id: string): FindingLine => ({
  id,
  code: 'P01',
  severity: 'error',
  criterion: null,
  text: '',
  advice: '',
  place: '',
  target: null,
  fix: null,
  canExcept: true,
  question: null,
  handling: { state: 'open' },
});

const group = (unit: string, ...ids: readonly string[]): FindingGroup => ({
  unit,
  name: unit,
  errors: 0,
  warnings: 0,
  lines: ids.map(line),
  message: '',
});

const listOf = (...groups: readonly FindingGroup[]): FindingList => ({
  groups,
  notices: [],
  errors: 0,
  warnings: 0,
});

const shown = ({ groups }: FindingList): readonly string[] =>
  groups.map(({ name, lines }) => `${name} ${lines.map(({ id }) => id).join(' ')}`);

test('what is still there stays where it was, what is new comes last, what is gone is gone', () => {
  const before = listOf(group('A', '1', '2', '3'), group('B', '4'), group('C', '5'));
  const after = listOf(group('D', '9'), group('B', '4'), group('A', '3', '7', '1'));
  expect(shown(keepOrder(before, after))).toEqual(['A 1 3 7', 'B 4', 'D 9']);
});

test('the first list is as it comes', () => {
  const after = listOf(group('B', '4'), group('A', '1'));
  expect(keepOrder(null, after)).toBe(after);
});
