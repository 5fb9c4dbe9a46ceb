import type { GatherWords } from '../gather-words';

export const gather: GatherWords = {
  openEnds: (units, awards) =>
    [
      ...(units.length > 0 ? [`without a total: ${units.join(', ')}`] : []),
      ...(awards.length > 0 ? [`not decided: ${awards.join(', ')}`] : []),
    ].join('; '),
  more: (count) => `and ${String(count)} more`,
  status: { new: 'Gathered', changed: 'Gathered again', same: 'Unchanged', refused: 'Refused' },
  logGathered: 'Gathered',
  logAgain: 'Gathered again',
  logBook: (units, seal) =>
    `${String(units)} units · ${seal === '' ? 'not sealed' : `seal ${seal}`}`,
  unsealed: 'not sealed',
  summary: (taken, books, units) =>
    `Gathered ${String(taken)} of ${String(books)} books, ${String(units)} units`,
  nothing: 'No book could be gathered: nothing was written.',
  changed: (count) => `${String(count)} places differ from the last gathering`,
  book: 'Book',
  cluster: 'Cluster',
  units: 'Units',
  seal: 'Seal',
  state: 'Status',
  about: 'What changed',
  title: 'Gather the clusters’ books',
  hint: 'Choose the ranked workbooks (.xlsx) of clusters under one regulation. Gathered again, only books that changed are written.',
  choose: 'Choose books…',
  working: (done, total) => `Reading book ${String(done)} of ${String(total)}`,
  writing: 'Writing and ranking',
};
