const TURN_MS = 40;

/** Lets the pane repaint during a long reading, and costs nothing in a short one. */
export class Breath {
  private since = Date.now();

  get due(): boolean {
    return Date.now() - this.since > TURN_MS;
  }

  async take(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.since = Date.now();
  }
}
