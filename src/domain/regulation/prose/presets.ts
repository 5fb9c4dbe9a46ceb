import type { Exact } from '../../numbers/exact';
import type { Branch } from '../criterion';
import type { RuleKind } from '../rule';
import { proposeRule } from './propose-rule';
import type { RuleProposal } from './reading';

/** What can be said of a row whose *Cách chấm* is there and whose *Mức điểm* is not. */
export interface Preset {
  /** The criterion's own words, where they speak of this very kind. */
  readonly proposal: RuleProposal | null;
  /** How such a text looks. Only to be shown: the example's figures are nobody's. */
  readonly example: string;
}

/** Null: the kind needs no *Mức điểm*, its defaults say everything. */
export function presetFor(
  kind: RuleKind,
  title: string,
  max: Exact,
  branch: Branch,
): Preset | null {
  if (kind.parse('', max).ok) return null;
  return { proposal: proposalOfKind(kind, title, '', max, branch), example: kind.example.points };
}

/** The clerk chose the kind: words that speak of another one propose nothing. */
export function proposalOfKind(
  kind: RuleKind,
  title: string,
  points: string,
  max: Exact,
  branch: Branch,
): RuleProposal | null {
  const proposal = proposeRule(title, points, max, branch);
  return proposal?.method === kind.label ? proposal : null;
}
