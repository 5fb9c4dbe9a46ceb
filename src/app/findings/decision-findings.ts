import { PROPOSAL_SHEET } from '../../domain/book/sheets/proposal';
import { rowText } from '../../domain/book/table';
import { aboutAward, readDecision } from '../../domain/awards/council/council-decision';
import { finding, type Finding } from '../../domain/findings/finding';
import { placeIn } from '../../domain/findings/place';
import { fold } from '../../domain/text/fold';
import type { Outcome } from '../../domain/year/outcome';
import { tableOf } from '../book/book-tables';
import type { BookState } from '../book/read-state';

/** Decisions that cannot be counted: nobody understands them, or they are about another proposal. */
export function decisionFindings(
  { snapshot }: Pick<BookState, 'snapshot'>,
  { proposal, units }: Outcome,
): readonly Finding[] {
  const table = tableOf(snapshot.tables, PROPOSAL_SHEET);
  const codes = new Map(units.map(({ scores }) => [fold(scores.unit.name), scores.unit.code]));
  return table.rows.flatMap((row): readonly Finding[] => {
    const { unit: name, outcome, refusal } = readDecision(row);
    const found = rowText(row, 'decision');
    const number = rowText(row, 'decisionNumber');
    const unit = codes.get(fold(name));
    if (unit === undefined || (found === '' && number === '' && refusal === '')) return [];
    const proposed = proposal.flatMap((line) =>
      line.unit === unit && line.status === 'proposed' ? (line.award?.name ?? []) : [],
    );
    const about = aboutAward(found) ?? rowText(row, 'award');
    const holds = proposed.some((award) => fold(award) === fold(about));
    if (holds && outcome !== 'unclear') return [];
    const problem = !holds ? 'other' : refusal !== '' ? 'both' : 'unread';
    return [
      finding({
        kind: 'decisionUnclear',
        unit,
        place: placeIn(table.sheet, row.cells.decision),
        raw: [found, number].filter((text) => text !== '').join(' · '),
        params: { problem, found, name, about, award: holds ? about : (proposed[0] ?? '') },
      }),
    ];
  });
}
