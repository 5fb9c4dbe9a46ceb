import { CONSIDERATIONS_SHEET } from '../../../src/domain/book/sheets/considerations';
import { readConsiderations } from '../../../src/domain/eligibility/consideration';
import { printConditions } from '../../../src/domain/regulation/conditions/conditions';
import { brief, table, type Row } from '../builders';

function read(
  ...rows: readonly Row<typeof CONSIDERATIONS_SHEET>[]
): ReturnType<typeof readConsiderations> {
  return readConsiderations(table(CONSIDERATIONS_SHEET, rows));
}

describe('Điều kiện xét', () => {
  it('reads what the add-in tests and what a person confirms', () => {
    const { considerations, findings } = read(
      { code: 'GU', condition: 'có ký giao ước', consequence: 'Không xét' },
      {},
      {
        condition: 'Không nợ thuế, bảo hiểm xã hội; nộp đủ đảng phí',
        consequence: 'Chưa xét',
        awards: 'Cờ',
        checkedBy: 'Xác nhận',
        basis: 'Đ.4',
      },
    );
    expect(findings).toEqual([]);
    expect(
      considerations.map(({ code, conditions, ...rest }) => ({
        ...rest,
        code,
        conditions: printConditions(conditions),
      })),
    ).toMatchObject([
      {
        code: 'GU',
        consequence: 'notConsidered',
        conditions: 'có ký giao ước',
        byPerson: false,
        awards: [],
      },
      // Worded freely: a person reads it.
      {
        code: '2',
        consequence: 'deferred',
        conditions: '',
        byPerson: true,
        awards: ['Cờ'],
        basis: 'Đ.4',
      },
    ]);
  });

  it.each<readonly [Row<typeof CONSIDERATIONS_SHEET>, string]>([
    [{ condition: 'ngoan', consequence: 'Không xét' }, 'B3'],
    [{ condition: 'tỷ lệ từ 0,9', consequence: 'Không xét' }, 'B3'],
    [{ condition: 'có ký giao ước', consequence: '' }, 'C3'],
    [{ condition: 'có ký giao ước', consequence: 'phạt' }, 'C3'],
    [{ condition: 'có ký giao ước', consequence: 'Không xét', checkedBy: 'máy' }, 'E3'],
  ])('Q07: %j', (row, cell) => {
    const { considerations, findings } = read(row);
    expect(considerations).toEqual([]);
    expect(brief(findings)).toEqual([['columnUnreadable', cell, null]]);
  });

  it('a code without a condition tests nothing', () => {
    const { considerations, findings } = read({ code: 'X', consequence: 'Không xét' });
    expect(considerations).toEqual([]);
    expect(brief(findings)).toEqual([['columnUnreadable', 'B3', null]]);
  });

  it('says which column it is, what stands there, and what could', () => {
    const { heading: condition } = CONSIDERATIONS_SHEET.columns.condition;
    const { heading: consequence } = CONSIDERATIONS_SHEET.columns.consequence;
    const { heading: checkedBy } = CONSIDERATIONS_SHEET.columns.checkedBy;
    const told = (row: Row<typeof CONSIDERATIONS_SHEET>) =>
      read(row).findings.map(({ raw, params }) => ({ raw, ...params }));
    expect(told({ condition: 'có Cờ', consequence: 'phạt', checkedBy: 'máy' })).toEqual([
      { raw: 'máy', column: checkedBy, found: 'máy', suggestion: 'Tự động' },
      { raw: 'phạt', column: consequence, found: 'phạt', suggestion: 'Không xét' },
      {
        raw: 'có Cờ',
        column: condition,
        found: 'có Cờ',
        suggestion: 'có Cờ năm nay',
      },
    ]);
    expect(told({ code: 'X', consequence: 'Không xét' })).toEqual([
      { raw: '', column: condition, found: '', suggestion: 'có ký giao ước' },
    ]);
    expect(read({ consequence: 'phạt' })).toEqual({ considerations: [], findings: [] });
  });

  it.each<readonly [string, boolean | undefined]>([
    ['', false],
    ['Tự động', false],
    ['automatic', false],
    ['Xác nhận', true],
    ['confirmation', true],
    ['máy', undefined],
  ])('looked at by %j: by a person is %p', (checkedBy, byPerson) => {
    const [row] = read({
      code: 'GU',
      condition: 'có ký giao ước',
      consequence: 'Không xét',
      checkedBy,
    }).considerations;
    expect(row?.byPerson).toBe(byPerson);
    if (row) expect(row.place).toMatchObject({ sheet: CONSIDERATIONS_SHEET.sheetName, cell: 'B3' });
  });

  it('numbers what has no code by what was read before it', () => {
    const row = { condition: 'có ký giao ước', consequence: 'Không xét' };
    const { considerations } = read(row, { ...row, consequence: 'phạt' }, row);
    expect(considerations.map(({ code }) => code)).toEqual(['1', '2']);
  });
});
