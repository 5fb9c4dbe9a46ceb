import type { Exact } from '../../numbers/exact';
import type { Branch } from '../criterion';
import { findRuleKind } from '../rules/registry';
import { readAsWritten } from './as-written';
import type { ProseContext, RuleProposal } from './reading';
import { PROSE_READINGS } from './registry';
import { readStatement } from './statement';
import { tidyLines } from './wording';

/**
 * The rule that a criterion states in its own words, in *Mức điểm* or in its title; for a person to
 * accept. Null wherever the words leave a doubt: nothing is guessed, the clerk is asked.
 */
export function proposeRule(
  title: string,
  points: string,
  max: Exact,
  branch: Branch = 'main',
): RuleProposal | null {
  return propose(tidyLines(title), tidyLines(points), max, branch);
}

function propose(title: string, points: string, max: Exact, branch: Branch): RuleProposal | null {
  const written = readAsWritten(points, max, branch);
  if (written?.complete) return written.proposal;
  const fromPoints = readProse(points, { max, branch, aboutPoints: true });
  const fromTitle = readProse(title, { max, branch, aboutPoints: false });
  // Whatever stands in *Mức điểm* counts; a title that says otherwise is a doubt.
  if (points !== '' && !fromPoints) return written?.proposal ?? null;
  if (fromPoints && fromTitle && !same(fromPoints, fromTitle)) return null;
  return fromPoints ?? fromTitle;
}

function readProse(prose: string, context: ProseContext): RuleProposal | null {
  const statement = readStatement(prose, context.max);
  if (!statement) return null;
  const [only, ...others] = PROSE_READINGS.flatMap((read) => read(statement, context) ?? []);
  return only && others.length === 0 ? inNormalForm(only, context.max) : null;
}

/** Only what the language itself reads is proposed. */
function inNormalForm({ method, points }: RuleProposal, max: Exact): RuleProposal | null {
  const rule = findRuleKind(method)?.parse(points, max);
  return rule?.ok ? { method, points: rule.value.print() } : null;
}

function same(a: RuleProposal, b: RuleProposal): boolean {
  return a.method === b.method && a.points === b.points;
}
