import { inkBox } from '../../../scripts/pictures/draw-page';

function page(width: number, height: number, ink: readonly (readonly [number, number])[]): Buffer {
  const pixels = Buffer.alloc(width * height, 255);
  for (const [x, y] of ink) pixels[y * width + x] = 0;
  return Buffer.concat([Buffer.from(`P5\n${String(width)} ${String(height)}\n255\n`), pixels]);
}

describe('inkBox', () => {
  it('leaves a little air around what is printed, and the foot out', () => {
    const ink = [
      [40, 30],
      [99, 50],
      [60, 190],
    ] as const;
    expect(inkBox(page(200, 200, ink), 20)).toEqual({ x: 24, y: 14, width: 92, height: 53 });
  });

  it('stays on the page', () => {
    expect(inkBox(page(10, 10, [[0, 0]]), 1)).toEqual({ x: 0, y: 0, width: 10, height: 10 });
  });

  it('says so when there is nothing', () => {
    expect(() => inkBox(page(10, 10, []), 1)).toThrow('empty');
  });
});
