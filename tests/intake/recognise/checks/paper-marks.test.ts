import { paperMarks } from '../../../../src/intake/recognise/checks/paper-marks';

const at = (text: string) => ({ text, place: { file: 'a.xlsx', sheet: 'S', cell: 'A1' } });
const marks = (below: readonly string[], above: readonly string[] = [], dateCell = false) =>
  paperMarks(above.map(at), below.map(at), dateCell);

describe('who signs', () => {
  it.each([
    'Thủ trưởng',
    'GIÁM ĐỐC',
    'KT. CHỦ TỊCH',
    'Trưởng phòng',
    'TRƯỞNG BAN',
    'Trưởng đơn vị',
    'Trưởng công an',
    'Trưởng khoa',
    'BÍ THƯ',
    'Chánh Văn phòng',
    'Chánh Thanh tra',
    'Viện trưởng',
    'CỤC TRƯỞNG',
    'Hiệu trưởng',
    'Chi cục trưởng',
    'Tổng biên tập',
    'Lãnh đạo đơn vị',
    'Lãnh đạo cơ quan',
    'Người đứng đầu',
    '(Ký tên, đóng dấu)',
  ])('%s', (text) => {
    expect(marks([text]).signed).toBe(true);
  });

  it.each([
    'Người lập biểu',
    'Trưởng nhóm',
    'Lãnh đạo',
    'Chánh án',
    'Phụ trách',
    'Giámm đốcc',
    'Kýý tên',
    '',
  ])('nobody: %j', (text) => {
    expect(marks([text]).signed).toBe(false);
  });

  it('under the table, not above it', () => {
    expect(marks([], ['GIÁM ĐỐC SỞ']).signed).toBe(false);
  });
});

describe('a day', () => {
  it.each([
    'ngày 5 tháng 12 năm 2020',
    'Kon Tum, ngày 05 tháng 12 năm',
    'ngày. tháng. năm',
    '5/12/2020',
    '05.12.2020',
    'Lập 5-12-2020 tại Huế',
  ])('%s', (text) => {
    expect(marks([text]).dated).toBe(true);
    expect(marks([], [text]).dated).toBe(true);
  });

  it.each([
    'ngày … tháng … năm 2020',
    'tháng 12 năm 2020',
    '5/12/1999',
    '5/2020',
    '123/12/20201',
    '',
  ])('none: %j', (text) => {
    expect(marks([text]).dated).toBe(false);
  });

  it('may stand in a cell of its own', () => {
    expect(marks([], [], true)).toEqual({ signed: false, dated: true, date: null });
  });
});

describe('the day of this paper', () => {
  const on = (day: number, month: number, year: number): object => ({ day, month, year });
  it.each<[readonly string[], object | null]>([
    [['Kon Tum, ngày 18 tháng 11 năm 2020'], on(18, 11, 2020)],
    [['ngày 18 tháng 11 năm 2020.'], on(18, 11, 2020)],
    [['Kon Tum,ngày18tháng11năm2020'], on(18, 11, 2020)],
    [['Ban hành kèm theo Công văn số 1 ngày 18/11/2020'], on(18, 11, 2020)],
    [['(Kèm theo Báo cáo ngày 18-11-2020)'], on(18, 11, 2020)],
    [['Kèm theo văn bản số 1 ngày 18.11.2020'], on(18, 11, 2020)],
    [['(Kèm theo Báo cáo ngày 18 tháng 11 năm 2020)'], on(18, 11, 2020)],
    [['Huế, ngày 18 tháng 11 năm 2020', 'Kèm theo Báo cáo ngày 18/11/2020'], on(18, 11, 2020)],
    [['Huế, ngày 18 tháng 11 năm 2020', 'Huế, ngày 19 tháng 11 năm 2020'], null],
    [['Huế, ngày 31 tháng 2 năm 2020'], null],
    [['Huế, ngày 18 tháng 11 năm 2020', 'Huế, ngày 31 tháng 2 năm 2020'], null],
    [['Huế, số 5, ngày 18 tháng 11 năm 2020'], null],
    [['Gửi ngày 18 tháng 11 năm 2020'], null],
    [['Huế, ngày 18 tháng 11 năm 2020 của Cụm'], null],
    [['Kèm theo Quyết định ngày 18/11/2020'], null],
    [['Theo Báo cáo kèm theo ngày 18/11/2020'], null],
    [['Kèm theo Báo cáo ngày 18/11/20201'], null],
    [['18/11/2020'], null],
    [[], null],
  ])('%j: %j', (lines, date) => {
    expect(marks(lines).date).toEqual(date);
    expect(marks([], lines).date).toEqual(date);
  });
});
