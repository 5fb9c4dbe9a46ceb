import { readDataCode, unitRows } from '../../../src/domain/book/unit-rows';
import { fold } from '../../../src/domain/text/fold';
import { regulationOf } from '../builders';

const REGULATION = regulationOf({
  criteria: [
    ['I', 'Mục', '13', 'Cộng'],
    ['I.1', '', '10', 'Trực tiếp'],
    ['I.2', '', '3', 'Cộng/trừ', 'cộng 2 mỗi lần khen; trừ 4 mỗi lần phê bình; từ âm 3 đến 3'],
    ['II', '', '10', 'Mức', 'vài mức'],
  ],
});

describe('the rows of a unit’s sheet', () => {
  it('are the criteria in their order, each with the figures that its rule needs', () => {
    const rows = unitRows(REGULATION);
    const own = rows.filter(({ data }) => data === null);
    expect(own.map(({ code, criterion }) => [code, criterion.code])).toEqual(
      ['I', 'I.1', 'I.2', 'II'].map((code) => [code, code]),
    );
    const more = rows.filter(({ data }) => data !== null);
    expect(more.length).toBeGreaterThan(1);
    expect(new Set(more.map(({ criterion }) => criterion.code))).toEqual(new Set(['I.2']));
    // Directly under their criterion.
    const at = rows.findIndex(({ code }) => code === 'I.2');
    expect(rows.slice(at + 1, at + 1 + more.length)).toEqual(more);
    expect(rows).toHaveLength(own.length + more.length);
  });

  it('are found again by what stands in Mã', () => {
    for (const { code, criterion, data } of unitRows(REGULATION)) {
      const read = data === null ? null : { criterion: criterion.code, name: fold(data.name) };
      expect(readDataCode(code)).toEqual(read);
    }
  });
});

it.each<readonly [string, ReturnType<typeof readDataCode>]>([
  ['II.3.2#cộng', { criterion: 'II.3.2', name: 'cong' }],
  ['II.3.2 # Trừ ', { criterion: 'II.3.2', name: 'tru' }],
  ['A#b#c', { criterion: 'A', name: 'b#c' }],
  ['II.3.2#', { criterion: 'II.3.2', name: '' }],
  ['II.3.2', null],
  ['', null],
  // No criterion stands before it.
  ['#cộng', null],
])('%j', (code, expected) => {
  expect(readDataCode(code)).toEqual(expected);
});
