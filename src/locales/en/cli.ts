import type { CliWords } from '../cli-words';

export const cli: CliWords = {
  findings: (errors, warnings) =>
    `CHECK: ${String(errors)} errors to settle, ${String(warnings)} warnings`,
  accepted: (count) => `${String(count)} PROPOSALS ACCEPTED (logged in Nhật ký)`,
  ranking: 'RANKING',
  proposal: (count) => `PROPOSAL: ${String(count)} units`,
  imported: (taken, files) => `${String(taken)} of ${String(files)} sheets taken`,
  written: (path) => `Written: ${path}`,
  sheets: (count, folder) => `${String(count)} blank sheets written to ${folder}`,
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
