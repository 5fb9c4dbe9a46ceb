import { groupBy } from '../../domain/collections/group-by';
import type { Candidate } from './candidate';

export interface ReadCandidate {
  /** Names the sheet from the reading to the taking. */
  readonly id: string;
  readonly candidate: Candidate;
}

/** A sheet that was read, and how it stands to the others. */
export interface JudgedSheet extends ReadCandidate {
  readonly kind: 'takeable' | 'known' | 'rival' | 'nothing';
}

/** How each sheet stands to the workbook and to the other sheets of the same choice. */
export function judgeSheets<Read extends Pick<ReadCandidate, 'candidate'>>(
  read: readonly Read[],
  known: ReadonlySet<string>,
): readonly (Read & Pick<JudgedSheet, 'kind'>)[] {
  const isKnown = ({ candidate }: Read): boolean => known.has(candidate.fingerprint);
  const isEmpty = ({ candidate: { sheet } }: Read): boolean =>
    sheet.unit === null || sheet.rows.length === 0;
  const fresh = read.filter((one) => !isKnown(one) && !isEmpty(one));
  const byUnit = groupBy(fresh, ({ candidate }) => candidate.sheet.unit);
  return read.map((one) => {
    if (isKnown(one)) return { ...one, kind: 'known' };
    if (isEmpty(one)) return { ...one, kind: 'nothing' };
    const rivals = byUnit.get(one.candidate.sheet.unit) ?? [];
    return { ...one, kind: rivals.length > 1 ? 'rival' : 'takeable' };
  });
}

/**
 * The sheets that the plan is made from: what the person chose, and what cannot be taken and has to be
 * said so in *Kiểm tra*. Of rivals, the one that was chosen; where none or several were, all of them,
 * and the plan takes none.
 */
export function chosenSheets(
  judged: readonly JudgedSheet[],
  only: ReadonlySet<string>,
): readonly Candidate[] {
  const rivals = groupBy(
    judged.filter(({ kind }) => kind === 'rival'),
    ({ candidate }) => candidate.sheet.unit,
  );
  return judged.flatMap(({ id, candidate, kind }) => {
    if (kind === 'takeable') return only.has(id) ? [candidate] : [];
    if (kind !== 'rival') return [candidate];
    const others = (rivals.get(candidate.sheet.unit) ?? []).filter((rival) => rival.id !== id);
    const otherChosen = others.some((rival) => only.has(rival.id));
    if (!only.has(id)) return otherChosen ? [] : [candidate];
    const insteadOf = others.map((rival) => sourceOf(rival.candidate));
    return [otherChosen ? candidate : { ...candidate, insteadOf }];
  });
}

/** `kon tum.xlsx › Phiếu` */
export function sourceOf({ sheet: { file, sheet } }: Candidate): string {
  return `${file} › ${sheet}`;
}
