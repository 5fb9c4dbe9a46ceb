import { Exact } from '../numbers/exact';
import { splitClauses } from '../regulation/language/clauses';
import { parsed, unreadable, type Parsed } from '../regulation/language/parsed';
import { fold, tidy } from '../text/fold';
import { nearest } from '../text/likeness';
import type { UnitScores } from '../scoring/results';

/** One step that compares two units with equal points: the higher metric stands first. */
export interface TieStep {
  readonly label: string;
  /** Null: the step cannot tell anything about this unit. */
  metric(scores: UnitScores): Exact | null;
  /** For live formulas: which column of *Tổng hợp* holds the metric, and its sense. */
  readonly column:
    | { readonly kind: 'section'; readonly code: string }
    | { readonly kind: 'bonus' | 'deduction' }
    | null;
}

/** What happens when no step told the units apart. */
export type TieEnding = 'vote' | 'leader' | 'meeting' | 'shared' | 'unstated';

export interface TieChain {
  readonly steps: readonly TieStep[];
  readonly ending: TieEnding;
}

export const NO_CHAIN: TieChain = { steps: [], ending: 'unstated' };

const ENDINGS: Readonly<Record<string, TieEnding>> = {
  'bo phieu': 'vote',
  vote: 'vote',
  'truong cum, khoi quyet dinh': 'leader',
  'hoi nghi quyet dinh': 'meeting',
  'dong hang': 'shared',
};

const BONUS: TieStep = {
  label: 'điểm thưởng cao hơn',
  metric: (scores) => scores.bonus.final,
  column: { kind: 'bonus' },
};

const DEDUCTION: TieStep = {
  label: 'điểm trừ ít hơn',
  metric: (scores) => scores.deduction.final?.negated() ?? null,
  column: { kind: 'deduction' },
};

const SELF_CLOSER: TieStep = {
  label: 'điểm tự chấm sát hơn',
  metric: ({ selfTotal, total }) => {
    if (selfTotal === null || total === null) return null;
    const difference = selfTotal.minus(total);
    return difference.sign() > 0 ? difference.negated() : difference;
  },
  column: null,
};

const AT_MAXIMUM: TieStep = {
  label: 'nhiều tiêu chí đạt tối đa hơn',
  metric: ({ leaves }) =>
    Exact.integer(
      [...leaves.values()].filter(
        ({ state, final, criterion }) =>
          state === 'scored' &&
          criterion.branch === 'main' &&
          final?.equals(criterion.max) === true,
      ).length,
    ),
  column: null,
};

const PLAIN: Readonly<Record<string, TieStep>> = {
  'diem thuong cao hon': BONUS,
  'diem tru it hon': DEDUCTION,
  'diem tu cham sat hon': SELF_CLOSER,
  'nhieu tieu chi dat toi da hon': AT_MAXIMUM,
};

function section(code: string): TieStep {
  return {
    label: `điểm mục ${code} cao hơn`,
    metric: (scores) => scores.nodes.get(code)?.final ?? null,
    column: { kind: 'section', code },
  };
}

/** `điểm mục I cao hơn; điểm thưởng cao hơn; bỏ phiếu`. Every section named must exist. */
export function readTieChain(text: string, codes: ReadonlySet<string>): Parsed<TieChain> {
  const clauses = splitClauses(text);
  const steps: TieStep[] = [];
  let ending: TieEnding = clauses.length === 0 ? 'unstated' : 'shared';
  for (const [index, clause] of clauses.entries()) {
    const written = fold(clause);
    const last = ENDINGS[written];
    if (last && index === clauses.length - 1) {
      ending = last;
      continue;
    }
    const code = /^(?:điểm (?:mục|tiêu chí)|diem (?:muc|tieu chi)) (.+) cao h(?:ơ|o)n$/iu.exec(
      tidy(clause),
    )?.[1];
    const step = code === undefined ? PLAIN[written] : codes.has(code) ? section(code) : undefined;
    if (!step) {
      const words = [...Object.keys(PLAIN), ...Object.keys(ENDINGS), 'diem muc I cao hon'];
      return unreadable('unknownWord', clause, nearest(written, words));
    }
    steps.push(step);
  }
  return parsed({ steps, ending });
}
