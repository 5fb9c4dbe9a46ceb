import type { GatherStatus } from '../domain/gather/gather-status';

/** Gathering the clusters' own books into one. */
export interface GatherWords {
  /** Units without a total, awards without a decision; empty where there are none. */
  readonly openEnds: (units: readonly string[], awards: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly status: Readonly<Record<GatherStatus, string>>;
  readonly logGathered: string;
  readonly logAgain: string;
  /** What *Nhật ký* says of a book besides its fingerprint. */
  readonly logBook: (units: number, seal: string) => string;
  readonly unsealed: string;
  readonly summary: (taken: number, books: number, units: number) => string;
  readonly nothing: string;
  readonly changed: (count: number) => string;
  readonly book: string;
  readonly cluster: string;
  readonly units: string;
  readonly seal: string;
  readonly state: string;
  readonly about: string;
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  readonly working: (done: number, total: number) => string;
  readonly writing: string;
}
