/** A frame of the screen: whoever works longer in one go is felt (RAIL: answer within 50 ms). */
const TURN_MS = 12;

/** Long work in short turns: between two of them the pane can paint and listen. */
export class Turns {
  private since = Date.now();

  async rest(): Promise<void> {
    if (Date.now() - this.since < TURN_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.since = Date.now();
  }
}
