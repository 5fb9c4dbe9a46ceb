import { independentParts } from '../../../src/domain/firmness/independent-parts';
import type { Unit } from '../../../src/domain/units/unit';
import { unitOf, type CriterionLine, type RegulationDraft } from '../builders';
import { yearOf } from '../years';

const CRITERIA: readonly CriterionLine[] = [['I', '', 100, 'Trực tiếp']];
const DAY = { year: 2020, month: 1, day: 15 };

type Kept = Partial<Pick<Unit, 'registeredOn' | 'pactSignedOn'>>;

/** A and B in one cluster, C and D in another; who is apart from whom. */
function parts(
  regulation: Partial<RegulationDraft> = {},
  kept: Readonly<Record<string, Kept>> = {},
): readonly string[] {
  const units = ['A', 'B', 'C', 'D'].map((code, index) =>
    unitOf(code, { cluster: index < 2 ? 'Cụm 1' : 'Cụm 2', ...kept[code] }),
  );
  const sheets = Object.fromEntries(units.map(({ code }) => [code, { I: 50 }]));
  const awards = [{ award: 'Cờ', quantity: '1' }];
  const year = yearOf({ units, sheets, regulation: { criteria: CRITERIA, awards, ...regulation } });
  return independentParts(year).map((part) => part.units.map(({ code }) => code).join(''));
}

describe('clusters of one book', () => {
  it('are looked at one by one', () => {
    expect(parts()).toEqual(['AB', 'CD']);
  });

  it('carry their own findings, and those of the whole book', () => {
    const units = ['A', 'B'].map((code) => unitOf(code, { cluster: `Cụm ${code}` }));
    const year = yearOf({
      units,
      sheets: { A: { I: '50,5' }, B: { I: '50,5' } },
      regulation: { criteria: CRITERIA, awards: [{ award: 'Cờ', quantity: '1' }] },
    });
    const found = independentParts(year).map(({ findings }) => [
      ...new Set(findings.flatMap(({ unit }) => unit ?? [])),
    ]);
    expect(found).toEqual([['A'], ['B']]);
  });

  it.each<readonly [string, NonNullable<RegulationDraft['awards']>]>([
    ['an award over all of them', [{ award: 'Cờ', quantity: '1', range: 'Toàn sổ' }]],
    [
      'an award over all of them beside one in each',
      [
        { award: 'Cờ', quantity: '1' },
        { award: 'Bằng khen', quantity: '1', range: 'Toàn sổ' },
      ],
    ],
    [
      'so many awards for so many leaders',
      [{ award: 'Cờ', quantity: '50%', base: 'Số đơn vị dẫn đầu cụm, khối' }],
    ],
  ])('are one where there is %s', (_, awards) => {
    expect(parts({ awards })).toEqual(['ABCD']);
  });

  it.each<readonly [string, Readonly<Record<string, Kept>>, readonly string[]]>([
    ['all of them', { A: { registeredOn: DAY }, C: { registeredOn: DAY } }, ['AB', 'CD']],
    [
      'all of them, by some units or by all',
      { A: { registeredOn: DAY }, B: { registeredOn: DAY }, C: { registeredOn: DAY } },
      ['AB', 'CD'],
    ],
    ['one of them', { A: { registeredOn: DAY } }, ['ABCD']],
    [
      'one of them, by all of its units',
      { C: { pactSignedOn: DAY }, D: { pactSignedOn: DAY } },
      ['ABCD'],
    ],
    [
      'one of them, and pacts by another',
      { A: { registeredOn: DAY }, C: { pactSignedOn: DAY } },
      ['ABCD'],
    ],
  ])('where registrations are kept by %s', (_, kept, expected) => {
    expect(parts({}, kept)).toEqual(expected);
  });
});
