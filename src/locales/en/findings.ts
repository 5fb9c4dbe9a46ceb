import type { FindingCatalogue } from '../finding-words';
import { regulationChecks } from './regulation-checks';
import { versionFindings } from './version-findings';

export const findings: FindingCatalogue = {
  ...versionFindings,
  fileUnreadable: {
    message: (p) => `The file cannot be read: ${p('problem')}.`,
    advice:
      'Open it in Excel, save it as .xlsx and import it again; or ask the unit to send it again.',
  },
  unitUnknown: {
    message: (p) =>
      `The unit of this sheet is not recognised${p('found') ? ` (“${p('found')}”)` : ''}.`,
    advice:
      'Put the name as written into “Tên gọi khác” of sheet Đơn vị, then import the file again.',
  },
  duplicateSubmission: {
    message: (p) => `Several sheets of one unit: ${p('files')}. None was taken.`,
    advice: 'Ask the unit which one is official and import only that file.',
  },
  missingSubmission: {
    message: (p) => `No sheet from ${p('name')} yet.`,
    advice: 'Import it; or record an exception with a reason if the unit does not take part.',
  },
  noScoringTable: {
    message: (p) =>
      p('column')
        ? `Which column is “${p('column')}”? ${p('headings')}.`
        : 'No scoring table found (no heading row with criteria and scores).',
    advice:
      'Check that this is a scoring sheet; its heading row needs criterion texts and self scores.',
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
  secondSource: {
    message: (p) =>
      `Sheet “${p('sheet')}” looks like another sheet of ${p('name')}, which has one already; it was not taken.`,
    advice:
      'A draft needs nothing. To replace the unit’s sheet, save it as a file and import that.',
  },
  matchedByText: {
    message: (p) => `${p('count')} criteria were recognised by their text, for want of codes.`,
    advice: 'Nothing to do unless another finding doubts a criterion.',
  },
  unknownRow: {
    message: (p) => `Row “${p('title')}” has ${p('value')} points but belongs to no criterion.`,
    advice:
      'If the regulation has it, write the score into the right row of the unit’s sheet; else record an exception.',
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
      'Write the score into the right row of the unit’s sheet, then record an exception here.',
  },
  foreignSheetRow: {
    message: (p) => `Code ${p('code')} is not in the criteria table, but its row has a score.`,
    advice: 'Correct the code, or delete the row.',
  },
  numberAsText: {
    message: (p) => `Score “${p('raw')}” is text, not a number: Excel leaves it out of every sum.`,
    advice: 'Accept the proposal to write it as a number.',
  },
  notANumber: {
    message: (p) => `“${p('raw')}” is no score.`,
    advice: 'Write a number; or KAD if it does not apply, with a reason in sheet Không chấm.',
  },
  dateInFigure: {
    message: (p) => `The score cell holds a date (${p('raw')}): Excel changed what was typed.`,
    advice: 'Ask the unit for the score and type it again.',
  },
  errorCell: {
    message: (p) => `The score cell holds an error (${p('raw')}).`,
    advice: 'Ask the unit for the score and type it again.',
  },
  overMaximum: {
    message: (p) => `Score ${p('raw')} is above the maximum ${p('max')}.`,
    advice: 'Ask the unit; correct the score.',
  },
  negativeFigure: {
    message: (p) =>
      `Score ${p('raw')} is negative. Deductions are positive too: the row gives the sign.`,
    advice: 'Write a positive number.',
  },
  notAllowedByRule: {
    message: (p) => `The rule cannot give ${p('raw')} points (${p('rule')}).`,
    advice: 'Choose a score that the regulation knows.',
  },
  differsFromRule: {
    message: (p) =>
      `For “${p('result')}” the regulation gives ${p('proposed')}, the sheet says ${p('raw')} (${p('rule')}).`,
    advice: 'Accept the proposal, or ask the unit for the right result.',
  },
  missingScore: {
    message: (p) =>
      p('proposed')
        ? `No score; result “${p('result')}” stands for ${p('proposed')}.`
        : 'No score (blank is not zero).',
    advice: 'Write the score; 0 if it is zero, KAD if it does not apply.',
  },
  unlistedNotApplicable: {
    message: () => 'The unit says “not applicable”, but sheet Không chấm has no such decision.',
    advice: 'Add a row to Không chấm with a reason, or ask the unit.',
  },
  ambiguousThousands: {
    message: (p) => `“${p('raw')}” may be a decimal or thousands.`,
    advice: 'Ask the unit and type the score again.',
  },
  uncalculatedFormula: {
    message: () => 'The score cell is a formula that was never calculated.',
    advice: 'Open the unit’s file in Excel, save it and import it again.',
  },
  resultUnreadable: {
    message: (p) =>
      `Result “${p('raw')}” cannot be held against the rule${p('expected') ? `: ${p('expected')}` : ''}.`,
    advice:
      'The self score is used all the same; write the result in the rule’s words to have it checked.',
  },
  missingTarget: {
    message: () => 'The target is 0 or blank, so no ratio can be computed.',
    advice: 'Fill in sheet Giao chỉ tiêu, or answer “Chỉ tiêu bằng 0 hoặc trống” in Thiết lập.',
  },
  percentOrFraction: {
    message: (p) => `Is “${p('raw')}” a percentage or a plain number?`,
    advice: 'Write it out, e.g. 95%.',
  },
  raisedScore: {
    message: (p) =>
      `Verified score ${p('raw')} is above the self score ${p('self')}; the regulation forbids that.`,
    advice: 'Correct the verified score.',
  },
  changedWithoutReason: {
    message: (p) => `Self score ${p('self')} was changed to ${p('raw')} without a reason.`,
    advice: 'Write the reason.',
  },
  ruleUnreadable: {
    message: (p) =>
      `Row ${p('row')}, ${p('column')}: “${p('found')}” is not understood.${p('expected') ? ` Pattern: ${p('expected')}.` : ''}${p('suggestion') ? ` Perhaps “${p('suggestion')}”?` : ''}${p('example') ? ` Example: ${p('example')}.` : ''}`,
    advice:
      'Correct the cell in Bảng tiêu chí; where a proposal says what the regulation says, accept it.',
  },
  childrenDoNotSum: {
    message: (p) =>
      `The rows below “${p('title')}” add up to ${p('sum')}, its maximum is ${p('max')}.`,
    advice: 'Correct one of the maxima.',
  },
  sectionsDoNotSum: {
    message: (p) =>
      p('table')
        ? `The sections of “${p('table')}” add up to ${p('sum')}, the scale is ${p('scale')}.`
        : `The sections add up to ${p('sum')}, the scale is ${p('scale')}.`,
    advice: 'Correct the scale in Thiết lập or the sections.',
  },
  duplicateCode: {
    message: (p) => `Code ${p('code')} is used twice.`,
    advice: 'Change one of them.',
  },
  settingUnreadable: {
    message: (p) =>
      `“${p('found')}” in “${p('setting')}” is not understood. Expected: ${p('expected')}${p('suggestion') ? `. Did you mean: ${p('suggestion')}` : ''}.`,
    advice: 'Correct the value in Thiết lập.',
  },
  settingMissing: {
    message: (p) => `“${p('setting')}” is not filled in.`,
    advice: 'Fill it in in Thiết lập.',
  },
  ruleInconsistent: {
    message: (p) => `The rule does not fit: ${p('issue')} (${p('at')}); maximum ${p('max')}.`,
    advice: 'Correct the rule or the maximum.',
  },
  tableColumnMissing: {
    message: (p) => `Sheet “${p('sheet')}” lacks column “${p('heading')}”.`,
    advice: 'Restore the heading.',
  },
  criterionUnreadable: {
    message: (p) => `Cell “${p('column')}” of this row cannot be read: “${p('raw')}”.`,
    advice: 'Correct it in Bảng tiêu chí.',
  },
  classUnreadable: {
    message: (p) =>
      `The threshold of “${p('name')}” cannot be read or repeats another: “${p('raw')}”.`,
    advice: 'Correct it in Xếp loại.',
  },
  unitRowUnreadable: {
    message: (p) => `“${p('name')}” shares a name or code with “${p('other')}”.`,
    advice: 'Correct it in Đơn vị.',
  },
  awardUnreadable: {
    message: (p) => `Cell “${p('column')}” of “${p('name')}” cannot be read: “${p('found')}”.`,
    advice: 'Correct it in Cơ cấu khen thưởng.',
  },
  quotaOverMembers: {
    message: (p) => `“${p('award')}” has ${p('places')} places for ${p('members')} units.`,
    advice: 'Check the quantity.',
  },
  notScoredUnreadable: {
    message: (p) => `“${p('found')}” is not understood.`,
    advice: 'Correct sheet Không chấm: code, unit (or Tất cả) and treatment.',
  },
  bonusUncapped: {
    message: (p) => `Bonus points (${p('codes')}) have no cap.`,
    advice: 'Write “tối đa …” into Mức điểm, or answer “Điểm thưởng tối đa” in Thiết lập.',
  },
  honourUnknown: {
    message: (p) => `“${p('found')}” is not in the roster (${p('award')}).`,
    advice: 'Correct the name in Khen thưởng đã có.',
  },
  decisionUnreadable: {
    message: (p) => `Decision “${p('found')}” is not understood.`,
    advice: 'Name the units in Đối tượng and Kết luận, parted by semicolons.',
  },
  decisionsDisagree: {
    message: (p) => `Two conclusions about ${p('subject')} disagree.`,
    advice: 'Keep one row in sheet Kết luận.',
  },
  ...regulationChecks,
  formulaDiffers: {
    message: (p) =>
      `The formula in Tổng hợp gives ${p('found')}, the computation ${p('expected')} (${p('column')}).`,
    advice: 'Rank again; if it stays, look for a formula that was changed in the unit’s sheet.',
  },
  tieAtEdge: {
    message: (p) =>
      `${p('units')} are level at the edge of ${p('award')}; the regulation does not part them.`,
    advice: 'Record the vote or the meeting’s decision in sheet Kết luận.',
  },
  edgeUndecided: {
    message: (p) =>
      `${p('award')} is undecided: ${p('units')} still have errors and could reach it.`,
    advice: 'Settle that unit’s errors and rank again.',
  },
  leaderProposed: {
    message: (p) => `${p('name')} leads the cluster and is proposed for ${p('award')}.`,
    advice: 'Let the minutes say who verified this unit and who chaired its vote.',
  },
  missingResult: {
    message: (p) =>
      p('raw')
        ? `The result “${p('raw')}” cannot be used to compute the score.`
        : 'There is no result to compute the score from (this criterion is computed by the book).',
    advice: 'Write the result as a number into the unit’s sheet.',
  },
  missingMarks: {
    message: (p) => `Marks from outside, peers or the council are missing (${p('rule')}).`,
    advice: 'Write them into Điểm chấm ngoài: code, unit, assessor, rank or points.',
  },
  missingEvidence: {
    message: (p) => `No evidence for ${p('count')} criteria: ${p('codes')}.`,
    advice: 'Ask the unit for the evidence.',
  },
  unexplained: {
    message: (p) => `No evidence (${p('wanted')}) and no explanation.`,
    advice: 'Write the evidence, or the unit’s explanation.',
  },
  pointsWithoutEvidence: {
    message: (p) => `No evidence (${p('wanted')}): the self score ${p('raw')} counts as 0.`,
    advice: 'Write the evidence, or a verified score with its reason.',
  },
  submittedLate: {
    message: (p) =>
      `${p('days')} days late (received ${p('raw')}, deadline ${p('deadline')})${p('points') ? `: ${p('points')} points taken` : ''}.`,
    advice: 'Check the date in Phiếu đã nhận.',
  },
  lateUnconfirmed: {
    message: (p) =>
      p('received')
        ? `Received ${p('received')}, after the deadline ${p('deadline')}; but that is only when the file was taken in, and the regulation makes something of lateness.`
        : `No date of receipt, and the regulation makes something of lateness (deadline ${p('deadline')}).`,
    advice: 'Write the real date of receipt (dd/mm/yyyy, no time) into Phiếu đã nhận.',
  },
  sharedLead: {
    message: () => 'Several units lead; the regulation leaves it to the meeting.',
    advice:
      'Write the points that the meeting decides into Điểm chấm ngoài, or change the setting “Nhiều đơn vị cùng dẫn đầu”.',
  },
  columnUnreadable: {
    message: (p) =>
      `“${p('found')}” in the column ${p('column')} is not understood${p('suggestion') ? `. Did you mean: ${p('suggestion')}` : ''}.`,
    advice: 'Correct the cell; see the page on the regulation language.',
  },
  outsideUnreadable: {
    message: (p) => `This row of Điểm chấm ngoài cannot be used: “${p('found')}”.`,
    advice:
      'It needs a code of the criteria table (or Tổng), a unit, an assessor, and a rank or points; one row for each assessor and round.',
  },
  exclusionUnreadable: {
    message: (p) => `“${p('found')}” in Không xét, chưa xét is not understood.`,
    advice:
      'Write the unit, the code of a condition in Điều kiện xét or a consequence, and dates as dd/mm/yyyy.',
  },
  voteUnreadable: {
    message: (p) =>
      `“${p('found')}” in the column ${p('column')} of Kết quả suy tôn is not understood.`,
    advice: 'Write the unit’s name as in Đơn vị, and whole numbers of ballots.',
  },
  ballotsDoNotAdd: {
    message: (p) =>
      `The ballots on ${p('unit')} do not add up: ${p('left')} = ${p('leftSum')}, ${p('right')} = ${p('rightSum')}.`,
    advice: 'Compare with the minutes of the count.',
  },
  questionOpen: {
    message: (p) =>
      `The regulation does not say “${p('setting')}”: ${p('used')} is used for now. Another answer (${p('other')}) would change the result of ${p('units')}.`,
    advice: 'Write the answer into Giá trị in Thiết lập, with its basis.',
  },
  classOpen: {
    message: (p) => `No class yet: “${p('condition')}” is not known.`,
    advice: 'Add what this condition asks for.',
  },
  comparisonOpen: {
    message: (p) =>
      `Criterion ${p('codes')} compares with a unit whose result is in doubt; nobody is proposed yet.`,
    advice: 'Settle that unit’s errors and rank again.',
  },
};
