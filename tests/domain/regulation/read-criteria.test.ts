import { CRITERIA_SHEET } from '../../../src/domain/book/sheets/criteria';
import { readCriteria } from '../../../src/domain/regulation/read-criteria';
import { brief, criteriaRows, table, textOf, type CriterionLine } from '../builders';

function read(lines: readonly CriterionLine[]): ReturnType<typeof readCriteria> {
  return readCriteria(table(CRITERIA_SHEET, criteriaRows(lines)));
}

const SOUND: readonly CriterionLine[] = [
  ['I', 'Mục', '10', 'Cộng'],
  ['I.1', 'Mục', '6', 'Cộng', 'tối đa 5; tối thiểu âm 2'],
  ['I.1.1', 'Tiêu chí', '6', 'Trực tiếp'],
  ['I.2', '', '4', 'Đạt/Không đạt'],
  ['T', 'Điểm thưởng', '10', 'Cộng', 'tối đa 10'],
  ['T.1', 'Điểm thưởng', '10', 'Theo số lượng', '2/sáng kiến; tối đa 10'],
  ['P', 'Điểm trừ', '5', 'Theo số lượng', '1/vụ; tối đa 5'],
];

describe('the table of criteria', () => {
  it('becomes a tree by the prefixes of its codes', () => {
    const { criteria, findings } = read(SOUND);
    expect(findings).toEqual([]);
    expect(
      criteria.map(({ code, parent, children, depth, branch, rowKind, rule }) => [
        code,
        parent,
        children.join(),
        depth,
        branch,
        rowKind,
        rule?.kind ?? null,
      ]),
    ).toEqual([
      ['I', null, 'I.1,I.2', 0, 'main', 'section', null],
      ['I.1', 'I', 'I.1.1', 1, 'main', 'section', null],
      ['I.1.1', 'I.1', '', 2, 'main', 'criterion', 'direct'],
      ['I.2', 'I', '', 1, 'main', 'criterion', 'binary'],
      ['T', null, 'T.1', 0, 'bonus', 'bonus', null],
      ['T.1', 'T', '', 1, 'bonus', 'bonus', 'count'],
      ['P', null, '', 0, 'deduction', 'deduction', 'count'],
    ]);
  });

  it('limits parents: a section by its own maximum, a bonus head only where it says so', () => {
    const { criteria } = read([...SOUND, ['U', 'Điểm thưởng', '5'], ['U.1', '', '5', 'Trực tiếp']]);
    const limits = criteria.map(({ code, limits: { cap, floor } }) => [
      code,
      textOf(cap),
      textOf(floor),
    ]);
    expect(limits).toEqual([
      ['I', '10', null],
      ['I.1', '5', '-2'],
      ['I.1.1', null, null],
      ['I.2', null, null],
      ['T', '10', null],
      ['T.1', null, null],
      ['P', null, null],
      ['U', null, null],
      ['U.1', null, null],
    ]);
  });

  it.each<readonly [string, CriterionLine, string | null, string, string | null]>([
    ['a rule of an unknown kind', ['I', '', '5', 'Chấm thẳng'], 'ruleUnreadable', 'F3', 'I'],
    ['no kind', ['I', '', '5', ''], 'ruleUnreadable', 'F3', 'I'],
    [
      'points that cannot be read',
      ['I', '', '5', 'Mức', 'A: 5, B: 0'],
      'ruleUnreadable',
      'G3',
      'I',
    ],
    ['an unknown kind of row', ['I', 'Khác', '5', 'Trực tiếp'], 'criterionUnreadable', 'C3', 'I'],
    ['no maximum', ['I', '', '', 'Trực tiếp'], 'criterionUnreadable', 'E3', 'I'],
    ['a maximum in words', ['I', '', 'năm', 'Trực tiếp'], 'criterionUnreadable', 'E3', 'I'],
    ['a negative maximum', ['I', '', '-5', 'Trực tiếp'], 'criterionUnreadable', 'E3', 'I'],
    ['no code', ['', '', '5', 'Trực tiếp'], 'criterionUnreadable', 'A3', null],
    ['no parent', ['I.1', '', '5', 'Trực tiếp'], 'criterionUnreadable', 'A3', 'I.1'],
    ['a thousand', ['I', '', '1.000', 'Trực tiếp'], null, '', null],
  ])('%s', (_, line, kind, cell, criterion) => {
    expect(brief(read([line]).findings)).toEqual(kind === null ? [] : [[kind, cell, criterion]]);
  });

  it('suggests the nearest word and shows the pattern', () => {
    expect(read([['I', '', '5', 'Trực tip']]).findings[0]?.params).toEqual({
      found: 'Trực tip',
      expected: '',
      suggestion: 'Trực tiếp',
    });
    const { findings } = read([['I', '', '5', 'Mức', 'A: 5, B: 0']]);
    expect(findings[0]).toMatchObject({
      place: { sheet: 'Bảng tiêu chí', file: null },
      raw: 'A: 5, B: 0',
      params: { found: 'A: 5, B: 0', expected: 'nhãn: điểm; nhãn: điểm; …' },
    });
  });

  it('keeps the first of two rows with one code', () => {
    const { criteria, findings } = read([
      ['I', '', '5', 'Trực tiếp'],
      ['I', '', '7', 'Trực tiếp'],
    ]);
    expect(brief(findings)).toEqual([['duplicateCode', 'A4', 'I']]);
    expect(criteria.map(({ max }) => max.toString())).toEqual(['5']);
  });

  it.each([
    ['tối đa 10, tối thiểu 0, tối đa 8', 'G3'],
    ['tối thiểu 5; tối đa 2', 'G3'],
    ['nhiều nhất 10', 'G3'],
    ['tối đa mười', 'G3'],
  ])('a limit %j that cannot be read', (points, cell) => {
    const { findings } = read([
      ['I', 'Mục', '10', 'Cộng', points],
      ['I.1', '', '10', 'Trực tiếp'],
    ]);
    expect(brief(findings)).toEqual([['ruleUnreadable', cell, 'I']]);
  });

  it.each<readonly [string, string, string]>([
    ['', '', 'sum'],
    ['Cộng', 'tối đa 10, tối thiểu 0', 'sum'],
    ['Trung bình', '', 'mean'],
    ['Lấy cao nhất', '', 'highest'],
    ['Cộng có hệ số', 'I.1: 2', 'weighted'],
  ])('combines the children by %j %j', (method, points, kind) => {
    const { criteria, findings } = read([
      ['I', 'Mục', '10', method, points],
      ['I.1', '', '10', 'Trực tiếp'],
    ]);
    expect(findings).toEqual([]);
    expect(criteria[0]?.parentRule?.kind).toBe(kind);
  });

  it.each<readonly [string, string, string]>([
    ['Nhân', '', 'F3'],
    ['Trực tiếp', '', 'F3'],
    ['Cộng có hệ số', '', 'G3'],
    ['Cộng có hệ số', 'I.1: 2; I.2: 1', 'G3'],
    ['Trung bình', 'I.1: 2', 'G3'],
  ])('does not combine by %j %j', (method, points, cell) => {
    const { criteria, findings } = read([
      ['I', 'Mục', '10', method, points],
      ['I.1', '', '10', 'Trực tiếp'],
    ]);
    expect(brief(findings)).toEqual([['ruleUnreadable', cell, 'I']]);
    // Scored as a plain sum meanwhile: the finding holds everything back anyway.
    expect(criteria[0]?.parentRule?.kind).toBe('sum');
  });

  it('takes numbers as the cell holds them, also with three decimals', () => {
    const { criteria, findings } = read([
      ['I', '', 1.125, 'Trực tiếp'],
      ['II', '', 1000, 'Trực tiếp'],
      ['III', '', 0.5, 'Trực tiếp'],
    ]);
    expect(findings).toEqual([]);
    expect(criteria.map(({ max }) => max.toString())).toEqual(['1.125', '1000', '0.5']);
  });

  it('passes over rows with nothing in them', () => {
    expect(readCriteria(table(CRITERIA_SHEET, [{}, { note: 'chú thích' }]))).toEqual({
      criteria: [],
      findings: [],
    });
  });
});
