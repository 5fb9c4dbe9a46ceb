import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { format } from 'node:util';
import { tell, type Thidua } from '../../../scripts/demo/run-story';
import { chosenStories, SAMPLES, storyNames } from '../../../scripts/demo/stories';
import { ROOT } from '../../../scripts/support/root';
import { runThidua } from '../../../src/cli/run';

const folder = mkdtempSync(join(tmpdir(), 'thidua-demo-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The command line without a process of its own; what it says is kept. */
const inProcess: Thidua = async (command) => {
  const said: string[] = [];
  const silenced = (['log', 'warn', 'error'] as const).map((level) =>
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      said.push(format(...words));
    }),
  );
  try {
    return { exit: await runThidua(command), said: said.join('\n') };
  } finally {
    for (const spy of silenced) spy.mockRestore();
  }
};

/** Each sample as `npm run demo -- --all` tells it, from its workbook to what is written. */
test.each(SAMPLES.map((story) => [story.name, story] as const))(
  '%s ends with the outcome it states',
  async (_, story) => {
    const printed: string[] = [];
    const { good } = await tell(story, relative(ROOT, folder), inProcess, (line) => {
      printed.push(line);
    });
    expect(printed.filter((line) => line.includes('✗'))).toEqual([]);
    expect(good).toBe(true);
  },
);

test('the samples, the cases, or one of either', () => {
  const names = (choice: Partial<Parameters<typeof chosenStories>[0]>): unknown =>
    chosenStories({ all: false, cases: false, only: undefined, ...choice })?.map(
      ({ name }) => name,
    );
  expect(names({ all: true })).toEqual(SAMPLES.map(({ name }) => name));
  expect(names({ all: true, cases: true })).toEqual(storyNames());
  expect(names({ only: 'case-e' })).toEqual(['case-e']);
  expect(names({ only: 'mien-tay' })).toBeUndefined();
});
