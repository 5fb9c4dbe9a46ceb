/** How near to the edge of a heading the mouse must be, in pixels. */
const NEAR = 4;
const LEAST = 8;

/** The column whose right edge is under the mouse, or null. */
export function edgeAt(
  x: number,
  column: number,
  box: { readonly left: number; readonly right: number },
): number | null {
  if (box.right - x <= NEAR) return column;
  if (x - box.left <= NEAR && column > 0) return column - 1;
  return null;
}

/** Follows the mouse until the button is let go. */
export function pullEdge(start: MouseEvent, width: number, resize: (pixels: number) => void): void {
  const move = (event: MouseEvent): void => {
    resize(Math.max(LEAST, width + event.clientX - start.clientX));
  };
  const end = (): void => {
    window.removeEventListener('mousemove', move);
    window.removeEventListener('mouseup', end);
  };
  window.addEventListener('mousemove', move);
  window.addEventListener('mouseup', end);
}
