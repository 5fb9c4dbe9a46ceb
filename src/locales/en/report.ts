import { fileWords } from './file-words';
import type { ReportWords } from '../report-words';

export const report: ReportWords = {
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  unitStatus: { ranked: 'Ranked', blocked: 'Held back', notRanked: 'Not ranked' },
  proposalStatus: { proposed: 'Proposed', excluded: 'Not proposed', undecided: 'Undecided' },
  voteOutcome: {
    agreed: 'Carried',
    refused: 'Not carried',
    noQuorum: 'No quorum',
    arithmetic: 'Ballots do not add up',
    incomplete: 'Figures missing',
  },
  reasons: {
    byRank: (p) => `Rank ${p('rank')}`,
    byRankInCluster: (p) => `No. ${p('rank')} of the cluster`,
    byRankInGroup: (p) => `No. ${p('rank')} of the group`,
    byRankInBook: (p) => `No. ${p('rank')} of the whole workbook`,
    refusedByConclusion: (p) =>
      `Not proposed, by conclusion${p('basis') ? ` (${p('basis')})` : ''}`,
    againstLadder: () => 'Against the order of ranks or the vote',
    overQuantity: (p) =>
      `More units are granted it by conclusion than there are places (${p('places')})`,
    holdsOther: (p) =>
      `Proposed for ${p('award')} already; one achievement is rewarded once, so a meeting has to decide (Kết luận)`,
    quotaFull: () => 'No place left',
    blocked: () => 'No total yet: errors are still open',
    notRanked: () => 'Not ranked',
    tieAtEdge: (p) => `Level at the edge: ${p('units')}`,
    blockedCouldReach: (p) => `${p('units')} still have errors and could reach this place`,
    needsVote: () => 'Waits for a vote',
    byVote: (p) => `${p('agree')} of ${p('of')} votes`,
    byConclusion: (p) => `By conclusion${p('basis') ? ` (${p('basis')})` : ''}`,
    votesTooFew: (p) => {
      const chair = p('withChair') === 'true' ? ', that of the chair among them' : '';
      return `Too few votes: ${p('agree')} of ${p('of')} (needs ${p('share')}${chair})`;
    },
    othersOpen: () => 'It is not settled yet whether other units may be considered',
    comparisonOpen: (p) => `Criterion ${p('codes')} compares with a unit whose result is in doubt`,
    needsCouncil: () => 'The council has to decide (write it into Kết luận)',
    notVotedOn: () => 'Not put to the vote',
    votesTied: (p) => `As many votes as: ${p('units')}`,
    voteUnclear: () => 'The vote is incomplete or its figures do not add up',
    notConsidered: (p) => `Not considered: ${p('why')}${p('basis') ? ` (${p('basis')})` : ''}`,
    deferred: (p) => `Deferred: ${p('why')}${p('basis') ? ` (${p('basis')})` : ''}`,
    conditionFailed: (p) =>
      `Condition not met: ${p('condition')}${p('basis') ? ` (${p('basis')})` : ''}`,
    conditionUnknown: (p) => `Condition not known: ${p('condition')}`,
    notReviewed: () => 'Nobody has reviewed who is excluded or deferred',
    submittedLate: () => 'Sheet submitted late: not considered for awards',
    alreadyHeld: (p) => `Already awarded this year: ${p('award')}`,
    notInSource: (p) => `Not among those it is chosen from (${p('awards')})`,
    sourceOpen: (p) => `Not settled yet: ${p('awards')}`,
    isLeader: () => 'Leads the cluster: the minutes must say who verified and chaired its vote',
  },
  proposed: (award) => `Proposed: ${award}`,
  undecided: (award) => `Undecided: ${award}`,
  notRankedNote: (why) => `Not ranked${why ? `: ${why}` : ''}`,
  rankOpen: (condition) => `Not ranked yet: “${condition}” is not known`,
  classOpen: (condition) => `No class yet: “${condition}” is not known`,
  lateLabel: 'Taken for lateness:',
  blockedNote: ({ own, common }) => {
    const counts = [
      ...(own > 0 ? [`${String(own)} open errors`] : []),
      ...(common > 0 ? [`${String(common)} open errors in the regulation or the votes`] : []),
    ];
    return `Held back: ${counts.join(' and ') || 'no total yet'} (see Kiểm tra)`;
  },
  provisional: 'Provisional: self scores',
  noAward: '',
  ruleIssue: {
    gap: 'a gap between two bands',
    overlap: 'two bands overlap',
    sharedEdge: 'an edge belongs to both of two bands',
    openEdge: 'an edge belongs to neither of two bands',
    highestDiffers: 'the highest level is not the maximum',
    aboveMaximum: 'a level above the maximum',
    noCap: 'no cap stated',
    sameLabel: 'two levels share a name',
    order: 'a worse rank gives more points, or a rank is left out',
    unknownCode: 'the formula names a criterion that does not exist',
  },
  ...fileWords,
  guessedFrom: {
    header: 'the head of the sheet',
    sheetName: 'the sheet name',
    fileName: 'the file name',
  },
  changeKind: { added: 'Added', removed: 'Removed', changed: 'Changed', renumbered: 'New code' },
  version: (number) => `Version ${number}`,
  versionNow: (number) => `Version ${number} (in force)`,
  amendmentProblem: {
    nameMissing: 'The name of the document is needed',
    dateMissing: 'A date is needed, as dd/mm/yyyy',
    dateUnreadable: 'This date cannot be read; write dd/mm/yyyy',
    afterPeriod: 'After the last day that this workbook scores: it belongs into the next workbook',
    beforePrevious: 'Before the version in force took effect',
  },
  log: {
    imported: 'Sheet imported',
    replaced: 'Sheet imported again',
    moreFigures: (count) => `and ${String(count)} more figures`,
    insteadOf: (files) => `chosen instead of ${files}`,
    accepted: 'Proposal accepted',
    exception: 'Exception',
    remembered: 'Remembered',
    ranked: 'Ranked',
    created: 'Workbook created',
    amended: 'Regulation amended',
    nextRoles: 'Roles of the next year',
  },
  sheets: {
    unitTitle: (period) => `PHIẾU TỰ CHẤM ĐIỂM THI ĐUA ${period.toUpperCase()}`,
    ofPeriod: (title, period) => `${title} ${period.toUpperCase()}`,
    source: (file, sheet, time) => `Source: ${file} › ${sheet} · received ${time}`,
    checksHint: (errors, warnings) =>
      `${String(errors)} errors, ${String(warnings)} warnings. Column Xử lý: Chấp nhận đề xuất (accept) or Ngoại lệ (exception, with a reason), then rank again.`,
    summaryHint: (scale) =>
      `Scale ${scale}. The figures are formulas on the units’ own sheets; those in blue italics are values, which only another ranking renews.`,
    unfinished: 'NOT WRITTEN TO THE END, NOT YET A RESULT: open the pane, then Go on or Xếp hạng.',
    outOfDate: 'Figures have changed since the ranking: press Xếp hạng.',
    proposalHalf: 'A book of half a year: progress only, no award is proposed.',
    proposalHint: (count, undecided, excluded) => {
      const list = `${String(count)} units proposed`;
      const others = [
        ...(undecided > 0 ? [`${String(undecided)} undecided`] : []),
        ...(excluded > 0 ? [`${String(excluded)} not proposed`] : []),
      ];
      if (others.length === 0) return `${list}.`;
      const hidden = count > 0 ? ' (in the hidden rows below the list, with their reasons)' : '';
      return `${list}; ${others.join(', ')}${hidden}.`;
    },
    preparedBy: 'NGƯỜI LẬP BIỂU',
    headOfUnit: 'THỦ TRƯỞNG ĐƠN VỊ',
    sectionsChart: (year) => `Points by section – ${year}`,
    verificationChart: (year) => `Self and verified – ${year}`,
    valueHint:
      'Blue italics in “Điểm cuối cùng” are values that no formula can work out; only another ranking renews them.',
    notForUnit: 'Không áp dụng cho đơn vị này',
    taken: 'Received',
  },
};
