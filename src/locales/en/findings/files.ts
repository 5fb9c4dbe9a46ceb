import type { FindingCatalogue } from '../../finding-words';

/** Files and whose they are. */
export const filesFindings = {
  fileUnreadable: {
    message: (p) => `The file cannot be read: ${p('problem')}.`,
    advice:
      'Open it in Excel, save it as .xlsx and import it again; or ask the unit to send it again.',
  },
  unitUnknown: {
    message: (p) =>
      `The unit of this sheet is not recognised${p('found') ? ` (“${p('found')}”)` : ''}.`,
    advice:
      'Write the name of the unit into Đề xuất sửa thành, choose Ghi nhớ and rank; or put the name as written into “Tên gọi khác” of sheet Đơn vị. Then import the file again.',
  },
  duplicateSubmission: {
    message: (p) => `Several sheets of one unit: ${p('files')}. None was taken.`,
    advice: 'Ask the unit which one is official and import only that file.',
  },
  missingSubmission: {
    message: (p) => `No sheet from ${p('name')} yet.`,
    advice: 'Import it; or record an exception with a reason if the unit does not take part.',
  },
  sheetCountedZero: {
    message: (p) =>
      `No sheet from ${p('name')}: the regulation counts every criterion as zero points.`,
    advice: 'If the unit has sent one, import it, then rank again.',
  },
  noScoringTable: {
    message: (p) =>
      p('blank')
        ? `Column “${p('blank')}” has no score at all; the scores stand in ${p('filled')} (cells ${p('cells')}). None was taken.`
        : p('column')
          ? `Which column is “${p('column')}”? ${p('headings')} (cells ${p('cells')}${p('hidden') ? `; hidden: ${p('hidden')}` : ''}).${p('alike') ? ' Columns of one name cannot be chosen here: rename one in the file, or delete it.' : ''}`
          : p('reason') === 'singleCriterion'
            ? 'This sheet has a score for a single criterion and belongs to no other form of the file; it was not taken.'
            : `No scoring table found (no heading row with criteria and scores${p('seen') ? `; seen: ${p('seen')}` : ''}).`,
    advice:
      'Check that this is a scoring sheet; its heading row needs criterion texts and self scores. Where columns cannot be told apart, write the right heading into Đề xuất sửa thành, choose Ghi nhớ (remember), rank, and import the file again; or add a row to sheet Ghi nhớ (Loại: Cột). Columns of one name must be mended in the file, or by the unit.',
  },
  otherYear: {
    message: (p) => `The sheet says ${p('found')}, this workbook is for ${p('expected')}.`,
    advice: 'Ask for the right year; if it is only a slip, record an exception with a reason.',
  },
  hiddenFigures: {
    message: (p) => `${p('count')} score cells stand in hidden rows or columns; they were read.`,
    advice: 'Look at the hidden rows and columns of the file.',
  },
  decomposedText: {
    message: () =>
      'Vietnamese letters are stored decomposed; matched all the same, nothing changed.',
    advice: 'Nothing to do.',
  },
  unitGuessed: {
    message: (p) =>
      `The sheet was taken as ${p('name')}’s by ${p('from')}${p('other') ? `, but elsewhere it says ${p('other')}` : ''}${p('written') ? ` (written “${p('written')}”)` : ''}.`,
    advice: 'Check that the sheet is this unit’s.',
  },
  sourceChanged: {
    message: (p) => `Sheet “${p('sheet')}” changed after it was taken as a submission.`,
    advice:
      'If the change is right: delete the unit’s row in Phiếu đã nhận and rank again to take it anew.',
  },
  externalLinks: {
    message: () =>
      'The file takes figures from other files; what was read is what was stored last.',
    advice: 'Compare with the signed copy, or ask for a file with pasted values.',
  },
  readAsText: {
    message: (p) =>
      `The file is plain text without types: numbers were read as typed; decimal sign: ${p('decimal')}.`,
    advice: 'Compare a few figures with the signed copy; if they differ, ask for an .xlsx file.',
  },
  fileTrouble: {
    message: (p) => `Something is wrong in the file: ${p('trouble')} (${p('count')} times).`,
    advice:
      'Compare the sheet with the signed copy, or ask the unit to save it in Excel and send it again.',
  },
  macrosNotTaken: {
    message: () => 'The file has macros; they were neither run nor kept.',
    advice: 'Nothing to do. What was read is what was stored last.',
  },
  unevenRows: {
    message: (p) =>
      `${p('count')} lines have more fields than the heading: a separator in a number or text cut a field in two, and the figures behind it stand in the wrong column.`,
    advice:
      'Ask for an .xlsx file; or put the field with the separator in quotation marks and import again.',
  },
  secondSource: {
    message: (p) =>
      `Sheet “${p('sheet')}” looks like another sheet of ${p('name')}, which has one already; it was not taken.`,
    advice:
      'A draft needs nothing. To replace the unit’s sheet, save it as a file and import that.',
  },
  otherCluster: {
    message: (p) => `The sheet says “${p('found')}”, this workbook is for ${p('expected')}.`,
    advice:
      'Check whether the sheet was sent to the wrong cluster; if it is only a slip, record an exception with a reason.',
  },
  otherPeriod: {
    message: (p) =>
      `The sheet is for “${p('found')}”, this workbook scores the whole of ${p('expected')}.`,
    advice:
      'Ask for the sheet of the right period; if it is only a slip, record an exception with a reason.',
  },
  formUnsigned: {
    message: () => 'The sheet has no place of signature of the head of the unit.',
    advice: 'Compare with the signed copy.',
  },
  formUndated: {
    message: () => 'The sheet bears no date.',
    advice: 'Write number and date of the document into Phiếu đã nhận.',
  },
  individualForm: {
    message: (p) => `The sheet says “${p('found')}”: it seems to be a form for individuals.`,
    advice:
      'Ask for the scoring sheet of the unit; if it is only a slip, record an exception with a reason.',
  },
  formOfOther: {
    message: (p) =>
      `This form was made for ${p('name')} (Mã phiếu), but ${p('from')} names ${p('other')}: it is not clear whose it is.`,
    advice:
      'Ask the unit, write its name into Đề xuất sửa thành, choose Ghi nhớ (remember), rank and import the file again; or send the other unit its own form.',
  },
  signedOtherYear: {
    message: (p) => `The sheet says “${p('line')}”; the workbook is for ${p('expected')}.`,
    advice:
      'Ask for the sheet of the right year; if only the date is wrong, record an exception with a reason.',
  },
  otherFormLeft: {
    message: (p) =>
      `Sheet “${p('sheet')}” is of another period, or an example; “${p('taken')}” was taken.`,
    advice: 'Check that the sheet that was taken is the one of this period.',
  },
  formulaLikeText: {
    message: (p) => `The text “${p('raw')}” is written like a formula; it stays a text.`,
    advice: 'Nothing to do; do not copy the cell as a formula.',
  },
  predecessorNamed: {
    message: (p) =>
      `The sheet names ${p('written')}, now part of ${p('name')} (column Kế thừa từ): is it the sheet of ${p('name')}?`,
    advice:
      'If so, record an exception with the reason; if it covers only a part of the new unit, ask for one sheet of the whole.',
  },
  unitAmbiguous: {
    message: (p) => `“${p('raw')}” may be ${p('units')}: whose sheet it is is not clear.`,
    advice:
      'Write the name of the unit into Đề xuất sửa thành, choose Ghi nhớ and rank; or ask for its full name (commune, ward, town, province …) in the sheet. Then import the file again.',
  },
} satisfies Partial<FindingCatalogue>;
