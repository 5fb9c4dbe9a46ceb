import { countLine } from '../../src/documents/list-foot';
import { countInFull, numberInWords } from '../../src/documents/number-words';

it.each([
  [0, 'không'],
  [4, 'bốn'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi bốn'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [168, 'một trăm sáu mươi tám'],
  [921, 'chín trăm hai mươi mốt'],
  [1000, '1000'],
])('%i: %s', (count, words) => {
  expect(numberInWords(count)).toBe(words);
});

it.each([
  [4, '04 (bốn)'],
  [12, '12 (mười hai)'],
])('a count that nobody can add to: %i', (count, shown) => {
  expect(countInFull(count)).toBe(shown);
});

describe('the line below the list', () => {
  const awards = [
    { award: 'Cờ thi đua', units: ['A'] },
    { award: 'Bằng khen', units: ['B', 'C', 'D'] },
  ];
  it.each([
    [awards, 0, 'Danh sách này có 04 (bốn) tập thể, gồm: 01 (một) Cờ thi đua; 03 (ba) Bằng khen.'],
    [[], 0, 'Danh sách này có 00 (không) tập thể.'],
    [
      [],
      2,
      'Danh sách này có 00 (không) tập thể. Còn 02 (hai) trường hợp chưa quyết định: danh sách chưa dùng để ký.',
    ],
  ])('%j, %i undecided', (list, undecided, line) => {
    expect(countLine(list, undecided)).toBe(line);
  });
});
