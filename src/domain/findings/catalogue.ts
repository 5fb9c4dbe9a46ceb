export type Severity = 'error' | 'warning' | 'info';

interface CatalogueEntry {
  /** What *Kiểm tra* and the JSON show: letter = where it arises (Tệp, Cấu trúc, Phiếu, Quy chế, Xếp hạng). */
  readonly code: string;
  readonly severity: Severity;
  /** A proposed value can be accepted with one word; what the regulation says (Q), only row by row. */
  readonly fixable?: true;
}

/** Every finding the product can make. A new one: a line here, its words in the locales, its check. */
export const CATALOGUE = {
  fileUnreadable: { code: 'T01', severity: 'error' },
  unitUnknown: { code: 'T02', severity: 'error' },
  duplicateSubmission: { code: 'T03', severity: 'error' },
  missingSubmission: { code: 'T04', severity: 'error' },
  noScoringTable: { code: 'T05', severity: 'error' },
  otherYear: { code: 'T06', severity: 'error' },
  hiddenFigures: { code: 'T07', severity: 'warning' },
  decomposedText: { code: 'T08', severity: 'info' },
  unitGuessed: { code: 'T09', severity: 'warning' },
  sourceChanged: { code: 'T10', severity: 'warning' },
  externalLinks: { code: 'T11', severity: 'warning' },
  secondSource: { code: 'T12', severity: 'warning' },
  oldForm: { code: 'T13', severity: 'error' },
  sheetCountedZero: { code: 'T14', severity: 'warning' },
  readAsText: { code: 'T15', severity: 'info' },
  fileTrouble: { code: 'T16', severity: 'warning' },
  macrosNotTaken: { code: 'T17', severity: 'info' },
  unevenRows: { code: 'T18', severity: 'error' },
  predecessorNamed: { code: 'T20', severity: 'error' },
  unitAmbiguous: { code: 'T21', severity: 'error' },
  otherCluster: { code: 'T22', severity: 'error' },
  otherPeriod: { code: 'T23', severity: 'error' },
  formUnsigned: { code: 'T24', severity: 'info' },
  formUndated: { code: 'T25', severity: 'info' },
  formulaLikeText: { code: 'T26', severity: 'warning' },
  individualForm: { code: 'T27', severity: 'error' },
  formOfOther: { code: 'T28', severity: 'error' },
  signedOtherYear: { code: 'T29', severity: 'error' },
  otherFormLeft: { code: 'T30', severity: 'warning' },

  matchedByText: { code: 'C01', severity: 'info' },
  unknownRow: { code: 'C02', severity: 'error' },
  changedMaximum: { code: 'C03', severity: 'error' },
  duplicateCriterion: { code: 'C04', severity: 'error' },
  subtotalDiffers: { code: 'C05', severity: 'warning' },
  criterionAbsent: { code: 'C06', severity: 'warning' },
  ambiguousCriterion: { code: 'C07', severity: 'error' },
  foreignSheetRow: { code: 'C08', severity: 'error' },
  changedTarget: { code: 'C09', severity: 'warning' },
  legacyText: { code: 'C10', severity: 'info' },
  legacyTextGuessed: { code: 'C11', severity: 'warning' },
  misreadText: { code: 'C12', severity: 'warning' },
  renumbered: { code: 'C15', severity: 'warning' },
  mergedScore: { code: 'C16', severity: 'error' },
  sheetsJoined: { code: 'C17', severity: 'warning' },
  shownRounded: { code: 'C18', severity: 'warning' },
  memoryUnreadable: { code: 'C19', severity: 'error' },
  readFromMemory: { code: 'C20', severity: 'info' },
  answerUnusable: { code: 'C21', severity: 'warning' },
  importAgain: { code: 'C22', severity: 'warning' },
  pointsBeside: { code: 'C23', severity: 'error' },
  columnsUnread: { code: 'C24', severity: 'info' },
  verificationUnread: { code: 'C25', severity: 'info' },
  meaningChanged: { code: 'C26', severity: 'warning' },
  wordingChanged: { code: 'C27', severity: 'info' },
  rowShifted: { code: 'C28', severity: 'error' },
  secondUnit: { code: 'C29', severity: 'error' },
  noticeUnusable: { code: 'C30', severity: 'warning' },

  numberAsText: { code: 'P01', severity: 'error', fixable: true },
  notANumber: { code: 'P02', severity: 'error' },
  dateInFigure: { code: 'P03', severity: 'error' },
  errorCell: { code: 'P04', severity: 'error' },
  overMaximum: { code: 'P05', severity: 'error' },
  negativeFigure: { code: 'P06', severity: 'error' },
  notAllowedByRule: { code: 'P07', severity: 'error' },
  differsFromRule: { code: 'P08', severity: 'error', fixable: true },
  missingScore: { code: 'P09', severity: 'error', fixable: true },
  unlistedNotApplicable: { code: 'P10', severity: 'error' },
  ambiguousThousands: { code: 'P11', severity: 'error' },
  uncalculatedFormula: { code: 'P12', severity: 'error' },
  resultUnreadable: { code: 'P13', severity: 'warning' },
  missingTarget: { code: 'P14', severity: 'error' },
  percentOrFraction: { code: 'P15', severity: 'error' },
  raisedScore: { code: 'P16', severity: 'error' },
  changedWithoutReason: { code: 'P17', severity: 'warning' },
  missingResult: { code: 'P18', severity: 'error' },
  missingMarks: { code: 'P19', severity: 'error' },
  missingEvidence: { code: 'P20', severity: 'info' },
  unexplained: { code: 'P21', severity: 'error' },
  submittedLate: { code: 'P22', severity: 'warning' },
  lateUnconfirmed: { code: 'P23', severity: 'error' },
  sharedLead: { code: 'P24', severity: 'error' },
  pointsWithoutEvidence: { code: 'P25', severity: 'warning' },
  unlistedNotDue: { code: 'P26', severity: 'error' },
  unassignedByUnit: { code: 'P27', severity: 'error' },
  targetByUnit: { code: 'P28', severity: 'warning' },
  targetDiffers: { code: 'P29', severity: 'error', fixable: true },
  evidenceTwice: { code: 'P30', severity: 'warning' },
  evidenceOutsidePeriod: { code: 'P31', severity: 'warning' },
  evidenceUndated: { code: 'P32', severity: 'info' },
  evidenceInFuture: { code: 'P33', severity: 'warning' },
  evidenceDateUnclear: { code: 'P34', severity: 'warning' },
  verifiedAsSelf: { code: 'P35', severity: 'info' },
  everyMaximum: { code: 'P36', severity: 'info' },
  evidenceShared: { code: 'P37', severity: 'info' },
  farFromHistory: { code: 'P38', severity: 'info' },
  leaderVerifierOpen: { code: 'P39', severity: 'info' },
  scoresInResults: { code: 'P40', severity: 'error' },
  claimNotCounted: { code: 'P41', severity: 'warning' },
  resultUnusable: { code: 'P42', severity: 'warning' },
  figuresReplaced: { code: 'P43', severity: 'info' },
  verifyAgain: { code: 'P44', severity: 'warning' },
  explanationDiffers: { code: 'P45', severity: 'warning' },

  ruleUnreadable: { code: 'Q01', severity: 'error', fixable: true },
  childrenDoNotSum: { code: 'Q02', severity: 'error' },
  sectionsDoNotSum: { code: 'Q03', severity: 'error' },
  duplicateCode: { code: 'Q04', severity: 'error' },
  settingUnreadable: { code: 'Q05', severity: 'error' },
  settingMissing: { code: 'Q06', severity: 'warning' },
  columnUnreadable: { code: 'Q07', severity: 'error' },
  ruleInconsistent: { code: 'Q08', severity: 'error' },
  tableColumnMissing: { code: 'Q09', severity: 'error' },
  criterionUnreadable: { code: 'Q10', severity: 'error' },
  classUnreadable: { code: 'Q11', severity: 'error' },
  unitRowUnreadable: { code: 'Q12', severity: 'error' },
  awardUnreadable: { code: 'Q13', severity: 'error' },
  quotaOverMembers: { code: 'Q14', severity: 'warning' },
  notScoredUnreadable: { code: 'Q15', severity: 'error' },
  bonusUncapped: { code: 'Q16', severity: 'info' },
  outsideUnreadable: { code: 'Q17', severity: 'error' },
  honourUnknown: { code: 'Q18', severity: 'warning' },
  decisionUnreadable: { code: 'Q19', severity: 'warning' },
  decisionsDisagree: { code: 'Q20', severity: 'error' },
  ruleMissing: { code: 'Q21', severity: 'error', fixable: true },
  directOrCount: { code: 'Q22', severity: 'error' },
  codeMalformed: { code: 'Q23', severity: 'error', fixable: true },
  rankRangeReversed: { code: 'Q24', severity: 'error' },
  rankRangesOverlap: { code: 'Q25', severity: 'warning' },
  rankWithoutAward: { code: 'Q26', severity: 'warning' },
  awardUnreachable: { code: 'Q27', severity: 'warning' },
  tieChainOpen: { code: 'Q28', severity: 'warning' },
  periodReversed: { code: 'Q29', severity: 'error' },
  dateBeforePeriod: { code: 'Q30', severity: 'warning' },
  yearImplausible: { code: 'Q31', severity: 'error' },
  periodOtherYear: { code: 'Q32', severity: 'warning' },
  classUnreachable: { code: 'Q33', severity: 'warning' },
  lowestClassOpen: { code: 'Q34', severity: 'info' },
  appliesToUnknown: { code: 'Q35', severity: 'error' },
  unitWithoutTable: { code: 'Q36', severity: 'error' },
  unitInTwoTables: { code: 'Q37', severity: 'error' },
  awardsWaitForEachOther: { code: 'Q38', severity: 'error' },
  exclusionUnreadable: { code: 'Q39', severity: 'error' },
  voteUnreadable: { code: 'Q40', severity: 'error' },
  versionUnreadable: { code: 'Q41', severity: 'error' },
  versionAfterPeriod: { code: 'Q42', severity: 'error' },
  versionByStage: { code: 'Q43', severity: 'error' },
  regulationEdited: { code: 'Q44', severity: 'warning' },
  ballotsDoNotAdd: { code: 'Q45', severity: 'error' },
  targetUnreadable: { code: 'Q46', severity: 'error' },
  targetRepeated: { code: 'Q47', severity: 'error' },
  conditionUnknownName: { code: 'Q48', severity: 'error' },
  conditionTooEarly: { code: 'Q49', severity: 'error' },
  severalClusters: { code: 'Q50', severity: 'error' },
  voteNotAllowed: { code: 'Q51', severity: 'error' },
  roleUnreadable: { code: 'Q52', severity: 'warning' },
  wordingUnreadable: { code: 'Q53', severity: 'warning' },
  otherRegulation: { code: 'Q54', severity: 'error' },
  gatheredTwice: { code: 'Q55', severity: 'error' },
  rolesUnclear: { code: 'Q56', severity: 'warning' },
  pactUnsigned: { code: 'Q57', severity: 'warning' },
  handoverFlagAsAward: { code: 'Q58', severity: 'warning' },
  rowsLeftOut: { code: 'Q59', severity: 'error' },
  voteTwice: { code: 'Q60', severity: 'error' },
  sheetDeleted: { code: 'Q61', severity: 'error' },
  rowNameless: { code: 'Q62', severity: 'error' },
  awardRepeated: { code: 'Q63', severity: 'warning' },
  unitSheetLeft: { code: 'Q64', severity: 'error' },

  formulaDiffers: { code: 'X01', severity: 'error' },
  tieAtEdge: { code: 'X02', severity: 'warning' },
  edgeUndecided: { code: 'X03', severity: 'warning' },
  leaderProposed: { code: 'X04', severity: 'info' },
  questionOpen: { code: 'X05', severity: 'warning' },
  classOpen: { code: 'X06', severity: 'warning' },
  comparisonOpen: { code: 'X07', severity: 'warning' },
  rankOpen: { code: 'X08', severity: 'warning' },
  conclusionIdle: { code: 'X09', severity: 'warning' },
  awardOverQuantity: { code: 'X10', severity: 'error' },
  secondAward: { code: 'X11', severity: 'warning' },
  sealBroken: { code: 'X12', severity: 'warning' },
  sealUnreadable: { code: 'X13', severity: 'warning' },
  summaryOutdated: { code: 'X14', severity: 'warning' },
  sourceUnsettled: { code: 'X16', severity: 'error' },
  sourceSeal: { code: 'X17', severity: 'error' },
  differsFromSource: { code: 'X18', severity: 'warning' },
  sourceOpen: { code: 'X19', severity: 'warning' },
  rotationBroken: { code: 'X20', severity: 'warning' },
  decisionUnclear: { code: 'X21', severity: 'warning' },
  lineageOpen: { code: 'X22', severity: 'warning' },
  importCutOff: { code: 'X23', severity: 'error' },
  changedMeanwhile: { code: 'X24', severity: 'warning' },
} as const satisfies Record<string, CatalogueEntry>;

export type FindingKind = keyof typeof CATALOGUE;

const ENTRIES: Readonly<Record<FindingKind, CatalogueEntry>> = CATALOGUE;

export function codeOf(kind: FindingKind): string {
  return ENTRIES[kind].code;
}

export function severityOf(kind: FindingKind): Severity {
  return ENTRIES[kind].severity;
}

export function isFixableKind(kind: FindingKind): boolean {
  return ENTRIES[kind].fixable === true;
}

/** About a cluster's book that was not taken into the book of the province: nobody there waits for it. */
const SEEN_WHEN_GATHERED: ReadonlySet<FindingKind> = new Set([
  'otherRegulation',
  'gatheredTwice',
  'sourceUnsettled',
  'sourceSeal',
]);

export function isAboutRegulation(kind: FindingKind): boolean {
  return ENTRIES[kind].code.startsWith('Q') && !SEEN_WHEN_GATHERED.has(kind);
}

/**
 * Open, it leaves every unit without a total. Ballots that do not add up decide nothing, and no
 * total depends on them: only what was voted on waits. A row that cannot be read, or that was cast
 * against the rules, might have decided otherwise, so that one holds everybody back.
 */
export function holdsEverybody(kind: FindingKind): boolean {
  return isAboutRegulation(kind) && kind !== 'ballotsDoNotAdd';
}

/** These come up by themselves at every check. */
const FOUND_AGAIN: ReadonlySet<FindingKind> = new Set([
  'missingSubmission',
  'sheetCountedZero',
  'foreignSheetRow',
  'sourceChanged',
  'secondSource',
  'memoryUnreadable',
  'answerUnusable',
]);

/** About a unit's sheet, but seen only while a file is taken: what it held is in no cell then. */
const SEEN_AT_IMPORT: ReadonlySet<FindingKind> = new Set([
  'figuresReplaced',
  'verifyAgain',
  'explanationDiffers',
]);

/**
 * Found while a file was taken in, and not to be found again from the workbook alone: *Kiểm tra*
 * keeps them until the unit's file is replaced.
 */
export function isAboutSource(kind: FindingKind): boolean {
  const { code } = ENTRIES[kind];
  if (SEEN_AT_IMPORT.has(kind) || SEEN_WHEN_GATHERED.has(kind)) return true;
  if (FOUND_AGAIN.has(kind)) return false;
  return code.startsWith('T') || code.startsWith('C');
}

export function kindOfCode(code: string): FindingKind | undefined {
  return (Object.keys(ENTRIES) as FindingKind[]).find((kind) => ENTRIES[kind].code === code);
}
