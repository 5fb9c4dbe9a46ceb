import { PROPOSAL_SHEET } from '../../domain/book/sheets/proposal';
import {
  aboutAward,
  readDecisions,
  withoutAward,
  type CouncilDecision,
} from '../../domain/awards/council/council-decision';
import { fold } from '../../domain/text/fold';
import type { ProposalRow } from '../../excel/sheets/proposal';
import { tableOf } from '../book/book-tables';
import type { BookState } from '../book/read-state';
import { readProposalStatus } from './proposal-status';
import type { KeptLine, KeptTexts } from './kept-texts';

/** What the clerk typed when the decision came, and the award that it was typed for. */
interface KeptDecision {
  readonly unit: string;
  readonly award: string;
  readonly decision: string;
  readonly number: string;
  readonly refusal: string;
}

/** Decisions on what *Đề nghị khen thưởng* proposes, as they stand there. */
export function decisionsOf({ snapshot }: Pick<BookState, 'snapshot'>): readonly CouncilDecision[] {
  return readDecisions(
    tableOf(snapshot.tables, PROPOSAL_SHEET),
    (status) => readProposalStatus(status) === 'proposed',
  );
}

/**
 * A decision is about one unit and one award. Where the ranking now proposes something else it stays
 * beside the unit, with the award that it is about in brackets: what a person typed is not lost, and
 * nobody takes it for a decision on the new proposal. It comes back when the proposal does.
 */
export function withDecisions(
  rows: readonly ProposalRow[],
  kept: KeptTexts,
): readonly ProposalRow[] {
  const left = kept.lines.flatMap(keptDecision);
  const take = (found: (one: KeptDecision) => boolean): KeptDecision | undefined => {
    const at = left.findIndex(found);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const own = rows.map((row) =>
    take(({ unit, award }) => unit === String(row.unit) && fold(award) === fold(String(row.award))),
  );
  return rows.map((row, index): ProposalRow => {
    const decided = own[index];
    if (decided) return filled(row, decided, decided.decision);
    const other = take(({ unit }) => unit === String(row.unit));
    if (!other) return row;
    return filled(row, other, `${other.decision} (${other.award})`.trim());
  });
}

function keptDecision({ unit, award, texts }: KeptLine): readonly KeptDecision[] {
  const { decision, decisionNumber, refusal } = texts;
  if (decision === '' && decisionNumber === '' && refusal === '') return [];
  const about = aboutAward(decision);
  return [
    {
      unit,
      award: about ?? award,
      decision: withoutAward(decision),
      number: decisionNumber,
      refusal,
    },
  ];
}

function filled(
  row: ProposalRow,
  { number, refusal }: KeptDecision,
  decision: string,
): ProposalRow {
  return { ...row, decision, decisionNumber: number, refusal };
}
