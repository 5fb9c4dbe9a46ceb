import type { FindingCatalogue } from '../../finding-words';

/** The regulation and the records beside it. */
export const regulationFindings = {
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
  columnUnreadable: {
    message: (p) =>
      `“${p('found')}” in the column ${p('column')} is not understood${p('suggestion') ? `. Did you mean: ${p('suggestion')}` : ''}.`,
    advice: 'Correct the cell; see the page on the regulation language.',
  },
  targetRepeated: {
    message: (p) => `Giao chỉ tiêu has two rows for ${p('unit')}; only the upper one is used.`,
    advice: 'Make one row of the two in Giao chỉ tiêu.',
  },
  targetUnreadable: {
    message: (p) =>
      p('found')
        ? `“${p('found')}” in Giao chỉ tiêu is no unit and no criterion of this workbook.`
        : 'This row of Giao chỉ tiêu names no unit.',
    advice: 'Write the unit’s name or code, and codes of criteria in the heading row.',
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
    advice:
      'Write the unit’s name as in Đơn vị, the award after “Suy tôn:” as in Cơ cấu khen thưởng, and whole numbers of ballots. If it decides nothing in this workbook, choose Ngoại lệ and say why.',
  },
  roleUnreadable: {
    message: (p) => `“${p('found')}” in sheet Vai trò is not understood.`,
    advice:
      'Write a year of four digits, the unit as in sheet Đơn vị, and a role such as Cụm trưởng (leader), Cụm phó (deputy) or Thành viên (member).',
  },
  rowsLeftOut: {
    message: (p) =>
      `${p('count')} row(s) lie outside the table and are not read; the first is “${p('found')}”.`,
    advice:
      'Delete the blank row between, or drag the lower corner of the table over them. If they are notes only, choose an exception and say why.',
  },
  wordingUnreadable: {
    message: (p) =>
      p('fields')
        ? `Mẫu văn bản: there is no item called ${p('fields')}; the paper will have a gap there.`
        : p('table')
          ? `Mẫu văn bản: there is no table called “${p('table')}”.`
          : `Mẫu văn bản: “${p('found')}” is not understood. Choose: ${p('allowed')}.`,
    advice:
      'In braces write the name of an item of Thiết lập, such as {Tên cụm, khối}; delete all rows of a paper to use the wording that comes with the add-in.',
  },
  voteTwice: {
    message: (p) =>
      `Two rows “${p('matter')}” are about ${p('unit')} in round ${p('round')}: which one is right is not known.`,
    advice: 'Delete the wrong one; if it was voted on again, write 2 in the column Lần.',
  },
  sheetDeleted: {
    message: (p) => `The sheet “${p('sheet')}” was deleted: what it said no longer counts.`,
    advice:
      'Undo (Ctrl+Z), or copy the sheet from a backup of the workbook under that very name. If it is no longer needed, choose Ngoại lệ and say why.',
  },
  rowNameless: {
    message: (p) =>
      `Row ${p('row')}${p('found') ? ` (“${p('found')}”)` : ''} says nothing under “${p('column')}”, so it does not count.`,
    advice: 'Fill it in, or delete the whole row.',
  },
  awardRepeated: {
    message: (p) =>
      `${p('count')} rows are called “${p('award')}”: votes, conclusions and conditions under this name count for all of them.`,
    advice: 'Make them one row, or give them different names (add the period or the theme).',
  },
  unitSheetLeft: {
    message: (p) =>
      `Sheet “${p('sheet')}” is of a unit that is not in Đơn vị, so it does not count.`,
    advice:
      'If the unit’s row was deleted by mistake, undo (Ctrl+Z) or write the row again with its old code. If the unit has left the cluster, delete the sheet, or choose Ngoại lệ and say why.',
  },
  voteNotAllowed: {
    message: (p) =>
      `Vote on ${p('unit')}: ${p('column')} says ${p('found')}, but the regulation says “${p('setting')}: ${p('answer')}”.`,
    advice: 'Compare with the minutes of the count, or mend Thiết lập if the regulation allows it.',
  },
  ballotsDoNotAdd: {
    message: (p) =>
      `The ballots on ${p('unit')} do not add up: ${p('left')} = ${p('leftSum')}, ${p('right')} = ${p('rightSum')}.`,
    advice: 'Compare with the minutes of the count.',
  },
} satisfies Partial<FindingCatalogue>;
