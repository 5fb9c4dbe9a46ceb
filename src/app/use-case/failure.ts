import type { FileProblem } from '../../intake/files/file-problem';
import { toExcelFailure, type ExcelFailureKind } from '../../excel/excel-failure';

/** Why a use-case could not be carried out at all; the words are the locale's. */
export type FailureKind =
  | ExcelFailureKind
  | 'notAClusterWorkbook'
  | 'alreadyAClusterWorkbook'
  | 'creationBegun'
  | 'fileUnreadable'
  | 'unknownTemplate'
  | 'noUnits'
  | 'amendmentRefused'
  | 'noEarlierVersion'
  | 'bookChanged'
  | 'unknownUnit'
  | 'nothingToTakeBack'
  | 'resultsStale'
  | 'notSeveralClusters'
  | 'handedOverUnreadable';

export class Failure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(kind);
    this.name = 'Failure';
  }
}

/** Whatever went wrong on the way, as one kind of error for the doors. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const failure = toExcelFailure(error);
  return new Failure(failure.kind, { detail: failure.detail });
}

/** What the words for it are looked up by: `unsupported.pdf`. */
export function problemKey({ problem, params }: FileProblem): string {
  return params.fileKind === undefined ? problem : `${problem}.${params.fileKind}`;
}

export function isFileProblem(error: unknown): error is FileProblem {
  return error instanceof Error && error.name === 'FileProblem';
}
