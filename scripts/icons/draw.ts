/** A drawing is a list of filled shapes over a 100 × 100 square, painted in order. */
export type Point = readonly [x: number, y: number];
export type Colour = readonly [red: number, green: number, blue: number];

export interface Shape {
  readonly fill: Colour;
  readonly contains: (x: number, y: number) => boolean;
}

export function polygon(fill: Colour, points: readonly Point[]): Shape {
  return {
    fill,
    contains(x, y) {
      let inside = false;
      points.forEach(([x1, y1], index) => {
        const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
        if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
      });
      return inside;
    },
  };
}

export function roundedBox(
  fill: Colour,
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
): Shape {
  return {
    fill,
    contains(x, y) {
      if (x < left || x > right || y < top || y > bottom) return false;
      const dx = Math.max(left + radius - x, x - right + radius, 0);
      const dy = Math.max(top + radius - y, y - bottom + radius, 0);
      return dx * dx + dy * dy <= radius * radius;
    },
  };
}

export function star(fill: Colour, centreX: number, centreY: number, radius: number): Shape {
  const points = Array.from({ length: 10 }, (_, index): Point => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    const reach = index % 2 === 0 ? radius : radius * 0.42;
    return [centreX + reach * Math.cos(angle), centreY + reach * Math.sin(angle)];
  });
  return polygon(fill, points);
}

/** Paints with 8 × 8 samples a pixel, so that edges are smooth at 16 pixels too. */
export function render(shapes: readonly Shape[], size: number): Uint8Array {
  const samples = 8;
  const rgba = new Uint8Array(size * size * 4);
  const unit = 100 / size / samples;
  const topDown = [...shapes].reverse();
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const left = (pixel % size) * samples;
    const top = Math.floor(pixel / size) * samples;
    let covered = 0;
    const sum = [0, 0, 0];
    for (let sample = 0; sample < samples * samples; sample += 1) {
      const x = (left + (sample % samples) + 0.5) * unit;
      const y = (top + Math.floor(sample / samples) + 0.5) * unit;
      const hit = topDown.find((shape) => shape.contains(x, y));
      if (!hit) continue;
      covered += 1;
      hit.fill.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
    }
    if (covered === 0) continue;
    rgba.set(
      [
        ...sum.map((value) => Math.round(value / covered)),
        Math.round((covered * 255) / samples ** 2),
      ],
      pixel * 4,
    );
  }
  return rgba;
}
