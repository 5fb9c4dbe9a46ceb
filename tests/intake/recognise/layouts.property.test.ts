import { NO_MEMORY } from '../../../src/domain/memory/memory';
import fc from 'fast-check';
import type { Criterion } from '../../../src/domain/regulation/criterion';
import { recogniseWorkbook } from '../../../src/intake/recognise/recognise-workbook';
import { readTemplate, templateRegulation, templateUnits } from '../../support/sample-tables';
import { gridOf, type Written } from './grid-of';

const template = readTemplate('assets/samples/mien-trung-2020/workbook.json');
const { regulation } = templateRegulation(template);
const units = templateUnits(template);
const leafCodes = regulation.leaves.map(({ code }) => code);

type Role = 'code' | 'order' | 'title' | 'max' | 'result' | 'self' | 'evidence' | 'note' | 'extra';

const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  code: ['Mã', 'Mã tiêu chí', 'MÃ TC'],
  order: ['TT', 'STT', 'Số TT'],
  title: ['Nội dung tiêu chí', 'NỘI DUNG', 'Tiêu chí', 'Các mặt công tác', 'Nôị dung tiêu chi'],
  max: ['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Khung điểm', 'Điểm', 'Điêm tối đa'],
  result: ['Kết quả thực hiện', 'Kết quả', 'Thực hiện', 'Kết quả đạt được năm 2020'],
  self: ['Điểm tự chấm', 'Tự chấm', 'Điểm chấm', 'Đơn vị tự chấm', 'Điểm', 'Điểm tự châm (điểm)'],
  evidence: ['Minh chứng', 'Tài liệu kiểm chứng', 'Minh chứg'],
  note: ['Ghi chú', 'Ghi chú của đơn vị'],
  extra: ['Phòng phụ trách', 'Điểm thẩm định', 'Lý do', 'Cụm chấm', 'Giải trình'],
};

const EXPLANATIONS = [
  '- Trên 95%: 3 điểm',
  '- Chậm từ 1 đến 5 ngày: 2 điểm',
  'Số liệu tính đến ngày 31/10/2020',
  'A. PHẦN ĐIỂM CHUẨN',
  'Ghi chú: gửi kèm hồ sơ',
  '* Theo Quy chế của Cụm',
];

const STRANGE = [
  'Hoạt động từ thiện, nhân đạo của cơ quan',
  'Xây dựng cơ quan văn hóa, an toàn giao thông',
  'Công tác nữ công và gia đình',
];

interface Layout {
  readonly roles: readonly Role[];
  readonly wordings: readonly number[];
  readonly above: number;
  readonly leading: number;
  readonly sections: boolean;
  readonly dropped: ReadonlySet<string>;
  readonly inserted: readonly (readonly [number, number])[];
  readonly strange: readonly (readonly [number, number])[];
  readonly spelling: number;
  readonly slips: ReadonlySet<number>;
  /** Criteria that change places. */
  readonly swaps: readonly (readonly [number, number])[];
}

const layouts: fc.Arbitrary<Layout> = fc
  .record({
    optional: fc.subarray<Role>(['code', 'order', 'result', 'evidence', 'note', 'extra']),
    seed: fc.integer(),
    wordings: fc.array(fc.nat(59), { minLength: 9, maxLength: 9 }),
    above: fc.nat(12),
    leading: fc.nat(2),
    sections: fc.boolean(),
    dropped: fc.subarray(leafCodes, { maxLength: 6 }),
    inserted: fc.array(fc.tuple(fc.nat(60), fc.nat(EXPLANATIONS.length - 1)), { maxLength: 8 }),
    strange: fc.array(fc.tuple(fc.nat(60), fc.nat(STRANGE.length - 1)), { maxLength: 2 }),
    spelling: fc.nat(5),
    slips: fc.array(fc.nat(60), { maxLength: 5 }),
    swaps: fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 2 }),
  })
  .chain(({ optional, dropped, slips, ...rest }) =>
    fc
      .shuffledSubarray<Role>(['title', 'max', 'self', ...optional], {
        minLength: 3 + optional.length,
      })
      .map((roles) => ({ ...rest, roles, dropped: new Set(dropped), slips: new Set(slips) })),
  );

interface Drawn {
  readonly rows: readonly (readonly Written[])[];
  /** Criterion → the figure written for it; strange rows by their words. */
  readonly figures: ReadonlyMap<string, number>;
  readonly strange: readonly number[];
  readonly selfColumn: number;
}

function draw(layout: Layout): Drawn {
  const heading = (role: Role, index: number): string => {
    const list = HEADINGS[role];
    return list[(layout.wordings[index] ?? 0) % list.length] ?? role;
  };
  const indent = Array<Written>(layout.leading).fill(null);
  const rows: Written[][] = [];
  const titles = ['SỞ NỘI VỤ', 'PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2020', 'Đơn vị: SNV Phú Yên'];
  for (let line = 0; line < layout.above; line += 1) rows.push([...indent, titles[line] ?? null]);
  if (layout.above < 3) rows.push([...indent, titles[2]]);
  rows.push([...indent, ...layout.roles.map(heading)]);
  const figures = new Map<string, number>();
  const strange: number[] = [];
  const put = (cells: Readonly<Partial<Record<Role, Written>>>): void => {
    rows.push([...indent, ...layout.roles.map((role) => cells[role] ?? null)]);
  };
  const criteria = [...regulation.criteria];
  for (const [a, b] of layout.swaps) {
    const [one, other] = [criteria[a], criteria[b]];
    if (one && other) [criteria[a], criteria[b]] = [other, one];
  }
  criteria.forEach((criterion, index) => {
    for (const [after, which] of layout.inserted) {
      if (after === index) put({ title: EXPLANATIONS[which] });
    }
    for (const [after, which] of layout.strange) {
      if (after !== index) continue;
      const value = 1 + strange.length / 1000 + 0.0007;
      strange.push(value);
      put({ order: '*', title: STRANGE[which], max: 2, self: value });
    }
    const leaf = criterion.children.length === 0;
    if (leaf ? layout.dropped.has(criterion.code) : !layout.sections) return;
    const value = criterion.max.toNumber() - (index + 1) / 1000;
    if (leaf) figures.set(criterion.code, value);
    put({
      code: criterion.code,
      order: criterion.order,
      title: spell(criterion, layout, index),
      max: criterion.max.toNumber(),
      ...(leaf ? { self: value, evidence: `Báo cáo số ${String(index)}`, result: 5 } : {}),
    });
  });
  return { rows, figures, strange, selfColumn: layout.leading + layout.roles.indexOf('self') };
}

/** The same words the way different people leave them. */
function spell({ title, order }: Criterion, { spelling, slips }: Layout, index: number): string {
  const written = slips.has(index) ? title.replace(/(\p{L}+)(?= \p{L}+$)/u, 'và') : title;
  switch (spelling) {
    case 1:
      return written.normalize('NFD');
    case 2:
      return written.toUpperCase();
    case 3:
      return `  ${written.replaceAll(' ', '\u00A0')} `;
    case 4:
      return `${order === '' ? '' : `${order.replace(')', '')}. `}${written}`;
    case 5:
      return written.replaceAll('óa', 'oá').replaceAll('òa', 'oà');
    default:
      return written;
  }
}

const CONTEXT = {
  regulation,
  units,
  targets: new Map(),
  year: 2020,
  ownBook: false,
  memory: NO_MEMORY,
};

describe('a layout nobody has seen before', () => {
  it('puts every figure on its criterion, or reports it', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const { rows, figures, strange } = draw(layout);
        const [sheet, ...more] = recogniseWorkbook('phieu.xlsx', [gridOf(rows)], CONTEXT);
        expect(more).toEqual([]);
        expect(sheet?.unit).toBe('PY');
        const found = new Map(sheet?.rows.map((row) => [row.criterion, row.self?.value]));
        const reported = new Set(
          (sheet?.findings ?? [])
            .filter(({ kind }) => kind === 'unknownRow' || kind === 'ambiguousCriterion')
            .map(({ params }) => Number(params['value'])),
        );
        // Never another criterion's figure, and never a figure that nobody hears of.
        for (const [code, value] of found) expect([code, value]).toEqual([code, figures.get(code)]);
        for (const [code, value] of figures) {
          if (!found.has(code)) expect(reported).toContain(value);
        }
        for (const value of strange) expect(reported).toContain(value);
        const absent = sheet?.findings.find(({ kind }) => kind === 'criterionAbsent');
        const owed = [...layout.dropped].filter((code) => code !== 'T.1');
        expect(new Set((absent?.params['codes'] ?? []) as readonly string[])).toEqual(
          new Set(owed),
        );
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });

  it('finds nearly all of them', () => {
    let placed = 0;
    let all = 0;
    for (const layout of fc.sample(layouts, { numRuns: 60, seed: 7 })) {
      const { rows, figures } = draw(layout);
      const [sheet] = recogniseWorkbook('phieu.xlsx', [gridOf(rows)], CONTEXT);
      all += figures.size;
      placed += sheet?.rows.length ?? 0;
    }
    expect(placed / all).toBeGreaterThan(0.995);
  });
});
