import { NOT_SCORED_SHEET } from '../../../src/domain/book/sheets/not-scored';
import { ApplicabilityIndex } from '../../../src/domain/regulation/applicability-index';
import { readNotScored } from '../../../src/domain/regulation/not-scored';
import { brief, regulationOf, table, unitOf, type Row } from '../builders';

const regulation = regulationOf({
  settings: { 'Khi tiêu chí không áp dụng': 'Chia lại trong mục' },
  criteria: [
    ['I', 'Mục', '60', 'Cộng', '', 'Trừ nhóm Quỹ'],
    ['I.1', '', '30', 'Trực tiếp'],
    ['I.2', '', '30', 'Trực tiếp'],
    ['II', 'Mục', '40', 'Cộng'],
    ['II.1', '', '40', 'Trực tiếp', '', 'Nhóm Sở'],
    ['III', '', '40', 'Trực tiếp', '', 'Nhóm Sở'],
  ],
});
const sea = unitOf('A', { group: 'Sở' });
const fund = unitOf('B', { group: 'Quỹ' });

function read(rows: readonly Row<typeof NOT_SCORED_SHEET>[]): ReturnType<typeof readNotScored> {
  return readNotScored(table(NOT_SCORED_SHEET, rows), regulation, [sea, fund]);
}

describe('Không chấm', () => {
  it('reads rows for one unit, for all, and for a whole section', () => {
    const { notScored, findings } = read([
      { criterion: 'I.1', unit: 'Tất cả', effect: 'Cho điểm tối đa', reason: 'Hủy', basis: 'BB' },
      { criterion: 'I.1', unit: 'Đơn vị B', effect: 'Tính 0 điểm' },
      { criterion: 'I', unit: 'A' },
      {},
    ]);
    expect(findings).toEqual([]);
    expect(notScored.map(({ criterion, unit, effect }) => [criterion, unit, effect])).toEqual([
      ['I.1', null, 'grantMax'],
      ['I.1', 'B', 'zero'],
      ['I.1', 'A', 'redistribute'],
      ['I.2', 'A', 'redistribute'],
    ]);
    expect(notScored[0]).toMatchObject({ reason: 'Hủy', basis: 'BB' });
  });

  it.each([
    [{ criterion: 'IX', unit: 'A' }, 'A3'],
    [{ criterion: 'I.1', unit: 'Ai đó' }, 'B3'],
    [{ criterion: 'I.1', unit: 'A', effect: 'Bỏ qua' }, 'C3'],
  ])('Q15: %j', (row, cell) => {
    const { notScored, findings } = read([row]);
    expect(notScored).toEqual([]);
    expect(brief(findings)).toEqual([['notScoredUnreadable', cell, null]]);
  });

  it("puts a unit's own row before everybody's, and both before Áp dụng", () => {
    const { notScored } = read([
      { criterion: 'I.1', unit: 'Tất cả', effect: 'Cho điểm tối đa' },
      { criterion: 'I.1', unit: 'A', effect: 'Tính 0 điểm' },
    ]);
    const effect = (code: string, unit: typeof sea): string | null => {
      const criterion = regulation.find(code);
      if (!criterion) throw new Error(code);
      return new ApplicabilityIndex(regulation, notScored).forUnit(unit)(criterion);
    };
    expect(effect('I.1', sea)).toBe('zero');
    expect(effect('I.1', fund)).toBe('grantMax');
    // Inherited from the section; the effect is the setting's.
    expect(effect('I.2', fund)).toBe('redistribute');
    expect(effect('I.2', sea)).toBeNull();
    expect(effect('II.1', fund)).toBe('redistribute');
    expect(effect('II.1', sea)).toBeNull();
    // A whole section for a group is that group's own table: the others' base has nothing of it.
    expect(effect('III', fund)).toBe('shrinkBase');
    expect(effect('III', sea)).toBeNull();
  });
});
