import type { SubmissionsRead } from '../../app/import/read-submissions';
import type { SheetRead } from '../../app/import/submissions-read.types';

/** It may be taken, if the person wants it. */
export function isTakeable({ outcome: { kind } }: SheetRead): boolean {
  return kind === 'new' || kind === 'replaces' || kind === 'duplicate' || kind === 'explains';
}

/** Why nothing can be taken from it is worth a line in *Kiểm tra*, so that somebody asks the sender. */
export function isRefused({ outcome: { kind } }: SheetRead): boolean {
  return kind === 'unreadable' || kind === 'nothing' || kind === 'duplicate';
}

/** What is taken if the person changes nothing: of two sheets of one unit, neither. */
export function choiceOf({ sheets }: SubmissionsRead): ReadonlySet<string> {
  return new Set(
    sheets
      .filter((sheet) => isTakeable(sheet) && sheet.outcome.kind !== 'duplicate')
      .map(({ id }) => id),
  );
}

/** One sheet more or less; choosing one of several of a unit lets the others go. */
export function toggled(
  chosen: ReadonlySet<string>,
  id: string,
  { rivals }: Pick<SubmissionsRead, 'rivals'>,
): ReadonlySet<string> {
  const next = new Set(chosen);
  if (next.delete(id)) return next;
  for (const { sheets } of rivals) {
    if (sheets.includes(id)) sheets.forEach((rival) => next.delete(rival));
  }
  return next.add(id);
}
