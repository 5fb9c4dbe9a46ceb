import { formulaValues } from '../../calculate/formula-at';
import type { ChartModel, SheetModel, WorkbookModel } from '../../model/types';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Bars {
  readonly names: readonly string[];
  readonly colors: readonly string[];
  readonly categories: readonly string[];
  /** By series, then by category. */
  readonly values: readonly (readonly number[])[];
}

const SVG = 'http://www.w3.org/2000/svg';
const PALETTE = ['#1F3864', '#2E75B6', '#9DC3E6', '#548235', '#A9D18E', '#BF9000'];
const MARGIN = { top: 34, bottom: 56, left: 36, right: 14 };
const LINES = 4;

function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

function barsOf(chart: ChartModel, workbook: WorkbookModel, sheet: SheetModel): Bars {
  const read = (formula: string) => formulaValues(formula, workbook, sheet);
  return {
    names: chart.series.map(({ name }) => name),
    colors: chart.series.map(({ color }, at) => color ?? PALETTE[at % PALETTE.length] ?? '#000'),
    categories: read(chart.series[0]?.categories ?? '').map((value) =>
      typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    ),
    values: chart.series.map(({ values }) =>
      read(values).map((value) => (typeof value === 'number' ? value : 0)),
    ),
  };
}

/** 1, 2 or 5 with zeros: what an axis is marked at. */
export function axisStep(most: number): number {
  const rough = Math.max(most, Number.MIN_VALUE) / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}

function shortened(text: string, width: number): string {
  const most = Math.max(3, Math.floor(width / 6));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** Columns, stacked or side by side, with an axis and a legend: enough to see that they are right. */
function columns(bars: Bars, stacked: boolean, { width, height }: Size): SVGElement[] {
  const { values, categories, colors, names } = bars;
  const sums = categories.map((_, at) => {
    const own = values.map((series) => Math.max(0, series[at] ?? 0));
    return stacked ? own.reduce((sum, value) => sum + value, 0) : Math.max(0, ...own);
  });
  const step = axisStep(Math.max(1, ...sums));
  const top = Math.ceil(Math.max(1, ...sums) / step) * step;
  const room = { x: width - MARGIN.left - MARGIN.right, y: height - MARGIN.top - MARGIN.bottom };
  const y = (value: number): number => MARGIN.top + room.y * (1 - value / top);
  const slot = room.x / Math.max(1, categories.length);
  const elements: SVGElement[] = [];
  for (let mark = 0; mark <= top + step / 2; mark += step) {
    const at = y(mark);
    elements.push(
      svg('line', { x1: MARGIN.left, x2: width - MARGIN.right, y1: at, y2: at, stroke: '#e1e1e1' }),
      svg('text', { x: MARGIN.left - 5, y: at + 3, 'text-anchor': 'end' }, String(mark)),
    );
  }
  for (const [at, category] of categories.entries()) {
    const left = MARGIN.left + slot * at;
    let base = 0;
    for (const [series, own] of values.entries()) {
      const value = Math.max(0, own[at] ?? 0);
      const wide = (slot * 0.7) / (stacked ? 1 : values.length);
      const x = left + slot * 0.15 + (stacked ? 0 : wide * series);
      const [from, to] = stacked ? [base, base + value] : [0, value];
      base += value;
      const fill = colors[series] ?? '#000';
      elements.push(svg('rect', { x, y: y(to), width: wide, height: y(from) - y(to), fill }));
    }
    const label = { x: left + slot / 2, y: height - MARGIN.bottom + 14, 'text-anchor': 'middle' };
    elements.push(svg('text', label, shortened(category, slot)));
  }
  const each = room.x / Math.max(1, names.length);
  for (const [at, name] of names.entries()) {
    const x = MARGIN.left + each * at;
    const fill = colors[at] ?? '#000';
    elements.push(
      svg('rect', { x, y: height - 22, width: 9, height: 9, fill }),
      svg('text', { x: x + 13, y: height - 14 }, shortened(name, each - 16)),
    );
  }
  return elements;
}

/** A chart as a picture; kinds that nothing here writes are a frame with their title. */
export function drawChart(
  chart: ChartModel,
  workbook: WorkbookModel,
  sheet: SheetModel,
  size: Size,
): SVGElement {
  const picture = svg('svg', { ...size, role: 'img', 'aria-label': chart.title });
  const kind = /^Column(Stacked|Clustered)$/.exec(chart.type)?.[1];
  picture.append(
    svg('text', { x: size.width / 2, y: 22, 'text-anchor': 'middle', class: 'title' }, chart.title),
    ...(kind === undefined
      ? []
      : columns(barsOf(chart, workbook, sheet), kind === 'Stacked', size)),
  );
  return picture;
}
