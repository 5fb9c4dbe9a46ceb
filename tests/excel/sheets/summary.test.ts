import { SUMMARY_SHEET } from '../../../src/domain/book/sheets/summary';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import { inExcel } from '../../../src/excel/run';
import { addSummaryCharts, removeSummaryCharts } from '../../../src/excel/sheets/summary-chart';
import { keyOf, summaryColumns } from '../../../src/excel/sheets/summary-columns';
import { emphasizeOutOfDate, emphasizeSummary } from '../../../src/excel/sheets/summary-emphasis';
import {
  classFormula,
  percentFormula,
  summaryPlaces,
  totalFormula,
} from '../../../src/excel/sheets/summary-formulas';
import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import type { SheetModel } from '../../../src/workbench/model/types';
import { placesOf, summaryRegulation } from './summary-drafts';

async function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<SheetModel> {
  const excel = await openEmbeddedExcel();
  excel.install();
  await inExcel(async (session) => {
    work(session.context.workbook.worksheets.getFirst());
    await session.request();
  });
  excel.uninstall();
  const [sheet] = excel.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('the columns of Tổng hợp', () => {
  it('are those of the schema, with one for every section behind the unit', () => {
    const columns = summaryColumns(summaryRegulation());
    expect(columns.slice(0, 6).map(keyOf)).toEqual([
      'order',
      'cluster',
      'unit',
      'section I',
      'section II',
      'bonus',
    ]);
    const fixed = columns.flatMap((one) => (one.kind === 'fixed' ? [one] : []));
    const asked = Object.keys(SUMMARY_SHEET.columns).filter(
      (key) => !['closeness', 'atMaximum', 'ahead'].includes(key),
    );
    expect(fixed.map(({ key }) => key)).toEqual(asked);
    for (const { key, column } of fixed) {
      const { heading, width } = SUMMARY_SHEET.columns[key];
      const points = 'bonus deduction selfTotal verifiedTotal difference total base percent'.split(
        ' ',
      );
      expect(column).toEqual({
        heading,
        width,
        ...(points.includes(key) ? { numberFormat: '0.00', align: 'Right' } : {}),
        ...(['order', 'rank'].includes(key) ? { align: 'Center' } : {}),
      });
    }
    expect(columns[3]?.column).toEqual({
      heading: 'I. Tiêu chí I',
      width: 12,
      numberFormat: '0.00',
      align: 'Right',
    });
  });

  it('show as many digits as the regulation asks for', () => {
    const formats = (settings: Readonly<Record<string, string>>): readonly unknown[] =>
      summaryColumns(summaryRegulation(settings)).flatMap((one) =>
        ['total', 'percent'].includes(keyOf(one)) ? [one.column.numberFormat] : [],
      );
    expect(formats({ 'Số chữ số thập phân': '1' })).toEqual(['0.0', '0.00']);
    expect(formats({ 'Số chữ số hiển thị': '0', 'Số thập phân của tỷ lệ (%)': '3' })).toEqual([
      '0',
      '0.000',
    ]);
  });

  it('have what equals are parted by only where they are', () => {
    const keys = (settings: Readonly<Record<string, string>>): readonly string[] =>
      summaryColumns(summaryRegulation(settings)).map(keyOf);
    const chain = 'Thứ tự phân định khi bằng điểm';
    expect(keys({ [chain]: 'điểm tự chấm sát hơn' })).toContain('closeness');
    expect(keys({ [chain]: 'điểm tự chấm sát hơn' })).not.toContain('atMaximum');
    expect(keys({ [chain]: 'nhiều tiêu chí đạt tối đa hơn' })).toContain('atMaximum');
    expect(keys({ 'Cách ghi đồng hạng': '1, 2, 2, 3' })).toContain('ahead');
  });

  it('shorten a long section between its words', () => {
    const titled = (title: string): string => {
      const { settings, tieChain, roots } = summaryRegulation();
      const renamed = roots.slice(0, 1).map((root) => ({ ...root, title }));
      const all = summaryColumns({ settings, tieChain, roots: renamed } as unknown as Regulation);
      return all[3]?.column.heading ?? '';
    };
    const words = 'mười chữ một hai ba bốn năm sáu bảy';
    expect(words.length).toBe(35);
    expect(titled(words)).toBe('I. mười chữ một hai ba bốn năm sáu…');
    expect(titled('mười chữ một hai ba bốn năm sáu bả')).toBe(
      'I. mười chữ một hai ba bốn năm sáu bả',
    );
    expect(titled('hai  khoảng')).toBe('I. hai khoảng');
  });
});

describe('where it stands', () => {
  it('columns by name wherever they are, and which hold figures', () => {
    const columns = summaryColumns(summaryRegulation());
    const places = summaryPlaces(
      columns,
      [2, 1, 0, ...columns.slice(3).map((_, at) => at + 4)],
      6,
      0,
    );
    expect(['order', 'cluster', 'unit', 'section I'].map(places.column)).toEqual([
      'C',
      'B',
      'A',
      'E',
    ]);
    expect(places.column('không có')).toBe('A');
    expect([places.firstRow, places.lastRow]).toEqual([6, 6]);
    expect([places.leftmost, places.rightmost]).toEqual(['A', 'R']);
    expect(places.figures[0]).toBe('E');
    for (const key of ['order', 'cluster', 'unit', 'tieBasis', 'note']) {
      expect(places.figures).not.toContain(places.column(key));
    }
    expect(placesOf(summaryRegulation()).lastRow).toBe(8);
  });
});

describe('totals, rates and classes', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['as it is', {}, '=IF(COUNT(A1,B1,T1,P1)=4,ROUND(MAX(0,SUM(A1,B1,T1)-P1),2),"")'],
    [
      'unrounded',
      { 'Làm tròn ở': 'Không làm tròn' },
      '=IF(COUNT(A1,B1,T1,P1)=4,ROUND(MAX(0,SUM(A1,B1,T1)-P1),10),"")',
    ],
    [
      'cut off',
      { 'Cách làm tròn': 'Cắt bỏ' },
      '=IF(COUNT(A1,B1,T1,P1)=4,TRUNC(ROUND(MAX(0,SUM(A1,B1,T1)-P1),10),2),"")',
    ],
    [
      'up',
      { 'Cách làm tròn': 'Làm tròn lên', 'Số chữ số thập phân': '1' },
      '=IF(COUNT(A1,B1,T1,P1)=4,ROUNDUP(ROUND(MAX(0,SUM(A1,B1,T1)-P1),10),1),"")',
    ],
  ])('%s', (_, settings, formula) => {
    const { settings: said } = summaryRegulation(settings);
    expect(totalFormula(['A1', 'B1'], 'T1', 'P1', said)).toBe(formula);
  });

  it('a total of nothing, and one without bonus or deductions', () => {
    const { settings } = summaryRegulation();
    expect(totalFormula([], null, null, settings)).toBe('=ROUND(MAX(0,0),2)');
    expect(totalFormula(['A1'], null, null, settings)).toBe(
      '=IF(COUNT(A1)=1,ROUND(MAX(0,SUM(A1)),2),"")',
    );
  });

  it('a rate, blank where there is no base', () => {
    expect(percentFormula('J6', 'K6', summaryRegulation().settings)).toBe(
      '=IF(AND(ISNUMBER(J6),N(K6)>0),ROUND(J6/K6*100,2),"")',
    );
  });

  it.each<readonly [string, Readonly<Record<string, string>>, string | null]>([
    [
      'by points, within the scale',
      {},
      '=IF(ISNUMBER(J6),IF(MIN(J6,100)>=90,"Xuất sắc",IF(MIN(J6,100)>=70.5,"Khá ""A""","")),"")',
    ],
    [
      'by rate',
      { 'Xếp loại theo': 'Tỷ lệ (%)' },
      '=IF(ISNUMBER(L6),IF(L6>=90,"Xuất sắc",IF(L6>=70.5,"Khá ""A""","")),"")',
    ],
  ])('a class %s', (_, settings, formula) => {
    const regulation = summaryRegulation(settings);
    expect(classFormula('J6', 'L6', regulation.classes, regulation.settings)).toBe(formula);
  });
});

describe('how it looks', () => {
  const places = placesOf(summaryRegulation());

  it('proposed, undecided and held back units are coloured, results are bold', async () => {
    const sheet = await onSheet((own) => emphasizeSummary(own, places, 'Đề nghị "x"', 'Chưa', 1));
    const rules = sheet.conditionalFormats.map(({ areas, rule, format }) => ({
      areas,
      formula: (rule as { formula: string }).formula,
      format,
    }));
    const areas = [{ top: 6, left: 0, bottom: 7, right: 16 }];
    expect(rules).toEqual(
      expect.arrayContaining([
        { areas, formula: '=LEFT($Q7,11)="Đề nghị ""x"""', format: { fillColor: '#E2EFDA' } },
        { areas, formula: '=LEFT($Q7,4)="Chưa"', format: { fillColor: '#FFE699' } },
        { areas, formula: '=NOT(ISNUMBER($K7))', format: { fillColor: '#F8CBAD' } },
        {
          areas: [{ top: 6, left: 3, bottom: 7, right: 3 }],
          formula: '=AND(D7<>"",NOT(ISFORMULA(D7)))',
          format: { italic: true, fontColor: '#2E75B6' },
        },
      ]),
    );
    expect(rules).toHaveLength(3 + places.figures.length);
    const bold = [...(sheet.cells.get(7) ?? [])].flatMap(([at, { style }]) =>
      style.font.bold ? [at] : [],
    );
    const letters = ['total', 'rank', 'classification'].map(places.column);
    expect(bold.map((at) => String.fromCharCode(65 + at)).sort()).toEqual([...letters].sort());
    expect(sheet.cells.get(5)?.size ?? 0).toBe(0);
  });

  it('says in red that it is out of date', async () => {
    const sheet = await onSheet((own) => emphasizeOutOfDate(own, 'CŨ "rồi"'));
    expect(sheet.conditionalFormats).toMatchObject([
      {
        areas: [{ top: 2, left: 0, bottom: 2, right: 0 }],
        rule: { formula: '=$A$3="CŨ ""rồi"""' },
        format: { bold: true, fontColor: '#C00000' },
      },
    ]);
  });

  it('has two charts below, side by side, and never more', async () => {
    const columns = summaryColumns(summaryRegulation());
    const titles = { sections: 'Theo mục', verification: 'Thẩm định' };
    const sheet = await onSheet((own) => {
      addSummaryCharts(own, columns, places, titles, 12);
    });
    const series = (name: string, letter: string, color: string) => ({
      name,
      values: expect.stringMatching(new RegExp(`\\$${letter}\\$6:\\$${letter}\\$8$`)) as unknown,
      categories: expect.stringMatching(/\$C\$6:\$C\$8$/) as unknown,
      color,
    });
    expect(sheet.charts).toMatchObject([
      {
        name: 'ThiDuaTongDiem',
        type: 'ColumnStacked',
        title: 'Theo mục',
        legendVisible: true,
        legendPosition: 'Bottom',
        series: [
          series('I. Tiêu chí I', 'D', '#1F3864'),
          series('II. Tiêu chí II', 'E', '#2E75B6'),
          series('Điểm thưởng', 'F', '#9DC3E6'),
        ],
      },
      {
        name: 'ThiDuaThamDinh',
        type: 'ColumnClustered',
        title: 'Thẩm định',
        series: [
          series('Tổng điểm tự chấm', 'H', '#9DC3E6'),
          series('Tổng điểm thẩm định', 'I', '#1F3864'),
        ],
      },
    ]);
    const [first, second] = sheet.charts;
    expect(first?.top).toBe(11 * 15);
    expect(second?.top).toBe(11 * 15);
    expect(second?.left).toBeGreaterThan(first?.left ?? 0);
    expect(first?.height).toBeCloseTo(18 * 15, 0);

    const excel = await openEmbeddedExcel();
    excel.install();
    await inExcel(async (session) => {
      const own = session.context.workbook.worksheets.getFirst();
      addSummaryCharts(own, columns, places, titles, 12);
      own.charts.add('Line', own.getRange('A1:B2')).name = 'của tôi';
      await removeSummaryCharts(session, own);
      await session.request();
      await removeSummaryCharts(session, own);
      await session.request();
    });
    expect(excel.workbook.sheets[0]?.charts.map(({ name }) => name)).toEqual(['của tôi']);
    excel.uninstall();
  });
});
