/** How an `Excel.ChartType` is drawn in DrawingML charts (ECMA-376 21.2). */
export interface ChartKind {
  readonly element:
    'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart' | 'scatterChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly markers?: boolean;
}

const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  XYScatter: { element: 'scatterChart' },
};

export function kindOf(type: string): ChartKind {
  return CHART_KINDS[type] ?? { element: 'barChart', direction: 'col', grouping: 'clustered' };
}

export function typeOf(kind: ChartKind): string | undefined {
  const match = (a: unknown, b: unknown): boolean => a === b;
  return Object.entries(CHART_KINDS).find(
    ([, known]) =>
      known.element === kind.element &&
      match(known.direction, kind.direction) &&
      match(known.grouping, kind.grouping) &&
      match(known.markers, kind.markers),
  )?.[0];
}

export const LEGEND_PLACES: readonly (readonly [string, string])[] = [
  ['Bottom', 'b'],
  ['Top', 't'],
  ['Left', 'l'],
  ['Right', 'r'],
  ['Corner', 'tr'],
];
