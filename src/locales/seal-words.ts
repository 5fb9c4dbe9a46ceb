import type { SealProblem } from '../domain/seal/seal-problem';
import type { SealDifference } from '../domain/seal/compare';

/** What is said of a seal, in the sheet, the pane and on the command line. */
export interface SealWords {
  /** *Tình trạng* of the sheet. */
  readonly clean: string;
  readonly open: (errors: number, undecided: number) => string;
  readonly inputs: (units: number, figures: number, files: number) => string;
  readonly regulation: (version: string, fingerprint: string, cells: number) => string;
  readonly records: (cells: number) => string;
  readonly logRows: (rows: number) => string;
  /** @param evidence the regulation asks for evidence, so that it is read and covered */
  readonly covered: (evidence: boolean) => string;
  readonly notCovered: (evidence: boolean) => string;
  readonly results: (units: number, proposals: number) => string;
  readonly rankLine: (unit: string, total: string, classification: string) => string;
  readonly hint: string;
  /** At the foot of the printed sheets. */
  readonly footer: (code: string) => string;
  readonly logSealed: string;
  readonly logSealedAgain: string;
  readonly none: string;
  readonly same: (code: string, time: string) => string;
  readonly broken: (count: number, code: string, time: string) => string;
  readonly problem: Readonly<Record<SealProblem, string>>;
  readonly sealed: (code: string) => string;
  readonly blank: string;
  readonly kind: Readonly<Record<SealDifference['kind'], string>>;
  readonly part: string;
  readonly place: string;
}
