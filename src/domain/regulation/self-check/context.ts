import type { Unit } from '../../units/unit';
import type { Regulation } from '../regulation';
import type { RegulationCells } from './cells';

/** What a check of the regulation looks at. */
export interface SelfCheckContext {
  readonly regulation: Regulation;
  /** The whole of *Đơn vị*. */
  readonly units: readonly Unit[];
  /** Those of them that belong to the cluster in the period. */
  readonly members: readonly Unit[];
  /** Where things stand, for the places of findings. */
  readonly cells: RegulationCells;
}
