import { includesCell } from '../../model/areas';
import type { AreaModel } from '../../model/types';
import type { Box } from './draw-text';

const GREEN = '#107c41';
const TINT = 'rgb(16 124 65 / 9%)';

/** Tint and frame of the selected range, as far as they fall into one cell. */
export function drawSelection(
  ctx: CanvasRenderingContext2D,
  cell: { readonly row: number; readonly column: number; readonly box: Box; readonly clip: Box },
  { area, active }: { readonly area: AreaModel; readonly active: AreaModel },
): void {
  const { row, column, box, clip } = cell;
  if (!includesCell(area, row, column)) return;
  const { left, top, right, bottom } = box;
  ctx.beginPath();
  ctx.rect(clip.left - 1, clip.top - 1, clip.right - clip.left + 2, clip.bottom - clip.top + 2);
  ctx.clip();
  if (!includesCell(active, row, column)) {
    ctx.fillStyle = TINT;
    ctx.fillRect(left, top, right - left, bottom - top);
  }
  ctx.fillStyle = GREEN;
  if (row === area.top) ctx.fillRect(left - 1, top - 1, right - left + 1, 2);
  if (row === area.bottom) ctx.fillRect(left - 1, bottom - 1, right - left + 1, 2);
  if (column === area.left) ctx.fillRect(left - 1, top - 1, 2, bottom - top + 1);
  if (column === area.right) ctx.fillRect(right - 1, top - 1, 2, bottom - top + 1);
}

export interface HeadingColors {
  readonly fill: string;
  readonly line: string;
  readonly text: string;
  readonly chosenFill: string;
  readonly chosenText: string;
}

export function drawHeading(
  ctx: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  { text, chosen }: { readonly text: string; readonly chosen: boolean },
  colors: HeadingColors,
): void {
  ctx.fillStyle = chosen ? colors.chosenFill : colors.fill;
  ctx.fillRect(left, top, right - left, bottom - top);
  ctx.fillStyle = colors.line;
  ctx.fillRect(left, bottom - 1, right - left, 1);
  ctx.fillRect(right - 1, top, 1, bottom - top);
  ctx.fillStyle = chosen ? colors.chosenText : colors.text;
  ctx.font = `${chosen ? '600 ' : ''}12px "Segoe UI", Arial, sans-serif`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.beginPath();
  ctx.rect(left, top, right - left, bottom - top);
  ctx.clip();
  ctx.fillText(text, (left + right) / 2, (top + bottom) / 2 + 0.5);
}
