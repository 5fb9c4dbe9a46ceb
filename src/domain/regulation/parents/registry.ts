import { fold } from '../../text/fold';
import { nearestWord } from '../language/suggestion';
import { HIGHEST } from './highest';
import { MEAN } from './mean';
import type { ParentKind } from './parent-kind';
import { SUM } from './sum';
import { WEIGHTED } from './weighted';

/** Every way to combine children, in the order of the drop-down. */
export const PARENT_KINDS: readonly ParentKind[] = [SUM, WEIGHTED, MEAN, HIGHEST];

export function findParentKind(method: string): ParentKind | undefined {
  const written = fold(method);
  return PARENT_KINDS.find(({ label, alsoRead }) =>
    [label, ...alsoRead].some((word) => fold(word) === written),
  );
}

/** The nearest word of *Cách chấm* for a row with children, for the message. */
export function nearestParentLabel(method: string): string | undefined {
  return nearestWord(
    method,
    PARENT_KINDS.map(({ label }) => label),
  );
}
