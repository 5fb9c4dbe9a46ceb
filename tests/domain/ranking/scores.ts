import type { LeafResult, Sums, UnitScores } from '../../../src/domain/scoring/results';
import { exact, unitOf } from '../builders';

export interface ScoresDraft {
  readonly total?: string | null;
  readonly percent?: string | null;
  readonly self?: string | null;
  readonly bonus?: string;
  readonly deduction?: string;
  readonly nodes?: Readonly<Record<string, string | null>>;
  readonly leaves?: ReadonlyMap<string, LeafResult>;
}

function sums(final: string | null): Sums {
  const value = final === null ? null : exact(final);
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
    deduction: sums(draft.deduction ?? '0'),
    selfTotal: self === null ? null : exact(self),
    verifiedTotal: null,
    total: total === null ? null : exact(total),
    base: exact('100'),
    percent: percent === null ? null : exact(percent),
  };
}
