import type { DecisionCount } from '../../domain/awards/council/council-decision';
import type { Culture } from '../../domain/text/culture';
import type { BegunRun } from '../../domain/undo/begun-run';

/** Writing that was cut off; the next start says so. */
export interface CutOff extends BegunRun {
  /** It can be gone on with at a press. */
  readonly byItself: boolean;
}

/** What the home screen says of the open workbook. */
export type HomeStep = 'create' | 'regulation' | 'import' | 'rank' | 'fix' | 'propose';

export interface HomeUnit {
  readonly code: string;
  readonly name: string;
  readonly received: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** Exact decimal strings, as in the last ranking; null where blocked or not ranked yet. */
  readonly total: string | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly classification: string | null;
  /** The award proposed, or `undecided`, or null. */
  readonly award: string | null;
  readonly awardStatus: 'proposed' | 'excluded' | 'undecided' | null;
}

export interface Home {
  /** False: this workbook is not a cluster workbook yet. */
  readonly recognised: boolean;
  readonly clusterName: string;
  readonly year: string;
  /** The book is of the first six months. */
  readonly half: boolean;
  /** The meeting of this period proposes nobody. */
  readonly progressOnly: boolean;
  readonly units: readonly HomeUnit[];
  readonly criteria: number;
  /** *Sổ gồm*: the book of a province, into which those of its clusters are gathered. */
  readonly severalClusters: boolean;
  readonly regulationErrors: number;
  readonly errors: number;
  readonly warnings: number;
  /** Names of sheets in the workbook that look like scoring sheets and were not taken yet. */
  readonly pendingSheets: readonly string[];
  readonly ranked: boolean;
  /** What came back for the proposals of the last ranking. */
  readonly decisions: DecisionCount;
  /** There is a pact to print. */
  readonly hasPact: boolean;
  readonly rankedAt: string | null;
  /** Ranking now would say something else. */
  readonly outOfDate: boolean;
  /** Ids of the sheets that a ranking rests on. */
  readonly watched: readonly string[];
  readonly cutOffs: readonly CutOff[];
  /** How the Excel at hand writes figures. */
  readonly culture: Culture | undefined;
  readonly next: HomeStep;
}
