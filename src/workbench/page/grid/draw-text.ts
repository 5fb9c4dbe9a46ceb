import type { CellLook } from './cell-look';
import { fontOf, lineHeight, wrapText } from './text-lines';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const PADDING = 3;
const INDENT = 9;
/** A stand-in font may be wider than the real one: that much is squeezed before `####` is shown. */
const SQUEEZE = 1.25;

type Side = 'left' | 'center' | 'right';

function sideOf({ cell, style }: CellLook): Side {
  switch (style.horizontalAlignment) {
    case 'Left':
    case 'Justify':
    case 'Fill':
      return 'left';
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    default: {
      const value = cell?.value;
      if (typeof value === 'number') return 'right';
      return typeof value === 'string' ? 'left' : 'center';
    }
  }
}

function firstLine({ style }: CellLook, box: Box, height: number): number {
  if (style.verticalAlignment === 'Top') return box.top + 1;
  if (style.verticalAlignment === 'Center') return (box.top + box.bottom - height) / 2;
  return box.bottom - height - 1;
}

function rule(
  ctx: CanvasRenderingContext2D,
  [from, to]: readonly [number, number],
  y: number,
): void {
  ctx.fillRect(from, Math.round(y), to - from, 1);
}

/** A number that does not fit is no number any more: `####`, as in Excel. */
function fitting(
  ctx: CanvasRenderingContext2D,
  text: string,
  look: CellLook,
  width: number,
): { readonly text: string; readonly most?: number } {
  if (typeof look.cell?.value !== 'number') return { text };
  const needed = ctx.measureText(text).width;
  if (needed <= width) return { text };
  if (needed <= width * SQUEEZE) return { text, most: width };
  const hash = ctx.measureText('#').width;
  return { text: '#'.repeat(Math.max(1, Math.floor(width / hash))) };
}

/** What lies around a cell that its text may flow over, in pixels. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

/** @param clip the part of the sheet that may be painted on */
export function drawText(
  ctx: CanvasRenderingContext2D,
  text: string,
  look: CellLook,
  { box, clip, room }: { readonly box: Box; readonly clip: Box; readonly room: Room },
): void {
  const { style } = look;
  const side = sideOf(look);
  const flows = !style.wrapText && typeof look.cell?.value === 'string';
  ctx.font = fontOf(look);
  ctx.fillStyle = look.color;
  ctx.textBaseline = 'middle';
  ctx.textAlign = side;
  ctx.beginPath();
  const left = Math.max(clip.left, box.left - (flows && side !== 'left' ? room.left : 0));
  const right = Math.min(clip.right, box.right + (flows && side !== 'right' ? room.right : 0));
  const [top, bottom] = [Math.max(clip.top, box.top), Math.min(clip.bottom, box.bottom)];
  ctx.rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  ctx.clip();
  const indent = style.indentLevel * INDENT;
  const width = box.right - box.left - 2 * PADDING - indent;
  const measure = (part: string): number => ctx.measureText(part).width;
  if (style.textOrientation !== 0) {
    drawTurned(ctx, text, style.textOrientation, box);
    return;
  }
  const lines = style.wrapText ? wrapText(text, width, ctx.font, measure) : text.split('\n');
  const height = lineHeight(look);
  const x =
    side === 'left'
      ? box.left + PADDING + indent
      : side === 'right'
        ? box.right - PADDING - indent
        : (box.left + box.right) / 2;
  let y = firstLine(look, box, height * lines.length) + height / 2;
  for (const line of lines) {
    const shown = fitting(ctx, line, look, width);
    ctx.fillText(shown.text, x, y, shown.most);
    const { underline, strikethrough } = style.font;
    if (underline !== 'None' || strikethrough) {
      const length = measure(shown.text);
      const start = side === 'left' ? x : side === 'right' ? x - length : x - length / 2;
      if (underline !== 'None') rule(ctx, [start, start + length], y + height * 0.34);
      if (strikethrough) rule(ctx, [start, start + length], y);
    }
    y += height;
  }
}

function drawTurned(ctx: CanvasRenderingContext2D, text: string, degrees: number, box: Box): void {
  ctx.translate((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  ctx.rotate((-degrees * Math.PI) / 180);
  ctx.textAlign = 'center';
  ctx.fillText(text, 0, 0);
}
