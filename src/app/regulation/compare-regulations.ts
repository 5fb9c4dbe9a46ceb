import type { SchemaId } from '../../domain/book/schemas';
import type { SheetSchema } from '../../domain/book/sheet-schema';
import { diffRegulations, type RegulationChange } from '../../domain/regulation/versions/diff';
import { fingerprintOf } from '../../domain/regulation/versions/fingerprint';
import { PARTS, PART_SHEETS, type RegulationPart } from '../../domain/regulation/versions/parts';
import type { RegulationText } from '../../domain/regulation/versions/regulation-entry';
import { regulationText } from '../../domain/regulation/versions/regulation-text';
import { readSettings } from '../../domain/settings/read-settings';
import { readBook, type BookSnapshot } from '../../excel/read/book';
import { readLockedVersions, type VersionTableSnapshots } from '../../excel/read/locked-versions';
import { readInExcel, type ExcelSession } from '../../excel/run';
import { regulationTables } from '../book/book-tables';
import { Failure, toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';

/** One version of a regulation, read to be compared. */
export interface ReadRegulation {
  /** *Bản* in its workbook. */
  readonly version: string;
  readonly fingerprint: string;
  readonly text: RegulationText;
  /** Sheets that it has: one of a locked version may have been deleted. */
  readonly parts: readonly RegulationPart[];
}

export interface RegulationComparison {
  readonly before: ReadRegulation;
  readonly after: ReadRegulation;
  readonly changes: readonly RegulationChange[];
  /** Not compared, because one of the two has no such sheet any more. */
  readonly missing: readonly RegulationPart[];
}

export function compareRegulations(
  before: ReadRegulation,
  after: ReadRegulation,
): RegulationComparison {
  const both = PARTS.filter((part) => before.parts.includes(part) && after.parts.includes(part));
  const [old, now] = [before, after].map(({ text }) =>
    text.filter(({ part }) => both.includes(part)),
  );
  return {
    before,
    after,
    changes: diffRegulations(old ?? [], now ?? []),
    missing: PARTS.filter((part) => !both.includes(part)),
  };
}

/** The regulation in force in the open workbook. */
export async function readOpenRegulation(options: UseCaseOptions = {}): Promise<ReadRegulation> {
  try {
    return current(await readInExcel(readBook, options));
  } catch (error) {
    throw toFailure(error);
  }
}

/**
 * Two versions of the open workbook's regulation. `before` null: the last one that was locked; `after`
 * null: what stands in the sheets now.
 */
export async function compareVersions(
  before: number | null,
  after: number | null,
  options: UseCaseOptions = {},
): Promise<RegulationComparison> {
  try {
    const { snapshot, locked } = await readInExcel(readWithCopies, options);
    const newest = Math.max(0, ...locked.keys());
    const wanted = before ?? newest;
    const kept = (version: number): ReadRegulation => {
      const tables = locked.get(version);
      if (!tables) throw new Failure('noEarlierVersion', version > 0 ? { version } : {});
      // A sheet on demand that is not there says nothing, and that can be compared.
      const parts = PARTS.filter((part) => {
        const schema: SheetSchema = PART_SHEETS[part];
        return !schema.alwaysThere || tables.has(schema.id as SchemaId);
      });
      return read(String(version), regulationText(regulationTables(tables)), parts);
    };
    return compareRegulations(kept(wanted), after === null ? current(snapshot) : kept(after));
  } catch (error) {
    throw toFailure(error);
  }
}

async function readWithCopies(session: ExcelSession): Promise<{
  readonly snapshot: BookSnapshot;
  readonly locked: ReadonlyMap<number, VersionTableSnapshots>;
}> {
  const snapshot = await readBook(session);
  return { snapshot, locked: await readLockedVersions(session, snapshot.inventory) };
}

/** Only the sheets of the regulation are needed: a book without units has one, too. */
function current({ tables: all }: BookSnapshot): ReadRegulation {
  if (!all.has('TieuChi')) throw new Failure('notAClusterWorkbook');
  const tables = regulationTables(all);
  const { settings } = readSettings(tables.settings);
  // A sheet that the book never had says nothing: its defaults hold.
  return read(settings.text('regulationVersion'), regulationText(tables), PARTS);
}

function read(
  version: string,
  text: RegulationText,
  parts: readonly RegulationPart[],
): ReadRegulation {
  return { version, fingerprint: fingerprintOf(text), text, parts };
}
