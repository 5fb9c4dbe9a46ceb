import { utils, write } from '@e965/xlsx';
import { compareSummary } from '../../../scripts/crosscheck/compare';
import { createRandom } from '../../../scripts/support/random';

type Cell = string | number | null;

/** The longer headings stand first, as in the real sheet. */
const HEADINGS = ['TT', 'Đơn vị', 'I. Nhiệm vụ', 'II. Báo cáo', 'Tổng điểm tự chấm', 'Tổng điểm'];

function book(...rows: readonly (readonly Cell[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['TỔNG HỢP'],
    [],
    [...HEADINGS],
    ...rows.map((row) => [...row]),
  ]);
  const workbook = utils.book_new(sheet, 'Tổng hợp');
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function expected(name: string, figures: Readonly<Record<string, string | null>>) {
  return [{ code: 'A', name, figures: new Map(Object.entries(figures)) }];
}

describe('compareSummary', () => {
  const row = [1, 'Đà Nẵng', 39.25, null, 97.5, 98.75] as const;
  const right = { 'I.': '39.25', 'II.': null, 'Tổng điểm tự chấm': '97.5', 'Tổng điểm': '98.75' };

  it('finds each figure under its own heading', () => {
    expect(compareSummary(book(row), expected('Đà Nẵng', right))).toEqual({
      compared: 4,
      differences: [],
    });
  });

  it('notices the last digit', () => {
    const almost = [1, 'Đà Nẵng', 39.25, null, 97.5, 98.75000000000001] as const;
    expect(compareSummary(book(almost), expected('Đà Nẵng', right)).differences).toEqual([
      'Đà Nẵng · Tổng điểm: 98.75000000000001 instead of 98.75',
    ]);
  });

  it('tells blank from zero', () => {
    const { differences } = compareSummary(
      book(row),
      expected('Đà Nẵng', { 'II.': '0', 'Tổng điểm': null }),
    );
    expect(differences).toEqual([
      'Đà Nẵng · II.: blank instead of 0',
      'Đà Nẵng · Tổng điểm: 98.75 instead of blank',
    ]);
  });

  it('misses neither a unit nor a column', () => {
    expect(compareSummary(book(row), expected('Huế', right)).differences).toHaveLength(1);
    expect(compareSummary(book(row), expected('Đà Nẵng', { 'III.': null })).differences).toEqual([
      'Đà Nẵng · no column III.: blank instead of blank',
    ]);
  });

  it('leaves out what it is told to', () => {
    const wrong = { ...right, 'Tổng điểm tự chấm': '1' };
    expect(compareSummary(book(row), expected('Đà Nẵng', wrong), ['Tổng điểm tự chấm'])).toEqual({
      compared: 3,
      differences: [],
    });
  });
});

it('draws the same for the same seed', () => {
  const draw = (seed: number): number[] => {
    const random = createRandom(seed);
    return Array.from({ length: 8 }, () => random.below(1000));
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(Math.max(...draw(7))).toBeLessThan(1000);
});
