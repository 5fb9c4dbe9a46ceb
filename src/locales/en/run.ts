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
  kinds: {
    creation: 'making the workbook',
    import: 'writing the sheets that were sent',
    answers: 'writing answers',
    growth: 'adding rows to the sheets',
    ranking: 'writing the ranking',
    takingBack: 'taking back',
    handling: 'writing a decision into Kiểm tra',
    amendment: 'opening a new version of the regulation',
    seal: 'sealing',
    paper: 'writing a paper',
    explanations: 'writing Giải thích kết quả',
    votes: 'preparing the votes',
    notices: 'writing notices of verification',
    roles: 'writing the roles of the next year',
    ownSheet: 'adding a sheet',
    gathering: 'gathering the clusters’ books',
  },
  cutOff: (kind, time) => `Not finished: ${kind} (${time})`,
  cutOffNext: ({ what, step, kept, about }) => {
    const at = step !== '' && step !== '*' ? `It was cut off at “${step}”. ` : '';
    const back = kept ? ' To have it as it was before: take back the last run.' : '';
    if (what === 'import') {
      return `${at}The sheets of these units may be written in part and are not ranked. Choose the same files again to go on.${back}`;
    }
    if (what === 'creation') return `${at}Go on with the same template, “${about}”.`;
    if (['ranking', 'answers', 'growth', 'takingBack'].includes(what)) {
      return `${at}The results in the workbook cannot be used yet. Press Go on to finish.${back}`;
    }
    return `${at}Do the same again; nothing is written twice.`;
  },
  goOn: 'Go on',
  nothingToTakeBack: 'There is nothing to take back.',
  takenBack: (cells) => `Taken back: ${String(cells)} cells are as they were.`,
};
