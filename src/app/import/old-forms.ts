import { CRITERIA_SHEET } from '../../domain/book/sheets/criteria';
import { finding, type Finding } from '../../domain/findings/finding';
import { diffRegulations, type RegulationChange } from '../../domain/regulation/versions/diff';
import { fingerprintOf } from '../../domain/regulation/versions/fingerprint';
import { readVersionNumber } from '../../domain/regulation/versions/read-versions';
import { sameVersion } from '../../domain/regulation/versions/received-under';
import type { RegulationText } from '../../domain/regulation/versions/regulation-entry';
import { regulationText } from '../../domain/regulation/versions/regulation-text';
import { readLockedVersions } from '../../excel/read/locked-versions';
import { readInExcel } from '../../excel/run';
import type { FoundMark } from '../../intake/recognise/recognised-sheet';
import { regulationTables } from '../book/book-tables';
import type { Candidate } from './candidate';
import type { BookState } from '../book/read-state';
import type { UseCaseOptions } from '../use-case/use-case';

/** Sheets filled in on a form of another version say so, with what has changed since. */
export async function withOldForms(
  state: BookState,
  candidates: readonly Candidate[],
  options: UseCaseOptions,
): Promise<readonly Candidate[]> {
  const { fingerprint } = state.versions;
  const outdated = candidates.flatMap(({ sheet: { form } }) =>
    form && form.fingerprint !== fingerprint ? [form] : [],
  );
  if (outdated.length === 0) return candidates;
  const { inventory } = state.snapshot;
  const locked = await readInExcel((session) => readLockedVersions(session, inventory), options);
  const texts = new Map(
    [...locked].flatMap(([version, tables]) =>
      tables.has(CRITERIA_SHEET.id)
        ? [[version, regulationText(regulationTables(tables))] as const]
        : [],
    ),
  );
  const now = regulationText(regulationTables(state.snapshot.tables));
  return candidates.map((candidate): Candidate => {
    const { form, unit, findings } = candidate.sheet;
    if (!form || form.fingerprint === fingerprint) return candidate;
    const found = oldForm(form, state, versionOf(form, texts), now);
    if (!found) return candidate;
    return {
      ...candidate,
      sheet: { ...candidate.sheet, findings: [...findings, { ...found, unit }] },
    };
  });
}

interface FormVersion {
  readonly text: RegulationText;
  /** The copy is what the form was made from, to the letter. */
  readonly exact: boolean;
}

function versionOf(
  { version, fingerprint }: FoundMark,
  texts: ReadonlyMap<number, RegulationText>,
): FormVersion | null {
  const exact = [...texts.values()].find((text) => fingerprintOf(text) === fingerprint);
  if (exact) return { text: exact, exact: true };
  const named = texts.get(readVersionNumber(version) ?? 0);
  return named ? { text: named, exact: false } : null;
}

/** Null: only quotas, classes or settings changed, and the form is the same form. */
function oldForm(
  { version, fingerprint, line, place }: FoundMark,
  { versions }: BookState,
  old: FormVersion | null,
  now: RegulationText,
): Finding | null {
  const changes = old ? diffRegulations(old.text, now) : [];
  const codes = [...new Set(changes.flatMap(codesOf))];
  if (old?.exact && codes.length === 0) return null;
  return finding({
    kind: 'oldForm',
    place,
    raw: line,
    params: {
      version,
      current: versions.current,
      found: fingerprint,
      expected: versions.fingerprint,
      ...(sameVersion(version, versions.current) ? { edited: 'yes' } : {}),
      ...(codes.length > 0 ? { codes } : {}),
    },
  });
}

/** As they stand on the form: a renumbered one by its old code and its new. */
function codesOf({ what, kind, key, before }: RegulationChange): readonly string[] {
  if (what !== 'criterion') return [];
  return kind === 'renumbered' ? [`${before ?? ''} → ${key}`] : [key];
}
