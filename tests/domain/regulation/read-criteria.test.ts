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
    ['a rule of an unknown kind', ['I', '', '5', 'Chấm cong'], 'ruleUnreadable', 'F3', 'I'],
    ['a word with two meanings', ['I', '', '5', 'Chấm thẳng'], 'directOrCount', 'F3', 'I'],
    ['and the longer one', ['I', '', '5', 'CHẤM THẲNG ĐIỂM', '2/lần'], 'directOrCount', 'F3', 'I'],
    ['no kind', ['I', '', '5', ''], 'ruleMissing', 'F3', 'I'],
    ['no points where the kind needs them', ['I', '', '5', 'Khung'], 'ruleMissing', 'G3', 'I'],
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

  it.each<readonly [string, string, string, string, string, string]>([
    ['Trực típ', '', 'Cách chấm', 'Trực típ', 'Trực tiếp', 'Trực tiếp'],
    ['Khug', '>90%: 5; ≤90%: 0', 'Cách chấm', 'Khug', 'Khung', 'Khung'],
    ['Khug', 'tùy', 'Cách chấm', 'Khug', 'Khung', ''],
    ['Trừ dần', '2 mỗi ngày; khong duoi0', 'Mức điểm', 'khong duoi0', 'không dưới', ''],
    ['Trừ dần', '2 mỗi ngày; khog duoi 0', 'Mức điểm', 'khog duoi 0', 'không dưới', ''],
    ['Theo số lượng', '2/lần; tôi đaa 5', 'Mức điểm', 'tôi đaa 5', 'tối đa', ''],
    ['Trực tiếp', 'buơc0,5', 'Mức điểm', 'buơc0,5', 'bước', ''],
    ['Theo tỷ lệ', 'khong vuott', 'Mức điểm', 'khong vuott', 'không vượt', ''],
    ['Mức', 'A: 5, B: 0', 'Mức điểm', 'A: 5, B: 0', '', ''],
    [
      'mỗi ngày chậm trừ 1 điểm',
      '',
      'Cách chấm',
      'mỗi ngày chậm trừ 1 điểm',
      '',
      'Trừ dần | 1 mỗi ngày chậm; không dưới 0',
    ],
    [
      'Trừ dần',
      'mỗi ngày chậm trừ 1 điểm',
      'Mức điểm',
      'mỗi ngày chậm trừ 1 điểm',
      '',
      '1 mỗi ngày chậm; không dưới 0',
    ],
  ])(
    '%s, %s: row, column, pattern and the nearest word',
    (method, points, column, found, suggestion, proposal) => {
      const [finding] = read([['I', '', '5', method, points]]).findings;
      expect(finding).toMatchObject({
        kind: 'ruleUnreadable',
        proposed: proposal === '' ? null : proposal,
        params: { row: 3, column, found, suggestion, proposal },
      });
      expect(finding?.params.expected).not.toBe('');
    },
  );

  it('reads a keyword with a wrong accent as the keyword', () => {
    const { criteria, findings } = read([['I', '', '5', 'Theo số lượng', '2/lần; tối đâ 5']]);
    expect(findings).toEqual([]);
    expect(criteria[0]?.rule?.print()).toBe('2/lần; tối đa 5');
  });

  it('proposes what the row says in its own words, cell by cell', () => {
    const rows = [
      { code: 'I', title: 'Báo cáo, chậm mỗi ngày trừ 2 điểm', max: '10' },
      { code: 'II', title: 'Mô hình', max: '6', points: '2 điểm/mô hình' },
      { code: 'III', title: 'Sáng kiến (1 điểm/sáng kiến)', max: '3', method: 'Theo số lượng' },
      { code: 'IV', title: 'Nội bộ đoàn kết', max: '3' },
      { code: 'P', rowKind: 'Điểm trừ', title: 'Mỗi lần vi phạm trừ 1 điểm', max: '3' },
    ];
    const { findings } = readCriteria(table(CRITERIA_SHEET, rows));
    expect(findings.map(({ kind, criterion, proposed }) => [kind, criterion, proposed])).toEqual([
      ['ruleMissing', 'I', 'Trừ dần | 2 mỗi ngày chậm; không dưới 0'],
      ['ruleMissing', 'II', 'Theo số lượng | 2/mô hình; tối đa 6'],
      ['ruleMissing', 'III', '1/sáng kiến; tối đa 3'],
      ['ruleMissing', 'IV', null],
      ['ruleMissing', 'P', 'Theo số lượng | 1/lần vi phạm; tối đa 3'],
    ]);
    const writes = findings.map((found) =>
      found.writes.map(({ place, value, before }) => [place.cell, value, before]),
    );
    expect(writes).toEqual([
      [
        ['F3', 'Trừ dần', ''],
        ['G3', '2 mỗi ngày chậm; không dưới 0', ''],
      ],
      [
        ['F4', 'Theo số lượng', ''],
        ['G4', '2/mô hình; tối đa 6', '2 điểm/mô hình'],
      ],
      [['G5', '1/sáng kiến; tối đa 3', '']],
      [],
      [
        ['F7', 'Theo số lượng', ''],
        ['G7', '1/lần vi phạm; tối đa 3', ''],
      ],
    ]);
  });

  it('proposes nothing that it could not write', () => {
    const [row] = table(CRITERIA_SHEET, [
      { code: 'I', title: 'Mỗi lần trừ 1 điểm', max: '3' },
    ]).rows;
    if (!row) throw new Error('row');
    const cells = Object.fromEntries(Object.entries(row.cells).filter(([key]) => key !== 'points'));
    const { findings } = readCriteria({
      sheet: 'S',
      missing: ['points'],
      rows: [{ ...row, cells }],
    });
    expect(findings).toMatchObject([{ kind: 'ruleMissing', proposed: null, writes: [] }]);
    expect(findings[0]?.params.proposal).toBe('Trừ dần | 1 mỗi lần; không dưới 0');
  });

  it('asks what a word with two meanings means, and names both ways to write it', () => {
    const [finding] = read([['I', '', '5', 'Chấm thẳng điểm', '2/lần; tối đa 5']]).findings;
    expect(finding).toMatchObject({
      proposed: null,
      params: {
        direct: 'Trực tiếp',
        count: 'Theo số lượng',
        grammar: 'x/đơn vị tính [; tối đa y]',
      },
    });
  });

  it('reads a badly written code as what it most likely is, and says so once', () => {
    const { criteria, findings } = read([
      ['I.', 'Mục', '10', 'Cộng'],
      ['I. 1', '', '5', 'Trực tiếp'],
      ['I.2)', '', '5', 'Trực tiếp'],
      ['II 1', '', '5', 'Trực tiếp'],
      ['III.', '', '5', 'Trực tiếp'],
      ['III', '', '5', 'Trực tiếp'],
    ]);
    expect(criteria.map(({ code, parent }) => [code, parent])).toEqual([
      ['I', null],
      ['I.1', 'I'],
      ['I.2', 'I'],
      ['II 1', null],
      ['III.', null],
      ['III', null],
    ]);
    expect(findings.map(({ kind, raw, proposed }) => [kind, raw, proposed])).toEqual([
      ['codeMalformed', 'I.', 'I'],
      ['codeMalformed', 'I. 1', 'I.1'],
      ['codeMalformed', 'I.2)', 'I.2'],
      ['codeMalformed', 'II 1', null],
      ['codeMalformed', 'III.', null],
    ]);
    expect(findings[1]?.writes).toMatchObject([
      { place: { cell: 'A4' }, value: 'I.1', before: 'I. 1' },
    ]);
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
