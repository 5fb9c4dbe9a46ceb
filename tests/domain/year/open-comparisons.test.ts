import { openComparisons } from '../../../src/domain/year/open-comparisons';
import { prepareYear } from '../../../src/domain/year/year-at-work';
import { unitOf, type CriterionLine } from '../builders';
import type { SheetDraft } from '../claims';
import type { Values } from '../scoring/scored';
import { yearOf, type YearDraft } from '../years';

const UNITS = [
  unitOf('A', { cluster: '1', group: 'x' }),
  unitOf('B', { cluster: '1', group: 'y' }),
  unitOf('C', { cluster: '2', group: 'x' }),
  unitOf('D', { cluster: '2', group: 'y' }),
];
const COMPARED = 'đạt chỉ tiêu: 50%';
const CRITERIA: readonly CriterionLine[] = [
  ['I', '', '90', 'Trực tiếp'],
  ['II', '', '5', 'So với dẫn đầu', COMPARED],
  ['III', '', '5', 'So với dẫn đầu', COMPARED],
];

const sheet = (result: number | string, other: number | string = 12): SheetDraft => ({
  I: 80,
  II: { target: 10, result },
  III: { target: 10, result: other },
});

/** The criteria whose comparison is open for the units of a cluster. */
function open(
  cluster: string,
  sheets: YearDraft['sheets'],
  {
    criteria = CRITERIA,
    settings = {},
    ...more
  }: Partial<YearDraft> & {
    readonly criteria?: readonly CriterionLine[];
    readonly settings?: Values;
  } = {},
): readonly string[] {
  const year = yearOf({ regulation: { settings, criteria }, units: UNITS, sheets, ...more });
  const group = UNITS.filter((unit) => unit.cluster === cluster);
  return openComparisons(group, prepareYear(year));
}

const FINE = { A: sheet(11), B: sheet(12), C: sheet(13), D: sheet(14) };
const DOUBT = { ...FINE, B: sheet('rất nhiều') };
const ALL: CriterionLine = ['II', '', '5', 'So với dẫn đầu', `${COMPARED}; toàn sổ`];
const GROUP: CriterionLine = ['II', '', '5', 'So với dẫn đầu', `${COMPARED}; trong nhóm`];
const withRow = (row: CriterionLine): readonly CriterionLine[] =>
  CRITERIA.map((line) => (line[0] === 'II' ? row : line));

describe('comparisons that a doubt leaves open', () => {
  it.each<readonly [string, Parameters<typeof open>, readonly string[]]>([
    ['none is in doubt', ['1', FINE], []],
    ['a result of one that they are compared with', ['1', DOUBT], ['II']],
    ['of both criteria', ['1', { ...FINE, B: sheet('nhiều', 'ít') }], ['II', 'III']],
    ['of two units', ['1', { ...FINE, A: sheet('nhiều'), B: sheet(1, 'ít') }], ['II', 'III']],
    ['of another cluster', ['2', DOUBT], []],
    [
      'of another cluster, in a comparison over the book',
      ['2', DOUBT, { criteria: withRow(ALL) }],
      ['II'],
    ],
    [
      'of another cluster, where the whole book is ranked together',
      ['2', DOUBT, { settings: { 'Phạm vi xếp hạng, so sánh': 'Toàn sổ' } }],
      ['II'],
    ],
    [
      'of the other cluster’s unit in one group',
      ['2', DOUBT, { criteria: withRow(GROUP) }],
      ['II'],
    ],
    [
      'of a criterion that nobody is compared by',
      ['1', { ...FINE, B: { ...FINE.B, I: 'tốt' } }],
      [],
    ],
    // Nobody knows what its sheet would have said.
    ['a sheet that did not come', ['1', { ...FINE, B: null }], ['II', 'III']],
    [
      'a sheet that did not come, of a unit that one criterion is not for',
      [
        '1',
        { ...FINE, B: null },
        { notScored: [{ criterion: 'II', unit: 'B', effect: 'Trừ khỏi điểm tối đa' }] },
      ],
      ['III'],
    ],
  ])('%s', (_, [cluster, sheets, more], expected) => {
    expect(open(cluster, sheets, more)).toEqual(expected);
  });
});
