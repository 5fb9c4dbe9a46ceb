import { endsByBounds } from '../../../src/domain/awards/bounds';
import { NONE } from '../../../src/domain/awards/ends';
import { ALL_DOUBTS } from '../../../src/domain/awards/possible-ends';
import type { Doubts } from '../../../src/domain/awards/scenarios';
import { contestOf, type ContestDraft } from './ladder';

/** `A: Cờ/–`: either; `A: – +Bằng khen?`: perhaps one beside the ladder. */
export function bounds(draft: ContestDraft, doubts: Partial<Doubts> = {}): readonly string[] {
  const contest = contestOf(draft);
  const name = (index: number): string => contest.tiers[index]?.name ?? '?';
  const endsOf = endsByBounds(contest, { ...ALL_DOUBTS, ...doubts });
  const units = [
    ...contest.places.flatMap((place) => place.units.map(({ unit }) => unit.code)),
    ...contest.waiting.map(({ unit }) => unit),
  ];
  return units.map((unit) => {
    const { ladder, beside } = endsOf(unit);
    const main = [...ladder].map((end) => (end === NONE ? '–' : name(end))).join('/');
    const more = [...beside].map(([end, held]) => ` +${name(end)}${held === 'yes' ? '' : '?'}`);
    return `${unit}: ${main}${more.join('')}`;
  });
}

type Case = readonly [
  what: string,
  draft: ContestDraft,
  expected: readonly string[],
  doubts?: Partial<Doubts>,
];

export const cases = (all: readonly Case[]) =>
  all.map(([what, draft, expected, doubts = {}]) => [what, draft, expected, doubts] as const);
