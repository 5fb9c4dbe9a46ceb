import { unitOf, type CriterionLine } from '../builders';
import { yearOf, type YearDraft } from '../years';

const HEIR = unitOf('A', {
  name: 'Đà Nẵng',
  predecessors: [{ name: 'Quảng Nam', names: ['Quảng Nam'], from: null, until: null }],
});
const OTHER = unitOf('B');
const BONUS: CriterionLine = [
  'T',
  'Điểm thưởng',
  '9',
  'Thưởng theo danh hiệu',
  'Cờ: 9; Bằng khen: 4',
];
const DIRECT: CriterionLine = ['I', '', '10', 'Trực tiếp'];

function said(
  honours: NonNullable<YearDraft['honours']>,
  criteria: readonly CriterionLine[] = [DIRECT, BONUS],
  settings: Readonly<Record<string, string>> = {},
): readonly string[] {
  return yearOf({
    regulation: { criteria, settings },
    units: [HEIR, OTHER],
    sheets: { A: { I: 5 }, B: { I: 5 } },
    honours,
  })
    .findings.filter(({ kind }) => kind === 'lineageOpen')
    .map(
      ({ unit, place, raw, params }) =>
        `${unit ?? '–'} ${place.cell ?? '–'} “${raw ?? ''}” ${Object.values(params).join(', ')}`,
    );
}

const OF_FORMER = { unit: 'Quảng Nam', award: 'Cờ', year: 2020 };

describe('an honour of a unit that was merged into this one', () => {
  it('is asked about where such honours give points', () => {
    expect(said([OF_FORMER])).toEqual(['A C3 “Quảng Nam: Cờ” Quảng Nam, Cờ, Đà Nẵng']);
  });

  it('is no matter where no criterion gives points for honours', () => {
    expect(said([OF_FORMER], [DIRECT])).toEqual([]);
  });

  it('is no matter where its history is not taken over, or the unit has it itself', () => {
    const notTaken = { 'Thành tích của đơn vị trước khi hợp nhất': 'Không tính' };
    expect(said([OF_FORMER], [DIRECT, BONUS], notTaken)).toEqual([]);
    expect(said([OF_FORMER, { ...OF_FORMER, unit: 'A' }])).toEqual([]);
    expect(said([OF_FORMER, { ...OF_FORMER, unit: 'B' }])).toHaveLength(1);
    expect(said([OF_FORMER, { ...OF_FORMER, unit: 'A', award: 'Bằng khen' }])).toHaveLength(1);
  });
});
