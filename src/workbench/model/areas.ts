import type { AreaModel } from './types';

export function intersects(a: AreaModel, b: AreaModel): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

export function contains(outer: AreaModel, inner: AreaModel): boolean {
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  );
}

export function includesCell(area: AreaModel, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function intersection(a: AreaModel, b: AreaModel): AreaModel | null {
  if (!intersects(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** What stays of `area` when `hole` is taken out: up to four rectangles. */
export function subtractArea(area: AreaModel, hole: AreaModel): AreaModel[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const parts: AreaModel[] = [];
  if (cut.top > area.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  const middle = { top: cut.top, bottom: cut.bottom };
  if (cut.left > area.left) parts.push({ ...middle, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right) parts.push({ ...middle, left: cut.right + 1, right: area.right });
  return parts;
}
