import type { AreaModel, BorderEdge, BorderSide, CellStyle, SheetModel } from '../model/types';
import { ensureCell } from '../model/cells';
import { invalidArgument } from '../protocol/office-error';
import { colourOf, isOneOf } from './cell-styles';
import type { ClassSpec, PropertySpec } from './class-spec';
import { guardSheet, isUnbounded, styleAt } from './guards';
import { StyleCache } from './style-cache';
import { object, type AreasTarget, type BorderName, type Targets } from './host-object';

const SIDES: readonly BorderName[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
];
const STYLES = isOneOf(
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
);
const WEIGHTS = isOneOf('Hairline', 'Thin', 'Medium', 'Thick');
const PLAIN: BorderEdge = { style: 'None', weight: 'Thin', color: '#000000' };

/** The cell edges that make up one side of a range: an inside line is an edge of each neighbour. */
function* edges(area: AreaModel, side: BorderName): Generator<[number, number, BorderSide]> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (side === 'EdgeTop' && row === area.top) yield [row, column, side];
      if (side === 'EdgeBottom' && row === area.bottom) yield [row, column, side];
      if (side === 'EdgeLeft' && column === area.left) yield [row, column, side];
      if (side === 'EdgeRight' && column === area.right) yield [row, column, side];
      if (side === 'DiagonalDown' || side === 'DiagonalUp') yield [row, column, side];
      if (side === 'InsideHorizontal') {
        if (row > area.top) yield [row, column, 'EdgeTop'];
        if (row < area.bottom) yield [row, column, 'EdgeBottom'];
      }
      if (side === 'InsideVertical') {
        if (column > area.left) yield [row, column, 'EdgeLeft'];
        if (column < area.right) yield [row, column, 'EdgeRight'];
      }
    }
  }
}

/** Two cells share the line between them, and either may carry it. */
function edgeAt(sheet: SheetModel, row: number, column: number, side: BorderSide): BorderEdge {
  const own = styleAt(sheet, row, column).borders[side];
  if (own !== undefined) return own;
  const across: Partial<Record<BorderSide, [number, number, BorderSide]>> = {
    EdgeTop: [row - 1, column, 'EdgeBottom'],
    EdgeBottom: [row + 1, column, 'EdgeTop'],
    EdgeLeft: [row, column - 1, 'EdgeRight'],
    EdgeRight: [row, column + 1, 'EdgeLeft'],
  };
  const neighbour = across[side];
  if (neighbour === undefined || neighbour[0] < 0 || neighbour[1] < 0) return PLAIN;
  return styleAt(sheet, neighbour[0], neighbour[1]).borders[neighbour[2]] ?? PLAIN;
}

function withEdge(style: CellStyle, side: BorderSide, edge: BorderEdge): CellStyle {
  const others = Object.entries(style.borders).filter(([known]) => known !== side);
  const borders = Object.fromEntries(edge.style === 'None' ? others : [...others, [side, edge]]);
  return { ...style, borders };
}

function read<K extends keyof BorderEdge>(target: Targets['RangeBorder'], key: K): string | null {
  let first: string | undefined;
  for (const area of target.areas) {
    if (isUnbounded(area)) return null;
    for (const [row, column, side] of edges(area, target.side)) {
      const value = edgeAt(target.sheet, row, column, side)[key];
      if (first === undefined) first = value;
      else if (first !== value) return null;
    }
  }
  return first ?? PLAIN[key];
}

function edgeProperty(
  key: keyof BorderEdge,
  accept: (value: unknown) => string,
): PropertySpec<Targets['RangeBorder']> {
  return {
    get: (target) => read(target, key),
    set: (target, value, host) => {
      const accepted = accept(value);
      guardSheet(target.sheet, 'allowFormatCells');
      const styles = new StyleCache();
      for (const area of target.areas) {
        if (isUnbounded(area)) throw invalidArgument('borders of whole rows or columns');
        for (const [row, column, side] of edges(area, target.side)) {
          const cell = ensureCell(target.sheet, row, column);
          cell.style = styles.changed(cell.style, side, (style) => {
            const next = { ...(style.borders[side] ?? PLAIN), [key]: accepted };
            // A weight or colour given to a side without a line draws one.
            if (key !== 'style' && next.style === 'None') next.style = 'Continuous';
            return withEdge(style, side, next);
          });
        }
        host.formatsChanged(target.sheet, area);
      }
    },
  };
}

function oneOf(check: (value: unknown) => value is string): (value: unknown) => string {
  return (value) => {
    if (!check(value)) throw invalidArgument(`border: ${JSON.stringify(value)}`);
    return value;
  };
}

export const rangeBorder: ClassSpec<Targets['RangeBorder']> = {
  id: ({ side }) => side,
  properties: {
    // Excel.RangeBorder.sideIndex, ExcelApi 1.1
    sideIndex: { get: ({ side }) => side },
    // Excel.RangeBorder.style, ExcelApi 1.1
    style: edgeProperty('style', oneOf(STYLES)),
    // Excel.RangeBorder.weight, ExcelApi 1.1
    weight: edgeProperty('weight', oneOf(WEIGHTS)),
    // Excel.RangeBorder.color, ExcelApi 1.1
    color: edgeProperty('color', colourOf),
  },
  methods: {},
};

export const rangeBorderCollection: ClassSpec<AreasTarget> = {
  properties: { count: { get: () => SIDES.length } },
  methods: {
    // Excel.RangeBorderCollection.getItemAt, ExcelApi 1.1
    getItemAt: (target, args) => {
      const side = SIDES[args.integer(0)];
      if (side === undefined) throw args.bad(0, 'no such side');
      return object('RangeBorder', { ...target, side });
    },
  },
  items: (target) => SIDES.map((side) => object('RangeBorder', { ...target, side })),
  item: (target, key) => {
    const side = SIDES.find((name) => name === key);
    if (side === undefined) throw invalidArgument(`borders.getItem(${JSON.stringify(key)})`);
    return object('RangeBorder', { ...target, side });
  },
};
