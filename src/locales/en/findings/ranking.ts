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
  conclusionIdle: {
    message: (p) =>
      p('known')
        ? `The conclusion to propose ${p('units')} for ${p('award')} has no effect: not eligible, not ranked, or proposed for a higher award.`
        : `The conclusion about “${p('award')}” cannot be used: the table of awards has no such award${p('suggestion') ? ` (nearest: ${p('suggestion')})` : ''}.`,
    advice: 'See the reason in Đề nghị khen thưởng; mend the row of Kết luận.',
  },
  awardOverQuantity: {
    message: (p) =>
      `${p('award')}: a conclusion proposes ${p('units')}, more than there are places (${p('places')}).`,
    advice:
      'Take units out of Kết luận, or mend the quantity in Cơ cấu khen thưởng with its basis.',
  },
  secondAward: {
    message: (p) =>
      `${p('units')} proposed for ${p('other')} already and in line for ${p('award')}: one achievement is rewarded once.`,
    advice:
      'Write the conclusion (Khen thưởng: …) into Kết luận, or let the award’s source leave the holders of the other one out.',
  },
  comparisonOpen: {
    message: (p) =>
      `Criterion ${p('codes')} compares with a unit whose result is in doubt; nobody is proposed yet.`,
    advice: 'Settle that unit’s errors and rank again.',
  },
  summaryOutdated: {
    message: (p) =>
      `Somebody wrote the summary of ${p('name')} (${p('award')}), and the figures are others since. By the figures as they are now: ${p('draft')}`,
    advice:
      'Put the summary in Đề nghị khen thưởng right and choose Ngoại lệ (reason: done), or empty the cell and rank again for a new draft.',
  },
  sealBroken: {
    message: (p) =>
      `The year was sealed at ${p('time')} (${p('code')}); since then ${p('count')} cells have changed.`,
    advice: 'See which cells in the section Seal; if they are right, seal again.',
  },
  sealUnreadable: {
    message: (p) =>
      `The seal of ${p('time')} (${p('code')}) can no longer be relied on: ${p('sealProblem')}`,
    advice: 'Compare its fingerprint with the signed print, then seal again.',
  },
  importCutOff: {
    message: (p) =>
      p('of') === 'creation'
        ? `Making the workbook was cut off at ${p('time')}: the regulation in it may not be complete.`
        : `Writing this sheet was cut off at ${p('time')}: it may hold only a part of what was sent.`,
    advice: 'Open the first screen of the pane: go on, or take it back where that is offered.',
  },
  changedMeanwhile: {
    message: (p) =>
      `This cell was changed to “${p('found')}” while the add-in was writing; that value was kept.`,
    advice: 'Look at the cell with whoever changed it, then rank again.',
  },
} satisfies Partial<FindingCatalogue>;
