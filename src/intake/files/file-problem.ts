import type { FileKind } from './file-kind';

export type FileProblemKind =
  /** No bytes, or nothing but white space. */
  | 'empty'
  /** Opens with a password only. */
  | 'encrypted'
  /** The end is missing: an interrupted download or copy. */
  | 'truncated'
  /** Damaged: a check sum, a structure or a reference is wrong. */
  | 'corrupt'
  /** Over a limit of `limits.ts`: a decompression bomb, or a file no person made. */
  | 'tooLarge'
  /** Recognised, and no reader for it in this version. */
  | 'unsupported'
  /** A workbook without a single worksheet. */
  | 'noSheets'
  /** Not recognised, or an archive that holds no workbook. */
  | 'notAWorkbook';

/** Which limit was passed, for `tooLarge`. */
export type LimitName =
  | 'fileBytes'
  | 'entries'
  | 'partBytes'
  | 'totalBytes'
  | 'ratio'
  | 'sheets'
  | 'cells'
  | 'strings'
  | 'styles'
  | 'merges'
  | 'formulaText'
  | 'token';

/** What failed, for `corrupt` and `truncated`: a code for the log, not words for a person. */
export type DamageReason =
  | 'archive'
  | 'checksum'
  | 'compression'
  | 'compressionMethod'
  | 'repeatedPart'
  | 'missingPart'
  | 'encoding'
  | 'xml'
  | 'doctype'
  | 'structure'
  | 'reference'
  | 'container'
  | 'record'
  | 'reader';

export interface FileProblemParams {
  /** `unsupported`, `notAWorkbook`: what it was recognised as. */
  readonly fileKind?: FileKind;
  /** `corrupt`, `tooLarge`: the part of the package that was being read. */
  readonly part?: string;
  readonly reason?: DamageReason;
  readonly limit?: LimitName;
  readonly allowed?: number;
}

/** The only error that leaves this folder. The words for it come from the locales, by `problem`. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly problem: FileProblemKind,
    readonly params: FileProblemParams = {},
    options?: ErrorOptions,
  ) {
    super([problem, ...Object.values(params)].join(' '), options);
  }
}

export function corrupt(reason: DamageReason, part?: string, cause?: unknown): FileProblem {
  const options = cause === undefined ? undefined : { cause };
  return new FileProblem('corrupt', part === undefined ? { reason } : { reason, part }, options);
}

export function tooLarge(limit: LimitName, allowed: number, part?: string): FileProblem {
  return new FileProblem(
    'tooLarge',
    part === undefined ? { limit, allowed } : { limit, allowed, part },
  );
}
