import { contendersOf } from '../../../src/domain/year/contenders';
import { unitOutcomes } from '../../../src/domain/year/evaluate';
import { prepareYear } from '../../../src/domain/year/year-at-work';
import { unitOf, type CriterionLine } from '../builders';
import type { Values } from '../scoring/scored';
import { yearOf } from '../years';

const CRITERIA: readonly CriterionLine[] = [['I', '', '100', 'Trực tiếp']];
const SHEETS = { A: { I: 96 }, B: { I: 85 }, C: { I: 80 } };

it('units compete in the scope that is asked for, else as the regulation ranks them', () => {
  const units = [
    unitOf('A', { cluster: '1', group: 'x' }),
    unitOf('B', { cluster: '1', group: 'y' }),
    unitOf('C', { cluster: '2', group: 'x' }),
  ];
  const groups = (settings: Values, scope: 'cluster' | 'group' | 'book' | null) => {
    const work = prepareYear(
      yearOf({ regulation: { settings, criteria: CRITERIA }, units, sheets: SHEETS }),
    );
    const contenders = contendersOf(work, unitOutcomes(work));
    expect(contenders(scope)).toBe(contenders(scope));
    return contenders(scope).map(({ units: members, places }) => [
      members.map(({ code }) => code).join(''),
      places
        .map(({ rank, units: level }) => `${String(rank)}${level[0]?.unit.code ?? ''}`)
        .join(' '),
    ]);
  };
  expect(groups({}, 'cluster')).toEqual([
    ['AB', '1A 2B'],
    ['C', '1C'],
  ]);
  expect(groups({}, 'group')).toEqual([
    ['AC', '1A 2C'],
    ['B', '1B'],
  ]);
  expect(groups({}, 'book')).toEqual([['ABC', '1A 2B 3C']]);
  expect(groups({}, null)).toEqual(groups({}, 'cluster'));
  expect(groups({ 'Phạm vi xếp hạng, so sánh': 'Toàn sổ' }, null)).toEqual(groups({}, 'book'));
});
