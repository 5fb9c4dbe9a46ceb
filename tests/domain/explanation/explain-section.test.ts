import type { PointsNode } from '../../../src/domain/explanation/node';
import type { CriterionLine } from '../builders';
import type { SheetDraft } from '../claims';
import { explained, shownSteps, type Values } from './shown';

/** The steps of every section of A, by its code. */
function sections(
  criteria: readonly CriterionLine[],
  sheet: SheetDraft,
  settings: Values = {},
): Readonly<Record<string, readonly string[]>> {
  const { total } = explained({ regulation: { criteria, settings }, sheets: { A: sheet } });
  const found: Record<string, readonly string[]> = {};
  const visit = (node: PointsNode): void => {
    if (node.subject.about === 'section') found[node.key] = shownSteps(node);
    node.children.forEach(visit);
  };
  visit(total);
  return found;
}

const NESTED: readonly CriterionLine[] = [
  ['I', 'Mục', '60', 'Cộng'],
  ['I.1', 'Mục', '40', 'Cộng'],
  ['I.1.1', '', '20', 'Trực tiếp'],
  ['I.1.2', '', '20', 'Trực tiếp'],
  ['I.2', '', '20', 'Trực tiếp'],
];
const SHEET = { 'I.1.1': 10.004, 'I.1.2': 10.002, 'I.2': 5 };

describe('where a section is rounded', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['Tổng điểm', ['combined sum I.1+I.2 = 25.006'], ['combined sum I.1.1+I.1.2 = 20.006']],
    [
      'Từng mục',
      ['combined sum I.1+I.2 = 25.006', 'rounded 2 halfUp = 25.01'],
      // Only once, at the top.
      ['combined sum I.1.1+I.1.2 = 20.006'],
    ],
    ['Không làm tròn', ['combined sum I.1+I.2 = 25.006'], ['combined sum I.1.1+I.1.2 = 20.006']],
    ['Từng tiêu chí', ['combined sum I.1+I.2 = 25'], ['combined sum I.1.1+I.1.2 = 20']],
  ])('%s', (roundAt, whole, part) => {
    expect(sections(NESTED, SHEET, { 'Làm tròn ở': roundAt })).toEqual({ I: whole, 'I.1': part });
  });
});

describe('a section of which a row does not apply', () => {
  const AGAIN = { 'Khi tiêu chí không áp dụng': 'Chia lại trong mục' };
  const flat = (kind: string): readonly CriterionLine[] => [
    ['I', 'Mục', '60', kind],
    ['I.1', '', '40', 'Trực tiếp'],
    ['I.2', '', '20', 'Trực tiếp'],
  ];

  it('is stretched over what it had, where its points are shared out again', () => {
    expect(sections(flat('Cộng'), { 'I.1': 30, 'I.2': 'KAD' }, AGAIN)).toEqual({
      I: ['combined sum I.1+I.2 = 30', 'stretched 40 to 60 = 45'],
    });
  });

  it.each<readonly [string, string, SheetDraft, Values]>([
    ['nothing is shared out', 'Cộng', { 'I.1': 30, 'I.2': 'KAD' }, {}],
    ['all of it applies', 'Cộng', { 'I.1': 30, 'I.2': 5 }, AGAIN],
    ['nothing of it applies', 'Cộng', { 'I.1': 'KAD', 'I.2': 'KAD' }, AGAIN],
    ['nothing was got that could be stretched', 'Cộng', { 'I.1': 0, 'I.2': 'KAD' }, AGAIN],
    ['its rows are not added', 'Trung bình', { 'I.1': 30, 'I.2': 'KAD' }, AGAIN],
    ['the best of its rows counts', 'Lấy cao nhất', { 'I.1': 30, 'I.2': 'KAD' }, AGAIN],
  ])('is not where %s', (_, kind, sheet, settings) => {
    expect(sections(flat(kind), sheet, settings)['I']).toHaveLength(1);
  });
});
