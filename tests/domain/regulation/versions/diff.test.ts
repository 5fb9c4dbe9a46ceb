import fc from 'fast-check';
import { diffRegulations } from '../../../../src/domain/regulation/versions/diff';
import { fingerprintOf } from '../../../../src/domain/regulation/versions/fingerprint';
import { DRAFT, textOf, withCriterion, type CriterionRow, type Draft } from './drafts';

function changesOf(change: Partial<Draft>): readonly (string | null)[][] {
  return diffRegulations(textOf(), textOf(change)).map(
    ({ kind, what, key, field, before, after }) => [kind, what, key, field, before, after],
  );
}

it('says nothing of what stayed', () => {
  expect(changesOf({})).toEqual([]);
  expect(changesOf({ criteria: [...DRAFT.criteria].reverse() })).toEqual([]);
});

it.each<readonly [string, Partial<Draft>, readonly (string | null)[][]]>([
  [
    'a maximum alone: what follows from it was not typed otherwise',
    { criteria: withCriterion('I.1', { max: '4,5' }) },
    [['changed', 'criterion', 'I.1', 'Điểm tối đa', '4', '4,5']],
  ],
  [
    'a rule, in its normal form',
    { criteria: withCriterion('I.2', { points: '>=95%: 6; <95%: 0' }) },
    [
      [
        'changed',
        'criterion',
        'I.2',
        'Mức điểm',
        'từ 90%: 6; từ 70% đến dưới 90%: 3; dưới 70%: 0',
        'từ 95%: 6; dưới 95%: 0',
      ],
    ],
  ],
  [
    'a rule that cannot be read, as typed',
    { criteria: withCriterion('I.2', { points: 'theo  thực tế' }) },
    [
      [
        'changed',
        'criterion',
        'I.2',
        'Mức điểm',
        'từ 90%: 6; từ 70% đến dưới 90%: 3; dưới 70%: 0',
        'theo thực tế',
      ],
    ],
  ],
  [
    'a setting that nobody had written: its default before',
    { settings: { ...DRAFT.settings, 'Số chữ số thập phân': '1' } },
    [['changed', 'setting', 'Số chữ số thập phân', 'Giá trị', '2', '1']],
  ],
  [
    'a cap that falls',
    { settings: { ...DRAFT.settings, 'Điểm thưởng tối đa': 'không giới hạn' } },
    [['changed', 'setting', 'Điểm thưởng tối đa', 'Giá trị', '5', 'Không giới hạn']],
  ],
  [
    'a class added',
    { classes: [...DRAFT.classes, { name: 'Khá', from: '5' }] },
    [['added', 'class', 'Khá', null, null, '5']],
  ],
  [
    'an award removed',
    { awards: DRAFT.awards.slice(0, 1) },
    [['removed', 'award', 'Bằng khen', null, '20% · Theo phiếu', null]],
  ],
  [
    'a quota',
    { awards: DRAFT.awards.map((row) => (row.order === '1' ? { ...row, quantity: '2' } : row)) },
    [['changed', 'award', 'Cờ thi đua', 'Số lượng', '1', '2']],
  ],
  [
    'a ladder turned round',
    { awards: DRAFT.awards.map((row) => ({ ...row, order: row.order === '1' ? '2' : '1' })) },
    [
      ['changed', 'award', 'Bằng khen', 'Thứ tự', '2', '1'],
      ['changed', 'award', 'Cờ thi đua', 'Thứ tự', '1', '2'],
    ],
  ],
  [
    'an award put on top moves nobody',
    { awards: [{ order: '0', award: 'Cờ Chính phủ', quantity: '1' }, ...DRAFT.awards] },
    [['added', 'award', 'Cờ Chính phủ', null, null, '1']],
  ],
  [
    'another title under the same code',
    { criteria: withCriterion('I.1', { title: 'Hội nghị' }) },
    [['changed', 'criterion', 'I.1', 'Nội dung tiêu chí', 'Báo cáo đúng hạn', 'Hội nghị']],
  ],
  [
    'a new code, the same criterion',
    { criteria: withCriterion('I.2', { code: 'I.3' }) },
    [['renumbered', 'criterion', 'I.3', null, 'I.2', 'I.3']],
  ],
])('%s', (_, change, changes) => {
  expect(changesOf(change)).toEqual(changes);
});

it('a criterion put in between: one is new, the one below it has a new code', () => {
  const [section, first, second] = DRAFT.criteria;
  if (!section || !first || !second) throw new Error('rows');
  const fresh: CriterionRow = { ...first, title: 'Chuyển đổi số', max: 2 };
  const criteria = [section, first, { ...fresh, code: 'I.2' }, { ...second, code: 'I.3', max: 4 }];
  expect(changesOf({ criteria })).toEqual([
    expect.arrayContaining(['added', 'criterion', 'I.2']),
    ['renumbered', 'criterion', 'I.3', null, 'I.2', 'I.3'],
    ['changed', 'criterion', 'I.3', 'Điểm tối đa', '6', '4'],
  ]);
});

it('a title that several criteria share tells none of them', () => {
  const rows = (...codes: readonly string[]): CriterionRow[] =>
    codes.map((code) => ({ code, rowKind: 'Tiêu chí', title: 'Kiểm tra', max: 1 }));
  const changes = diffRegulations(
    textOf({ criteria: rows('A', 'B') }),
    textOf({ criteria: rows('A', 'C', 'D') }),
  );
  expect(changes.map(({ kind, key }) => [kind, key])).toEqual([
    ['added', 'C'],
    ['added', 'D'],
    ['removed', 'B'],
  ]);
});

it('two regulations have one fingerprint exactly where nothing changed between them', () => {
  const row = fc.record<CriterionRow>({
    code: fc.constantFrom('I', 'I.1', 'I.2', 'II'),
    rowKind: fc.constantFrom('Mục', 'Tiêu chí', ''),
    title: fc.constantFrom('một', 'Một', 'hai', ''),
    max: fc.constantFrom(1, 2, '2,0'),
    method: fc.constantFrom('Cộng', 'Trực tiếp', 'Đạt/Không đạt', ''),
    points: fc.constantFrom('', 'Đạt: 2; Không đạt: 0', 'bước 0,5'),
  });
  const award = fc.record({
    order: fc.constantFrom('1', '2', ''),
    award: fc.constantFrom('Cờ', 'Bằng khen', 'Giấy khen'),
    quantity: fc.constantFrom('1', '2'),
  });
  const draft = fc.record({
    criteria: fc.uniqueArray(row, { maxLength: 4, selector: ({ code }) => code }),
    awards: fc.uniqueArray(award, { maxLength: 3, selector: ({ award: name }) => name }),
  });
  fc.assert(
    fc.property(draft, draft, (a, b) => {
      const [before, after] = [textOf(a), textOf(b)];
      const same = fingerprintOf(before) === fingerprintOf(after);
      expect(diffRegulations(before, after).length === 0).toBe(same);
      expect(diffRegulations(before, before)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
