import type { Exact } from '../../../src/domain/numbers/exact';
import type { LeafResult, Sums, UnitScores } from '../../../src/domain/scoring/results';
import { exact, unitOf } from '../builders';

export interface ScoresDraft {
  readonly total?: string | null;
  readonly percent?: string | null;
  /** Before rounding; else the same as the rounded ones. */
  readonly exactTotal?: string;
  readonly exactPercent?: string;
  readonly base?: string;
  readonly self?: string | null;
  readonly bonus?: string;
  readonly deduction?: string | null;
  readonly nodes?: Readonly<Record<string, string | null>>;
  readonly leaves?: ReadonlyMap<string, LeafResult>;
}

function exactOrNull(text: string | null): Exact | null {
  return text === null ? null : exact(text);
}

function sums(final: string | null): Sums {
  const value = exactOrNull(final);
  return { self: value, verified: null, final: value, base: exact('0') };
}

/** Only what a ranking looks at. */
export function scoresOf(code: string, draft: ScoresDraft): UnitScores {
  const total = draft.total ?? null;
  const percent = draft.percent === undefined ? total : draft.percent;
  const self = draft.self === undefined ? total : draft.self;
  return {
    unit: unitOf(code),
    leaves: draft.leaves ?? new Map(),
    nodes: new Map(Object.entries(draft.nodes ?? {}).map(([node, final]) => [node, sums(final)])),
    bonus: sums(draft.bonus ?? '0'),
    deduction: sums(draft.deduction === undefined ? '0' : draft.deduction),
    latePenalty: exact('0'),
    selfTotal: exactOrNull(self),
    verifiedTotal: null,
    total: exactOrNull(total),
    exactTotal: exactOrNull(draft.exactTotal ?? total),
    base: exact(draft.base ?? '100'),
    percent: exactOrNull(percent),
    exactPercent: exactOrNull(draft.exactPercent ?? percent),
  };
}
