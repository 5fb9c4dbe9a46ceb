import type { Memory } from '../../domain/memory/memory';
import type { Regulation } from '../../domain/regulation/regulation';
import type { Targets } from '../../domain/targets/read-targets';
import type { Unit } from '../../domain/units/unit';
import type { Year } from '../../domain/year/year';

/** What a sheet is held against while it is read. */
export interface RecogniseContext {
  readonly regulation: Regulation;
  readonly units: readonly Unit[];
  readonly targets: Targets;
  /** Of the workbook; null: it does not say. */
  readonly year: number | null;
  /** The sheet stands in the cluster's own workbook, so its columns of verification are the cluster's. */
  readonly ownBook: boolean;
  /** What the clerk once answered about other files. */
  readonly memory: Memory;
}

export function contextOf(
  { regulation, units, targets, memory }: Pick<Year, 'regulation' | 'units' | 'targets' | 'memory'>,
  { ownBook }: Pick<RecogniseContext, 'ownBook'>,
): RecogniseContext {
  const year = Number(regulation.settings.text('year')) || null;
  return { regulation, units, targets, year, ownBook, memory };
}
