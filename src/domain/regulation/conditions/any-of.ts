import { verdictOf, type Answer, type Condition, type Mentions, type Verdict } from './condition';

/** `… hoặc …`: met if any of them is; failed only if all are. */
export function anyOf(alternatives: readonly Condition[]): Condition {
  const text = alternatives.map((one) => one.print()).join(' hoặc ');
  const all = (pick: (mentions: Mentions) => readonly string[]): readonly string[] =>
    alternatives.flatMap(({ mentions }) => pick(mentions));
  return {
    kind: 'anyOf',
    print: () => text,
    evaluate: (context) => verdictOf(any(alternatives.map((one) => one.evaluate(context))), text),
    mentions: {
      codes: all(({ codes }) => codes),
      classes: all(({ classes }) => classes),
      awards: all(({ awards }) => awards),
      confirmations: all(({ confirmations }) => confirmations),
    },
    needs: {
      rank: alternatives.some(({ needs }) => needs.rank),
      classification: alternatives.some(({ needs }) => needs.classification),
    },
  };
}

function any(verdicts: readonly Verdict[]): Answer {
  if (verdicts.some(({ verdict }) => verdict === 'met')) return true;
  return verdicts.some(({ verdict }) => verdict === 'unknown') ? null : false;
}
