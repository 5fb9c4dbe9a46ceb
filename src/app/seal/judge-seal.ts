import { readCanonical } from '../../domain/seal/canonical';
import { mayGrow } from '../../domain/seal/coverage';
import { compareSealed, type SealDifference } from '../../domain/seal/compare';
import { readDigest, shortDigest } from '../../domain/seal/digest';
import { SEAL_SHEET } from '../../domain/book/sheets/seal';
import { shownSealed } from '../../domain/seal/sealed-value';
import { SEAL_ITEMS, type SealItem } from '../../domain/seal/seal-items';
import type { SealProblem } from '../../domain/seal/seal-problem';
import type { PlacedRow } from '../../domain/seal/sealed-row';
import { rowText } from '../../domain/book/table';
import { readPacked } from '../../excel/packed-sheets';
import type { BookSnapshot } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import { canonicalInTurns, readCanonicalInTurns } from './canonical-in-turns';
import { fingerprint } from '../import/submitted-file';
import type { UseCaseOptions } from '../use-case/use-case';

/** A seal as *Niêm phong* has it. */
export interface Seal {
  readonly code: string;
  readonly time: string;
  readonly person: string;
}

/** What can be said of the seal of a workbook. */
export type SealJudgement =
  | { readonly state: 'none' }
  | { readonly state: 'same'; readonly seal: Seal }
  | {
      readonly state: 'broken';
      readonly seal: Seal;
      readonly differences: readonly SealDifference[];
    }
  | { readonly state: 'unreadable'; readonly seal: Seal; readonly problem: SealProblem };

/** What the fingerprint is of. */
export async function digestOf(text: string): Promise<string> {
  return fingerprint(new TextEncoder().encode(text));
}

/** The line of *Niêm phong* about this; empty where there is none. */
export function sealLine({ tables }: Pick<BookSnapshot, 'tables'>, item: SealItem): string {
  const rows = tables.get('NiemPhong')?.table.rows ?? [];
  const row = rows.find((one) => rowText(one, 'item') === SEAL_ITEMS[item]);
  return row ? rowText(row, 'content') : '';
}

/** What was sealed, as the open workbook keeps it. One request. */
export function sealedTextIn(
  { inventory }: Pick<BookSnapshot, 'inventory'>,
  options: UseCaseOptions,
): () => Promise<string | null> {
  return () => readInExcel((session) => readPacked(session, inventory, 'seal'), options);
}

/**
 * Holds what stands in the workbook against its seal. What was sealed is asked for only where
 * something is different – or, `thorough`, always.
 * @param sealedText null: it is lost
 */
export async function judgeSeal(
  snapshot: Pick<BookSnapshot, 'tables' | 'inventory'>,
  content: readonly PlacedRow[],
  thorough: boolean,
  sealedText: () => Promise<string | null>,
): Promise<SealJudgement> {
  if (!snapshot.tables.has('NiemPhong')) return judgeWithoutSheet(snapshot, sealedText);
  const written = sealLine(snapshot, 'digest');
  const seal: Seal = {
    code: sealLine(snapshot, 'code'),
    time: sealLine(snapshot, 'time'),
    person: sealLine(snapshot, 'person'),
  };
  const digest = readDigest(written);
  if (digest === null) return { state: 'unreadable', seal, problem: 'fingerprintUnreadable' };
  if (shortDigest(digest) !== seal.code) {
    return { state: 'unreadable', seal, problem: 'fingerprintForged' };
  }
  const covered = withoutLaterRows(content, sealLine(snapshot, 'log'));
  const now = await canonicalInTurns(covered);
  const same = (await digestOf(now)) === digest;
  if (same && !thorough) return { state: 'same', seal };
  const text = await sealedText();
  if (same && text === now) return { state: 'same', seal };
  const sealed = text === null ? null : await readCanonicalInTurns(text);
  if (text === null || sealed === null)
    return { state: 'unreadable', seal, problem: 'contentLost' };
  if ((await digestOf(text)) !== digest) {
    return { state: 'unreadable', seal, problem: 'fingerprintForged' };
  }
  if (same) return { state: 'same', seal };
  // Nothing is different where only *Nhật ký* was sorted after it had grown.
  const differences = compareSealed(sealed, content);
  return differences.length === 0
    ? { state: 'same', seal }
    : { state: 'broken', seal, differences };
}

/** Never sealed, or the sheet that said so was deleted: what was sealed says it too. */
async function judgeWithoutSheet(
  { inventory }: Pick<BookSnapshot, 'inventory'>,
  sealedText: () => Promise<string | null>,
): Promise<SealJudgement> {
  const cutOff = inventory.begun.some(({ what }) => what === 'seal');
  if (cutOff || !inventory.packed.has('seal')) return { state: 'none' };
  const text = await sealedText();
  const lines = (text === null ? null : readCanonical(text)) ?? [];
  const said = (item: SealItem): string =>
    shownSealed(
      lines
        .find(({ sheet, key }) => sheet === SEAL_SHEET.id && key === SEAL_ITEMS[item])
        ?.cells.get('content') ?? '',
    );
  const code = text === null ? '' : shortDigest(await digestOf(text));
  const seal = { code, time: said('time'), person: said('person') };
  return { state: 'unreadable', seal, problem: 'sheetDeleted' };
}

/** As many rows of *Nhật ký* as the seal says it had; new ones are added below. */
function withoutLaterRows(content: readonly PlacedRow[], said: string): readonly PlacedRow[] {
  let left = Number(/\d+/.exec(said)?.[0] ?? 0);
  return content.filter(({ sheet }) => !mayGrow(sheet) || left-- > 0);
}
