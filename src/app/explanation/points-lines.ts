import type { LeafDetail, PointsNode } from '../../domain/explanation/node';
import type { Exact } from '../../domain/numbers/exact';
import { UNIT_COLUMNS } from '../../domain/book/unit-sheet';
import type { Criterion } from '../../domain/regulation/criterion';
import { RULE_KINDS } from '../../domain/regulation/rules/registry';
import type { Words } from '../../locales/words';
import { shownFigure } from '../book/describe';
import { findingLine, line, shownAt, shownExact, type ExplainedLine } from './line';
import { honourLines, markLines, rivalLines } from './record-lines';
import { sayHow, type Speaking } from './say-steps';

/** A figure with all that it came from. */
export function pointsLine(node: PointsNode, speaking: Speaking, title?: string): ExplainedLine {
  const { words } = speaking;
  const { subject, value, place, origin, findings, detail } = node;
  const criterion = 'criterion' in subject ? subject.criterion : null;
  const scores = subject.about === 'leaf' || subject.about === 'section';
  const own = 'criterion' in subject ? '' : words.explanation.subject[subject.about];
  return line(title ?? criterion?.title ?? own, {
    code: criterion?.code ?? '',
    value: value ? shownExact(value, words) : '–',
    figure: value?.toNumber() ?? null,
    outOf: scores && criterion && value ? outOf(value, criterion, words) : null,
    how: sayHow(node, speaking),
    basis: basisOf(node, criterion),
    place,
    at: shownAt(place, origin),
    children: [
      ...(criterion && scores ? ruleLines(criterion, speaking) : []),
      ...(detail ? detailLines(detail, speaking) : []),
      ...findings.map((found) => findingLine(found, words)),
      ...node.children.map((child) => pointsLine(child, speaking)),
    ],
  });
}

/** None of what only takes points away, nor of bonus points beyond the scale. */
function outOf(value: Exact, { max }: Criterion, words: Words): ExplainedLine['outOf'] {
  if (max.sign() <= 0 || value.sign() < 0 || value.minus(max).sign() > 0) return null;
  return { max: shownExact(max, words), share: value.dividedBy(max).toNumber() };
}

/** What was decided for the unit goes before what the regulation says of the row. */
function basisOf({ steps }: PointsNode, criterion: Criterion | null): string {
  const decided = steps.flatMap((step) =>
    step.move === 'notScored' && step.cause.by === 'decision' && step.cause.basis !== ''
      ? [step.cause.basis]
      : [],
  );
  return [...decided, criterion?.basis ?? ''].filter((text) => text !== '').join('; ');
}

/** *Cách chấm* and *Mức điểm*, in the regulation's words. */
function ruleLines(
  { rule, parentRule, place }: Criterion,
  { words }: Speaking,
): readonly ExplainedLine[] {
  const parent = parentRule?.print();
  // That a section adds up its rows is said by its own line.
  if (parentRule?.kind === 'sum' && parent?.points === '') return [];
  const method = parent?.method ?? RULE_KINDS.find(({ kind }) => kind === rule?.kind)?.label ?? '';
  const points = parent?.points ?? rule?.print() ?? '';
  if (method === '' && points === '') return [];
  const how = [method, points].filter((text) => text !== '').join(': ');
  return [line(words.explanation.rule, { how, place, detail: true })];
}

function detailLines(detail: LeafDetail, speaking: Speaking): readonly ExplainedLine[] {
  const { cells, data, byRule, reason, explanation } = detail;
  const { words } = speaking;
  const say = words.explanation;
  const note = (text: string, how: string): readonly ExplainedLine[] =>
    how === '' ? [] : [line(text, { how, detail: true })];
  return [
    ...cells.map(({ field, cell }) =>
      line(UNIT_COLUMNS[field].heading, {
        value: shownFigure(cell.raw, words),
        place: cell.own,
        at: shownAt(cell.own, cell.origin),
        detail: true,
      }),
    ),
    ...data.map(({ name, cell }) =>
      line(name, { value: shownFigure(cell.raw, words), place: cell.own, detail: true }),
    ),
    ...markLines(detail, words),
    ...honourLines(detail, words),
    ...rivalLines(detail, speaking),
    ...(byRule?.kind === 'points'
      ? [line(say.byRule, { value: shownExact(byRule.points, words), detail: true })]
      : []),
    ...note(say.reason, reason),
    ...note(say.explanation, explanation),
  ];
}
