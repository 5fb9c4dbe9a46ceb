import type { ReportWords } from '../report-words';

const SAVE_AS_XLSX = 'save it as .xlsx and import it again';
const ASK_FOR_SHEET = 'Ask the unit for the workbook (.xlsx) that this was made from.';
const COPY_FROM_WORD = `Copy the table from Word into a sheet of Excel, ${SAVE_AS_XLSX}; or ask the unit for the Excel file.`;

/** Files that cannot be read, and what to do about each kind. */
export const fileWords: Pick<
  ReportWords,
  'fileProblem' | 'fileAdvice' | 'fileTrouble' | 'decimalSign'
> = {
  fileProblem: {
    empty: 'it is empty',
    encrypted: 'it is protected by a password',
    truncated: 'it was cut off when it was downloaded or sent',
    corrupt: 'it is damaged',
    tooLarge: 'it is too large, or packed in an unusual way',
    unsupported: 'this kind of file cannot be read yet',
    'unsupported.pdf': 'this is a PDF file',
    'unsupported.image': 'this is a picture',
    'unsupported.docx': 'this is a Word file',
    'unsupported.doc': 'this is a Word file',
    'unsupported.pptx': 'this is a presentation',
    noSheets: 'it has no worksheet',
    'noSheets.html': 'this web page holds no table',
    notAWorkbook: 'it is not recognised as a workbook',
    'notAWorkbook.zip': 'this is a zip archive, not a workbook',
    tooSlow: 'reading it takes too long',
    readerStopped: 'reading it broke off',
    notOpened: 'the file could not be opened',
    clusterWorkbook:
      'this is a workbook of the cluster, not the sheet of a unit; nothing is taken from it',
    notAClusterBook: 'this is no ranked workbook (.xlsx) of a cluster; nothing is taken from it',
  },
  fileAdvice: {
    empty: 'Ask the unit to send it again.',
    encrypted: `Open it with the unit’s password, remove the password, ${SAVE_AS_XLSX}.`,
    truncated: 'Download it again, or ask the unit to send it again.',
    corrupt: `Open it in Excel; if it opens, compare it with the signed copy, ${SAVE_AS_XLSX}. If not, ask the unit to send it again.`,
    tooLarge: `Open it in Excel, copy the scoring table into a new workbook, ${SAVE_AS_XLSX}.`,
    unsupported: `Open it with the program that made it, ${SAVE_AS_XLSX}.`,
    'unsupported.pdf': ASK_FOR_SHEET,
    'unsupported.image': ASK_FOR_SHEET,
    'unsupported.docx': COPY_FROM_WORD,
    'unsupported.doc': COPY_FROM_WORD,
    'unsupported.pptx': ASK_FOR_SHEET,
    noSheets: 'Ask the unit for the file with its scoring sheet.',
    'noSheets.html': `Open it in Excel; if the table is there, ${SAVE_AS_XLSX}: it may lie in a folder that was not sent along.`,
    notAWorkbook:
      'If it is an archive (.rar, .7z), unpack it and import the files in it. If not, ask the unit for the Excel file.',
    'notAWorkbook.zip': 'Unpack it and import the files in it.',
    tooSlow: `Open it in Excel, copy only the scoring table into a new workbook, ${SAVE_AS_XLSX}.`,
    readerStopped: `Take this file in once more by itself; if that fails too, open it in Excel, ${SAVE_AS_XLSX}.`,
    notOpened: 'If it is open in another program, close it and choose the file again.',
    clusterWorkbook:
      'Keep the cluster’s workbook out of the folder of sheets; nothing else is to be done.',
    notAClusterBook: 'Keep it out of the folder, or gather again with the cluster’s workbook.',
  },
  fileTrouble: {
    brokenText: 'cells that name a text the file does not have',
    brokenValue: 'cells whose value is not of its type',
    brokenStyle: 'cells with a format that the file does not have',
    brokenFormula: 'cells with a formula that the file does not have',
    repeatedCell: 'two values for one cell, the later one was taken',
    repeatedSheetName: 'two worksheets of one name',
    oldEncoding: 'its letters are in an old code and may have been read wrongly',
    lostLetters: 'accented letters were lost when it was saved, only “?” is left',
  },
  decimalSign: {
    comma: 'comma',
    dot: 'dot',
    both: 'comma and dot',
    none: 'no decimals',
  },
};
