import type { Finding } from '../../domain/findings/finding';
import type { GatherStatus } from '../../domain/gather/gather-status';
import type { RankReport } from '../ranking/rank-report';

/** One thing that a book says otherwise than when it was gathered last. */
export interface GatherChange {
  readonly file: string;
  readonly sheet: string;
  /** Unit, criterion and column, or what the row is about. */
  readonly about: string;
  /** Empty: nothing stood there. */
  readonly before: string;
  readonly after: string;
}

/** What became of one file. */
export interface GatheredFile {
  readonly file: string;
  readonly status: GatherStatus;
  readonly clusters: readonly string[];
  readonly units: number;
  /** Hex SHA-256; empty: the file was not read. */
  readonly fingerprint: string;
  /** Empty: not sealed. */
  readonly seal: string;
  readonly findings: readonly Finding[];
}

export interface GatherReport {
  readonly files: readonly GatheredFile[];
  readonly changes: readonly GatherChange[];
  /** Unit code → the file that its figures came from, now or before. */
  readonly sources: ReadonlyMap<string, string>;
  /** The ranking that follows; null: no book could be taken, and nothing was written. */
  readonly ranked: RankReport | null;
}
