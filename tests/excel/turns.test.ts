import { mapInTurns, newFrame, newTask, rest } from '../../src/excel/turns';

/** A screen whose paintings are given by hand. */
class Screen {
  private waiting: (() => void)[] = [];

  get awaited(): number {
    return this.waiting.length;
  }

  paint(): void {
    for (const painted of this.waiting.splice(0)) painted();
  }

  install(visibilityState: 'visible' | 'hidden'): void {
    Object.assign(globalThis, {
      document: { visibilityState },
      requestAnimationFrame: (painted: () => void) => this.waiting.push(painted),
    });
  }
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
  Reflect.deleteProperty(globalThis, 'requestAnimationFrame');
});

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

test('a screen that was not painted for long is waited for, and then not at every turn', async () => {
  const screen = new Screen();
  screen.install('visible');
  await pause(100);
  const order: string[] = [];
  const turn = newTask().then(() => order.push('next turn'));
  await pause(10);
  expect(screen.awaited).toBe(1);
  expect(order).toEqual([]);
  screen.paint();
  order.push('painted');
  await turn;
  expect(order).toEqual(['painted', 'next turn']);

  await newTask();
  expect(screen.awaited).toBe(0);
});

test.each(['visible', 'hidden'] as const)(
  'work goes on where nobody paints: %s',
  async (visibility) => {
    const screen = new Screen();
    screen.install(visibility);
    await pause(100);
    await newTask();
    expect(screen.awaited).toBe(visibility === 'visible' ? 1 : 0);
  },
);

test('every one is made, in order, and nothing else', async () => {
  const squares = await mapInTurns([3, 1, 2], (one) => one * one);
  expect(squares).toEqual([9, 1, 4]);
});

describe('long work', () => {
  const { now } = Date;
  let time = now();
  afterEach(() => {
    Date.now = now;
  });

  /** How often the work rested, on a clock that only the work moves. */
  async function restsIn(work: () => Promise<void>): Promise<number> {
    Date.now = () => time;
    let timers = 0;
    const timer = globalThis.setTimeout;
    globalThis.setTimeout = ((rested: () => void) => {
      timers += 1;
      return timer(rested, 0);
    }) as typeof setTimeout;
    try {
      await work();
    } finally {
      globalThis.setTimeout = timer;
    }
    return timers;
  }

  /** Each piece of work takes so long. */
  async function restsOf(each: number, pieces: number): Promise<number> {
    time += 1_000;
    await restsIn(rest);
    return restsIn(async () => {
      const made = await mapInTurns(Array.from({ length: pieces }).keys(), (at) => {
        time += each;
        return at;
      });
      expect(made).toEqual([...Array.from({ length: pieces }).keys()]);
    });
  }

  it('is one piece, whoever did a part of it', async () => {
    // The first rests after its own piece; the two after it are too short, each by itself.
    expect(await restsOf(24, 1)).toBe(1);
    time += 12;
    expect(await restsIn(rest)).toBe(0);
    time += 12;
    expect(await restsIn(rest)).toBe(1);
  });

  it.each([
    [0, 50, 0],
    [5, 4, 0],
    [24, 3, 3],
    [12, 6, 3],
    [8, 9, 3],
    [30, 2, 2],
  ])('%i ms each, %i pieces: it rests %i times', async (each, pieces, rests) => {
    expect(await restsOf(each, pieces)).toBe(rests);
  });
});

test('a frame of its own is waited for even where one was just painted', async () => {
  const screen = new Screen();
  screen.install('visible');
  await pause(100);
  for (let n = 0; n < 2; n += 1) {
    const frame = newFrame();
    expect(screen.awaited).toBe(1);
    screen.paint();
    await frame;
  }
  screen.install('hidden');
  await newFrame();
  expect(screen.awaited).toBe(0);
});
