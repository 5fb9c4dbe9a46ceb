import {
  CATALOGUE,
  codeOf,
  holdsEverybody,
  isAboutRegulation,
  isAboutSource,
  isFixableKind,
  kindOfCode,
  severityOf,
  type FindingKind,
  type Severity,
} from '../../../src/domain/findings/catalogue';
import { isBlocking, isFixable } from '../../../src/domain/findings/status';
import { finding, type Handling } from '../../../src/domain/findings/finding';

/** As *Kiểm tra* and the reports of the books that stand have them; an error leaves a unit without a total. */
const BY_SEVERITY: Readonly<Record<Severity, readonly string[]>> = {
  error: [
    'T01 fileUnreadable, T02 unitUnknown, T03 duplicateSubmission, T04 missingSubmission',
    'T05 noScoringTable, T06 otherYear, T13 oldForm, T18 unevenRows',
    'T20 predecessorNamed, T21 unitAmbiguous, T22 otherCluster, T23 otherPeriod',
    'T27 individualForm, T28 formOfOther, T29 signedOtherYear',
    'C02 unknownRow, C03 changedMaximum, C04 duplicateCriterion, C07 ambiguousCriterion',
    'C08 foreignSheetRow, C16 mergedScore, C19 memoryUnreadable, C23 pointsBeside',
    'C28 rowShifted, C29 secondUnit',
    'P01 numberAsText, P02 notANumber, P03 dateInFigure, P04 errorCell',
    'P05 overMaximum, P06 negativeFigure, P07 notAllowedByRule, P08 differsFromRule',
    'P09 missingScore, P10 unlistedNotApplicable, P11 ambiguousThousands, P12 uncalculatedFormula',
    'P14 missingTarget, P15 percentOrFraction, P16 raisedScore, P18 missingResult',
    'P19 missingMarks, P21 unexplained, P23 lateUnconfirmed, P24 sharedLead',
    'P26 unlistedNotDue, P27 unassignedByUnit, P29 targetDiffers, P40 scoresInResults',
    'Q01 ruleUnreadable, Q02 childrenDoNotSum, Q03 sectionsDoNotSum, Q04 duplicateCode',
    'Q05 settingUnreadable, Q07 columnUnreadable, Q08 ruleInconsistent, Q09 tableColumnMissing',
    'Q10 criterionUnreadable, Q11 classUnreadable, Q12 unitRowUnreadable, Q13 awardUnreadable',
    'Q15 notScoredUnreadable, Q17 outsideUnreadable, Q20 decisionsDisagree, Q21 ruleMissing',
    'Q22 directOrCount, Q23 codeMalformed, Q24 rankRangeReversed, Q29 periodReversed',
    'Q31 yearImplausible, Q35 appliesToUnknown, Q36 unitWithoutTable, Q37 unitInTwoTables',
    'Q38 awardsWaitForEachOther, Q39 exclusionUnreadable, Q40 voteUnreadable, Q41 versionUnreadable',
    'Q42 versionAfterPeriod, Q43 versionByStage, Q45 ballotsDoNotAdd, Q46 targetUnreadable',
    'Q47 targetRepeated, Q48 conditionUnknownName, Q49 conditionTooEarly, Q50 severalClusters',
    'Q51 voteNotAllowed, Q54 otherRegulation, Q55 gatheredTwice, Q59 rowsLeftOut',
    'Q60 voteTwice, Q61 sheetDeleted, Q62 rowNameless, Q64 unitSheetLeft',
    'X01 formulaDiffers, X10 awardOverQuantity, X16 sourceUnsettled, X17 sourceSeal',
    'X23 importCutOff',
  ],
  warning: [
    'T07 hiddenFigures, T09 unitGuessed, T10 sourceChanged, T11 externalLinks',
    'T12 secondSource, T14 sheetCountedZero, T16 fileTrouble, T26 formulaLikeText',
    'T30 otherFormLeft',
    'C05 subtotalDiffers, C06 criterionAbsent, C09 changedTarget, C11 legacyTextGuessed',
    'C12 misreadText, C15 renumbered, C17 sheetsJoined, C18 shownRounded',
    'C21 answerUnusable, C22 importAgain, C26 meaningChanged, C30 noticeUnusable',
    'P13 resultUnreadable, P17 changedWithoutReason, P22 submittedLate, P25 pointsWithoutEvidence',
    'P28 targetByUnit, P30 evidenceTwice, P31 evidenceOutsidePeriod, P33 evidenceInFuture',
    'P34 evidenceDateUnclear, P41 claimNotCounted, P42 resultUnusable, P44 verifyAgain',
    'P45 explanationDiffers',
    'Q06 settingMissing, Q14 quotaOverMembers, Q18 honourUnknown, Q19 decisionUnreadable',
    'Q25 rankRangesOverlap, Q26 rankWithoutAward, Q27 awardUnreachable, Q28 tieChainOpen',
    'Q30 dateBeforePeriod, Q32 periodOtherYear, Q33 classUnreachable, Q44 regulationEdited',
    'Q52 roleUnreadable, Q53 wordingUnreadable, Q56 rolesUnclear, Q57 pactUnsigned',
    'Q58 handoverFlagAsAward, Q63 awardRepeated',
    'X02 tieAtEdge, X03 edgeUndecided, X05 questionOpen, X06 classOpen',
    'X07 comparisonOpen, X08 rankOpen, X09 conclusionIdle, X11 secondAward',
    'X12 sealBroken, X13 sealUnreadable, X14 summaryOutdated, X18 differsFromSource',
    'X19 sourceOpen, X20 rotationBroken, X21 decisionUnclear, X22 lineageOpen',
    'X24 changedMeanwhile',
  ],
  info: [
    'T08 decomposedText, T15 readAsText, T17 macrosNotTaken, T24 formUnsigned',
    'T25 formUndated',
    'C01 matchedByText, C10 legacyText, C20 readFromMemory, C24 columnsUnread',
    'C25 verificationUnread, C27 wordingChanged',
    'P20 missingEvidence, P32 evidenceUndated, P35 verifiedAsSelf, P36 everyMaximum',
    'P37 evidenceShared, P38 farFromHistory, P39 leaderVerifierOpen, P43 figuresReplaced',
    'Q16 bonusUncapped, Q34 lowestClassOpen',
    'X04 leaderProposed',
  ],
};

/** What one word may accept. */
const FIXABLE = [
  'numberAsText',
  'differsFromRule',
  'missingScore',
  'targetDiffers',
  'ruleUnreadable',
  'ruleMissing',
  'codeMalformed',
];

/** Found while a file or another book was taken in, though their codes are of other letters. */
const ABOUT_SOURCE = [
  'figuresReplaced',
  'verifyAgain',
  'explanationDiffers',
  'otherRegulation',
  'gatheredTwice',
  'sourceUnsettled',
  'sourceSeal',
];

/** Found again by every check, though their codes are those of files and their structure. */
const FOUND_AGAIN = [
  'missingSubmission',
  'sourceChanged',
  'secondSource',
  'sheetCountedZero',
  'foreignSheetRow',
  'memoryUnreadable',
  'answerUnusable',
];

const KINDS = Object.keys(CATALOGUE) as readonly FindingKind[];

describe('the catalogue of findings', () => {
  it('has one code for each kind, and finds the kind by it', () => {
    expect(new Set(KINDS.map(codeOf)).size).toBe(KINDS.length);
    for (const kind of KINDS) {
      expect(codeOf(kind)).toMatch(/^[TCPQX]\d\d$/);
      expect(kindOfCode(codeOf(kind))).toBe(kind);
    }
    expect(kindOfCode('Z99')).toBeUndefined();
  });

  it.each<readonly [FindingKind, Handling, boolean]>([
    ['overMaximum', { action: 'open' }, true],
    // What was accepted is written and gone; what still stands here was not mended by it.
    ['overMaximum', { action: 'accepted' }, true],
    ['overMaximum', { action: 'exception', reason: 'Hội nghị đồng ý' }, false],
    ['changedWithoutReason', { action: 'open' }, false],
    ['bonusUncapped', { action: 'open' }, false],
  ])('%s, %j: blocks %p', (kind, handling, blocks) => {
    expect(isBlocking({ ...finding({ kind }), handling })).toBe(blocks);
  });

  it('offers a fix only where there is a value to put', () => {
    expect(isFixable({ kind: 'numberAsText', proposed: '9.5' })).toBe(true);
    expect(isFixable({ kind: 'numberAsText', proposed: null })).toBe(false);
    expect(isFixable({ kind: 'overMaximum', proposed: '10' })).toBe(false);
  });

  it('knows what each is about', () => {
    expect(KINDS.filter(isAboutRegulation)).toContain('ruleUnreadable');
    expect(KINDS.filter(isAboutRegulation)).not.toContain('missingScore');
    expect(isAboutSource('unitGuessed')).toBe(true);
    expect(isAboutSource('missingSubmission')).toBe(false);
    expect(isAboutSource('foreignSheetRow')).toBe(false);
    expect(isAboutSource('numberAsText')).toBe(false);
  });

  it.each(['error', 'warning', 'info'] as const)('%s: these and no others', (severity) => {
    const found = KINDS.filter((kind) => severityOf(kind) === severity);
    const written = BY_SEVERITY[severity].flatMap((line) => line.split(', '));
    expect(found.map((kind) => `${codeOf(kind)} ${kind}`)).toEqual(written);
  });

  it('offers a proposal for these alone', () => {
    expect(KINDS.filter(isFixableKind)).toEqual(FIXABLE);
  });

  it('keeps what cannot be found again from the workbook alone', () => {
    const kept = KINDS.filter(isAboutSource);
    expect(kept.filter((kind) => !/^[TC]/.test(codeOf(kind)))).toEqual(ABOUT_SOURCE);
    const again = KINDS.filter((kind) => /^[TC]/.test(codeOf(kind)) && !kept.includes(kind));
    expect(again).toEqual(FOUND_AGAIN);
  });

  it('holds everybody back for the regulation alone', () => {
    const others = KINDS.filter((kind) => codeOf(kind).startsWith('Q') && !holdsEverybody(kind));
    expect(others).toEqual(['ballotsDoNotAdd', 'otherRegulation', 'gatheredTwice']);
    expect(KINDS.filter(holdsEverybody).every((kind) => codeOf(kind).startsWith('Q'))).toBe(true);
  });
});
