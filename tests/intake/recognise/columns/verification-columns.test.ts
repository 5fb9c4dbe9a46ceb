import {
  readVerification,
  verificationColumns,
} from '../../../../src/intake/recognise/columns/verification-columns';
import { UNIT_COLUMNS } from '../../../../src/domain/book/unit-sheet';
import { SheetView } from '../../../../src/intake/recognise/sheet-view';
import { gridOf, type Written } from '../grid-of';

const header = { top: 0, bottom: 0, headings: [] };
const columnsOf = (...headings: readonly Written[]) => [
  ...verificationColumns(new SheetView('a.xlsx', gridOf([headings])), header),
];

describe('the columns in which the cluster has written', () => {
  it('by their very headings, in any letters', () => {
    expect(
      columnsOf('TT', UNIT_COLUMNS.verified.heading.toUpperCase(), UNIT_COLUMNS.reason.heading),
    ).toEqual([
      ['verified', 1],
      ['reason', 2],
    ]);
  });

  it.each([
    ['Điểm TĐ', 'verified'],
    ['Thẩm định lần 1', 'verified'],
    ['Điểm thẩm định lần 1', 'verified'],
    ['Lý do', 'reason'],
  ])('“%s” is read too', (heading, key) => {
    expect(columnsOf('TT', heading)).toEqual([[key, 1]]);
  });

  it('not by words like them; of two the first', () => {
    expect(columnsOf('Điểm thẩm định của ai', 'Lý do khác', 5)).toEqual([]);
    expect(columnsOf('Lý do', 'Lý do')).toEqual([['reason', 0]]);
  });
});

it('what stands there in a row, and nothing where nothing does', () => {
  const view = new SheetView(
    'a.xlsx',
    gridOf([
      ['TT', 'Điểm TĐ', 'Lý do'],
      [1, 4.5, null],
      [2, null, null],
    ]),
  );
  const columns = verificationColumns(view, header);
  expect([...(readVerification(view, 1, columns) ?? [])]).toEqual([
    ['verified', { value: 4.5, place: { file: 'a.xlsx', sheet: 'Sheet1', cell: 'B2' } }],
  ]);
  expect(readVerification(view, 2, columns)).toBeNull();
});
