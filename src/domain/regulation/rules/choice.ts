import { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { splitClauses, splitLabel } from '../language/clauses';
import { printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import {
  scored,
  unknown,
  type Computed,
  type Inconsistency,
  type Rule,
  type RuleInput,
} from '../rule';

/** A label and what it is worth. Shared by the kinds in which the unit picks a word. */
export interface Level {
  readonly label: string;
  readonly points: Exact;
}

export function readLevels(text: string, max: Exact): Parsed<readonly Level[]> {
  const levels: Level[] = [];
  for (const clause of splitClauses(text)) {
    const labelled = splitLabel(clause);
    if (!labelled.ok) return labelled;
    const points = readNumber(labelled.value.label === '' ? '' : labelled.value.value, max);
    if (!points.ok) return unreadable(points.error.problem, clause);
    levels.push({ label: labelled.value.label, points: points.value });
  }
  return levels.length >= 2 ? parsed(levels) : unreadable('tooFew', text);
}

export function printLevels(levels: readonly Level[]): string {
  return levels.map(({ label, points }) => `${label}: ${printNumber(points)}`).join('; ');
}

/** The rule of a kind in which the result is one of some labels. */
export function choiceRule(
  kind: string,
  levels: readonly Level[],
  max: Exact,
  print: () => string,
): Rule {
  return {
    kind,
    needsResult: 'label',
    needsTarget: false,
    labels: levels.map(({ label }) => label),
    automatic: false,
    grid: { kind: 'listed', points: levels.map(({ points }) => points) },
    print,
    compute: (input) => pick(levels, input),
    possible: (points) => levels.some((level) => level.points.equals(points)),
    check: () => checkLevels(levels, max),
  };
}

function pick(levels: readonly Level[], { result }: RuleInput): Computed {
  if (result.kind === 'none') return unknown('noResult');
  if (result.kind === 'number') return unknown('resultUnreadable');
  const key = fold(result.text);
  const level = levels.find(({ label }) => fold(label) === key);
  return level ? scored(level.points) : unknown('resultUnreadable');
}

function checkLevels(levels: readonly Level[], max: Exact): readonly Inconsistency[] {
  const found: Inconsistency[] = [];
  const seen = new Set<string>();
  for (const { label, points } of levels) {
    const key = fold(label);
    if (seen.has(key)) found.push({ issue: 'sameLabel', at: label });
    seen.add(key);
    if (max.lessThan(points)) found.push({ issue: 'aboveMaximum', at: label });
  }
  const highest = levels.reduce((best, level) => Exact.max(best, level.points), Exact.zero);
  if (highest.lessThan(max)) found.push({ issue: 'highestDiffers', at: printNumber(highest) });
  return found;
}
