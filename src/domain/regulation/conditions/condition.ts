import type { UnitScores } from '../../scoring/results';
import type { Unit } from '../../units/unit';
import type { Parsed } from '../language/parsed';
import type { HeldAward } from './held-award';
import type { MergedHistory } from './merged-history';

/** Unknown is no failure: a score, a record or a confirmation is not there yet. */
export type Verdict =
  | { readonly verdict: 'met' }
  | { readonly verdict: 'failed'; readonly clause: string }
  | { readonly verdict: 'unknown'; readonly clause: string };

/** What a condition may look at: one unit, in the year that is being decided. */
export interface ConditionContext {
  readonly unit: Unit;
  readonly scores: UnitScores;
  readonly classification: string | null;
  /** Highest first. */
  readonly classNames: readonly string[];
  readonly rank: number | null;
  readonly honours: readonly HeldAward[];
  /** Absent: it took nobody over. */
  readonly merged?: MergedHistory;
  readonly year: number;
  /** Records of awards are complete from this year on; null: nobody said. */
  readonly historyFrom: number | null;
  /** Some unit of the book has a date of registration: they are kept. */
  readonly registrationKept: boolean;
  readonly pactKept: boolean;
  /** Somebody has reviewed the exclusions and recorded who fails. */
  readonly exclusionsReviewed: boolean;
  /** Ids (`confirmationId`) that are recorded as failed for this unit. */
  readonly failedConfirmations: ReadonlySet<string>;
}

/** What a condition names, so that the self-check can look for it. */
export interface Mentions {
  readonly codes: readonly string[];
  readonly classes: readonly string[];
  readonly awards: readonly string[];
  /** Ids of what a person has to confirm. */
  readonly confirmations: readonly string[];
}

/** One clause of *Điều kiện*, understood. */
export interface Condition {
  readonly kind: string;
  /** Normal form; reading it gives the same condition. */
  print(): string;
  evaluate(context: ConditionContext): Verdict;
  readonly mentions: Mentions;
  /** It cannot stand where the rank or the class is being decided. */
  readonly needs: { readonly rank: boolean; readonly classification: boolean };
}

/** One kind of clause. A new one is a file with this shape and a line in `registry.ts`. */
export interface ConditionKind {
  readonly kind: string;
  /** The pattern, as a message and the documentation show it. */
  readonly label: string;
  readonly alsoRead?: readonly string[];
  readonly example: string;
  /** Null: the clause is of another kind. */
  parse(clause: string): Parsed<Condition> | null;
}

/** Null: it cannot be told. */
export type Answer = boolean | null;

export interface ConditionDraft {
  readonly kind: string;
  readonly text: string;
  readonly holds: (context: ConditionContext) => Answer;
  readonly mentions?: Partial<Mentions>;
  readonly needs?: Partial<Condition['needs']>;
}

/** A condition that is met, failed or unknown as a whole. */
export function condition({ kind, text, holds, mentions, needs }: ConditionDraft): Condition {
  return {
    kind,
    print: () => text,
    evaluate: (context) => verdictOf(holds(context), text),
    mentions: { codes: [], classes: [], awards: [], confirmations: [], ...mentions },
    needs: { rank: false, classification: false, ...needs },
  };
}

export function verdictOf(answer: Answer, clause: string): Verdict {
  if (answer === null) return { verdict: 'unknown', clause };
  return answer ? { verdict: 'met' } : { verdict: 'failed', clause };
}
