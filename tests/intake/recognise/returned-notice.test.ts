import { printNoticeMark } from '../../../src/domain/book/notice-mark';
import { NOTICE_SHEET } from '../../../src/domain/book/sheets/notice';
import { returnedNotice } from '../../../src/intake/recognise/returned-notice';
import { gridOf, type Written } from './grid-of';

const HEADINGS = Object.values(NOTICE_SHEET.columns).map(({ heading }) => heading);
const MARK = printNoticeMark('PY', '2020');
const row = (code: Written, explanation: Written): readonly Written[] => [
  code,
  'Nội dung',
  5,
  4,
  -1,
  'Thiếu minh chứng',
  explanation,
];
const read = (rows: readonly (readonly Written[])[]) =>
  returnedNotice('tra loi.xlsx', gridOf(rows, { name: 'Thông báo' }));

it('a notice that came back, with what the unit explains', () => {
  expect(
    read([
      ['THÔNG BÁO KẾT QUẢ THẨM ĐỊNH'],
      [MARK],
      [],
      HEADINGS,
      row('I.1', ' Có  Báo cáo số 5 '),
      row('I.2', null),
      row(null, 'không có mã'),
      row('II.1', 'Đã gửi'),
    ]),
  ).toEqual({
    unit: 'PY',
    year: '2020',
    file: 'tra loi.xlsx',
    sheet: 'Thông báo',
    rows: [
      {
        criterion: 'I.1',
        text: 'Có Báo cáo số 5',
        place: { file: 'tra loi.xlsx', sheet: 'Thông báo', cell: 'G5' },
      },
      {
        criterion: 'II.1',
        text: 'Đã gửi',
        place: { file: 'tra loi.xlsx', sheet: 'Thông báo', cell: 'G8' },
      },
    ],
  });
});

it('headings are known in any letters, and figures are explained too', () => {
  const headings = HEADINGS.map((heading) => heading.toUpperCase());
  expect(read([[MARK], headings, row('I.1', 5)])?.rows).toMatchObject([
    { criterion: 'I.1', text: '5' },
  ]);
});

it.each(['Mã', 'Giải trình'])('without the heading “%s” nothing is explained', (missing) => {
  const headings = HEADINGS.map((heading) => (heading === missing ? null : heading));
  expect(read([[MARK], headings, row('I.1', 'Đã gửi')])).toMatchObject({ unit: 'PY', rows: [] });
});

it('what stands above the heading is no explanation', () => {
  expect(read([[MARK], row('I.1', 'Đã gửi'), HEADINGS, row('I.2', 'Có')])?.rows).toMatchObject([
    { criterion: 'I.2' },
  ]);
});

it('a sheet without its mark is no notice', () => {
  expect(read([HEADINGS, row('I.1', 'Đã gửi')])).toBeNull();
  expect(read([])).toBeNull();
});

it('the mark stands within the first forty rows', () => {
  const blank = (count: number) => Array.from({ length: count }, (): Written[] => []);
  expect(read([...blank(39), [MARK]])).toMatchObject({ unit: 'PY' });
  expect(read([...blank(40), [MARK]])).toBeNull();
});
