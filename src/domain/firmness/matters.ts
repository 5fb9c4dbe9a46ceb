import { isAboutRegulation } from '../findings/catalogue';
import type { HandledFinding } from '../findings/finding';
import { isFixable } from '../findings/status';
import { Exact } from '../numbers/exact';
import type { NotScored } from '../regulation/not-scored';
import { proposedField, withFigures } from '../score-sheet/with-figures';
import { blockedUnits } from '../year/blocked';
import { YearScorer } from '../year/score-year';
import type { AwardEdge } from './award-edges';
import type { Board, Standing } from './board';
import type { Dispute } from './disputes';
import { isCompared, scoresOf } from './rescored';
import { tryScored, type OpenScores } from './try-scored';

/** Something that may yet come out otherwise. */
export type Matter =
  | { readonly kind: 'difference'; readonly dispute: Dispute }
  /** A proposal in *Kiểm tra* that nobody has accepted. */
  | { readonly kind: 'finding'; readonly finding: HandledFinding }
  /** A decision in *Không chấm*, as if it had not been taken. */
  | {
      readonly kind: 'notScored';
      readonly decision: NotScored;
      /** Null: the sheets say what the criterion would be scored. */
      readonly open: OpenScores | null;
    };

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
export function tryMatters(
  board: Board,
  disputes: readonly Dispute[],
  edges: readonly AwardEdge[],
): TriedMatters {
  const { year } = board;
  const findings = year.findings.filter(isOpenProposal);
  const own = new Set<string | null>([null, ...year.units.map(({ code }) => code)]);
  // A cluster by itself still carries the whole sheet *Không chấm*.
  const decisions = year.notScored.filter(({ unit }) => own.has(unit));
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
      ...first(decisions).map((decision) => {
        const { open, standings } = tryScored(decision, board, edges);
        return { matter: { kind: 'notScored', decision, open } as const, standings };
      }),
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
