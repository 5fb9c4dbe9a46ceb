import {
  isCarriedSum,
  isTotalOfBonusAndDeductions,
  isTotalOfMainPart,
  isTotalTitle,
  totalOfWhat,
} from '../../../../src/intake/recognise/criteria/row-kind';

describe('a row that is a total', () => {
  it.each([
    'Tổng',
    'Cộng',
    'CỘNG:',
    'Tổng số',
    'Tổng cộng',
    'Tổng điểm',
    'Tổng gộp',
    'Tổng chung',
    'Cộng toàn phần',
    'Tổng cộng điểm',
    'Tổng (I+II)',
    'Tổng = I + II',
    'Cộng + thưởng',
    'Tổng – phần A',
    'Cộng mục I',
    'Tổng mức điểm',
    'Cộng phần II',
    'Cộng nhóm 1',
    'Tổng chương I',
    'Cộng tiêu chí 1',
    'Cộng thưởng',
    'Tổng trừ',
    'Tổng chuẩn',
    'Tổng các mục',
    'Tổng của phần A',
    'Tổng tự chấm',
    'Tổng đạt',
    'Tổng tối đa',
    'Tổng cuối',
    'Cộng I',
    'Cộng VIII',
    'Cộng A',
    'Cộng h',
    'Cộng 1',
    'Tổng điểm đơn vị tự chấm',
    'Tổng số điểm còn lại sau khi trừ',
    'Tổng cộng điểm thi đua',
    'CONG MUC I',
  ])('%s', (title) => {
    expect(isTotalTitle(title)).toBe(true);
  });

  it.each([
    'Tổng kết phong trào',
    'Cộng tác viên',
    'Công tác thi đua',
    'Công 1',
    'Cộng đồng',
    'Tổng hợp báo cáo',
    'Tổng số vụ việc',
    'Tổng diện tích',
    'Tổng mức bán lẻ hàng hóa',
    'TỔNG MỨC ĐẦU TƯ',
    'Tổng ik',
    'Bảng tổng',
    'Điểm cộng',
    'Bảng tổng điểm',
    'Tổng k',
    'Tổng muckh',
    '',
  ])('not %j', (title) => {
    expect(isTotalTitle(title)).toBe(false);
  });
});

describe('a sum on its way to the next page', () => {
  it.each([
    'Cộng chuyển trang sau',
    'Cộng mang sang',
    'Tổng cộng trang trước chuyển sang',
    'Số điểm lũy kế trang trước',
    'Lũy kế trang này',
    'Trang trước chuyển sang',
    'Trang sau mang tiếp',
    'Mang sang trang',
    'Số mang sang',
    'Điểm chuyển sang',
    'Chuyển sang',
    'Trang trước mang sang',
  ])('%s', (title) => {
    expect(isCarriedSum(title)).toBe(true);
  });

  it.each([
    'Công tác chuyển đổi số',
    'Công khai, mang sang',
    'Chuyển giao mô hình',
    'Mang lại hiệu quả',
    'Trang thông tin chuyển biến',
    'Cộng mục I',
    'Việc mang sang',
    'Ở trang trước chuyển sang',
    'Cộng đồng chuyểnn',
    '',
  ])('not %j', (title) => {
    expect(isCarriedSum(title)).toBe(false);
  });
});

describe('what a sum is of', () => {
  it.each([
    ['Tổng điểm thưởng', 'điểm thưởng'],
    ['TỔNG ĐIỂM TRỪ', 'ĐIỂM TRỪ'],
    ['Tổng điểm cộng', 'điểm cộng'],
    ['Tổng cộng điểm', ''],
    ['Tổng số điểm', ''],
    ['Tổng cộng:', ''],
    ['Cộng mục I', 'I'],
    ['Cộng phần  II.', 'II'],
    ['Cong muc I', 'I'],
    ['Cong phan A', 'A'],
    ['Tong nhom 2', '2'],
    ['Tong so diem thuong', 'diem thuong'],
    ['Tong cong tru', 'cong tru'],
    ['Tổng nhóm 2:', '2'],
    ['Tổng (I+II)', '(I+II)'],
    ['Mục I', 'I'],
    ['Bảng tổng mục I', 'Bảng tổng mục I'],
  ])('%s is of %j', (title, what) => {
    expect(totalOfWhat(title)).toBe(what);
  });

  it.each([
    'Tổng điểm chuẩn',
    'Tổng chuẩn',
    'Cộng các tiêu chí',
    'Cộng tiêu chí:',
    'Tổng các mục (I đến V)',
    'Tổng các phần',
    'Tổng các nội dung',
    'Tổng nội dung',
    'Tổng (I+II+III)',
    'Tổng I + II',
    'Tổng A+B',
    'Cộng 1+2',
  ])('%s: of the main part', (title) => {
    expect(isTotalOfMainPart(title)).toBe(true);
  });

  it.each([
    'Tổng điểm thưởng',
    'Tổng cộng',
    'Tổng I',
    'Tổng (I+II-III)',
    'Tổng I + II – P',
    'Cộng các tiêu chí thưởng',
    'Tổng xl+y',
    'Tổng kz+y',
    'Tổng mọi tiêu chí',
  ])('%s: not of the main part alone', (title) => {
    expect(isTotalOfMainPart(title)).toBe(false);
  });

  it.each([
    ['Tổng điểm thưởng, điểm trừ', true],
    ['Tổng điểm cộng, trừ', true],
    ['Tổng điểm cộng, điểm trừ', true],
    ['Tong diem cong, diem tru', true],
    ['Tổng điểm cộng', false],
    ['Cộng điểm thưởng và trừ', true],
    ['Tổng điểm thưởng', false],
    ['Tổng điểm trừ', false],
    ['Tổng điểm', false],
    ['Tổng điểm thưởngg, trừ', false],
    ['Tổng điểm thưởng, trừu tượng', false],
  ])('%s: of bonus and deductions together: %s', (title, expected) => {
    expect(isTotalOfBonusAndDeductions(title)).toBe(expected);
  });
});
