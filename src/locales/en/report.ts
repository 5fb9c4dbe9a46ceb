import type { ReportWords } from '../report-words';

export const report: ReportWords = {
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  unitStatus: { ranked: 'Ranked', blocked: 'Held back', notRanked: 'Not ranked' },
  proposalStatus: { proposed: 'Proposed', excluded: 'Not proposed', undecided: 'Undecided' },
  reasons: {
    byRank: (p) => `Rank ${p('rank')}`,
    quotaFull: () => 'No place left',
    blocked: () => 'Its sheet still has open errors',
    notRanked: () => 'Not ranked',
    tieAtEdge: (p) => `Level at the edge: ${p('units')}`,
    blockedCouldReach: (p) => `${p('units')} still have errors and could reach this place`,
    needsVote: () => 'Waits for a vote',
    conditionNotChecked: (p) => `Condition not judged: ${p('condition')}`,
    isLeader: () => 'Leads the cluster: the minutes must say who verified and chaired its vote',
  },
  proposed: (award) => `Proposed: ${award}`,
  undecided: (award) => `Undecided: ${award}`,
  blockedNote: (errors) => `Held back: ${String(errors)} open errors (see Kiểm tra)`,
  provisional: 'Provisional: self scores',
  noAward: '',
  ruleIssue: {
    gap: 'a gap between two bands',
    overlap: 'two bands overlap',
    highestDiffers: 'the highest level is not the maximum',
    aboveMaximum: 'a level above the maximum',
    noCap: 'no cap stated',
    sameLabel: 'two levels share a name',
    order: 'a worse rank gives more points, or a rank is left out',
    unknownCode: 'the formula names a criterion that does not exist',
  },
  fileProblem: {
    empty: 'it is empty',
    encrypted: 'it is protected by a password',
    truncated: 'it was cut off on the way',
    corrupt: 'it is damaged',
    tooLarge: 'it is too large',
    unsupported: 'this kind of file cannot be read yet',
    noSheets: 'it has no worksheet',
    notAWorkbook: 'it is no Excel file',
  },
  guessedFrom: {
    header: 'the head of the sheet',
    sheetName: 'the sheet name',
    fileName: 'the file name',
  },
  log: {
    imported: 'Sheet imported',
    replaced: 'Sheet imported again',
    accepted: 'Proposal accepted',
    exception: 'Exception',
    ranked: 'Ranked',
    created: 'Workbook created',
  },
  sheets: {
    unitTitle: (year) => `PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM ${year}`,
    year: (title, year) => `${title} NĂM ${year}`,
    source: (file, sheet, time) => `Source: ${file} › ${sheet} · received ${time}`,
    checksHint: (errors, warnings) =>
      `${String(errors)} errors, ${String(warnings)} warnings. Column Xử lý: Chấp nhận đề xuất (accept) or Ngoại lệ (exception, with a reason), then rank again.`,
    summaryHint: (scale) => `Scale ${scale}. The figures are formulas on the units’ own sheets.`,
    proposalHint: (count, undecided) =>
      undecided === 0
        ? `${String(count)} units are proposed.`
        : `${String(count)} units are proposed; ${String(undecided)} cases are undecided.`,
    preparedBy: 'NGƯỜI LẬP BIỂU',
    headOfUnit: 'THỦ TRƯỞNG ĐƠN VỊ',
    taken: 'Received',
  },
};
