import { gridOf } from './grid-of';
import { table } from './leaf-table';
import { kindsOf, recognise, selfOf } from './sample-book';

const HEAD = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];

function stacked(between: readonly string[]) {
  const one = (part: number) => table([HEAD], (max) => [max, max / part]);
  const [, ...second] = one(2);
  return recognise([gridOf([...one(1), ...between.map((text) => [text]), ...second])]);
}

describe('a second form under the first, on one sheet', () => {
  it('is said once, with the unit that stands between, and not read', () => {
    const sheets = stacked([
      'Phú Yên, ngày 1 tháng 12 năm 2020',
      'GIÁM ĐỐC',
      'SỞ NỘI VỤ TỈNH GIA LAI',
    ]);
    expect(kindsOf(sheets)).toEqual(['secondUnit', 'matchedByText']);
    expect(sheets[0]?.findings[0]).toMatchObject({
      place: { cell: 'A43' },
      params: { count: 38, name: 'Sở Nội vụ tỉnh Gia Lai' },
    });
    expect(selfOf(sheets, 'I.1.1')).toBe(3);
    expect(sheets[0]?.unit).toBe('PY');
  });

  it('may name nobody', () => {
    expect(stacked([])[0]?.findings[0]?.params).toEqual({ count: 38 });
  });
});
