import type { FindingCatalogue } from '../../finding-words';

/** What is said of a regulation before any sheet is read. */
export const regulationChecks = {
  ruleMissing: {
    message: (p) =>
      `Row ${p('row')}: ${p('column')} is empty.${p('proposal') ? ` By the criterion’s own words it may be: ${p('proposal')}.` : ` Pattern: ${p('expected')}.`}${p('example') ? ` Example: ${p('example')}.` : ''}`,
    advice:
      'Choose Cách chấm and write Mức điểm in Bảng tiêu chí; where the proposal says what the regulation says, accept it.',
  },
  directOrCount: {
    message: (p) =>
      `Row ${p('row')}, ${p('column')}: “${p('found')}” has two meanings. For a score given directly write “${p('direct')}”; for points times occurrences write “${p('count')}” with Mức điểm “${p('grammar')}”.`,
    advice: 'Look up which one the regulation means and correct Cách chấm.',
  },
  codeMalformed: {
    message: (p) =>
      `Row ${p('row')}: code “${p('code')}” is not well formed. A code is letters and digits parted by single dots, without spaces or a dot at its end (I.1.2)${p('proposal') ? `; perhaps: ${p('proposal')}` : ''}.`,
    advice: 'Correct Mã in Bảng tiêu chí, or accept the proposed code.',
  },
  conditionUnknownName: {
    message: (p) =>
      `Condition “${p('condition')}”: the regulation has no “${p('found')}”${p('suggestion') ? ` (nearest: ${p('suggestion')})` : ''}.`,
    advice: 'Mend the code or the class in the condition to agree with Bảng tiêu chí and Xếp loại.',
  },
  conditionTooEarly: {
    message: (p) =>
      p('before') === 'rank'
        ? `Condition “${p('condition')}” asks for the rank, but decides who is ranked.`
        : `Condition “${p('condition')}” asks for the class, but decides the class.`,
    advice: 'Use points or a percentage instead of rank or class in this condition.',
  },
  severalClusters: {
    message: (p) =>
      `Units are listed in several clusters: ${p('clusters')}; each would have a ranking of its own.`,
    advice:
      'If there is only one cluster, write it the same way in every row of Đơn vị; if there are several, say so in “Sổ gồm”.',
  },
  rankRangeReversed: {
    message: (p) =>
      `“${p('award')}”: first rank ${p('from')} is behind last rank ${p('to')}, so nobody is considered.`,
    advice: 'Correct Hạng từ and Hạng đến in Cơ cấu khen thưởng.',
  },
  rankRangesOverlap: {
    message: (p) =>
      `“${p('award')}” and “${p('other')}” are both for rank ${p('ranks')}; a unit keeps the higher one.`,
    advice: 'Correct Hạng từ and Hạng đến in Cơ cấu khen thưởng unless this is meant.',
  },
  rankWithoutAward: {
    message: (p) => `There is no award for rank ${p('ranks')}, but “${p('award')}” comes after it.`,
    advice: 'Correct Hạng từ and Hạng đến in Cơ cấu khen thưởng unless this is meant.',
  },
  awardUnreachable: {
    message: (p) =>
      p('rank')
        ? `No unit can reach “${p('award')}”: it begins at rank ${p('rank')}, there are ${p('members')} units.`
        : `No unit can reach “${p('award')}”: the awards above it take every place among ${p('members')} units.`,
    advice: 'Check the quantities and the order in Cơ cấu khen thưởng.',
  },
  tieChainOpen: {
    message: (p) =>
      p('found')
        ? `The steps for equal points (“${p('found')}”) do not end in a decision.`
        : 'There are awards by rank, but nothing says what tells equal points apart.',
    advice:
      'End “Thứ tự phân định khi bằng điểm” with: bỏ phiếu, Hội nghị quyết định, trưởng cụm, khối quyết định, or đồng hạng.',
  },
  periodReversed: {
    message: (p) => `The period begins on ${p('from')} but ends on ${p('to')}.`,
    advice: 'Correct one of the two dates in Thiết lập.',
  },
  dateBeforePeriod: {
    message: (p) =>
      `“${p('setting')}” (${p('found')}) is before the first day of the period, ${p('from')}.`,
    advice: 'Check the year of this date in Thiết lập.',
  },
  yearImplausible: {
    message: (p) => `Year “${p('found')}” cannot be right.`,
    advice: 'Write a year of four digits, 2000 to 2100, in Thiết lập.',
  },
  periodOtherYear: {
    message: (p) =>
      `The period from ${p('from')} to ${p('to')} has no day in the year ${p('year')}.`,
    advice: 'Correct the year or the dates of the period in Thiết lập.',
  },
  classUnreachable: {
    message: (p) =>
      `No unit can reach “${p('name')}”: it takes ${p('from')}, the most there is is ${p('highest')}.`,
    advice: 'Correct the class in Xếp loại, or the scale and the caps in Thiết lập.',
  },
  lowestClassOpen: {
    message: (p) => `Units below ${p('from')} get no class (the lowest is “${p('name')}”).`,
    advice: 'Add a class from 0 in Xếp loại if the regulation classifies every unit.',
  },
  appliesToUnknown: {
    message: (p) =>
      `Row ${p('row')}, ${p('column')}: no unit, group or cluster is called “${p('found')}”.${p('suggestion') ? ` Perhaps “${p('suggestion')}”?` : ''}`,
    advice: 'Correct Áp dụng in Bảng tiêu chí, or Nhóm in Đơn vị.',
  },
  unitWithoutTable: {
    message: (p) => `There is no table of criteria for: ${p('units')}.`,
    advice:
      'The main sections are given to groups: fill in Nhóm in Đơn vị, or correct Áp dụng of the main sections.',
  },
  unitInTwoTables: {
    message: (p) => `Two tables of criteria (${p('tables')}) are for: ${p('units')}.`,
    advice: 'Correct Áp dụng of the main sections so that each unit has one table.',
  },
  awardsWaitForEachOther: {
    message: (p) =>
      `“${p('award')}” waits for “${p('other')}” and the other way round, so neither can be given.`,
    advice: 'Correct Nguồn xét or Tính trên in Cơ cấu khen thưởng.',
  },
} satisfies Partial<FindingCatalogue>;
