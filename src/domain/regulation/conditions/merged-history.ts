import type { Choice } from '../../settings/settings';
import type { HeldAward } from './held-award';

/** *Thành tích trước khi hợp nhất*, as the regulation has it. */
export type MergedRule = Choice<'mergedHistory'>;

/** The units that stood in a unit's place at the end of one year, each with what it held then. */
export interface PartsOfYear {
  /** The unit stood for itself already. */
  readonly own: boolean;
  readonly predecessors: readonly (readonly HeldAward[])[];
}

/** The past of a unit that took others over; a unit that never did has none. */
export interface MergedHistory {
  readonly rule: MergedRule;
  readonly in: (year: number) => PartsOfYear;
}
