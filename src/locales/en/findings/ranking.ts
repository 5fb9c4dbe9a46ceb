import type { FindingCatalogue } from '../../finding-words';

/** What the ranking leaves open. */
export const rankingFindings = {
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
  questionOpen: {
    message: (p) =>
      `The regulation does not say “${p('setting')}”: ${p('used')} is used for now. Another answer (${p('other')}) would change the result of ${p('units')}.`,
    advice: 'Write the answer into Giá trị in Thiết lập, with its basis.',
  },
  classOpen: {
    message: (p) => `No class yet: “${p('condition')}” is not known.`,
    advice: 'Add what this condition asks for.',
  },
  rankOpen: {
    message: (p) =>
      `${p('units')} not ranked yet: nobody can tell whether “${p('condition')}” is met.`,
    advice:
      'Add what this condition asks for; if people confirm it, record who fails in Không xét, chưa xét and write the date of the review into Thiết lập.',
  },
  comparisonOpen: {
    message: (p) =>
      `Criterion ${p('codes')} compares with a unit whose result is in doubt; nobody is proposed yet.`,
    advice: 'Settle that unit’s errors and rank again.',
  },
} satisfies Partial<FindingCatalogue>;
