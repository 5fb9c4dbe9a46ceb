/** An add-in that writes sends one request after another: the sheet is drawn when it pauses… */
const PAUSE_MS = 25;
/** …and in between, so that a long work is seen to go on. */
const LONGEST_MS = 250;

/** Draws soon, and once for many wishes. */
export class Refresher {
  private readonly draw: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since = 0;

  constructor(draw: () => void) {
    this.draw = draw;
  }

  soon(): void {
    const now = performance.now();
    if (this.timer === undefined) this.since = now;
    clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(PAUSE_MS, this.since + LONGEST_MS - now));
    this.timer = setTimeout(() => this.now(), wait);
  }

  now(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.draw();
  }
}
