import type { BorderEdge, BorderSide, CellStyle } from '../../model/types';
import type { Box } from './draw-text';

const GRIDLINE = '#e1e1e1';
const FREEZE = '#8a8a8a';
const WIDTHS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 2],
  DashDot: [4, 2, 1, 2],
  DashDotDot: [4, 2, 1, 2, 1, 2],
  Dot: [1, 2],
};

type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

function ends({ left, top, right, bottom }: Box, side: BorderSide): Ends {
  switch (side) {
    case 'EdgeTop':
      return [left - 1, top - 0.5, right, top - 0.5];
    case 'EdgeBottom':
      return [left - 1, bottom - 0.5, right, bottom - 0.5];
    case 'EdgeLeft':
      return [left - 0.5, top - 1, left - 0.5, bottom];
    case 'EdgeRight':
      return [right - 0.5, top - 1, right - 0.5, bottom];
    case 'DiagonalDown':
      return [left, top, right, bottom];
    case 'DiagonalUp':
      return [left, bottom, right, top];
  }
}

function stroke(ctx: CanvasRenderingContext2D, edge: BorderEdge, [x1, y1, x2, y2]: Ends): void {
  ctx.strokeStyle = edge.color;
  ctx.lineWidth = WIDTHS[edge.weight] ?? 1;
  ctx.setLineDash([...(DASHES[edge.style] ?? [])]);
  const lines = edge.style === 'Double' ? [-1, 1] : [0];
  for (const off of lines) {
    const [dx, dy] = y1 === y2 ? [0, off] : [off, 0];
    ctx.beginPath();
    ctx.moveTo(x1 + dx, y1 + dy);
    ctx.lineTo(x2 + dx, y2 + dy);
    ctx.stroke();
  }
}

/** Clipped to what may be painted, and the pixel before it that the edge lies on. */
export function drawBorders(
  ctx: CanvasRenderingContext2D,
  { borders }: CellStyle,
  box: Box,
  clip: Box,
): void {
  ctx.beginPath();
  ctx.rect(clip.left - 1, clip.top - 1, clip.right - clip.left + 1, clip.bottom - clip.top + 1);
  ctx.clip();
  for (const side of Object.keys(borders) as BorderSide[]) {
    const edge = borders[side];
    if (edge !== undefined && edge.style !== 'None') stroke(ctx, edge, ends(box, side));
  }
}

export function drawGridlines(ctx: CanvasRenderingContext2D, { left, top, right, bottom }: Box) {
  ctx.fillStyle = GRIDLINE;
  ctx.fillRect(left, bottom - 1, right - left, 1);
  ctx.fillRect(right - 1, top, 1, bottom - top);
}

/** The edge behind which the sheet scrolls. */
export function drawFreeze(
  ctx: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  { below, beside }: { readonly below: boolean; readonly beside: boolean },
): void {
  ctx.fillStyle = FREEZE;
  if (below) ctx.fillRect(left, bottom - 1, right - left, 1);
  if (beside) ctx.fillRect(right - 1, top, 1, bottom - top);
}
