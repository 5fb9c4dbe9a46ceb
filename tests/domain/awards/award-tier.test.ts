import { AWARDS_SHEET } from '../../../src/domain/book/sheets/awards';
import { readAwards } from '../../../src/domain/awards/award-tier';
import { brief, table, type Row } from '../builders';

function read(rows: readonly Row<typeof AWARDS_SHEET>[]): ReturnType<typeof readAwards> {
  return readAwards(table(AWARDS_SHEET, rows));
}

describe('Cơ cấu khen thưởng', () => {
  it('reads the ladder', () => {
    const { awards, findings } = read([
      {
        award: 'Cờ thi đua của Bộ',
        quantity: '1',
        method: 'Theo thứ hạng',
        authority: 'Bộ trưởng',
      },
      {},
      {
        award: 'Bằng khen',
        quantity: { value: 0.2, numberFormat: '0%' },
        method: 'Theo phiếu',
        source: 'Trừ đơn vị được đề nghị Cờ thi đua của Bộ',
        base: 'số đơn vị được xếp hạng',
        rounding: 'Làm tròn lên',
        rankFrom: 2,
        rankTo: '5',
        condition: 'xếp loại từ Tốt',
      },
    ]);
    expect(findings).toEqual([]);
    expect(awards).toMatchObject([
      {
        code: 'A1',
        byRank: true,
        excludes: [],
        base: 'members',
        rounding: 'truncate',
        rankFrom: null,
      },
      {
        code: 'A2',
        quantity: { kind: 'share', atMost: false },
        byRank: false,
        excludes: ['Cờ thi đua của Bộ'],
        base: 'ranked',
        rounding: 'up',
        rankFrom: 2,
        rankTo: 5,
        unchecked: 'xếp loại từ Tốt',
      },
    ]);
  });

  it.each<readonly [Row<typeof AWARDS_SHEET>, string]>([
    [{ quantity: 'vài' }, 'C3'],
    [{ quantity: '' }, 'C3'],
    [{ source: 'Đơn vị dẫn đầu cụm, khối' }, 'H3'],
    [{ base: 'số đơn vị dẫn đầu cụm, khối' }, 'I3'],
    [{ rounding: 'tuỳ' }, 'J3'],
    [{ rankFrom: 'hạng hai' }, 'L3'],
    [{ rankTo: '2,5' }, 'M3'],
    // An award that is in no row: its holders would silently take places of this one.
    [{ source: 'Trừ đơn vị được đề nghị Cờ nào đó' }, 'H3'],
  ])('Q13: %j', (change, cell) => {
    const { awards, findings } = read([{ award: 'Cờ', quantity: '1', ...change }]);
    expect(brief(findings)).toEqual([['awardUnreadable', cell, null]]);
    expect(awards).toEqual([]);
  });
});
