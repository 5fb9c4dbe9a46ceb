import type { FailureCatalogue } from '../failure-words';

export const failures: FailureCatalogue = {
  cellEdit: () => 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  protected: (p) =>
    p('sheet')
      ? `Sheet “${p('sheet')}” is protected. Unprotect it (Review › Unprotect Sheet) and try again; nothing was changed.`
      : 'The sheet or workbook is protected. Unprotect it (Review › Unprotect), then try again.',
  tooLarge: () =>
    'The workbook is too large for one message to Excel. Remove what is not needed and try again.',
  notResponding: () =>
    'Excel does not answer, and it is not known whether the last write reached the workbook. Try again: nothing is written twice. If it stays, close and reopen the workbook.',
  gone: () => 'A sheet was deleted or changed meanwhile. Try again.',
  nameTaken: () => 'A sheet or table of that name exists already. Rename it and try again.',
  tooOld: () => 'This Excel is too old. Excel 2021, Microsoft 365 or Excel on the web is needed.',
  busy: () => 'Excel is busy. Wait a moment and try again.',
  overtaken: (p) =>
    `While the add-in was writing, somebody changed ${p('detail')}. What they wrote was kept and this run is not finished: try again.`,
  sessionLost: () =>
    'Excel was lost on the way; it is not known whether the last step was written. Try again: nothing is written twice. If that does not help, reload the page of Excel (F5) and open this pane again.',
  cancelled: () =>
    'Stopped. If something was being written, the first screen says so and offers to go on or take it back.',
  unexpected: () =>
    'Excel reported an unforeseen error. Try again; if it stays, send the details to support.',
  notAClusterWorkbook: () =>
    'This is no cluster workbook yet: sheets Bảng tiêu chí and Đơn vị were not found. Create one from a template first.',
  alreadyAClusterWorkbook: () =>
    'This already is a cluster workbook. Open an empty one to create another.',
  creationBegun: (p) =>
    `This workbook was being made from the template “${p('template')}” at ${p('time')} and is not finished. Choose that template to go on, or make a new one in another empty file.`,
  fileUnreadable: (p) => `“${p('name')}” cannot be read: ${p('problem')}.`,
  unknownTemplate: (p) => `There is no template “${p('name')}”. Known: ${p('known')}.`,
  noUnits: (p) => `Sheet “${p('sheet')}” lists no unit yet. Fill in the members and try again.`,
  amendmentRefused: (p) => `The new version was not made. ${p('field')}: ${p('problem')}.`,
  noEarlierVersion: (p) =>
    p('version')
      ? `The workbook has no locked sheet of version ${p('version')} to compare with.`
      : 'The workbook has no earlier version of the regulation to compare with.',
  notSeveralClusters: () =>
    'This is the workbook of one cluster. Gather into a new one, or into one whose setting Sổ gồm says “Nhiều cụm, khối cùng quy chế”.',
  unknownUnit: (p) => `There is no unit “${p('name')}”. The units: ${p('units')}.`,
  bookChanged: () =>
    'The workbook has changed since these files were read. Nothing was written; read the files again and look before taking them.',
  nothingToTakeBack: () =>
    'There is nothing to take back: no run has written over anything, or it was taken back already.',
  resultsStale: () =>
    'The results in the workbook do not match the figures as they stand, or no unit has been ranked: press Rank, then seal again.',
  handedOverUnreadable: () =>
    'What was pasted is not the next year’s book, or a part of it is missing. In the old workbook open “Close the year”, copy all of it again and paste once more.',
};
