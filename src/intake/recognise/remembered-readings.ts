import { finding, type Finding } from '../../domain/findings/finding';
import { shownAnswer, type Remembered } from '../../domain/memory/memory';
import type { Header } from './columns/find-header';

type Answer = Pick<Remembered<unknown>, 'seen' | 'said'>;

/** What the clerk's answers of before decided, once for a sheet and all of it: never in silence. */
export function rememberedReadings(
  place: Pick<Finding['place'], 'file' | 'sheet'>,
  used: readonly (Answer | undefined)[],
): readonly Finding[] {
  const answers = [...new Set(used.flatMap((answer) => (answer ? [shownAnswer(answer)] : [])))];
  if (answers.length === 0) return [];
  return [
    finding({
      kind: 'readFromMemory',
      place: { ...place, cell: null },
      raw: answers.join('; '),
      params: { answers, count: answers.length },
    }),
  ];
}

export function rememberedHeadings(headers: readonly Header[]): readonly Answer[] {
  return headers
    .flatMap(({ headings }) => headings)
    .flatMap(({ reading }) => ('remembered' in reading ? (reading.remembered ?? []) : []));
}
