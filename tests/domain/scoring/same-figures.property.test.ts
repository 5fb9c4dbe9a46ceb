import fc from 'fast-check';
import { Exact } from '../../../src/domain/numbers/exact';
import { Figures, KINDS } from '../../../src/domain/scoring/figures';
import { planScoring } from '../../../src/domain/scoring/scoring-plan';
import { sumParent } from '../../../src/domain/scoring/sum-parents';
import { exact, regulationOf, textOf } from '../builders';

const WAYS: readonly (readonly [string, string])[] = [
  ['Cộng', ''],
  ['Cộng', 'tối đa 25'],
  ['Cộng', 'tối thiểu 12'],
  ['Cộng có hệ số', 'I.1: 2; I.2: 0,5; I.3: 1'],
  ['Trung bình', ''],
  ['Lấy cao nhất', 'tối đa 9'],
];
const CODES = ['I.1', 'I.2', 'I.3'];

interface Leaf {
  readonly points: string | null;
  /** Null: the final figure is the unit's own, as for most. */
  readonly verified: string | null;
  readonly effect: 'redistribute' | 'shrinkBase' | null;
}

const points = fc.constantFrom(null, '0', '2.5', '7', '-3', '10');
const leaf: fc.Arbitrary<Leaf> = fc.record({
  points,
  verified: fc.option(points, { freq: 2, nil: null }),
  effect: fc.constantFrom(null, null, null, 'redistribute' as const, 'shrinkBase' as const),
});

/** @param own what stands for a figure that is the same as another one: itself, or one of its own */
function sums(
  [method, limits]: readonly [string, string],
  leaves: readonly Leaf[],
  own: (value: Exact | null) => Exact | null,
): readonly string[] {
  const regulation = regulationOf({
    criteria: [
      ['I', 'Mục', '30', method, limits],
      ...CODES.map((code) => [code, '', '10', 'Trực tiếp'] as const),
    ],
  });
  const plan = planScoring(regulation);
  const figures = new Figures(regulation.criteria.length);
  leaves.forEach(({ points, verified, effect }, index) => {
    const position = index + 1;
    const self = effect ? Exact.zero : points === null ? null : exact(points);
    const checked = verified === null ? null : exact(verified);
    const max = regulation.criteria[position]?.max ?? null;
    const base = effect ? Exact.zero : (own(max) ?? Exact.zero);
    figures.put(position, base, self, checked, checked ?? own(self));
    if (effect) figures.notes.set(position, { state: 'notApplicable', effect, why: null });
  });
  for (const parent of plan.parents) sumParent(parent, figures, plan);
  return [
    ...KINDS.map((kind) => `${kind} ${textOf(figures[kind][0]) ?? '–'}`),
    `base ${textOf(figures.base[0]) ?? '–'}`,
    `note ${figures.notes.get(0)?.state ?? '–'}`,
  ];
}

it('comes to the same whether equal figures are one object or several', () => {
  const leaves = fc.array(leaf, { minLength: CODES.length, maxLength: CODES.length });
  fc.assert(
    fc.property(fc.constantFrom(...WAYS), leaves, (way, drawn) => {
      const copied = sums(way, drawn, (value) => value && Exact.parse(value.toString()));
      expect(sums(way, drawn, (value) => value)).toEqual(copied);
    }),
    { numRuns: 600 },
  );
});

it.each([
  ['Cộng', '', '30'],
  ['Cộng', 'tối đa 25', '25'],
  ['Cộng có hệ số', 'I.1: 2; I.2: 0,5; I.3: 1', '30'],
  ['Trung bình', '', '10'],
  ['Lấy cao nhất', 'tối đa 9', '9'],
])('knows the base of a unit to which all of %s %j applies: %s', (method, limits, base) => {
  const { fullBases } = planScoring(
    regulationOf({
      criteria: [
        ['I', 'Mục', '30', method, limits],
        ...CODES.map((code) => [code, '', '10', 'Trực tiếp'] as const),
      ],
    }),
  );
  expect(fullBases.map(textOf)).toEqual([base, '10', '10', '10']);
});
