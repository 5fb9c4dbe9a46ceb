import { plural } from './plural';

/** Words of the screen of votes. */
export const votes = {
  open: 'Still to be decided',
  nothingOpen: 'Nothing waits for a vote or a conclusion.',
  why: {
    needsVote: 'not voted on yet',
    voteUnclear: 'recorded, but not complete enough to tell',
    votesTied: 'level votes: another round or a conclusion is needed',
    needsCouncil: 'the council decides',
    tieAtEdge: 'level at the edge of the award',
  },
  by: {
    rows: 'Fill in the votes in the rows that are there.',
    newRows: 'There is no row for the votes yet.',
    conclusion: 'Write it in sheet “Kết luận”.',
  },
  prepare: 'Add rows for the votes',
  preparing: 'Adding rows…',
  prepared: (count: number): string =>
    `${plural(count, 'row')} added. Fill in the votes and rank again.`,
  sheet: 'Open sheet Kết quả suy tôn',
  conclusions: 'Open sheet Kết luận',
  recorded: 'Recorded',
  nothingRecorded: 'No vote has been recorded.',
  share: (percent: string): string => `${percent}%`,
  showRow: (matter: string, unit: string): string => `Go to row ${matter}, ${unit}`,
  afterwards: 'Then go back to the workbook and rank: only that makes it count.',
} as const;
