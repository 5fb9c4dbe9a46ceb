import { MEMORY_SHEET } from '../../../src/domain/book/sheets/memory';
import {
  recallColumn,
  recallCriterion,
  recallUnit,
  shownAnswer,
} from '../../../src/domain/memory/memory';
import { readMemory } from '../../../src/domain/memory/read-memory';
import { brief, regulationOf, table, unitOf, type Row } from '../builders';

const UNITS = [
  unitOf('TH', { name: 'Sở Thủy sản' }),
  unitOf('TU', { name: 'Sở Thúy sản', shortName: 'Thúy' }),
];
const REGULATION = regulationOf({
  criteria: [
    ['I', 'Mục', 10],
    ['I.1', 'Tiêu chí', 4],
    ['I.10', 'Tiêu chí', 6],
  ],
});

type Line = readonly [kind: string, seen: string, means: string];

function read(...rows: readonly Line[]) {
  const typed: readonly Row<typeof MEMORY_SHEET>[] = rows.map(([kind, seen, means]) => ({
    kind,
    seen,
    means,
    date: '21/11/2026',
  }));
  return readMemory(table(MEMORY_SHEET, typed), REGULATION, UNITS);
}

describe('Ghi nhớ: columns', () => {
  it.each([
    ['Điểm tự chấm', 'self'],
    ['diem tu cham', 'self'],
    ['Điểm tối đa', 'max'],
    ['Kết quả', 'result'],
    ['TT', 'order'],
    ['Maximum', 'max'],
    ['Self score', 'self'],
    ['Không đọc', null],
    ['not read', null],
  ])('%s', (said, means) => {
    const { memory, findings } = read(['Cột', 'Chấm (lần 1)', said]);
    expect(findings).toEqual([]);
    expect(recallColumn(memory, 'CHẤM  – lần 1')).toEqual({ means, seen: 'Chấm (lần 1)', said });
    expect(recallColumn(memory, 'Chấm lần 2')).toBeUndefined();
  });
});

describe('Ghi nhớ: criteria', () => {
  it.each([
    ['I.10', 'I.10'],
    ['i.1', 'I.1'],
    ['Không thuộc tiêu chí nào', null],
    ['No criterion', null],
  ])('%s', (said, means) => {
    const { memory, findings } = read(['tiêu chí', 'I.7 Công tác khác', said]);
    expect(findings).toEqual([]);
    expect(recallCriterion(memory, { code: 'I.7', title: 'Công tác khác' })?.means).toBe(means);
    // Another code beside the same words is another row.
    expect(recallCriterion(memory, { code: 'I.8', title: 'Công tác khác' })).toBeUndefined();
    expect(recallCriterion(memory, { code: '', title: 'Công tác khác' })).toBeUndefined();
  });

  it('words alone are remembered whatever code stands beside them; the row with its code comes first', () => {
    const { memory } = read(
      ['Criterion', 'Công tác khác', 'I.1'],
      ['Criterion', 'I.8 Công tác khác', 'I.10'],
    );
    const means = ['', 'I.7', 'I.8'].map(
      (code) => recallCriterion(memory, { code, title: 'Công tác khác' })?.means,
    );
    expect(means).toEqual(['I.1', 'I.1', 'I.10']);
  });
});

describe('Ghi nhớ: units', () => {
  it('keeps the accents of a name apart', () => {
    const { memory, findings } = read(
      ['Đơn vị', 'Thủy sản (gửi lại).xlsx', 'Sở Thủy sản'],
      ['Unit', 'Thúy sản (gửi lại).xlsx', 'TU'],
    );
    expect(findings).toEqual([]);
    expect(recallUnit(memory, 'thuỷ sản gửi lại.xlsx')?.means).toBe('TH');
    expect(recallUnit(memory, 'Thúy sản (gửi lại).XLSX')?.means).toBe('TU');
    expect(recallUnit(memory, 'Thuy san gui lai.xlsx')).toBeUndefined();
  });
});

describe('Ghi nhớ: what is wrong with it', () => {
  it.each<readonly [string, readonly Line[], readonly (string | null)[]]>([
    ['nothing answered yet', [['Cột', 'Chấm', '']], []],
    [
      'said twice',
      [
        ['Cột', 'Chấm', 'Điểm tự chấm'],
        ['Cột', 'CHẤM', 'tự chấm'],
      ],
      [],
    ],
    ['no such kind', [['Dòng', 'Chấm', 'Điểm tự chấm']], ['A3']],
    ['nothing that was seen', [['Cột', ' – ', 'Điểm tự chấm']], ['B3']],
    ['no such column', [['Cột', 'Chấm', 'Điểm phạt']], ['C3']],
    ['no such criterion', [['Tiêu chí', 'Công tác khác', 'I.2']], ['C3']],
    ['no such unit', [['Đơn vị', 'a.xlsx', 'Sở Y tế']], ['C3']],
    ['a word that every object has', [['Cột', 'Chấm', 'constructor']], ['C3']],
    [
      'rows that disagree',
      [
        ['Cột', 'Chấm', 'Điểm tự chấm'],
        ['Cột', 'chấm', 'Điểm tối đa'],
        ['Cột', 'Chấm', 'Điểm tự chấm'],
      ],
      ['C4', 'C5'],
    ],
  ])('%s', (_, rows, cells) => {
    const { findings } = read(...rows);
    expect(brief(findings)).toEqual(cells.map((cell) => ['memoryUnreadable', cell, null]));
  });

  it('is told with the whole row, and what cannot be read in it', () => {
    const told = (...row: Line) => read(row).findings.map(({ raw, params }) => ({ raw, params }));
    expect(told('Cột', 'Chấm', 'Điểm phạt')).toEqual([
      { raw: 'Cột · Chấm · Điểm phạt', params: { seen: 'Chấm', found: 'Điểm phạt' } },
    ]);
    expect(told('Dòng', 'Chấm', 'Điểm tự chấm')).toEqual([
      { raw: 'Dòng · Chấm · Điểm tự chấm', params: { seen: 'Chấm', found: 'Dòng' } },
    ]);
  });

  it('is remembered once where it is said twice, as it was said first', () => {
    const { memory } = read(['Cột', 'Chấm', 'Điểm tự chấm'], ['Cột', 'CHẤM', 'tự chấm']);
    expect(recallColumn(memory, 'chấm')).toEqual({
      means: 'self',
      seen: 'Chấm',
      said: 'Điểm tự chấm',
    });
    // The same words may stand for a column, a row and a unit.
    const three = read(['Cột', 'TH', 'Kết quả'], ['Tiêu chí', 'TH', 'I.1'], ['Đơn vị', 'TH', 'TU']);
    expect(three.findings).toEqual([]);
    expect([
      recallColumn(three.memory, 'th')?.means,
      recallCriterion(three.memory, { code: '', title: 'TH' })?.means,
      recallUnit(three.memory, 'TH')?.means,
    ]).toEqual(['result', 'I.1', 'TU']);
  });

  it('knows nothing where nothing was said', () => {
    const { memory } = read();
    expect([
      recallColumn(memory, 'Chấm'),
      recallCriterion(memory, { code: 'I', title: 'x' }),
      recallUnit(memory, 'x'),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('of two rows that disagree neither counts', () => {
    const { memory } = read(['Tiêu chí', 'Khác', 'I.1'], ['Tiêu chí', 'KHÁC', 'I.10']);
    expect(recallCriterion(memory, { code: '', title: 'Khác' })).toBeUndefined();
  });
});

test('an answer is shown as the sheet has it', () => {
  expect(shownAnswer({ seen: 'Chấm', said: 'Điểm tự chấm' })).toBe('“Chấm” → Điểm tự chấm');
});
