import {
  checkAmendment,
  type AmendmentDraft,
  type AmendmentProblems,
} from '../../domain/regulation/versions/amendment';
import { readVersionNumber } from '../../domain/regulation/versions/read-versions';
import { printCivilDate, type CivilDate } from '../../domain/settings/dates';
import { periodOf } from '../../domain/settings/period';
import { readBook } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import { toFailure } from '../use-case/failure';
import { readState } from '../book/read-state';
import type { UseCaseOptions } from '../use-case/use-case';

/** A version as a person tells it from the others; dates as dd/mm/yyyy, empty where none is known. */
export interface VersionLine {
  readonly number: number;
  readonly name: string;
  readonly document: string;
  readonly adoptedOn: string;
  readonly effectiveFrom: string;
  readonly fingerprint: string;
  readonly inForce: boolean;
  /** Locked copies of it are in the workbook. */
  readonly kept: boolean;
}

export interface VersionList {
  /** *Bản quy chế hiện hành*. */
  readonly current: string;
  readonly fingerprint: string;
  /** Edited after sheets were received under it, without a new version. */
  readonly edited: boolean;
  readonly versions: readonly VersionLine[];
  /** What is wrong with an amendment, before anything is written. */
  readonly check: (draft: AmendmentDraft) => AmendmentProblems;
}

export async function listVersions(options: UseCaseOptions = {}): Promise<VersionList> {
  try {
    const {
      versions: book,
      snapshot,
      year,
    } = await readState(await readInExcel(readBook, options), new Map());
    const { versions, current, fingerprint, registered, settled } = book;
    const kept = new Set(snapshot.inventory.copies.map(({ version }) => version));
    const own = versions.find(({ number }) => number === readVersionNumber(current));
    return {
      current,
      fingerprint,
      edited: settled && registered !== fingerprint,
      versions: versions.map((version): VersionLine => ({
        number: version.number,
        name: version.name,
        document: version.document,
        adoptedOn: dateText(version.adoptedOn),
        effectiveFrom: dateText(version.effectiveFrom),
        fingerprint: version === own ? fingerprint : (version.fingerprint ?? ''),
        inForce: version === own,
        kept: kept.has(version.number),
      })),
      check: (draft) => checkAmendment(draft, own, periodOf(year.regulation.settings).to),
    };
  } catch (error) {
    throw toFailure(error);
  }
}

function dateText(date: CivilDate | null): string {
  return date ? printCivilDate(date) : '';
}
