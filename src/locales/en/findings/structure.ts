import type { FindingCatalogue } from '../../finding-words';

/** What a sheet is made of. */
export const structureFindings = {
  matchedByText: {
    message: (p) => `${p('count')} criteria were recognised by their text, for want of codes.`,
    advice: 'Nothing to do unless another finding doubts a criterion.',
  },
  unknownRow: {
    message: (p) => `Row “${p('title')}” has ${p('value')} points but belongs to no criterion.`,
    advice:
      'Write the code of the criterion (or “Không thuộc tiêu chí nào”, none) into Đề xuất sửa thành, choose Ghi nhớ and rank: the score goes into its row, and no later file asks again. Or write the score into the unit’s sheet yourself and record an exception.',
  },
  changedTarget: {
    message: (p) =>
      `Criterion ${p('code')}: the file says target ${p('found')}, Giao chỉ tiêu says ${p('expected')}; the assigned one is used.`,
    advice: 'Ask the unit which target it scored itself by; its self score may have to change.',
  },
  changedMaximum: {
    message: (p) => `The sheet’s maximum is ${p('found')}, the regulation’s ${p('expected')}.`,
    advice:
      'The form may be altered or old: compare, and record an exception if the score still holds.',
  },
  duplicateCriterion: {
    message: (p) => `Criterion ${p('code')} stands in the sheet more than once.`,
    advice: 'Keep one row.',
  },
  subtotalDiffers: {
    message: (p) => `The sheet’s sum is ${p('found')}, its criteria add up to ${p('expected')}.`,
    advice: 'Sums are computed anew from the criteria; tell the unit.',
  },
  criterionAbsent: {
    message: (p) => `${p('count')} criteria are not in the sheet: ${p('codes')}.`,
    advice: 'Ask the unit whether rows were deleted or do not apply.',
  },
  ambiguousCriterion: {
    message: (p) => `Which criterion is “${p('title')}” (${p('candidates')})?`,
    advice:
      'Write the code of the criterion into Đề xuất sửa thành, choose Ghi nhớ and rank: the score goes into its row, and no later file asks again. Or write the score into the unit’s sheet yourself and record an exception.',
  },
  foreignSheetRow: {
    message: (p) => `Code ${p('code')} is not in the criteria table, but its row has a score.`,
    advice: 'Correct the code, or delete the row.',
  },
  renumbered: {
    message: (p) =>
      `Row “${p('title')}” has the code ${p('written')}, but the words of criterion ${p('code')}; it was read by its words.`,
    advice:
      'The unit may have deleted a row and counted anew: compare the scores of these two criteria.',
  },
  mergedScore: {
    message: (p) =>
      `One score cell (${p('value')}) is merged over the criteria ${p('codes')}; only the first one has it.`,
    advice: 'Ask the unit for the score of each criterion and write it into the unit’s sheet.',
  },
  sheetsJoined: {
    message: (p) =>
      `One unit’s form stands on several sheets, which were read together: ${p('sheets')}.`,
    advice: 'Check that these sheets are parts of one form.',
  },
  shownRounded: {
    message: (p) =>
      `The cell shows ${p('shown')} and holds ${p('stored')}; what it holds is counted.`,
    advice: 'Ask the unit which one is meant: the printed sheet and the file differ.',
  },
  pointsBeside: {
    message: (p) =>
      `Column “${p('heading')}” has points of its own for criteria ${p('codes')}; only the self scores are taken.`,
    advice:
      'Ask whether they are part of the self score; if not, write them into the bonus or deduction criterion on the unit’s sheet and record an exception.',
  },
  columnsUnread: {
    message: (p) =>
      `Column ${p('headings')} holds ${p('count')} numbers but is no column of a scoring sheet; it is not read.`,
    advice:
      'Nothing to do unless these are the self scores; if they are, enter the heading in sheet Ghi nhớ (Loại: Cột, Hiểu là: Điểm tự chấm) and import the file again.',
  },
  verificationUnread: {
    message: (p) =>
      `Column ${p('headings')} of the sheet that the unit sent holds ${p('count')} numbers; verified scores are the cluster’s to write, so they are not read.`,
    advice: 'Nothing to do; verified scores are written in the unit’s sheet of this workbook.',
  },
  meaningChanged: {
    message: (p) =>
      `Criterion ${p('code')} means something else in the sheet: “${p('before')}” → “${p('after')}” (differs in: ${p('words')}).`,
    advice:
      'Ask the unit which wording it scored by; if by the changed one, score it again by the regulation.',
  },
  wordingChanged: {
    message: (p) =>
      `${p('count')} criteria are worded otherwise than in the regulation, seemingly to the same effect: ${p('codes')}.`,
    advice: 'Nothing to do; look again where a score seems odd.',
  },
  rowShifted: {
    message: (p) =>
      `Row “${p('title')}” seems to be shifted one cell to the right: its maximum is blank, its score is the very maximum ${p('max')}, and beside it stands ${p('next')}.`,
    advice:
      'Ask the unit for the right score, write it into the unit’s sheet and record an exception; if the score is right as read, record an exception with a reason.',
  },
  secondUnit: {
    message: (p) =>
      `From this row on there is ${p('name') ? `the sheet of ${p('name')}` : 'a second sheet'} on the same worksheet; ${p('count')} criteria below were not taken.`,
    advice: 'Put each unit into a file (or a worksheet) of its own and import again.',
  },
  memoryUnreadable: {
    message: (p) =>
      `Ghi nhớ: “${p('found')}”${p('seen') ? `, written for “${p('seen')}”,` : ''} means nothing here, or contradicts another row; it is not used.`,
    advice:
      'Loại is Cột, Tiêu chí or Đơn vị; Hiểu là holds a heading of the scoring sheet (such as “Điểm tự chấm”), the code of a criterion or the name of a unit. Correct or delete the row, then import the file again.',
  },
  readFromMemory: {
    message: (p) => `Read as remembered in Ghi nhớ: ${p('answers')}.`,
    advice:
      'Nothing to do if it is right. If not: delete the row in Ghi nhớ and the row of the unit in Phiếu đã nhận, then import the file again.',
  },
  answerUnusable: {
    message: (p) =>
      p('held')
        ? `The answer “${p('said')}” for “${p('asked')}” cannot be used: criterion ${p('code')} has the score ${p('held')} already.`
        : `The answer “${p('said')}” for “${p('asked')}” means nothing here.`,
    advice:
      'Write the code of a criterion, “Không thuộc tiêu chí nào” (none), the name of a unit or one of the headings asked about into Đề xuất sửa thành of the row that asks. Where the criterion has a score already, clear that one first, or record an exception.',
  },
  importAgain: {
    message: (p) => `Remembered: ${p('answer')}. File ${p('file')} has to be read again for it.`,
    advice:
      'Import the file again. Where it is a sheet of this workbook, delete its row in Phiếu đã nhận and rank.',
  },
  legacyText: {
    message: (p) =>
      `${p('count')} cells are in the old encoding ${p('encoding')} (by their font) and were read as Unicode: “${p('before')}” → “${p('after')}”.`,
    advice: 'Nothing to do; the unit’s file is not changed.',
  },
  legacyTextGuessed: {
    message: (p) =>
      `${p('count')} cells look like the old encoding ${p('encoding')} and were read as Unicode: “${p('before')}” → “${p('after')}”.`,
    advice:
      'If that reading is right, nothing; else ask the unit to convert its file to Unicode and send it again.',
  },
  misreadText: {
    message: (p) =>
      `${p('count')} cells are garbled (${p('encoding')} opened in the wrong encoding) and were read back: “${p('before')}” → “${p('after')}”.`,
    advice: 'If that reading is right, nothing; else ask the unit for its original file.',
  },
  noticeUnusable: {
    message: (p) => `Explanations in a notice that came back were not taken: ${whyNoNotice(p)}.`,
    advice:
      'Look at the line “Mã thông báo thẩm định” of the file, or copy the explanations into the unit’s sheet.',
  },
} satisfies Partial<FindingCatalogue>;

function whyNoNotice(p: (name: string) => string): string {
  switch (p('why')) {
    case 'unit':
      return `the workbook has no unit with the code “${p('raw')}”`;
    case 'year':
      return `the notice is of ${p('raw')}, the workbook of ${p('year')}`;
    case 'sheet':
      return 'the workbook has no sheet of this unit yet';
    case 'blank':
      return 'the explanation column is blank';
    default:
      return `the unit’s sheet has no criterion “${p('raw')}”`;
  }
}
