import { getCell } from '../model/cell-store';
import { referencesIn } from '../model/formula-text';
import { findSheet } from '../model/sheets';
import { shownText } from '../model/shown-text';
import { kindOf, LEGEND_PLACES, type ChartKind } from './chart-kinds';
import { toFile } from './style-names';
import { escapeXml, tag } from './xml';
import type { CellModel, ChartModel, ChartSeriesModel, WorkbookModel } from '../model/types';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
/** More points than a chart can show; keeps a reference to whole columns from filling the file. */
const MAX_POINTS = 4_000;

const val = (name: string, value: string | number | boolean): string => tag(name, { val: value });

/** Cells of a reference, row by row; undefined where there is none. */
function cellsOf(workbook: WorkbookModel, formula: string): (CellModel | undefined)[] {
  const cells: (CellModel | undefined)[] = [];
  for (const { sheet: name = '', area } of referencesIn(formula)) {
    const sheet = findSheet(workbook, name);
    if (sheet === undefined) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (cells.length >= MAX_POINTS) return cells;
        cells.push(getCell(sheet, row, column));
      }
    }
  }
  return cells;
}

function points(values: readonly (string | undefined)[]): string {
  const xml = values.map((value, idx) =>
    value === undefined ? '' : tag('c:pt', { idx }, `<c:v>${escapeXml(value)}</c:v>`),
  );
  return val('c:ptCount', values.length) + xml.join('');
}

/** A reference with the values it had, so that a viewer that does not calculate can draw it. */
function reference(workbook: WorkbookModel, formula: string, numbers: boolean): string {
  const text = `<c:f>${escapeXml(formula.replace(/^=/, ''))}</c:f>`;
  const cells = cellsOf(workbook, formula);
  if (numbers) {
    const values = cells.map((cell) =>
      typeof cell?.value === 'number' ? String(cell.value) : undefined,
    );
    const format = `<c:formatCode>${escapeXml(cells[0]?.style.numberFormat ?? 'General')}</c:formatCode>`;
    return tag('c:numRef', {}, text + tag('c:numCache', {}, format + points(values)));
  }
  const values = cells.map((cell) => (cell === undefined ? undefined : shownText(cell)));
  return tag('c:strRef', {}, text + tag('c:strCache', {}, points(values)));
}

function richText(text: string): string {
  const paragraph = `<a:p><a:pPr><a:defRPr/></a:pPr><a:r><a:rPr lang="vi-VN"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
  return tag('c:tx', {}, tag('c:rich', {}, `<a:bodyPr/><a:lstStyle/>${paragraph}`));
}

function titleXml(text: string): string {
  return tag('c:title', {}, (text === '' ? '' : richText(text)) + val('c:overlay', false));
}

function seriesName(workbook: WorkbookModel, series: ChartSeriesModel): string {
  if (series.name === '') return '';
  if (series.name.startsWith('=')) {
    return tag('c:tx', {}, reference(workbook, series.name, false));
  }
  return tag('c:tx', {}, `<c:v>${escapeXml(series.name)}</c:v>`);
}

function looks(kind: ChartKind, color: string | undefined): string {
  if (color === undefined || color === '') return '';
  const fill = `<a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill>`;
  const isLine = kind.element === 'lineChart' || kind.element === 'scatterChart';
  return tag('c:spPr', {}, isLine ? `<a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln>` : fill);
}

function labels(): string {
  const shown = ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent'];
  const flags = shown.map((name) => val(name, name === 'c:showVal'));
  return tag('c:dLbls', {}, flags.join('') + val('c:showBubbleSize', false));
}

/** Order inside `c:ser` is the schema's and differs by chart: bar, line, pie, scatter. */
function seriesXml(
  workbook: WorkbookModel,
  series: ChartSeriesModel,
  index: number,
  kind: ChartKind,
): string {
  const scatter = kind.element === 'scatterChart';
  const [x, y] = scatter ? ['c:xVal', 'c:yVal'] : ['c:cat', 'c:val'];
  const categories =
    series.categories.startsWith('=') && referencesIn(series.categories).length > 0;
  const isNumeric =
    scatter &&
    cellsOf(workbook, series.categories).every(
      (cell) => cell === undefined || typeof cell.value === 'number',
    );
  const isLine = kind.element === 'lineChart';
  return tag(
    'c:ser',
    {},
    val('c:idx', index) +
      val('c:order', index) +
      seriesName(workbook, series) +
      looks(kind, series.color) +
      (kind.element === 'barChart' ? val('c:invertIfNegative', false) : '') +
      (isLine && kind.markers !== true ? tag('c:marker', {}, val('c:symbol', 'none')) : '') +
      (series.hasDataLabels === true ? labels() : '') +
      (categories ? tag(x ?? '', {}, reference(workbook, series.categories, isNumeric)) : '') +
      (series.values === '' ? '' : tag(y ?? '', {}, reference(workbook, series.values, true))) +
      (isLine || scatter ? val('c:smooth', false) : ''),
  );
}

const AXES = val('c:axId', 111_111_111) + val('c:axId', 222_222_222);

function plotXml(workbook: WorkbookModel, chart: ChartModel, kind: ChartKind): string {
  const series = chart.series.map((one, index) => seriesXml(workbook, one, index, kind)).join('');
  const grouping = kind.grouping === undefined ? '' : val('c:grouping', kind.grouping);
  const stacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
  const name = `c:${kind.element}`;
  if (kind.element === 'pieChart' || kind.element === 'doughnutChart') {
    const hole = kind.element === 'doughnutChart' ? val('c:holeSize', 75) : '';
    return tag(name, {}, val('c:varyColors', true) + series + val('c:firstSliceAng', 0) + hole);
  }
  if (kind.element === 'scatterChart') {
    const style = val('c:scatterStyle', 'lineMarker') + val('c:varyColors', false);
    return tag(name, {}, style + series + AXES);
  }
  const varies = val('c:varyColors', false);
  if (kind.element === 'lineChart') {
    return tag(name, {}, grouping + varies + series + val('c:marker', true) + AXES);
  }
  if (kind.element === 'areaChart') return tag(name, {}, grouping + varies + series + AXES);
  const overlap = stacked ? val('c:overlap', 100) : '';
  const bars = val('c:barDir', kind.direction ?? 'col') + grouping + varies;
  return tag(name, {}, bars + series + val('c:gapWidth', stacked ? 100 : 150) + overlap + AXES);
}

function axisXml(chart: ChartModel, kind: ChartKind, which: 'category' | 'value'): string {
  const first = which === 'category';
  const sideways = kind.direction === 'bar';
  const position = first === sideways ? 'l' : 'b';
  const title = first ? chart.categoryAxisTitle : chart.valueAxisTitle;
  const { valueAxisMinimum: low, valueAxisMaximum: high } = chart;
  const limits = first
    ? ''
    : (high === undefined ? '' : val('c:max', high)) + (low === undefined ? '' : val('c:min', low));
  const isScatter = kind.element === 'scatterChart';
  const [own, other] = first ? [111_111_111, 222_222_222] : [222_222_222, 111_111_111];
  const common =
    val('c:axId', own) +
    tag('c:scaling', {}, val('c:orientation', 'minMax') + limits) +
    val('c:delete', false) +
    val('c:axPos', position) +
    (first ? '' : tag('c:majorGridlines')) +
    (title === undefined || title === '' ? '' : titleXml(title)) +
    tag('c:numFmt', { formatCode: 'General', sourceLinked: true }) +
    val('c:majorTickMark', 'out') +
    val('c:minorTickMark', 'none') +
    val('c:tickLblPos', 'nextTo') +
    val('c:crossAx', other) +
    val('c:crosses', 'autoZero');
  if (!first || isScatter)
    return tag('c:valAx', {}, common + val('c:crossBetween', isScatter ? 'midCat' : 'between'));
  const rest = val('c:auto', true) + val('c:lblAlgn', 'ctr') + val('c:lblOffset', 100);
  return tag('c:catAx', {}, common + rest + val('c:noMultiLvlLbl', false));
}

/** One `xl/charts/chartN.xml`. */
export function chartXml(workbook: WorkbookModel, chart: ChartModel): string {
  const kind = kindOf(chart.type);
  const round = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  const axes = round ? '' : axisXml(chart, kind, 'category') + axisXml(chart, kind, 'value');
  const place = val('c:legendPos', toFile(LEGEND_PLACES, chart.legendPosition));
  const legend = chart.legendVisible ? tag('c:legend', {}, place + val('c:overlay', false)) : '';
  return tag(
    'c:chartSpace',
    NAMESPACES,
    val('c:roundedCorners', false) +
      tag(
        'c:chart',
        {},
        (chart.titleVisible ? titleXml(chart.title) : '') +
          val('c:autoTitleDeleted', !chart.titleVisible) +
          tag('c:plotArea', {}, `<c:layout/>${plotXml(workbook, chart, kind)}${axes}`) +
          legend +
          val('c:plotVisOnly', true) +
          val('c:dispBlanksAs', 'gap'),
      ),
  );
}
