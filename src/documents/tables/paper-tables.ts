import type { PaperTable } from '../../domain/papers/document';
import type { PaperFacts } from '../paper-facts';
import type { TableName } from '../wording/wording';
import {
  leftOutTable,
  rankingTable,
  summaryTable,
  undecidedTable,
  voteTable,
} from './other-tables';
import { ballotTable, changesTable, tallyTable } from './own-tables';
import { pactTable, signersTable } from './pact-tables';
import { proposalTable } from './proposal-table';

/** The tables that a paper may hold, by the name that its wording gives. */
export const PAPER_TABLES: Readonly<Record<TableName, (facts: PaperFacts) => PaperTable>> = {
  proposal: proposalTable,
  leftOut: leftOutTable,
  undecided: undecidedTable,
  summary: summaryTable,
  ranking: rankingTable,
  votes: voteTable,
  ballot: ballotTable,
  tally: tallyTable,
  changes: changesTable,
  pact: pactTable,
  signers: signersTable,
};
