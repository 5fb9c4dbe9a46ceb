import { isAnswerSlow, noteSlowness, onSlowAnswer } from '../../src/excel/slow-answer';

/** An answer that is given when the test wants it. */
function owed(): { answer: Promise<void>; give: () => void; refuse: () => void } {
  let give: () => void = () => undefined;
  let refuse: () => void = () => undefined;
  const answer = new Promise<void>((resolve, reject) => {
    give = resolve;
    refuse = () => reject(new Error('refused'));
  });
  return { answer, give, refuse };
}

/** What the listener was told until `work` had ended. */
async function told(work: () => Promise<void>): Promise<readonly boolean[]> {
  const heard: boolean[] = [];
  const stop = onSlowAnswer(() => heard.push(isAnswerSlow()));
  await work();
  stop();
  return heard;
}

function change(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onSlowAnswer(() => {
      stop();
      resolve();
    });
  });
}

test('a quick answer is not worth a word', async () => {
  expect(await told(() => noteSlowness(Promise.resolve(), 1))).toEqual([]);
});

test.each(['give', 'refuse'] as const)('a slow one is told until it is there (%s)', async (end) => {
  const heard = await told(async () => {
    const { answer, ...ends } = owed();
    const noted = noteSlowness(answer, 1).catch(() => undefined);
    await change();
    expect(isAnswerSlow()).toBe(true);
    ends[end]();
    await noted;
  });
  expect(heard).toEqual([true, false]);
});

test('two that overlap are slow until the last one', async () => {
  const [first, second] = [owed(), owed()];
  const both = [noteSlowness(first.answer, 1)];
  await change();
  both.push(noteSlowness(second.answer, 1));
  await change();
  first.give();
  await both[0];
  expect(isAnswerSlow()).toBe(true);
  second.give();
  await Promise.all(both);
  expect(isAnswerSlow()).toBe(false);
});
