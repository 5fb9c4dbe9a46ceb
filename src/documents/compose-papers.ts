import type { OfficialDocument } from '../domain/papers/document';
import { composePaper } from './compose';
import type { BallotMatter, PaperFacts, UnitResult } from './paper-facts';
import type { Fields } from './wording/fields';
import { BALLOT_FIELDS, RESULT_FIELDS, type PaperKind, type Wording } from './wording/wording';

/** So many units leave room for a second ballot on the page. */
const SHORT_BALLOT = 3;

/** All papers of a kind, in the order in which they are printed; none where nothing asks for one. */
export function composePapers(
  kind: PaperKind,
  wording: Wording,
  facts: PaperFacts,
): readonly OfficialDocument[] {
  const { fields, ballots, results } = facts;
  switch (kind) {
    case 'ballot':
      return ballots
        .filter(({ open }) => open)
        .flatMap((ballot) => {
          const about = { ballot, fields: aboutVote(fields, ballot), draft: facts.ballotsDraft };
          const paper = composePaper(kind, wording, { ...facts, ...about });
          return ballot.lines.length > SHORT_BALLOT
            ? [paper]
            : [paper, { ...paper, sharesPage: true } as const];
        });
    case 'tally':
      return ballots.map((ballot) => {
        const about = { ballot, fields: aboutVote(fields, ballot), draft: facts.ballotsDraft };
        return composePaper(kind, wording, { ...facts, ...about });
      });
    case 'unitResult':
      return results.map((result) =>
        composePaper(kind, wording, { ...facts, result, fields: aboutUnit(fields, result) }),
      );
    case 'letter':
    case 'minutes':
    case 'list':
    case 'leftOut':
    case 'progress':
    case 'pact':
    case 'summary':
      return [composePaper(kind, wording, facts)];
  }
}

function aboutVote(
  fields: Fields,
  { matter, round, voters, condition, advice }: BallotMatter,
): Fields {
  return named(fields, BALLOT_FIELDS, [matter, round, voters, condition, advice]);
}

function aboutUnit(fields: Fields, result: UnitResult): Fields {
  const { unit, standing, total, rank, classification, award, changes } = result;
  return named(fields, RESULT_FIELDS, [
    ...[unit, standing, total, rank, classification, award],
    changes.length === 0 ? '' : String(changes.length),
    result.unchanged,
    result.deadline,
  ]);
}

function named(fields: Fields, names: readonly string[], values: readonly string[]): Fields {
  return fields.with(names.map((name, index) => [name, values[index] ?? '']));
}
