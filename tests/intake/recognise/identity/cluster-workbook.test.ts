import { isClusterWorkbook } from '../../../../src/intake/recognise/identity/cluster-workbook';
import { gridOf } from '../grid-of';

const SETTINGS = gridOf(
  [['CỤM SỐ 1'], ['THIẾT LẬP'], [], [], ['Nhóm', 'Mục', 'Giá trị', 'Cách ghi', 'Căn cứ']],
  { name: 'Thiết lập' },
);
const named = (name: string) => gridOf([['x']], { name });

it('knows the cluster’s own workbook by its sheets, however they are written', () => {
  const others = [named('Bảng tiêu chí'), named('Đà Nẵng'), named('Tổng hợp')];
  expect(isClusterWorkbook([SETTINGS, ...others])).toBe(true);
  const plain = [named('BANG TIEU CHI'), named('tong hop'), { ...SETTINGS, name: 'thiet lap' }];
  expect(isClusterWorkbook(plain)).toBe(true);
});

it.each([
  ['one sheet of a unit', [named('Phiếu')]],
  ['names alone', [named('Thiết lập'), named('Bảng tiêu chí'), named('Tổng hợp')]],
  ['no criteria', [SETTINGS, named('Tổng hợp')]],
  ['a summary of a unit’s own', [named('Tổng hợp'), named('Bảng tiêu chí')]],
  ['nothing', []],
])('takes no other for it: %s', (_, grids) => {
  expect(isClusterWorkbook(grids)).toBe(false);
});
