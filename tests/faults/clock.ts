const { setTimeout: realTimeout, clearTimeout: realClear, setImmediate: soon } = globalThis;

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** A wait this long is a watchdog's: it only ends when nothing else can happen any more. */
const LONG = 1_000;
/** Real milliseconds without any progress after which nothing else can happen. */
const QUIET = 6;

/** Time that passes as soon as there is nothing to do: nobody waits 90 seconds for a request that hangs. */
export class FakeClock {
  private readonly timers = new Map<number, Timer>();
  private now = 0;
  private next = 1;

  install(): void {
    const set = (work: () => void, delay = 0): number => {
      const id = this.next++;
      this.timers.set(id, { at: this.now + delay, ring: work });
      return id;
    };
    const clear = (id: unknown): void => {
      if (typeof id === 'number') this.timers.delete(id);
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }

  uninstall(): void {
    Object.assign(globalThis, { setTimeout: realTimeout, clearTimeout: realClear });
  }

  /** Lets time pass until the work has ended. */
  async until<T>(work: Promise<T>): Promise<T> {
    let open = true;
    const ended = work.finally(() => {
      open = false;
    });
    ended.catch(() => undefined);
    let quietSince = performance.now();
    while (open) {
      await new Promise<void>((resolve) => soon(resolve));
      const due = this.earliest();
      if (!open || due === null) continue;
      const [id, { at, ring }] = due;
      const quiet = performance.now() - quietSince;
      if (at - this.now >= LONG && quiet < QUIET) continue;
      this.timers.delete(id);
      this.now = Math.max(this.now, at);
      ring();
      quietSince = performance.now();
    }
    return ended;
  }

  private earliest(): readonly [number, Timer] | null {
    const [first] = [...this.timers].sort(([, a], [, b]) => a.at - b.at);
    return first ?? null;
  }
}
