import type { FirmnessWords } from '../firmness-words';

export const firmness: FirmnessWords = {
  title: 'How firm it is',
  show: 'See how firm it is',
  working: 'Working out how firm it is…',
  found: (count) => `${String(count)} award ${count === 1 ? 'edge' : 'edges'} looked at.`,
  edge: (award, ranks, group) => `${award}${group ? ` (${group})` : ''}, rank ${ranks}`,
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
    flips: (criterion, unit, from, to, rises) =>
      `Criterion ${criterion} of ${unit} ${turn(rises)} from ${from} to ${to} is enough to change it.`,
    level: (criterion, unit, from, to, rises) =>
      `Criterion ${criterion} of ${unit} ${turn(rises)} from ${from} to ${to} is enough to make them level, to be told apart.`,
  },
  noChange: 'No single criterion of either side can change it.',
  matters: (count, ranks) =>
    `${String(count)} ${count === 1 ? 'criterion' : 'criteria'} in dispute could change rank ${ranks}:`,
  noMatters: 'Nothing that is in dispute could change it by itself.',
  difference: (unit, criterion, self, verified) =>
    `${unit}, criterion ${criterion}: self score ${self}, verified ${verified}`,
  finding: (unit, criterion, proposed) =>
    `${unit}, criterion ${criterion}: if the proposal ${proposed} in Kiểm tra is accepted`,
  notScored: (unit, criterion) =>
    `${unit || 'All units'}, criterion ${criterion}: if it is scored after all (listed in Không chấm)`,
  untried: (count) => `${String(count)} more were not tried: too many.`,
  rate: {
    exact: (share, of) =>
      `Holds in ${share} of ${of} ways to choose between self and verified scores (all of them).`,
    sampled: (share, of) =>
      `Holds in ${share} of ${of} ways to choose between self and verified scores (a sample).`,
  },
  nothingInDispute: 'No difference between self and verified scores reaches this edge.',
  almostAll: 'more than 99%',
  almostNone: 'less than 1%',
  percent: (whole) => `${String(whole)}%`,
  none: 'No award goes by rank, so there is no edge to look at.',
};

function turn(rises: boolean): string {
  return rises ? 'rising' : 'falling';
}
