import { splitClauses } from '../language/clauses';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import { nearestWord } from '../language/suggestion';
import { anyOf } from './any-of';
import type { Condition, ConditionContext, Verdict } from './condition';
import { CONFIRMATION } from './kinds/confirmation';
import { CONDITION_KINDS } from './registry';

export type { Condition, ConditionContext, Verdict } from './condition';

/** *Điều kiện* of a class, an award or an exclusion: clauses by `;`, all of which must hold. */
export function readConditions(text: string): Parsed<readonly Condition[]> {
  const conditions: Condition[] = [];
  for (const clause of splitClauses(text)) {
    const read = readClause(clause);
    if (!read.ok) return read;
    conditions.push(read.value);
  }
  return parsed(conditions);
}

function readClause(clause: string): Parsed<Condition> {
  const alternatives: Condition[] = [];
  for (const text of splitAlternatives(clause)) {
    const read = readSingle(text);
    if (!read.ok) return read;
    alternatives.push(read.value);
  }
  const [first, second] = alternatives;
  return first && !second ? parsed(first) : parsed(anyOf(alternatives));
}

/** `hoặc` parts a clause, but not the words of a confirmation: those go on to the end. */
function splitAlternatives(clause: string): readonly string[] {
  const pieces = clause.split(/( (?:hoặc|hoac|or) )/iu);
  const texts: string[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index] ?? '';
    if (CONFIRMATION.parse(piece) !== null) return [...texts, pieces.slice(index).join('')];
    texts.push(piece);
  }
  return texts;
}

function readSingle(text: string): Parsed<Condition> {
  for (const kind of CONDITION_KINDS) {
    const read = kind.parse(text);
    if (read) return read;
  }
  const examples = CONDITION_KINDS.map(({ example }) => example);
  return unreadable('unknownWord', text, nearestWord(text, examples));
}

/** All must hold: one that fails decides, before one that nobody can tell yet. */
export function evaluateAll(conditions: readonly Condition[], context: ConditionContext): Verdict {
  const verdicts = conditions.map((one) => one.evaluate(context));
  return (
    verdicts.find(({ verdict }) => verdict === 'failed') ??
    verdicts.find(({ verdict }) => verdict === 'unknown') ?? { verdict: 'met' }
  );
}

export function printConditions(conditions: readonly Condition[]): string {
  return conditions.map((one) => one.print()).join('; ');
}
