import type { FailureCatalogue } from './failure-words';
import type { PaneWords } from './pane-words';

/** A use-case's `Failure`, seen from here: this ring does not know the use-cases. */
interface Failed {
  readonly kind: keyof FailureCatalogue;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface SaidFailure {
  readonly title: string;
  /** What happened and what to do. */
  readonly text: string;
  /** Excel's own words, for who helps the user; empty if there are none or the text has them. */
  readonly detail: string;
}

interface FailureWords {
  readonly failures: FailureCatalogue;
  readonly pane: PaneWords;
}

/** What was under way; where it is not said, the words fit everything. */
export type Doing = keyof PaneWords['failure']['titles'];

/** Of a reading nobody has to fear that half of it was written. */
const LOST: ReadonlySet<Failed['kind']> = new Set(['notResponding', 'sessionLost']);

export function sayFailure(
  { kind, params }: Failed,
  { failures, pane }: FailureWords,
  doing?: Doing,
): SaidFailure {
  const { title: anything, titles, readLost } = pane.failure;
  const text =
    doing === 'read' && LOST.has(kind)
      ? readLost
      : failures[kind]((name) => String(params[name] ?? ''));
  const detail = String(params['detail'] ?? '');
  return {
    title: doing ? titles[doing] : anything,
    text,
    detail: text.includes(detail) ? '' : detail,
  };
}
