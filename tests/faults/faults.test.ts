import { playMatrix, wrongIn } from './matrix';

/** Every so many lines of the matrix, each at one of its requests; `npm run test:faults` plays it whole. */
const PARTS = 9;

test('a sample of the matrix: nothing lost, nothing unsaid, every book converges', async () => {
  const wrong: string[] = [];
  let cases = 0;
  await playMatrix({ part: 4, parts: PARTS, sampled: true }, (played) => {
    cases += 1;
    wrong.push(...wrongIn(played));
  });
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThan(40);
});
