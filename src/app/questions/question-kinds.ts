import type { FindingKind } from '../../domain/findings/catalogue';
import { fold } from '../../domain/text/fold';

/** What the answer to a question about a file names. */
type AskedFor = 'criterion' | 'unit' | 'heading';

const ASKED_FOR: Partial<Record<FindingKind, AskedFor>> = {
  unknownRow: 'criterion',
  ambiguousCriterion: 'criterion',
  unitUnknown: 'unit',
  unitAmbiguous: 'unit',
  formOfOther: 'unit',
  noScoringTable: 'heading',
};

/** Null: no question that could be answered and remembered. */
export function askedFor(kind: FindingKind): AskedFor | null {
  return ASKED_FOR[kind] ?? null;
}

/** The word in *Xử lý* by which an answer is to be remembered. */
export function saysRemember(action: string): boolean {
  return ['ghi nho', 'remember'].includes(fold(action));
}
