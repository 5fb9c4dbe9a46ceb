import { dateOrder, printCivilDate, readCivilDate, type CivilDate } from '../../settings/dates';
import { tidy } from '../../text/fold';
import type { RegulationVersion } from './read-versions';

/** What a person types about a new version. */
export interface AmendmentDraft {
  readonly name: string;
  /** *Số, ký hiệu*; may come later, with the stamp. */
  readonly document: string;
  readonly adoptedOn: string;
  readonly effectiveFrom: string;
}

export type AmendmentField = keyof AmendmentDraft;
export type AmendmentProblem =
  | 'nameMissing'
  | 'dateMissing'
  | 'dateUnreadable'
  /** Would take effect when the year that this book scores is over. */
  | 'afterPeriod'
  /** Would take effect before the version that it amends. */
  | 'beforePrevious';

/** Problem by field; empty: the amendment can be made. */
export type AmendmentProblems = Readonly<
  Partial<Record<AmendmentField, AmendmentProblem | undefined>>
>;

/** The texts as they will stand in *Các bản quy chế*. */
export function tidyDraft(draft: AmendmentDraft): AmendmentDraft {
  return {
    name: tidy(draft.name),
    document: tidy(draft.document),
    adoptedOn: tidyDate(draft.adoptedOn),
    effectiveFrom: tidyDate(draft.effectiveFrom),
  };
}

/**
 * Adopted after it takes effect is allowed: clusters amend in July what they score from January on.
 */
export function checkAmendment(
  draft: AmendmentDraft,
  previous: Pick<RegulationVersion, 'effectiveFrom'> | undefined,
  periodEnd: CivilDate,
): AmendmentProblems {
  const effective = readCivilDate(tidy(draft.effectiveFrom));
  const before = previous?.effectiveFrom ?? null;
  const late = effective && dateOrder(effective) > dateOrder(periodEnd);
  const early = effective && before && dateOrder(effective) < dateOrder(before);
  const effectiveFrom =
    dateProblem(draft.effectiveFrom) ??
    (late ? 'afterPeriod' : early ? 'beforePrevious' : undefined);
  const adoptedOn = dateProblem(draft.adoptedOn);
  return {
    ...(tidy(draft.name) === '' ? { name: 'nameMissing' } : {}),
    ...(adoptedOn ? { adoptedOn } : {}),
    ...(effectiveFrom ? { effectiveFrom } : {}),
  };
}

/** The same amendment was recorded: it was made before, or begun and broken off. */
export function isRecorded(draft: AmendmentDraft, version: RegulationVersion): boolean {
  const { name, document, adoptedOn, effectiveFrom } = tidyDraft(draft);
  const text = (date: CivilDate | null): string => (date ? printCivilDate(date) : '');
  return (
    version.name === name &&
    version.document === document &&
    text(version.adoptedOn) === adoptedOn &&
    text(version.effectiveFrom) === effectiveFrom
  );
}

function dateProblem(text: string): AmendmentProblem | undefined {
  if (tidy(text) === '') return 'dateMissing';
  return readCivilDate(tidy(text)) ? undefined : 'dateUnreadable';
}

function tidyDate(text: string): string {
  const date = readCivilDate(tidy(text));
  return date ? printCivilDate(date) : tidy(text);
}
