import type { CliWords } from '../cli-words';

export const cli: CliWords = {
  findings: (errors, warnings) =>
    `CHECK: ${String(errors)} errors to settle, ${String(warnings)} warnings`,
  regulation: 'REGULATION',
  selfCheck: 'Self-check',
  selfCheckFound: (count) =>
    `${String(count)} ${count === 1 ? 'place' : 'places'} to look at, listed below`,
  selfCheckClean: 'everything is read, and nothing contradicts itself',
  accepted: (count) => `${String(count)} PROPOSALS ACCEPTED (logged in Nhật ký)`,
  ranking: 'RANKING',
  proposal: (count) => `PROPOSAL: ${String(count)} units`,
  imported: (taken, files) => `${String(taken)} of ${String(files)} sheets taken`,
  explained: (explanations, notices) =>
    `${String(explanations)} explanations taken from ${String(notices)} notices that came back`,
  written: (path) => `Written: ${path}`,
  sheets: (count, folder) => `${String(count)} blank sheets written to ${folder}`,
  paper: (path, gaps) =>
    gaps.length === 0
      ? `Written: ${path}`
      : `Written: ${path}; to be filled in: ${gaps.join(', ')}`,
  ranksOpen: 'Some units have no total yet: the ranks of this year are not carried over.',
  honoursOpen: (proposals) =>
    `No decision recorded, not carried over as honours: ${proposals.join('; ')}`,
  papersProvisional:
    'Something is in error, undecided, or changed after the ranking: these papers are drafts and cannot be signed yet.',
  compared: (before, after) => `Comparing ${before} → ${after}`,
  same: 'Both versions say the same.',
  differs: (count) => `${String(count)} ${count === 1 ? 'change' : 'changes'}`,
  notKept: (sheets) => `Not compared, for one version lacks the sheet: ${sheets}`,
  change: 'Change',
  changedRow: 'Row',
  field: 'Column',
  before: 'Before',
  after: 'After',
  severity: 'Severity',
  unit: 'Unit',
  place: 'Place',
  criterion: 'Criterion',
  message: 'Message',
  proposed: 'Proposed',
  rank: 'Rank',
  total: 'Total',
  percent: 'Percent',
  classification: 'Class',
  note: 'Note',
  status: 'Status',
  award: 'Award',
  reason: 'Reason',
};
