import type { BegunRun, RunKind } from '../../domain/undo/begun-run';
import { timeOf } from './clock';
import type { UseCaseOptions } from './use-case';

/** A run that writes over nothing that could be taken back. */
export function runOf(
  what: RunKind,
  options: Pick<UseCaseOptions, 'now'>,
  about = '',
): Omit<BegunRun, 'step'> {
  return { what, time: timeOf(options), kept: false, about };
}
