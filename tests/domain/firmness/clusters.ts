import fc from 'fast-check';
import type { CriterionLine, RegulationDraft, Typed } from '../builders';
import type { ClaimDraft } from '../claims';
import type { YearDraft } from '../years';

/** Small enough that every point of every criterion can be tried. */
export const LEAVES: Readonly<Record<string, number>> = { 'I.1': 6, 'I.2': 4, II: 5, T: 2, P: 3 };
export const CODES = Object.keys(LEAVES);

const CHAINS = [
  '',
  'điểm mục I cao hơn',
  'điểm thưởng cao hơn; điểm trừ ít hơn',
  'điểm tự chấm sát hơn',
  'nhiều tiêu chí đạt tối đa hơn; điểm mục II cao hơn',
];

const criteria = fc
  .tuple(
    fc.constantFrom('Cộng; tối đa 7', 'Cộng', 'Trung bình', 'Lấy cao nhất'),
    fc.constantFrom(
      ['', '', ''],
      ['Trực tiếp', '0 đến 6; bước 0,5', ''],
      ['Đạt/Không đạt', '', ''],
    ),
    fc.constantFrom(['Trực tiếp', ''], ['Mức', 'Tốt: 4; Khá: 2,5; Kém: 0']),
  )
  .map(([section, first, second]): readonly CriterionLine[] => {
    const [kind = '', points = ''] = section.split('; ');
    return [
      ['I', 'Mục', 10, kind, points],
      ['I.1', '', 6, first[0] === '' ? 'Trực tiếp' : first[0], first[1]],
      ['I.2', '', 4, second[0], second[1]],
      ['II', '', 5, 'Trực tiếp'],
      ['T', 'Điểm thưởng', 2, 'Trực tiếp'],
      ['P', 'Điểm trừ', 3, 'Trực tiếp'],
    ];
  });

const settings = fc.record<Record<string, Typed>>({
  'Thang điểm': fc.constant('15'),
  'Xếp hạng theo': fc.constantFrom('Tổng điểm', 'Tỷ lệ (%) so với điểm tối đa áp dụng'),
  'Làm tròn ở': fc.constantFrom('Từng tiêu chí', 'Từng mục', 'Tổng điểm', 'Không làm tròn'),
  'Số chữ số thập phân': fc.constantFrom('0', '1'),
  'Điểm thưởng dùng để': fc.constantFrom('Cộng vào tổng điểm', 'Chỉ phân định khi bằng điểm'),
  'Tổng điểm tối đa để xếp hạng': fc.constantFrom('Không giới hạn', '12'),
  'Thứ tự phân định khi bằng điểm': fc.constantFrom(...CHAINS),
});

const awards = fc.constantFrom<NonNullable<RegulationDraft['awards']>>(
  [{ award: 'Cờ', quantity: '1' }],
  [
    { award: 'Cờ', quantity: '1' },
    { award: 'Bằng khen', quantity: '1' },
  ],
  [{ award: 'Bằng khen', quantity: '50%' }],
);

/** Halves of a point: a self score and what verification made of it. */
function figure(max: number): fc.Arbitrary<ClaimDraft> {
  const points = fc.integer({ min: 0, max: 2 * max }).map((halves) => halves / 2);
  return fc.record({ self: points, verified: points, reason: fc.constant('theo hồ sơ') });
}

const sheet = fc.record(
  Object.fromEntries(CODES.map((code) => [code, figure(LEAVES[code] ?? 0)])),
) as fc.Arbitrary<Readonly<Record<string, ClaimDraft>>>;

export type Cluster = YearDraft & {
  readonly sheets: Readonly<Record<string, Readonly<Record<string, ClaimDraft>>>>;
};

export const cluster: fc.Arbitrary<Cluster> = fc
  .record({ criteria, settings, awards, sheets: fc.array(sheet, { minLength: 2, maxLength: 4 }) })
  .map(({ sheets, ...regulation }) => ({
    regulation,
    sheets: Object.fromEntries(sheets.map((own, index) => [`U${String(index)}`, own])),
  }));
