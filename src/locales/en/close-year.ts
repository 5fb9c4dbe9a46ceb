import type { CloseYearWords } from '../close-year-words';

/** The year is closed and handed on to the next. */
export const closeYear: CloseYearWords = {
  half: 'A book of half a year is not closed: go on in the same workbook, with “Kỳ” set to “Cả năm”.',
  roles: (next) => `Roles of ${next}`,
  now: (title, names) => `${title}: ${names || 'nobody yet'}.`,
  role: (title, next) => `${title} of ${next}`,
  nobody: 'Not chosen yet',
  twice: 'One unit cannot be both.',
  breaksRotation: (name) => `By the regulation this year’s deputy follows: ${name}.`,
  determinedBy: 'How it was settled',
  determinedByHint: 'Vote, rotation, appointed…',
  basis: 'Basis',
  basisHint: 'Minutes of the conference of …',
  record: 'Write into sheet Vai trò',
  recording: 'Writing…',
  recorded: (names) => `In sheet Vai trò for the next year: ${names}`,
  handOver: (next) => `The workbook of ${next}`,
  handOverHint:
    'Takes along the regulation, the members, the roles and what was awarded; scores, dates and numbers of papers stay here.',
  decisions: (proposed, awarded, refused) =>
    `Proposed ${String(proposed)}, awarded ${String(awarded)}, refused ${String(refused)}.`,
  undecided: (count) =>
    `${String(count)} proposal(s) without a decision: not taken along as awards. Write the decision into Đề nghị khen thưởng when it comes.`,
  provisional: 'Some unit has no rank yet: the ranks of this year are not taken along.',
  prepare: (next) => `Prepare the workbook of ${next}`,
  copy: 'Copy it as text',
  state: {
    kept: (next) =>
      `Prepared. Now open a new, blank workbook in this Excel and the tab Thi đua in it: the book of ${next} is offered there.`,
    refused: () =>
      'This Excel keeps nothing between two workbooks. Copy the text below and paste it in the pane of the new workbook.',
    copied: () =>
      'Copied. Open a new, blank workbook and the tab Thi đua in it, and paste it there.',
    shown: () =>
      'Select all of the text below and copy it (Ctrl+C), then paste it in the pane of the new workbook.',
  },
  text: 'The next year’s book as text',
  prepared: (title) => `Prepared: ${title}`,
  preparedHint: (units) =>
    `From the workbook of the year before: regulation, ${String(units)} unit(s), roles and awards.`,
  createPrepared: 'Make this workbook',
  dropPrepared: 'Throw it away',
  pasteOpen: 'I have a next year’s book to paste',
  pasteLabel: 'Text from “Close the year” of the old workbook',
  pasteUse: 'Use this text',
};
