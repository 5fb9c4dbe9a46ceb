import { newTask, Turns } from '../../src/excel/turns';

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
  const squares = await new Turns().map([3, 1, 2], (one) => one * one);
  expect(squares).toEqual([9, 1, 4]);
});
