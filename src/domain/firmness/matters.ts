import { isAboutRegulation } from '../findings/catalogue';
import type { HandledFinding } from '../findings/finding';
import { isFixable } from '../findings/status';
import { Exact } from '../numbers/exact';
import type { NotScored } from '../regulation/not-scored';
import { proposedField, withFigures } from '../score-sheet/with-figures';
import type { UnitScores } from '../scoring/results';
import type { Unit } from '../units/unit';
import { blockedUnits } from '../year/blocked';
import { YearScorer, type OtherFigures } from '../year/score-year';
import type { Instead } from '../year/year-at-work';
import type { CheckedYear } from '../year/year';
import type { Board, Standing } from './board';
import type { Dispute } from './disputes';

/** Something that may yet come out otherwise. */
export type Matter =
  | { readonly kind: 'difference'; readonly dispute: Dispute }
  /** A proposal in *Kiểm tra* that nobody has accepted. */
  | { readonly kind: 'finding'; readonly finding: HandledFinding }
  /** A decision in *Không chấm*, as if it had not been taken. */
  | { readonly kind: 'notScored'; readonly decision: NotScored };

/** A matter, and every standing to which it may lead. */
interface TriedMatter {
  readonly matter: Matter;
  readonly standings: readonly Standing[];
}

/** Of each kind; a book with more has other worries. */
const MATTERS_LIMIT = 400;

export interface TriedMatters {
  readonly tried: readonly TriedMatter[];
  readonly untried: number;
}

/** Every matter by itself, all else as it stands. */
export function tryMatters(board: Board, disputes: readonly Dispute[]): TriedMatters {
  const { year } = board;
  const findings = year.findings.filter(isOpenProposal);
  const decisions = year.notScored;
  const first = <T>(all: readonly T[]): readonly T[] => all.slice(0, MATTERS_LIMIT);
  const untried = [disputes, findings, decisions].map(({ length }) => length - MATTERS_LIMIT);
  return {
    tried: [
      ...first(disputes).map((dispute) => ({
        matter: { kind: 'difference', dispute } as const,
        standings: [tryDispute(dispute, board)],
      })),
      ...first(findings).map((finding) => ({
        matter: { kind: 'finding', finding } as const,
        standings: tryProposal(finding, board),
      })),
      ...first(decisions).map((decision) => ({
        matter: { kind: 'notScored', decision } as const,
        standings: tryScored(decision, board),
      })),
    ],
    untried: untried.reduce((sum, more) => sum + Math.max(0, more), 0),
  };
}

function tryDispute({ unit, criterion, otherwise }: Dispute, board: Board): Standing {
  const own = board.year.units.find(({ code }) => code === unit);
  return board.standing({
    scores: scoresOf(own ? [own] : [], board.work.scorer, {
      finals: new Map([[criterion.code, otherwise]]),
    }),
  });
}

function isOpenProposal(found: HandledFinding): boolean {
  const field = proposedField(found.params.field);
  const aboutFigure = found.unit !== null && found.criterion !== null && found.ownCell !== null;
  return (
    aboutFigure &&
    field !== undefined &&
    !isAboutRegulation(found.kind) &&
    found.handling.action === 'open' &&
    isFixable(found)
  );
}

/** Accepted, it settles whatever else was said about the same cell. */
function tryProposal(found: HandledFinding, board: Board): readonly Standing[] {
  const { year } = board;
  const field = proposedField(found.params.field);
  const unit = year.units.find(({ code }) => code === found.unit);
  const before = unit && year.sheets.get(unit.code);
  const { criterion, proposed, ownCell } = found;
  if (!before || !field || criterion === null || proposed === null) return [];
  const sheet = withFigures(before, [{ criterion, field, value: Exact.parse(proposed) }]);
  const findings = year.findings.filter(
    (one) => one.unit !== found.unit || one.ownCell?.cell !== ownCell?.cell,
  );
  const changed = { ...year, sheets: new Map([...year.sheets, [unit.code, sheet]]), findings };
  const scores = isCompared(criterion, year)
    ? scoresOf(year.units, new YearScorer(changed))
    : scoresOf([unit], board.work.scorer, { sheet });
  return [board.standing({ scores, blocked: blockedUnits(changed) })];
}

/**
 * Without the decision the criterion is scored: as the sheet says, or, where it says nothing, with
 * anything from nothing to the maximum.
 */
function tryScored(decision: NotScored, board: Board): readonly Standing[] {
  const { year } = board;
  const { criterion } = decision;
  const leaf = year.regulation.find(criterion);
  const scorer = new YearScorer({
    ...year,
    notScored: year.notScored.filter((one) => one !== decision),
  });
  if (!leaf) return [];
  const concerned = year.units.filter(
    (unit) =>
      (decision.unit ?? unit.code) === unit.code &&
      board.work.scorer.effectsOn(unit)(leaf) !== null &&
      // Something else keeps the criterion from the unit all the same.
      scorer.effectsOn(unit)(leaf) === null,
  );
  const changed = isCompared(criterion, year) ? year.units : concerned;
  const scores = scoresOf(changed, scorer);
  const without = concerned.filter(
    (unit) => scores.get(unit.code)?.leaves.get(criterion)?.state !== 'scored',
  );
  const cases: readonly Instead[] =
    without.length === 0
      ? [{ scores }]
      : [Exact.zero, leaf.max].map((final) => {
          const finals = new Map([[criterion, final]]);
          return { scores: new Map([...scores, ...scoresOf(without, scorer, { finals })]) };
        });
  return cases.map((one) => board.standing(one));
}

/** What one unit did moves the points of the others. */
function isCompared(criterion: string, { regulation }: CheckedYear): boolean {
  return regulation.find(criterion)?.rule?.comparison !== undefined;
}

function scoresOf(
  units: readonly Unit[],
  scorer: YearScorer,
  other: OtherFigures = {},
): ReadonlyMap<string, UnitScores> {
  return new Map(units.map((unit) => [unit.code, scorer.score(unit, null, other)]));
}
