/** Draws the icons of the ribbon and of the add-in into assets/icons. Run when a drawing changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { polygon, render, roundedBox, star, type Colour, type Shape } from './icons/draw';
import { encodePng } from './icons/png';
import { ROOT } from './support/root';

const RED: Colour = [0xd1, 0x34, 0x38];
const DARK_RED: Colour = [0xa4, 0x26, 0x2c];
const GOLD: Colour = [0xff, 0xc8, 0x3d];
const DARK_GOLD: Colour = [0xc9, 0x8f, 0x0a];
const GREEN: Colour = [0x10, 0x7c, 0x41];
const MID_GREEN: Colour = [0x33, 0xa8, 0x6b];

/** The emulation banner: red cloth with a notched, gold-edged foot, hanging from its rod. */
const banner: readonly Shape[] = [
  polygon(GOLD, [
    [18, 12],
    [82, 12],
    [82, 98],
    [50, 82],
    [18, 98],
  ]),
  polygon(RED, [
    [18, 12],
    [82, 12],
    [82, 87],
    [50, 71],
    [18, 87],
  ]),
  polygon(DARK_RED, [
    [18, 14],
    [82, 14],
    [82, 20],
    [18, 20],
  ]),
  roundedBox(DARK_GOLD, 8, 3, 92, 15, 6),
  star(GOLD, 50, 45, 25),
];

/** The podium: three places, the first under a star. */
const podium: readonly Shape[] = [
  roundedBox(MID_GREEN, 4, 62, 34, 96, 3),
  roundedBox(GREEN, 35, 44, 65, 96, 3),
  roundedBox(MID_GREEN, 66, 72, 96, 96, 3),
  star(DARK_GOLD, 50, 21, 22),
  star(GOLD, 50, 21, 18),
];

const folder = join(ROOT, 'assets', 'icons');
mkdirSync(folder, { recursive: true });
for (const [name, shapes] of Object.entries({ banner, podium })) {
  for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128]) {
    writeFileSync(join(folder, `${name}-${size}.png`), encodePng(size, size, render(shapes, size)));
  }
}
