import type { Exact } from '../../numbers/exact';
import type { Interval } from '../language/interval';

/** What an interval of results is worth. */
export interface Band {
  readonly interval: Interval;
  readonly points: Exact;
}
