import { tell, type Thidua, type Told } from './run-story';
import type { Story } from './story';

/** Story after story, then what came of each; 1 where one did not end as it says. */
export async function tellAll(
  stories: readonly Story[],
  out: string,
  thidua: Thidua,
  print: (line: string) => void,
): Promise<0 | 1> {
  const told: Told[] = [];
  for (const story of stories) told.push(await tell(story, out, thidua, print));
  print(`\n${summaryOf(told)}`);
  return told.every(({ good }) => good) ? 0 : 1;
}

/** Longer than a line of a terminal in both languages: a block a story. */
export function summaryOf(told: readonly Told[]): string {
  const blocks = told.map(({ story: { name, shows, outcome }, good }) =>
    [
      `${good ? '✓' : '✗'} ${name}  ${good ? 'đạt · ok' : 'KHÔNG ĐẠT · FAILED'}`,
      `    ${shows.vi}`,
      `    → ${outcome.vi}`,
      `    ${shows.en}`,
      `    → ${outcome.en}`,
    ].join('\n'),
  );
  const good = told.filter((one) => one.good).length;
  const count = `${String(good)}/${String(told.length)}`;
  return [...blocks, `${count} đúng kết quả · with the outcome they state`].join('\n');
}
