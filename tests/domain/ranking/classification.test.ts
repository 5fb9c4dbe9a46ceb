import { CLASSES_SHEET } from '../../../src/domain/book/sheets/classes';
import {
  classFigure,
  classOf,
  normalised,
  readClasses,
} from '../../../src/domain/ranking/classification';
import { brief, exact, settingsOf, table, textOf, type Row, type Typed } from '../builders';

function read(rows: readonly Row<typeof CLASSES_SHEET>[]): ReturnType<typeof readClasses> {
  return readClasses(table(CLASSES_SHEET, rows));
}

const { classes } = read([
  { name: 'Tốt', from: '85' },
  { name: 'Xuất sắc', from: '95' },
  { name: 'Khá', from: 70 },
]);

describe('Xếp loại', () => {
  it.each([
    ['101.75', 'Xuất sắc'],
    ['103', 'Xuất sắc'],
    ['95', 'Xuất sắc'],
    ['94.99', 'Tốt'],
    ['85', 'Tốt'],
    ['84.999', 'Khá'],
    ['70', 'Khá'],
    ['69.99', null],
    ['0', null],
  ])('%s is %s', (figure, name) => {
    expect(classOf(exact(figure), classes)).toBe(name);
  });

  it('has no class for no figure', () => {
    expect(classOf(null, classes)).toBeNull();
    expect(classOf(exact('100'), [])).toBeNull();
  });

  it.each<readonly [string, Readonly<Record<string, Typed>>, string, string, string]>([
    ['capped at the scale', {}, '101.75', '101.75', '100'],
    ['its own cap', { 'Tổng điểm tối đa để xếp loại': '98' }, '103', '103', '98'],
    ['no cap', { 'Tổng điểm tối đa để xếp loại': 'Không giới hạn' }, '103', '103', '103'],
    ['percent', { 'Xếp loại theo': 'Tỷ lệ (%)' }, '900', '103', '103'],
    [
      'as the ranking does',
      { 'Xếp hạng theo': 'Tỷ lệ (%) so với điểm tối đa áp dụng' },
      '90',
      '91',
      '91',
    ],
    [
      'points although ranked by percent',
      { 'Xếp hạng theo': 'Tỷ lệ (%) so với điểm tối đa áp dụng', 'Xếp loại theo': 'Tổng điểm' },
      '90',
      '91',
      '90',
    ],
    [
      'another scale',
      { 'Xếp loại theo': 'Điểm quy đổi', 'Quy đổi về thang': '10' },
      '90',
      '91.5',
      '9.15',
    ],
  ])('%s', (_, settings, total, percent, expected) => {
    const read = settingsOf({ 'Thang điểm': '100', ...settings });
    expect(textOf(classFigure(exact(total), exact(percent), read))).toBe(expected);
    expect(classFigure(null, null, read)).toBeNull();
  });

  it('puts a percentage on another scale', () => {
    expect(textOf(normalised(exact('91.5'), settingsOf({ 'Thang điểm': '1.000' })))).toBe('915');
    expect(normalised(exact('91.5'), settingsOf())).toBeNull();
    expect(normalised(null, settingsOf({ 'Thang điểm': '100' }))).toBeNull();
  });

  it.each<readonly [Typed, string | null]>([
    ['95%', '95'],
    [{ value: 0.95, numberFormat: '0%' }, '95'],
    ['97,5', '97.5'],
    [97.125, '97.125'],
    ['cao', null],
    ['', null],
  ])('reads the limit %j', (from, expected) => {
    const { classes: bands, findings } = read([{ name: 'Tốt', from }]);
    expect(textOf(bands[0]?.from)).toBe(expected);
    expect(brief(findings)).toEqual(expected === null ? [['classUnreadable', 'B3', null]] : []);
  });

  it('Q11, Q17: refuses a limit twice, and says what it does not check', () => {
    const { findings } = read([
      { name: 'A', from: '90', condition: 'mỗi tiêu chí từ 75%' },
      { name: 'B', from: '90,0' },
      { name: '', from: '?' },
    ]);
    expect(brief(findings)).toEqual([
      ['columnNotApplied', 'B3', null],
      ['classUnreadable', 'B4', null],
    ]);
  });
});
