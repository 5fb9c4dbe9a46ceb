/** Two frames of the screen: whoever works longer in one go is felt (RAIL: answer within 50 ms). */
const TURN_MS = 24;

/** What follows is a task of its own. */
export function newTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Long work in short turns: between two of them the pane can paint and listen. */
export class Turns {
  private since = Date.now();

  async rest(): Promise<void> {
    if (Date.now() - this.since < TURN_MS) return;
    await newTask();
    this.since = Date.now();
  }

  /** One after the other, with a rest wherever it is due. */
  async map<One, Made>(all: Iterable<One>, make: (one: One) => Made): Promise<Made[]> {
    const made: Made[] = [];
    for (const one of all) {
      made.push(make(one));
      await this.rest();
    }
    return made;
  }
}
