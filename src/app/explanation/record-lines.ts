import type { LeafDetail, MarkUse, RivalResult } from '../../domain/explanation/node';
import { Exact } from '../../domain/numbers/exact';
import type { Measured } from '../../domain/regulation/rule';
import type { Words } from '../../locales/words';
import { shownFigure } from '../book/describe';
import { line, shownExact, type ExplainedLine } from './line';
import type { Speaking } from './say-steps';

/** Marks from outside, those that fell away among them, and what became of them together. */
export function markLines(
  { marks, means }: Pick<LeafDetail, 'marks' | 'means'>,
  words: Words,
): readonly ExplainedLine[] {
  const say = words.explanation;
  return [
    ...means
      // One voice alone is no mean of anything.
      .filter(({ how, counted, points }) => how !== 'mean' || counted > 1 || points === null)
      .map(({ source, how, counted, dropped, points }) =>
        line(say.mean(say.source[source]), {
          value: points ? shownExact(points, words) : say.noMark,
          how: say.meanOf[how](
            String(counted),
            dropped.map((mark) => shownExact(mark, words)),
          ),
          detail: true,
        }),
      ),
    ...marks.map((one) => markLine(one, words)),
  ];
}

function markLine({ mark, asRank, use }: MarkUse, words: Words): ExplainedLine {
  const say = words.explanation;
  const { assessor, points, rank, place } = mark;
  const figure = asRank ? rank : points;
  return line(asRank ? say.rankBy(assessor) : say.mark(assessor), {
    value: figure ? shownExact(figure, words) : '–',
    how: say.markUse[use],
    place,
    detail: true,
  });
}

/** Awards that the unit holds, with what each gave: nothing, where it gave nothing. */
export function honourLines(
  { honours }: Pick<LeafDetail, 'honours'>,
  words: Words,
): readonly ExplainedLine[] {
  const say = words.explanation;
  return honours.map(({ honour, use, points }) => {
    const { award, inPeriod, yearsAgo, place } = honour;
    const shown = shownExact(points, words);
    const when = inPeriod ? say.honourInPeriod : say.honourOlder(String(yearsAgo));
    return line(say.honour, {
      value: award,
      how: `${when}: ${say.honourUse[use](shown)}`,
      place: place ?? null,
      detail: true,
    });
  });
}

/** What the comparison measures of the unit, and of those that did best. */
export function rivalLines(
  { measured, rivals }: Pick<LeafDetail, 'measured' | 'rivals'>,
  { words, nameOf }: Speaking,
): readonly ExplainedLine[] {
  const say = words.explanation;
  const own = measured
    ? [line(say.ownMeasure, { value: sayMeasured(measured, words), detail: true })]
    : [];
  return [
    ...own,
    ...rivals.map((rival) =>
      line(say.rival(nameOf(rival.unit)), {
        value: rival.measured ? sayMeasured(rival.measured, words) : sayRanks(rival, words),
        how: rivalHow(rival, words),
        place: rival.place,
        detail: true,
      }),
    ),
  ];
}

function sayRanks({ ranks }: RivalResult, words: Words): string {
  return words.explanation.ranks(ranks.map((rank) => shownExact(rank, words)).join(', '));
}

function rivalHow({ result, target, points }: RivalResult, words: Words): string {
  const { rivalResult, rivalTarget, rivalPoints } = words.explanation;
  const cells = [
    [result, rivalResult],
    [target, rivalTarget],
  ] as const;
  return [
    ...cells.flatMap(([cell, say]) =>
      cell && cell.raw !== '' ? [say(shownFigure(cell.raw, words))] : [],
    ),
    ...(points ? [rivalPoints(shownExact(points, words))] : []),
  ].join(', ');
}

function sayMeasured(measured: Measured, words: Words): string {
  const say = words.explanation.measured;
  const percent = (share: Exact): string => `${shownExact(share.times(Exact.hundred), words)}%`;
  if ('excess' in measured && measured.excess.sign() === 0) return say.reached(percent(Exact.one));
  switch (measured.by) {
    case 'share':
      return say.share(percent(measured.excess));
    case 'amount':
      return say.amount(shownExact(measured.excess, words));
    case 'reached':
      return say.reached(percent(measured.reached));
    case 'result':
      return say.result(shownExact(measured.result, words));
  }
}
