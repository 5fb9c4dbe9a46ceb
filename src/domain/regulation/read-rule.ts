import type { FindingKind } from '../findings/catalogue';
import type { Param } from '../findings/finding';
import type { Exact } from '../numbers/exact';
import { fold } from '../text/fold';
import type { Branch } from './criterion';
import { keywordsOf, nearestKeyword } from './language/keywords';
import { presetFor, proposalOfKind } from './prose/presets';
import { proposeRule } from './prose/propose-rule';
import type { RuleProposal } from './prose/reading';
import type { Rule, RuleKind } from './rule';
import { COUNT } from './rules/count';
import { DIRECT } from './rules/direct';
import { findRuleKind, nearestRuleLabel, RULE_KINDS } from './rules/registry';

/** What a row of *Bảng tiêu chí* says about its points. */
export interface RuleCells {
  readonly title: string;
  readonly method: string;
  readonly points: string;
}

/** What is wrong with one of the two cells, and what could stand in both instead. */
export interface RuleDoubt {
  readonly kind: Extract<FindingKind, 'ruleUnreadable' | 'ruleMissing' | 'directOrCount'>;
  readonly column: 'method' | 'points';
  readonly params: Readonly<Record<string, Param>>;
  /** Only ever by a person's word: a rule is the cluster's to decide. */
  readonly proposal: Partial<RuleProposal> | null;
}

export type RuleReading =
  { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly doubt: RuleDoubt };

/** Direct entry in one regulation, points times occurrences in another: never picked. */
const DIRECT_OR_COUNT = ['cham thang', 'cham thang diem'];

/** *Cách chấm* and *Mức điểm* of a leaf. */
export function readRule(cells: RuleCells, max: Exact, branch: Branch): RuleReading {
  const { title, method, points } = cells;
  if (method === '') {
    const params = { expected: allLabels(), example: '' };
    return doubt('ruleMissing', 'method', params, proposeRule(title, points, max, branch));
  }
  if (DIRECT_OR_COUNT.includes(fold(method))) {
    const words = { direct: DIRECT.label, count: COUNT.label, grammar: COUNT.grammar };
    return doubt('directOrCount', 'method', { found: method, ...words }, null);
  }
  const kind = findRuleKind(method);
  if (!kind) return unknownMethod(cells, max, branch);
  const rule = kind.parse(points, max);
  if (rule.ok) return { ok: true, rule: rule.value };
  const preset = points === '' ? presetFor(kind, title, max, branch) : null;
  if (preset) {
    const params = { expected: kind.grammar, example: preset.example };
    return doubt('ruleMissing', 'points', params, pointsOnly(preset.proposal));
  }
  const { found, suggestion } = rule.error;
  const nearest = nearestKeyword(found, keywordsOf(kind.grammar)) ?? suggestion ?? '';
  const params = {
    found,
    expected: kind.grammar,
    suggestion: nearest,
    example: kind.example.points,
  };
  const proposal = pointsOnly(proposalOfKind(kind, title, points, max, branch));
  return doubt('ruleUnreadable', 'points', params, proposal);
}

/** A slip in the word, or prose where one word should stand. */
function unknownMethod({ method, points }: RuleCells, max: Exact, branch: Branch): RuleReading {
  const suggestion = nearestRuleLabel(method) ?? '';
  const near = findRuleKind(suggestion);
  const proposal = near
    ? wordOnly(near, points, max)
    : proposeRule('', `${method}\n${points}`, max, branch);
  const params = { found: method, expected: allLabels(), suggestion, example: '' };
  return doubt('ruleUnreadable', 'method', params, proposal);
}

/** The word alone is put right, if with it the row can be read as it stands. */
function wordOnly(kind: RuleKind, points: string, max: Exact): Partial<RuleProposal> | null {
  return kind.parse(points, max).ok ? { method: kind.label } : null;
}

function pointsOnly(proposal: RuleProposal | null): Partial<RuleProposal> | null {
  return proposal && { points: proposal.points };
}

function allLabels(): string {
  return RULE_KINDS.map(({ label }) => label).join(' · ');
}

function doubt(
  kind: RuleDoubt['kind'],
  column: RuleDoubt['column'],
  params: RuleDoubt['params'],
  proposal: RuleDoubt['proposal'],
): RuleReading {
  return { ok: false, doubt: { kind, column, params, proposal } };
}
