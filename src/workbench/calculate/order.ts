import { isOpenFormula, needsOf, type Directory, type Need } from './formula-needs';
import type { FormulaCell } from './formula-cells';

export interface Order {
  /** Cells before those that read them; runs of foreign cells stand together where they can. */
  readonly cells: readonly FormulaCell[];
  /** Cells that read themselves, directly or around a circle. */
  readonly circular: readonly FormulaCell[];
}

/** Formula cells of each sheet by row, to find those inside an area. */
function rowsOfFormulas(cells: readonly FormulaCell[]): Map<string, Map<number, number[]>> {
  const sheets = new Map<string, Map<number, number[]>>();
  cells.forEach(({ sheet, row }, index) => {
    const rows = sheets.get(sheet.id) ?? new Map<number, number[]>();
    const line = rows.get(row) ?? [];
    line.push(index);
    rows.set(row, line);
    sheets.set(sheet.id, rows);
  });
  return sheets;
}

function insideArea(
  cells: readonly FormulaCell[],
  rows: Map<number, number[]> | undefined,
  { area }: Need,
): number[] {
  if (rows === undefined) return [];
  const found: number[] = [];
  const visit = (line: readonly number[]): void => {
    for (const index of line) {
      const column = cells[index]?.column ?? -1;
      if (column >= area.left && column <= area.right) found.push(index);
    }
  };
  if (area.bottom - area.top < rows.size) {
    for (let row = area.top; row <= area.bottom; row += 1) visit(rows.get(row) ?? []);
  } else {
    for (const [row, line] of rows) if (row >= area.top && row <= area.bottom) visit(line);
  }
  return found;
}

interface Graph {
  /** Who waits for a node. Nodes are cells first, then areas that are read. */
  readonly readers: number[][];
  readonly waiting: number[];
  readonly open: ReadonlySet<number>;
}

/** An area that many formulas read is one node: a ranking over n rows costs n edges and not n². */
function buildGraph(cells: readonly FormulaCell[], directory: Directory): Graph {
  const rows = rowsOfFormulas(cells);
  const areaNodes = new Map<string, number>();
  const readers: number[][] = cells.map(() => []);
  const waiting: number[] = cells.map(() => 0);
  const areaNode = (need: Need): number => {
    const { top, left, bottom, right } = need.area;
    const key = `${need.sheet.id}!${top},${left},${bottom},${right}`;
    const known = areaNodes.get(key);
    if (known !== undefined) return known;
    const node = readers.length;
    areaNodes.set(key, node);
    const inside = insideArea(cells, rows.get(need.sheet.id), need);
    readers.push([]);
    waiting.push(inside.length);
    for (const index of inside) readers[index]?.push(node);
    return node;
  };
  const open = new Set<number>();
  cells.forEach((cell, index) => {
    if (isOpenFormula(cell, directory)) open.add(index);
    for (const need of needsOf(cell, directory)) {
      readers[areaNode(need)]?.push(index);
      waiting[index] = (waiting[index] ?? 0) + 1;
    }
  });
  return { readers, waiting, open };
}

/** Kahn's order. Own cells first, foreign ones when nothing else is left, open ones last of all. */
function drain(cells: readonly FormulaCell[], graph: Graph): number[] {
  const order: number[] = [];
  const queues: [number[], number[], number[]] = [[], [], []];
  const offer = (node: number): void => {
    const cell = cells[node];
    const place = cell === undefined ? 0 : graph.open.has(node) ? 2 : cell.foreign ? 1 : 0;
    queues[place].push(node);
  };
  graph.waiting.forEach((count, node) => {
    if (count === 0) offer(node);
  });
  for (const queue of queues) queue.reverse();
  for (;;) {
    const node = queues[0].pop() ?? queues[1].pop() ?? queues[2].pop();
    if (node === undefined) return order;
    if (node < cells.length) order.push(node);
    for (const reader of graph.readers[node] ?? []) {
      graph.waiting[reader] = (graph.waiting[reader] ?? 0) - 1;
      if (graph.waiting[reader] === 0) offer(reader);
    }
  }
}

/** Of the nodes that never became free: those on a circle, and not those that only wait for one. */
function onCircles(graph: Graph, stuck: ReadonlySet<number>): Set<number> {
  const [numbers, lows] = [new Map<number, number>(), new Map<number, number>()];
  const [path, inPath] = [[] as number[], new Set<number>()];
  const circles = new Set<number>();
  // Tarjan's components without recursion: a chain of references can be 10,000 long.
  for (const root of stuck) {
    if (numbers.has(root)) continue;
    const work: { node: number; next: number }[] = [{ node: root, next: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1];
      if (frame === undefined) break;
      const { node } = frame;
      if (frame.next === 0) {
        numbers.set(node, numbers.size);
        lows.set(node, numbers.size - 1);
        path.push(node);
        inPath.add(node);
      }
      const reader = (graph.readers[node] ?? []).filter((other) => stuck.has(other))[frame.next];
      frame.next += 1;
      if (reader !== undefined) {
        if (!numbers.has(reader)) work.push({ node: reader, next: 0 });
        else if (inPath.has(reader)) lower(lows, node, numbers.get(reader));
        continue;
      }
      work.pop();
      const parent = work[work.length - 1]?.node;
      if (parent !== undefined) lower(lows, parent, lows.get(node));
      if (lows.get(node) !== numbers.get(node)) continue;
      const component = path.splice(path.lastIndexOf(node));
      for (const member of component) inPath.delete(member);
      // A cell that reads itself does so through its area's node: a circle has two nodes at least.
      if (component.length > 1) for (const member of component) circles.add(member);
    }
  }
  return circles;
}

function lower(lows: Map<number, number>, node: number, value: number | undefined): void {
  lows.set(node, Math.min(lows.get(node) ?? Infinity, value ?? Infinity));
}

export function orderCells(cells: readonly FormulaCell[], directory: Directory): Order {
  const graph = buildGraph(cells, directory);
  const order = drain(cells, graph);
  if (order.length < cells.length) {
    const stuck = new Set<number>();
    graph.waiting.forEach((count, node) => {
      if (count > 0) stuck.add(node);
    });
    const circles = onCircles(graph, stuck);
    const circular = [...circles].flatMap((node) => cells[node] ?? []);
    const out = new Set(circular);
    const rest = cells.filter((cell) => !out.has(cell));
    return { cells: orderCells(rest, directory).cells, circular };
  }
  return { cells: order.flatMap((index) => cells[index] ?? []), circular: [] };
}
