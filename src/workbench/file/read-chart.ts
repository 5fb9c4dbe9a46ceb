import { nextId } from '../model/create';
import { LEGEND_PLACES, typeOf, type ChartKind } from './chart-kinds';
import { fromFile } from './style-names';
import { at, child, childrenOf, descendants, flag, type XmlElement } from './xml';
import type { ChartModel, ChartSeriesModel } from '../model/types';

type Frame = Pick<ChartModel, 'name' | 'left' | 'top' | 'width' | 'height'>;

const DRAWN = ['barChart', 'lineChart', 'pieChart', 'doughnutChart', 'areaChart', 'scatterChart'];

function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val;
}

function titleText(element: XmlElement | undefined): string {
  const paragraphs = descendants(at(element, 'tx', 'rich'), 'p');
  const text = paragraphs
    .map((p) =>
      descendants(p, 't')
        .map((t) => t.text)
        .join(''),
    )
    .join('\n');
  return text === ''
    ? descendants(at(element, 'tx', 'strRef', 'strCache'), 'v')
        .map((v) => v.text)
        .join('')
    : text;
}

function formulaOf(element: XmlElement | undefined): string {
  const text = descendants(element, 'f')[0]?.text.trim();
  return text === undefined || text === '' ? '' : `=${text}`;
}

function readSeries(element: XmlElement): ChartSeriesModel {
  const name = child(element, 'tx');
  const color = descendants(child(element, 'spPr'), 'srgbClr')[0]?.attributes.val;
  const shown = valueOf(child(element, 'dLbls'), 'showVal');
  return {
    name: formulaOf(name) || (child(name, 'v')?.text ?? ''),
    values: formulaOf(child(element, 'val') ?? child(element, 'yVal')),
    categories: formulaOf(child(element, 'cat') ?? child(element, 'xVal')),
    ...(color === undefined ? {} : { color: `#${color.toUpperCase()}` }),
    ...(flag(shown) ? { hasDataLabels: true } : {}),
  };
}

function readKind(plot: XmlElement): ChartKind {
  const element = plot.name as ChartKind['element'];
  const grouping = valueOf(plot, 'grouping') as ChartKind['grouping'];
  if (element === 'barChart') {
    const direction = valueOf(plot, 'barDir') === 'bar' ? 'bar' : 'col';
    return { element, direction, grouping: grouping ?? 'clustered' };
  }
  if (element === 'lineChart') {
    const symbols = childrenOf(plot, 'ser').map((ser) => valueOf(child(ser, 'marker'), 'symbol'));
    const markers = symbols.some((symbol) => symbol !== 'none');
    return { element, grouping: grouping ?? 'standard', markers };
  }
  return element === 'areaChart' ? { element, grouping: grouping ?? 'standard' } : { element };
}

/**
 * The chart as the model knows it, or undefined when it is of a kind the model has no words for: more
 * than one plot, surfaces, bubbles. Such a chart is reported as lost.
 */
export function readChart(root: XmlElement, frame: Frame): ChartModel | undefined {
  const chart = child(root, 'chart');
  const area = child(chart, 'plotArea');
  const plots = (area?.children ?? []).filter(({ name }) => /Chart$/.test(name));
  const [plot] = plots;
  if (plot === undefined || plots.length > 1 || !DRAWN.includes(plot.name)) return undefined;
  const type = typeOf(readKind(plot));
  if (type === undefined) return undefined;
  const title = child(chart, 'title');
  const legend = child(chart, 'legend');
  const axes = area?.children ?? [];
  const value = axes.filter(({ name }) => name === 'valAx').at(-1);
  const category = axes.find(
    (axis) => ['catAx', 'dateAx', 'valAx'].includes(axis.name) && axis !== value,
  );
  const limit = (name: string): number | undefined => {
    const text = valueOf(child(value, 'scaling'), name);
    return text === undefined ? undefined : Number(text);
  };
  const [low, high] = [limit('min'), limit('max')];
  const [categoryTitle, valueTitle] = [child(category, 'title'), child(value, 'title')];
  return {
    id: nextId('chart-'),
    ...frame,
    type,
    title: titleText(title),
    titleVisible: title !== undefined,
    legendVisible: legend !== undefined,
    legendPosition: fromFile(LEGEND_PLACES, valueOf(legend, 'legendPos'), 'Right'),
    series: childrenOf(plot, 'ser').map(readSeries),
    ...(categoryTitle === undefined ? {} : { categoryAxisTitle: titleText(categoryTitle) }),
    ...(valueTitle === undefined ? {} : { valueAxisTitle: titleText(valueTitle) }),
    ...(low === undefined ? {} : { valueAxisMinimum: low }),
    ...(high === undefined ? {} : { valueAxisMaximum: high }),
  };
}
