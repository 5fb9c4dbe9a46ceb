import { CRITERIA_SHEET } from '../../../src/domain/book/sheets/criteria';
import { readCriteria } from '../../../src/domain/regulation/read-criteria';
import { criteriaRows, table, type CriterionLine } from '../builders';

function read(
  lines: readonly CriterionLine[],
  leaders?: readonly string[],
): ReturnType<typeof readCriteria> {
  return readCriteria(table(CRITERIA_SHEET, criteriaRows(lines)), leaders);
}

describe('the kind of a row, in both languages', () => {
  it.each([
    ['Mục', 'section', 'main'],
    ['section', 'section', 'main'],
    ['', 'criterion', 'main'],
    ['TIÊU CHÍ', 'criterion', 'main'],
    ['criterion', 'criterion', 'main'],
    ['diem thuong', 'bonus', 'bonus'],
    ['Bonus', 'bonus', 'bonus'],
    ['Điểm trừ', 'deduction', 'deduction'],
    ['deduction', 'deduction', 'deduction'],
  ])('%j', (written, kind, branch) => {
    const { criteria } = read([
      ['I', written, '5', '', ''],
      ['I.1', written === 'Mục' || written === 'section' ? '' : written, '5', 'Trực tiếp'],
    ]);
    expect(criteria[0]).toMatchObject({ code: 'I', rowKind: kind, branch });
  });
});

describe('what cannot be read counts as not said', () => {
  it('is scored by the unit, and asks for nothing to show', () => {
    const { criteria, findings } = read([
      ['I', '', '5', 'Trực tiếp', '', '', 'thiếu: xxxxxxxxxxxx', 'Ai đó ở đâu đó'],
    ]);
    expect(findings.map(({ kind }) => kind)).toEqual(['columnUnreadable', 'columnUnreadable']);
    expect(criteria[0]?.scoredBy).toEqual({ by: 'unit', name: '' });
    expect(criteria[0]?.evidence).toEqual({ text: '', whenMissing: null });
  });

  it('a title of the leader is read where the cluster has it', () => {
    const line: CriterionLine = ['I', '', '5', 'Trực tiếp', '', '', '', 'Đội trưởng'];
    expect(read([line]).criteria[0]?.scoredBy.by).toBe('unit');
    expect(read([line], ['Đội trưởng']).criteria[0]?.scoredBy).toEqual({
      by: 'leader',
      name: 'Đội trưởng',
    });
  });
});
