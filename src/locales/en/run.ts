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
  classification: (step) => `class ${step}`,
  noClass: 'no class',
  award: (step) => `award: ${step}`,
  added: 'New',
  gone: 'Gone',
  title: 'Since the last ranking',
  all: (count) => `Show all ${String(count)} changes`,
  outOfDate:
    'The workbook has changed since the ranking, which no longer follows from its figures.',
  rankAgain: 'Rank again',
  logTakenBack: 'Taken back',
  logVotesPrepared: 'Rows for votes prepared',
  voteRows: (count) => `${String(count)} row${count === 1 ? '' : 's'}`,
  what: { import: 'Import', ranking: 'Ranking' },
  cells: (count) => `${String(count)} cells as they were`,
  leftAlone: (places) => `Left alone, changed since: ${places}`,
  takeBack: 'Take back the last run',
  takeBackTitle: 'Take back the last run?',
  takeBackText: (what, time, cells) =>
    `${what} at ${time}: ${String(cells)} cells become what they were before it, then the year is ranked again. Cells that were changed since are left alone; a sheet that was added is emptied, not deleted. Recorded in “Nhật ký”.`,
  nothingToTakeBack: 'There is nothing to take back.',
  takenBack: (cells) => `Taken back: ${String(cells)} cells are as they were.`,
};
