import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const MARGIN = 16;
const WHITE = 250;
/** The foot of the page with its number, in inches: no part of the picture. */
const FOOT = 0.7;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The first page of a PDF as `<picture>.png`, without the white around it. */
export function drawPage(pdf: string, picture: string, dotsPerInch: number): void {
  const options = ['-singlefile', '-f', '1', '-r', String(dotsPerInch)];
  execFileSync('pdftoppm', [...options, '-gray', pdf, pdf]);
  const plain = `${pdf}.pgm`;
  const { x, y, width, height } = inkBox(readFileSync(plain), Math.round(FOOT * dotsPerInch));
  const crop = [...['-x', String(x)], ...['-y', String(y)]];
  const size = [...['-W', String(width)], ...['-H', String(height)]];
  execFileSync('pdftoppm', [...options, ...crop, ...size, '-png', pdf, picture]);
}

/** Where there is anything but white in a binary PGM, with a little air around it. */
export function inkBox(pgm: Uint8Array, foot: number): Box {
  const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(
    new TextDecoder('latin1').decode(pgm.slice(0, 64)),
  );
  if (!head) throw new Error('no PGM');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const start = head[0].length;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height - foot; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((pgm[start + y * width + x] ?? 255) >= WHITE) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (right < 0) throw new Error('the page is empty');
  const x = Math.max(0, left - MARGIN);
  const y = Math.max(0, top - MARGIN);
  return {
    x,
    y,
    width: Math.min(width, right + MARGIN + 1) - x,
    height: Math.min(height, bottom + MARGIN + 1) - y,
  };
}
