import type { FindingCatalogue } from '../../finding-words';

/** The clusters' own books, when they are gathered into one. */
export const gatheringFindings = {
  otherRegulation: {
    message: (p) =>
      `Not gathered: the regulation or the period of this book differs from the others. ${p('changes')}`,
    advice:
      'Correct what differs in the cluster’s book (or amend the regulation in all of them), rank, and gather again.',
  },
  gatheredTwice: {
    message: (p) => `Not gathered: ${p('names')} also in ${p('other')}.`,
    advice: 'Keep the one right book of the cluster; a unit belongs to one cluster only.',
  },
  sourceUnsettled: {
    message: (p) =>
      p('why') === 'held'
        ? 'Not gathered: errors of the regulation or of the records leave every unit of the book without a total.'
        : 'Not gathered: the book was never ranked, or figures were changed after the ranking.',
    advice: 'Open the cluster’s book, settle what Kiểm tra lists, rank, save, and gather again.',
  },
  sourceSeal: {
    message: (p) =>
      p('sealProblem')
        ? `Not gathered: the seal ${p('code')} of ${p('time')} is of no use any more. ${p('sealProblem')}`
        : `Not gathered: the book was sealed at ${p('time')} (${p('code')}), and ${p('count')} cells have changed since.`,
    advice: 'The cluster looks at what changed, ranks and seals again; then gather again.',
  },
  differsFromSource: {
    message: (p) =>
      `Differs from the cluster’s book (${p('file')}): total ${p('then')}, rank ${p('rankThen')}; here ${p('now')}, rank ${p('rankNow')}.`,
    advice: 'Look for figures changed after gathering, or settings of this book that differ.',
  },
  sourceOpen: {
    message: (p) => `Gathered with open ends: ${p('what')}.`,
    advice: 'The cluster settles them in its own book; then gather again.',
  },
} satisfies Partial<FindingCatalogue>;
