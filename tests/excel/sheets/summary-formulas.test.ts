import type { Regulation } from '../../../src/domain/regulation/regulation';
import { inExcel } from '../../../src/excel/run';
import {
  classFormula,
  percentFormula,
  sumOfTerms,
  totalFormula,
} from '../../../src/excel/sheets/summary-formulas';
import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { regulationOf } from '../../domain/builders';

type Said = Readonly<Record<string, string>>;
type Shown = number | string | boolean | null;

const of = (settings: Said = {}): Regulation =>
  regulationOf({
    criteria: [['I', 'Tiêu chí', '100', 'Trực tiếp']],
    settings,
    classes: [
      { name: 'Xuất sắc', from: '90' },
      { name: 'Khá "A"', from: '70,5' },
    ],
  });

/** What a cell with this formula shows beside these figures, in A1, B1 and so on. */
async function shown(formula: string | null, figures: readonly Shown[]): Promise<Shown> {
  const excel = await openEmbeddedExcel();
  excel.install();
  try {
    return await inExcel(async (session) => {
      const sheet = session.context.workbook.worksheets.getFirst();
      if (figures.length > 0) {
        sheet.getRangeByIndexes(0, 0, 1, figures.length).values = [
          figures.map((figure) => figure ?? ''),
        ];
      }
      const cell = sheet.getRange('Z9');
      cell.formulas = [[formula ?? 'no formula']];
      cell.load('values');
      await session.request();
      return cell.values[0]?.[0] as Shown;
    });
  } finally {
    excel.uninstall();
  }
}

const term = (cell: string) => ({
  code: cell,
  cell,
  points: cell,
  known: `ISNUMBER(${cell})`,
});
/** A term that a blank is a zero to. */
const lenient = (cell: string) => ({
  code: cell,
  cell,
  points: `N(${cell})`,
  known: `OR(${cell}="",ISNUMBER(${cell}))`,
});

describe('points added up', () => {
  it.each<readonly [string, readonly Shown[], Shown]>([
    ['all of them', [0.1, 0.2, 0.3], 0.6],
    ['one is missing', [0.1, null, 0.3], ''],
    ['one is text', [0.1, 'Chưa rõ', 0.3], ''],
    ['zeros', [0, 0, 0], 0],
  ])('%s', async (_, figures, sum) => {
    const three = ['A1', 'B1', 'C1'].map(term);
    expect(await shown(`=${sumOfTerms(three, null)}`, figures)).toBe(sum);
  });

  it('within their limit, and not below what they are', async () => {
    const two = ['A1', 'B1'].map(term);
    expect(await shown(`=${sumOfTerms(two, '5')}`, [4, 3])).toBe(5);
    expect(await shown(`=${sumOfTerms(two, '5')}`, [1, 3])).toBe(4);
    expect(await shown(`=${sumOfTerms(two, '0')}`, [1, 3])).toBe(0);
  });

  it('with what lateness takes, which counts within the limit too', async () => {
    const one = [term('A1')];
    expect(await shown(`=${sumOfTerms(one, null, '+N(B1)')}`, [4, 3])).toBe(7);
    expect(await shown(`=${sumOfTerms(one, '6', '+N(B1)')}`, [4, 3])).toBe(6);
    expect(await shown(`=${sumOfTerms(one, null, '+N(B1)')}`, [null, 3])).toBe('');
    expect(await shown(`=${sumOfTerms(one, null, '+N(B1)')}`, [4])).toBe(4);
  });

  it('of nothing: what lateness takes alone', async () => {
    expect(await shown(`=${sumOfTerms([], null)}`, [])).toBe(0);
    expect(await shown(`=${sumOfTerms([], null, '+N(A1)')}`, [2.5])).toBe(2.5);
    expect(await shown(`=${sumOfTerms([], '2', '+N(A1)')}`, [2.5])).toBe(2);
    expect(await shown(`=${sumOfTerms([], null, '+N(A1)')}`, [])).toBe(0);
  });

  it('a blank may be a zero, a text never', async () => {
    const two = [term('A1'), lenient('B1')];
    expect(await shown(`=${sumOfTerms(two, null)}`, [4, null])).toBe(4);
    expect(await shown(`=${sumOfTerms(two, null)}`, [4, 2])).toBe(6);
    expect(await shown(`=${sumOfTerms(two, null)}`, [4, 'x'])).toBe('');
    expect(await shown(`=${sumOfTerms(two, null)}`, [null, 2])).toBe('');
  });
});

describe('a total', () => {
  const CASES: readonly (readonly [string, Said, readonly Shown[], Shown])[] = [
    ['sections, bonus, less deductions', {}, [40, 50, 3, 1.5], 91.5],
    ['rounded as the regulation says', {}, [40.111, 50.111, 0, 0], 90.22],
    ['not rounded', { 'Làm tròn ở': 'Không làm tròn' }, [40.111, 50.1112, 0, 0], 90.2222],
    ['never below zero', {}, [0, 1, 0, 5], 0],
    ['below zero', { 'Tổng điểm được xuống dưới 0': 'Có' }, [0, 1, 0, 5], -4],
    ['limited', { 'Tổng điểm tối đa để xếp hạng': '95' }, [60, 40, 3, 1], 95],
    ['below its limit', { 'Tổng điểm tối đa để xếp hạng': '95' }, [50, 40, 3, 1], 92],
    ['not limited', {}, [60, 40, 3, 1], 102],
    [
      'bonus for ties only',
      { 'Điểm thưởng dùng để': 'Chỉ phân định khi bằng điểm' },
      [40, 50, 3, 1],
      89,
    ],
    ['a section is open', {}, [40, '', 3, 1], ''],
    ['the bonus is open', {}, [40, 50, 'Chưa rõ', 1], ''],
    ['the deductions are open', {}, [40, 50, 3, ''], ''],
  ];
  it.each(CASES)('%s', async (_, settings, figures, total) => {
    const { settings: said } = of(settings);
    expect(await shown(totalFormula(['A1', 'B1'], 'C1', 'D1', said), figures)).toBe(total);
  });

  it('a bonus that only parts equals holds the total open until it is known', async () => {
    const { settings } = of({ 'Điểm thưởng dùng để': 'Chỉ phân định khi bằng điểm' });
    expect(await shown(totalFormula(['A1'], 'B1', null, settings), [40, ''])).toBe('');
    expect(await shown(totalFormula([], 'A1', null, settings), [3])).toBe(0);
  });

  it('a regulation of deductions alone', async () => {
    const { settings } = of({ 'Tổng điểm được xuống dưới 0': 'Có' });
    expect(await shown(totalFormula([], null, 'A1', settings), [3])).toBe(-3);
  });
});

describe('a rate', () => {
  it.each<readonly [string, Said, readonly Shown[], Shown]>([
    ['to two digits', {}, [60, 90], 66.67],
    ['to as many as asked for', { 'Số thập phân của tỷ lệ (%)': '0' }, [60, 90], 67],
    ['cut off', { 'Cách làm tròn': 'Cắt bỏ' }, [60, 90], 66.66],
    ['no total', {}, ['', 90], ''],
    ['no base', {}, [60, null], ''],
    ['nothing to reach', {}, [60, 0], ''],
    ['below one', {}, [0.5, 0.8], 62.5],
  ])('%s', async (_, settings, figures, rate) => {
    expect(await shown(percentFormula('A1', 'B1', of(settings).settings), figures)).toBe(rate);
  });
});

describe('a class', () => {
  const UNLIMITED = { 'Tổng điểm tối đa để xếp loại': 'Không giới hạn' };
  const NARROW = { 'Tổng điểm tối đa để xếp loại': '80' };
  const classOf = async (settings: Said, total: Shown, rate: Shown = null): Promise<Shown> => {
    const regulation = of(settings);
    const formula = classFormula('A1', 'B1', regulation.classes, regulation.settings);
    return shown(formula, [total, rate]);
  };

  it.each<readonly [string, Said, Shown, Shown]>([
    ['at its edge', {}, 90, 'Xuất sắc'],
    ['just below', {}, 89.99, 'Khá "A"'],
    ['at the edge of the next', {}, 70.5, 'Khá "A"'],
    ['below all', {}, 70.49, ''],
    ['no total', {}, '', ''],
    ['above the scale', {}, 120, 'Xuất sắc'],
    ['above the scale, without a limit', UNLIMITED, 120, 'Xuất sắc'],
    ['no more than counts for classes', NARROW, 120, 'Khá "A"'],
    ['on a scale of 80', { 'Thang điểm': '80' }, 95, 'Khá "A"'],
    ['its own limit before the scale', { 'Thang điểm': '80', ...UNLIMITED }, 95, 'Xuất sắc'],
  ])('%s', async (_, settings, total, name) => {
    expect(await classOf(settings, total, 0)).toBe(name);
  });

  it('by rate: neither the total nor its limit counts', async () => {
    const byRate = { 'Xếp loại theo': 'Tỷ lệ (%)', ...NARROW };
    expect(await classOf(byRate, 10, 95)).toBe('Xuất sắc');
    expect(await classOf(byRate, 95, 71)).toBe('Khá "A"');
    expect(await classOf(byRate, 95, '')).toBe('');
  });

  it('by what ranks, unless something else is said', async () => {
    const ranked = { 'Xếp hạng theo': 'Tỷ lệ (%) so với điểm tối đa áp dụng' };
    expect(await classOf(ranked, 10, 95)).toBe('Xuất sắc');
    expect(await classOf({ ...ranked, 'Xếp loại theo': 'Tổng điểm' }, 10, 95)).toBe('');
  });

  it('by points on another scale, which stand in no column: no formula can say it', () => {
    for (const item of ['Xếp loại theo', 'Xếp hạng theo']) {
      const { classes, settings } = of({ [item]: 'Điểm quy đổi' });
      expect(classFormula('A1', 'B1', classes, settings)).toBeNull();
    }
  });
});
