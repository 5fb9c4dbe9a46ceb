import type {
  ClassNode,
  Neighbour,
  RankNode,
  TieNode,
  TieStageNode,
} from '../../domain/explanation/node';
import type { Exact } from '../../domain/numbers/exact';
import { joinNames } from '../../domain/text/names';
import type { Words } from '../../locales/words';
import { line, shownExact, type ExplainedLine } from './line';

type NameOf = (unit: string) => string;

/** Why the unit stands where it stands. */
export function rankLine(rank: RankNode | null, nameOf: NameOf, words: Words): ExplainedLine {
  const { subject, rank: say } = words.explanation;
  if (!rank) return line(subject.rank, { value: '–', how: say.none });
  const { value, among, basis, figure, ahead, exact, scope, above, below, tie } = rank;
  const by = say.basis[basis];
  const shown = figure ? shownExact(figure, words) : '–';
  const how = ahead === 0 ? say.first(by, shown) : say.how(by, shown, String(ahead));
  const neighbour = (one: Neighbour | null, text: (unit: string) => string) =>
    one === null
      ? []
      : [
          line(text(nameOf(one.unit)), {
            value: one.figure ? shownExact(one.figure, words) : '–',
            how: say.neighbour(String(one.rank)),
          }),
        ];
  return line(subject.rank, {
    value: say.of(String(value), String(among)),
    how: [how, say.scope[scope], ...(exact ? [say.exact] : [])].join('; '),
    children: [
      ...neighbour(above, say.above),
      ...neighbour(below, say.below),
      ...(tie ? [tieLine(tie, nameOf, words)] : []),
    ],
  });
}

function tieLine({ others, stages, level, ending }: TieNode, nameOf: NameOf, words: Words) {
  const { rank: say } = words.explanation;
  const names = (codes: readonly string[]): string => joinNames(codes.map(nameOf));
  const end = level.length > 0 ? `${say.stillLevel(names(level))}: ${say.ending[ending]}` : '';
  return line(say.tie(names(others)), {
    how: end,
    children: stages.map((stage) => stageLine(stage, nameOf, words)),
  });
}

/** What one step of the chain measured, and whom it put before and behind the unit. */
function stageLine(
  { step, measured, before, behind, level }: TieStageNode,
  nameOf: NameOf,
  words: Words,
): ExplainedLine {
  const { rank: say } = words.explanation;
  const part = (codes: readonly string[], text: (units: string) => string): readonly string[] =>
    codes.length === 0 ? [] : [text(joinNames(codes.map(nameOf)))];
  return line(step, {
    value: measured
      .map(({ unit, value }) => `${nameOf(unit)}: ${shownMeasure(value, words)}`)
      .join('; '),
    how: [
      ...part(before, say.stageBefore),
      ...part(behind, say.stageBehind),
      ...part(level, say.stageLevel),
    ].join('; '),
  });
}

/** A rank or a day is measured with its sign turned: the smaller goes first. */
function shownMeasure(value: Exact | number | null, words: Words): string {
  if (value === null) return words.explanation.rank.unknown;
  if (typeof value === 'number') return String(Math.abs(value));
  return shownExact(value.sign() < 0 ? value.negated() : value, words);
}

/** Why the unit has its class. */
export function classLine(node: ClassNode | null, words: Words): ExplainedLine {
  const { subject, classification: say, rank, verdict } = words.explanation;
  if (!node) return line(subject.classification, { value: '–', how: say.none });
  const { value, open, basis, figure, cappedFrom, bands, stepsDown } = node;
  const shown = figure ? shownExact(figure, words) : '–';
  const how = [
    say.how(rank.basis[basis], shown),
    ...(cappedFrom ? [say.capped(shownExact(cappedFrom, words), shown)] : []),
    ...(stepsDown > 0 ? [say.stepsDown(String(stepsDown))] : []),
    ...(open === null ? [] : [words.report.classOpen(open)]),
  ];
  return line(subject.classification, {
    value: value ?? '–',
    how: how.join('; '),
    children: bands.map(({ band, reached, conditions }) =>
      line(band.name, {
        value: say.from(shownExact(band.from, words)),
        how: [
          reached ? say.reached : say.notReached,
          ...conditions.map(({ text, verdict: own }) => `${text}: ${verdict[own]}`),
          ...(band.name === value ? [say.chosen] : []),
        ].join('; '),
        place: band.place,
      }),
    ),
  });
}
