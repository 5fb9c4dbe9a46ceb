import type { TYPES } from 'cheetah-grid';
import { columnName } from '../../model/address';
import type { AreaModel, CellModel } from '../../model/types';
import type { SheetLooks } from './cell-look';
import { drawBorders, drawFreeze, drawGridlines } from './draw-lines';
import { drawHeading, drawSelection, type HeadingColors } from './draw-selection';
import { drawText, type Box, type Room } from './draw-text';
import type { SheetShape } from './sheet-shape';

/** A cell of the sheet, or -1 for its headings; what of it lies in the window is `clip`. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
  readonly clip: Box;
}

export interface Chosen {
  readonly area: AreaModel;
  readonly active: AreaModel;
}

interface Painted {
  readonly looks: SheetLooks;
  readonly shape: SheetShape;
  readonly text: (cell: CellModel) => string;
  readonly gridlines: boolean;
  /** The last frozen row and column, or -1. */
  readonly frozen: { readonly row: number; readonly column: number };
  readonly flow: Box;
  readonly chosen: Chosen;
}

/** Painted after the fills of all cells, in this order. */
const LAYER = { text: 1, borders: 2, selection: 3 } as const;
/** A long text is not followed over more cells than this. */
const MOST_OVERFLOW = 40;
const ACROSS = 'CenterAcrossSelection';

/** The library's own cells draw in layers, too; its types keep quiet about it. */
interface Layered extends TYPES.CellContext {
  addLayerDraw(level: number, draw: (ctx: CanvasRenderingContext2D) => void): void;
}

function isLayered(context: TYPES.CellContext): context is Layered {
  return 'addLayerDraw' in context;
}

function clipTo(ctx: CanvasRenderingContext2D, { left, top, right, bottom }: Box): void {
  ctx.beginPath();
  ctx.rect(left, top, right - left, bottom - top);
  ctx.clip();
}

export function paintHeading(
  ctx: CanvasRenderingContext2D,
  { row, column, box, clip }: Place,
  area: AreaModel,
  colors: HeadingColors,
): void {
  const text = row >= 0 ? String(row + 1) : column >= 0 ? columnName(column) : '';
  const chosen =
    row >= 0
      ? row >= area.top && row <= area.bottom
      : column >= area.left && column <= area.right && column >= 0;
  clipTo(ctx, clip);
  drawHeading(ctx, box, { text, chosen }, colors);
}

/** The whole of a merged area, seen from one of its cells. */
export function mergedBox(
  own: Box,
  area: AreaModel,
  { row, column }: { readonly row: number; readonly column: number },
  shape: SheetShape,
): Box {
  let { left, right } = own;
  for (let at = area.left; at < column; at += 1) left -= shape.width(at);
  for (let at = column + 1; at <= area.right; at += 1) right += shape.width(at);
  return {
    left,
    right,
    top: own.top - (shape.topOf(row) - shape.topOf(area.top)),
    bottom: own.bottom + (shape.topOf(area.bottom + 1) - shape.topOf(row + 1)),
  };
}

/** How far a text may flow over empty cells on both sides. */
function roomAround({ row, column }: Place, { looks, shape }: Painted): Room {
  const free = (step: 1 | -1): number => {
    let room = 0;
    for (let off = 1; off <= MOST_OVERFLOW; off += 1) {
      const at = column + step * off;
      if (at < 0 || at >= shape.columns || !looks.isEmpty(row, at)) break;
      room += shape.width(at);
    }
    return room;
  };
  return { left: free(-1), right: free(1) };
}

/** "Centre across selection": the text and the empty cells beside it that say the same of themselves. */
function acrossBox({ row, column, box }: Place, { looks, shape }: Painted): Box {
  let { right } = box;
  for (let at = column + 1; at < shape.columns && looks.isEmpty(row, at); at += 1) {
    if (looks.look(row, at).style.horizontalAlignment !== ACROSS) break;
    right += shape.width(at);
  }
  return { left: box.left, top: box.top, bottom: box.bottom, right };
}

/** A text that begins left of the window and flows into its first column; null: there is none. */
function textFromLeft(place: Place, { looks, shape, flow, frozen }: Painted): Place | null {
  const { row, column, box, clip } = place;
  if (box.left > flow.left || column <= frozen.column + 1) return null;
  let { left } = box;
  const last = Math.max(frozen.column + 1, column - MOST_OVERFLOW);
  for (let at = column - 1; at >= last; at -= 1) {
    left -= shape.width(at);
    if (looks.isEmpty(row, at)) continue;
    if (looks.merge(row, at) !== undefined) return null;
    return { row, column: at, clip, box: { ...box, left, right: left + shape.width(at) } };
  }
  return null;
}

function addText(context: Layered, place: Place, painted: Painted): void {
  const { row, column, box, clip } = place;
  const { looks, shape, flow } = painted;
  const merge = looks.merge(row, column);
  const look = merge === undefined ? looks.look(row, column) : looks.look(merge.top, merge.left);
  const text = look.cell === undefined ? '' : painted.text(look.cell);
  if (text === '') return;
  const across = merge === undefined && look.style.horizontalAlignment === ACROSS;
  const room = merge || across ? { left: 0, right: 0 } : roomAround(place, painted);
  const around = merge
    ? mergedBox(box, merge, place, shape)
    : across
      ? acrossBox(place, painted)
      : box;
  context.addLayerDraw(LAYER.text, (layer) => {
    drawText(layer, text, look, { box: around, clip: merge ? clip : flow, room });
  });
}

export function paintCell(context: TYPES.CellContext, place: Place, painted: Painted): void {
  if (!isLayered(context)) throw new Error('The grid no longer draws in layers');
  const { row, column, box: own, clip } = place;
  const { looks, shape, gridlines, chosen, frozen } = painted;
  const merge = looks.merge(row, column);
  const look = merge === undefined ? looks.look(row, column) : looks.look(merge.top, merge.left);
  const box = merge === undefined ? own : mergedBox(own, merge, place, shape);
  const ctx = context.getContext();
  clipTo(ctx, clip);
  ctx.fillStyle = look.fill || '#ffffff';
  ctx.fillRect(clip.left, clip.top, clip.right - clip.left, clip.bottom - clip.top);
  if (look.fill === '' && gridlines) drawGridlines(ctx, box);
  addText(context, place, painted);
  const from = looks.isEmpty(row, column) ? textFromLeft(place, painted) : null;
  if (from !== null) addText(context, from, painted);
  // Of merged cells every one has edges of its own.
  const { style } = looks.look(row, column);
  if (Object.keys(style.borders).length > 0) {
    context.addLayerDraw(LAYER.borders, (layer) => drawBorders(layer, style, own, clip));
  }
  context.addLayerDraw(LAYER.selection, (layer) => {
    if (row === frozen.row || column === frozen.column) {
      drawFreeze(layer, own, { below: row === frozen.row, beside: column === frozen.column });
    }
    drawSelection(layer, place, chosen);
  });
}
