import type { RunWords } from '../run-words';

export const run: RunWords = {
  changes: (units, added, gone) =>
    `SINCE THE LAST RUN: ${String(units)} units with other results, ${String(added)} new findings, ${String(gone)} findings gone`,
  noChanges: 'SINCE THE LAST RUN: nothing has changed',
  notRanked: 'not ranked',
  noAward: 'no award',
  step: (before, after) => `${before} → ${after}`,
  rank: (step) => `rank ${step}`,
  total: (step) => `total ${step}`,
  award: (step) => `award: ${step}`,
  added: 'New',
  gone: 'Gone',
  title: 'Since the last ranking',
  all: (count) => `Show all ${String(count)} changes`,
  outOfDate:
    'The workbook has changed since the ranking, which no longer follows from its figures.',
  rankAgain: 'Rank again',
};
