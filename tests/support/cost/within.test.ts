import { itAtFullSpeed } from './at-full-speed';
import { within } from './within';
import { yardstick } from './yardstick';

function many(): string {
  for (let n = 0; n < 12; n += 1) yardstick();
  return 'many';
}

it('gives what the work gives', async () => {
  expect(await within(60, () => 7)).toBe(7);
  expect(await within(60, async () => Promise.resolve('later'))).toBe('later');
  await expect(within(60, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

itAtFullSpeed('refuses what takes too long again and again', async () => {
  await expect(within(2, many)).rejects.toThrow(/It takes \d+\.\d yardsticks, 2 at most\./);
});

itAtFullSpeed(
  'a slow turn is no verdict: it is tried again, and the first result counts',
  async () => {
    let turns = 0;
    const result = await within(2, () => {
      turns += 1;
      if (turns === 1) many();
      return turns;
    });
    expect([turns, result]).toEqual([2, 1]);
  },
);
