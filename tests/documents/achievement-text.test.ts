import type { Achievements } from '../../src/domain/achievements/achievements';
import { Exact } from '../../src/domain/numbers/exact';
import { achievementText } from '../../src/documents/achievement-text';
import { regulationOf } from '../domain/builders';

const { leaves } = regulationOf({
  criteria: [
    ['I', '', '20'],
    ['I.1', '', '10', 'Trực tiếp'],
    ['I.2', '', '10', 'Trực tiếp'],
    ['T', 'Điểm thưởng', '5', 'Trực tiếp'],
  ],
});
const [first, second, bonus] = leaves;
if (!first || !second || !bonus) throw new Error('no criteria');
const of = Exact.integer(10);
const points = Exact.parse('9.75');
const NOTHING: Achievements = { exceeded: [], strongest: [], bonus: [] };
const amount = (text: string, percent = false) => ({ value: Exact.parse(text), percent });
const exceeded = {
  criterion: first,
  points: of,
  of,
  result: amount('95.5', true),
  target: amount('90', true),
  over: Exact.one,
};

const text = (more: Partial<Achievements>, digits = 2, sign: ',' | '.' = ','): string =>
  achievementText({ ...NOTHING, ...more }, { digits, sign });

it.each<readonly [string, string]>([
  [text({}), ''],
  [
    text({ strongest: [{ criterion: second, points, of }] }),
    'Tiêu chí đạt cao nhất: I.2 Tiêu chí I.2: 9,75/10 điểm.',
  ],
  [
    text({ exceeded: [exceeded], strongest: [{ criterion: second, points, of }] }),
    'Vượt chỉ tiêu: I.1 Tiêu chí I.1: 95,5% (chỉ tiêu 90%). Tiêu chí khác đạt cao nhất: I.2 Tiêu chí I.2: 9,75/10 điểm.',
  ],
  [text({ bonus: [{ criterion: bonus, points }] }, 1, '.'), 'Điểm thưởng: T Tiêu chí T: 9.8 điểm.'],
  [
    text({ bonus: [{ criterion: { ...bonus, title: 'từ '.repeat(60).trim() }, points: of }] }),
    `Điểm thưởng: T ${'từ '.repeat(30).trim()}…: 10 điểm.`,
  ],
])('%#', (written, expected) => {
  expect(written).toBe(expected);
});
