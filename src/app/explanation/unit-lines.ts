import type { Explanation } from '../../domain/explanation/node';
import type { HandledFinding } from '../../domain/findings/finding';
import type { Year } from '../../domain/year/year';
import type { Words } from '../../locales/words';
import { nameIn } from '../book/name-in';
import { openErrors } from '../ranking/result-rows';
import { awardsLine } from './award-lines';
import type { ExplainedLine } from './line';
import { classLine, rankLine } from './order-lines';
import { pointsLine } from './points-lines';
import { standingLine } from './standing-lines';

/** The whole explanation of one unit, in the order in which people ask. */
export function unitLines(
  explanation: Explanation,
  year: Year,
  findings: readonly HandledFinding[],
  words: Words,
): readonly ExplainedLine[] {
  const { standing, total, base, percent, rank, classification, unit } = explanation;
  const nameOf = nameIn(year);
  const speaking = { words, lateRule: year.regulation.settings.text('lateRule'), nameOf };
  const { provisionalTotal } = words.explanation.subject;
  const ranked = standing.status === 'ranked';
  return [
    standingLine(explanation, openErrors(findings, unit.code), words),
    rankLine(rank, nameOf, words),
    classLine(classification, words),
    awardsLine(explanation, year, words),
    pointsLine(total, speaking, ranked ? undefined : provisionalTotal),
    pointsLine(base, speaking),
    pointsLine(percent, speaking),
  ];
}
