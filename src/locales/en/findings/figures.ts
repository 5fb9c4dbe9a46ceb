import type { FindingCatalogue } from '../../finding-words';
import { lookUp } from '../../../domain/text/word-table';

type Params = (name: string) => string;

/** The rule in brackets, where there is something to say. */
function ruleIn(p: Params, limits = ''): string {
  const rule = p('formula') ? 'by the formula in column Mức điểm' : p('rule') || limits;
  return rule ? ` (${rule})` : '';
}

const WHY: Readonly<Record<string, string>> = {
  date: ': the cell is a date',
  uncalculated: ': the formula was never calculated',
  errorCode: ': the cell holds an error',
  ambiguous: ': the point may part decimals or thousands',
  text: ': it is text, not a number',
  negative: ': it is negative',
  percent: ': it is a percentage',
};

function reason(p: Params): string {
  return lookUp(WHY, p('holds')) ?? '';
}

/** Which date of *Phiếu đã nhận* lateness goes by. */
const DATES: Readonly<Record<string, string>> = { signed: 'signed', sent: 'sent' };

function dateOf(p: Params): string {
  return lookUp(DATES, p('basis')) ?? 'received';
}

function countedInstead(p: Params): string {
  switch (p('why')) {
    case 'automatic':
      return `the book computes ${p('counted')} for this criterion`;
    case 'others':
      return `this criterion is scored by ${p('scorer') || 'others'}`;
    default:
      return p('counted')
        ? `this criterion is not scored and counts ${p('counted')}`
        : 'this criterion is not scored';
  }
}

/** Figures of a scoring sheet. */
export const figuresFindings = {
  numberAsText: {
    message: (p) =>
      p('form') === 'nothing'
        ? `The score says “${p('raw')}”: of a bonus or a deduction that is 0, to be written as a number.`
        : `Score “${p('raw')}” is text, not a number: Excel leaves it out of every sum.`,
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
      p('sign')
        ? `Deduction ${p('raw')} is negative. Deductions are positive too: the row gives the sign.`
        : `Score ${p('raw')} is negative, and this criterion cannot be below 0.`,
    advice: 'Ask the unit for the score; only a deduction is just written as a positive number.',
  },
  notAllowedByRule: {
    message: (p) =>
      `The rule cannot give ${p('raw')} points${ruleIn(p, `${p('from')} to ${p('to')}`)}.`,
    advice: 'Choose a score that the regulation knows.',
  },
  differsFromRule: {
    message: (p) =>
      `For “${p('result')}” the regulation gives ${p('proposed')}, the sheet says ${p('raw')}${ruleIn(p)}.`,
    advice: 'Accept the proposal, or ask the unit for the right result.',
  },
  missingScore: {
    message: (p) =>
      p('count')
        ? `The whole section is blank: ${p('count')} criteria have no score (${p('codes')}); blank is not zero.`
        : p('proposed')
          ? `No score; result “${p('result')}” stands for ${p('proposed')}.`
          : 'No score (blank is not zero).',
    advice: 'Write the score; 0 if it is zero, KAD if it does not apply.',
  },
  unlistedNotApplicable: {
    message: () => 'The unit says “not applicable”, but sheet Không chấm has no such decision.',
    advice: 'Add a row to Không chấm with a reason, or ask the unit.',
  },
  unlistedNotDue: {
    message: () => 'The unit says “not due yet”, but sheet Không chấm has no such decision.',
    advice:
      'If it is not due, add a row to Không chấm with a reason (“Tất cả” if it holds for all units); else ask the unit.',
  },
  unassignedByUnit: {
    message: () => 'The unit says it was assigned no target, but Giao chỉ tiêu does not say so.',
    advice: 'Write KG or the assigned number into Giao chỉ tiêu, then make the target cell agree.',
  },
  targetByUnit: {
    message: (p) => `Target ${p('raw')} was written by the unit; Giao chỉ tiêu does not have it.`,
    advice: 'Compare with the document that assigns targets, then fill in Giao chỉ tiêu.',
  },
  targetDiffers: {
    message: (p) =>
      p('raw')
        ? `The sheet’s target is ${p('raw')}, Giao chỉ tiêu says ${p('assigned')}.`
        : `The sheet has no target, Giao chỉ tiêu says ${p('assigned')}.`,
    advice: 'Accept the assigned target, or mend Giao chỉ tiêu if it was assigned anew.',
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
      `Result “${p('raw')}” cannot be held against the rule${p('expected') ? `: ${p('expected')}` : reason(p)}.`,
    advice:
      'The self score is used all the same; write the result in the rule’s words to have it checked.',
  },
  missingTarget: {
    message: () => 'The target is 0 or blank, so no ratio can be computed.',
    advice: 'Fill in sheet Giao chỉ tiêu, or answer “Chỉ tiêu bằng 0 hoặc trống” in Thiết lập.',
  },
  percentOrFraction: {
    message: (p) => {
      if (!p('raw').endsWith('%')) return `Is “${p('raw')}” a percentage or a fraction?`;
      return p('field').startsWith('verified') || p('field') === 'self'
        ? `Score “${p('raw')}” is a percentage: how many points is not clear.`
        : `Result “${p('raw')}” is a percentage, but the rule goes by an amount.`;
    },
    advice: 'Say which: an amount, or a percentage with its sign, such as 95%.',
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
  missingResult: {
    message: (p) =>
      p('raw')
        ? `The result “${p('raw')}” cannot be used to compute the score${reason(p)}.`
        : 'There is no result to compute the score from (this criterion is computed by the book).',
    advice: 'Write the result as a number into the unit’s sheet.',
  },
  missingMarks: {
    message: (p) => `Marks from outside, peers or the council are missing${ruleIn(p)}.`,
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
      `${p('days')} days late (${dateOf(p)} ${p('raw')}, deadline ${p('deadline')})${p('points') ? `: ${p('points')} points taken` : ''}.`,
    advice: 'Check the date in Phiếu đã nhận.',
  },
  lateUnconfirmed: {
    message: (p) =>
      p('received') && p('basis') === 'signed'
        ? `The sheet is dated ${p('received')}, after the deadline ${p('deadline')}; but nobody has looked at that date, and the regulation makes something of lateness.`
        : p('received')
          ? `Received ${p('received')}, after the deadline ${p('deadline')}; but that is only when the file was taken in, and the regulation makes something of lateness.`
          : `No date of ${p('basis') === 'signed' ? 'signature' : 'receipt'}, and the regulation makes something of lateness (deadline ${p('deadline')}).`,
    advice:
      'Write the real date of receipt (dd/mm/yyyy, no time), or number and date of the document, into Phiếu đã nhận.',
  },
  sharedLead: {
    message: () => 'Several units lead; the regulation leaves it to the meeting.',
    advice:
      'Write the points that the meeting decides into Điểm chấm ngoài, or change the setting “Nhiều đơn vị cùng dẫn đầu”.',
  },
  evidenceTwice: {
    message: (p) => `Document ${p('document')} is also the evidence for criterion ${p('codes')}.`,
    advice: 'Check that one achievement is not counted twice.',
  },
  evidenceOutsidePeriod: {
    message: (p) =>
      `Document ${p('document')} of ${p('raw')} lies outside the period that counts (${p('from')} – ${p('to')}).`,
    advice: 'Ask the unit; what lies outside does not count for this year.',
  },
  evidenceUndated: {
    message: (p) => `${p('count')} documents named as evidence bear no date: ${p('numbers')}.`,
    advice: 'Ask the unit for number and date.',
  },
  evidenceInFuture: {
    message: (p) =>
      `Document ${p('document')} is dated ${p('raw')}, after the sheet was received (${p('received')}).`,
    advice: 'Ask the unit for the right date.',
  },
  evidenceDateUnclear: {
    message: (p) =>
      `The date “${p('raw')}” of document ${p('document')} is not clear${p('proposed') ? `; it may be ${p('proposed')}` : ''}.`,
    advice: 'Write it as dd/mm/yyyy.',
  },
  verifiedAsSelf: {
    message: (p) => `All ${p('count')} verified scores equal the unit’s own.`,
    advice: 'For information; where verification was thorough there is nothing to do.',
  },
  everyMaximum: {
    message: (p) => `All ${p('count')} criteria are scored with the maximum by the unit.`,
    advice: 'For information; the evidence may be looked at when verifying.',
  },
  evidenceShared: {
    message: (p) => `Documents that ${p('units')} also cites as evidence: ${p('numbers')}.`,
    advice: 'For information; two units may have done one thing together.',
  },
  farFromHistory: {
    message: (p) => `Rank ${p('rank')} is far from earlier years (${p('before')}).`,
    advice: 'For information; compare the figures once more if need be.',
  },
  leaderVerifierOpen: {
    message: (p) =>
      `${p('name')} leads the verification and is ranked itself; the workbook does not say who verified its sheet.`,
    advice:
      'Write it under “Ai thẩm định đơn vị trưởng” in Thiết lập, against a conflict of interest.',
  },
  scoresInResults: {
    message: (p) =>
      `The scores seem to be one column too far to the left: ${p('count')} of ${p('total')} criteria have no score but a figure within the maximum in Kết quả thực hiện, even those that are scored directly. Nothing is proposed from these figures.`,
    advice:
      'Look at the sheet: if they are scores, move them to Điểm tự chấm and import again; if they are results, give the reason in Kiểm tra and add the scores.',
  },
  claimNotCounted: {
    message: (p) =>
      p('why') === 'others'
        ? `The unit gave itself ${p('raw')}, but ${countedInstead(p)}: its figure counts only until a verified score is there.`
        : `The unit claims ${p('raw')}, but ${countedInstead(p)}. The self total takes what counts, so it may differ from the sum in the sheet.`,
    advice: 'Compare with the unit; what counts is not taken from this cell.',
  },
  resultUnusable: {
    message: (p) =>
      `The result “${p('raw')}” cannot be used${reason(p)}; the score was not held against it.`,
    advice: 'Ask the unit for the result and type it again.',
  },
  figuresReplaced: {
    message: (p) => `The new sheet replaces ${p('count')} figures: ${p('changes')}.`,
    advice: 'Look at them; the figures before and after stand in Nhật ký.',
  },
  verifyAgain: {
    message: (p) =>
      `Self scores changed after they were verified, of ${p('count')} criteria: ${p('codes')}.`,
    advice: 'Verify these criteria again.',
  },
  explanationDiffers: {
    message: (p) =>
      `A notice that came back explains “${p('sent')}”; the sheet in the workbook says “${p('raw')}”, which was kept.`,
    advice:
      'Decide which one counts and type it into the explanation column of the sheet, or make an exception to keep what stands there.',
  },
} satisfies Partial<FindingCatalogue>;
