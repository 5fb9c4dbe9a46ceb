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

export function sayFailure({ kind, params }: Failed, words: FailureWords): SaidFailure {
  const text = words.failures[kind]((name) => String(params[name] ?? ''));
  const detail = String(params['detail'] ?? '');
  return { title: words.pane.failure.title, text, detail: text.includes(detail) ? '' : detail };
}
