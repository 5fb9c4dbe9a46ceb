import type { FirmnessWords } from '../firmness-words';

export const firmness: FirmnessWords = {
  title: 'How firm it is',
  show: 'See how firm it is',
  working: 'Working out how firm it is…',
  found: (count) => `How firm it is: ${String(count)} ${count === 1 ? 'entry' : 'entries'}.`,
  edge: (award, ranks, group) => `${award}${group ? ` (${group})` : ''}, rank ${ranks}`,
  award: (award, groups) => `${award}${groups ? ` (${groups})` : ''}`,
  noEdge: {
    people:
      'Votes or a conclusion decide this award; firmness is about points and ranks, not about votes.',
    waiting: (units) =>
      `No rank parts anybody yet, so nothing can be said about how firm it is: ${units} without a result.`,
    nobody:
      'No rank parts those that get it from those that do not, so there is no edge to look at.',
  },
  waiting: (units) =>
    `Without a result, and could reach this edge: ${units}. What follows is true only among the units that have one.`,
  underCondition: (sentence) => `On that condition: ${sentence}`,
  figure: {
    points: (figure) => `${figure} points`,
    percent: (figure) => `${figure}%`,
    normalised: (figure) => `${figure} converted points`,
  },
  and: 'and',
  ahead: (upper, lower, gap) => `${upper} is ahead of ${lower} by ${gap}.`,
  byChain: (upper, lower, figure) =>
    `${upper} and ${lower} both have ${figure}; the rules for equal points decide the order.`,
  level: (units, figure) => `${units} all have ${figure}, and nothing tells them apart yet.`,
  undecided: 'The proposal is still undecided.',
  change: {
    flips: (criterion, unit, from, to) =>
      `As arithmetic alone: if criterion ${criterion} of ${unit} scored ${to} (now ${from}), the result would change.`,
    level: (criterion, unit, from, to) =>
      `As arithmetic alone: if criterion ${criterion} of ${unit} scored ${to} (now ${from}), they would be level, to be told apart.`,
  },
  byRule:
    'A rule makes this score: the result behind it would have to change accordingly, if there is one for just this score.',
  noChange: 'No single criterion of either side can change it.',
  matters: (count, ranks) =>
    `${String(count)} ${count === 1 ? 'criterion' : 'criteria'} in dispute could change rank ${ranks}:`,
  noMatters: (tried, endsOnly) =>
    `Tried one by one (${String(tried)} of differences, open proposals and rows of Không chấm${endsOnly ? '; scores that nobody has as the lowest and the highest only' : ''}): none changes it.`,
  nothingToTry:
    'There is no difference between self and verified scores, no open proposal and no row of Không chấm to try.',
  difference: (unit, criterion, self, verified) =>
    `${unit}, criterion ${criterion}: self score ${self}, verified ${verified}`,
  finding: (unit, criterion, proposed) =>
    `${unit}, criterion ${criterion}: if the proposal ${proposed} in Kiểm tra is accepted`,
  notScored: (unit, criterion) =>
    `${unit || 'All units'}, criterion ${criterion}: if it is scored after all (listed in Không chấm)`,
  openScores: (units, max) =>
    `${String(units)} ${units === 1 ? 'unit has' : 'units have'} no score yet, anything from 0 to ${max}, so it may change`,
  untried: (count) => `${String(count)} more were not tried: too many.`,
  rate: {
    exact: (share, of) =>
      `Holds in ${share} of ${of} ways to choose between self and verified scores (all of them).`,
    sampled: (share, of) =>
      `Holds in ${share} of ${of} ways to choose between self and verified scores (a sample).`,
  },
  nothingInDispute:
    'The units at this edge have no difference between self and verified scores, and no difference of another unit reaches it.',
  votesApart: 'Firmness is about points and ranks, not about votes.',
  almostAll: 'more than 99%',
  almostNone: 'less than 1%',
  percent: (whole) => `${String(whole)}%`,
  none: 'No award goes by rank, so there is no edge to look at.',
};
