import { holdsEverybody } from '../../domain/findings/catalogue';
import { finding, type Finding } from '../../domain/findings/finding';
import { isBlocking } from '../../domain/findings/status';
import type { Grid } from '../../domain/score-sheet/grid';
import { unpackInTurns } from '../../excel/packed-text';
import { readWorkbookFile } from '../../intake/files/read-file';
import { readXlsxStructure } from '../../intake/files/xlsx/read-structure';
import type { Words } from '../../locales/words';
import { checkedBesideSeal } from '../book/read-checked';
import { isClusterWorkbook, type BookState } from '../book/read-state';
import { keptFindings } from '../findings/handling';
import { fingerprint, type SubmittedFile } from '../import/submitted-file';
import { unreadableFile } from '../import/unreadable-file';
import type { CheckedState } from '../ranking/check-state';
import { staleResults } from '../ranking/stale-results';
import { judgeSeal, type SealJudgement } from '../seal/judge-seal';
import { sealedContent } from '../seal/seal-content';
import { countOfInputs } from '../seal/seal-finding';
import { Failure, isFileProblem, problemKey } from '../use-case/failure';
import { bookOfGrids, textsBeside } from './book-of-grids';
import type { SourceReading } from './source-book';

/**
 * The bytes of a cluster's book → the book, or why it is not to be gathered. Pure but for the digest:
 * the same for the command line and the pane, which cannot open a second workbook. Refused is what
 * the cluster itself would not stand by: results that its figures no longer give, figures that its
 * seal does not cover any more, and a book in which nobody has a total.
 */
export async function readSource(file: SubmittedFile, words: Words): Promise<SourceReading> {
  const { name, bytes } = file;
  const refuse = (...refused: readonly Finding[]): SourceReading => ({ file: name, refused });
  try {
    const { kind, grids } = await readWorkbookFile(bytes);
    if (kind !== 'xlsx' && kind !== 'xlsm') return refuse(unreadableFile(name, NO_BOOK));
    const snapshot = bookOfGrids(grids, await readXlsxStructure(bytes));
    if (!isClusterWorkbook(snapshot)) return refuse(unreadableFile(name, NO_BOOK));
    const { read, checked } = await checkedBesideSeal(snapshot);
    const unsettled = whyUnsettled(read, checked);
    if (unsettled !== null) return refuse(unsettledBook(name, unsettled));
    const judged = await judgeSeal(snapshot, await sealedContent(read), false, () =>
      sealedTextOf(read, grids),
    );
    const broken = brokenSeal(name, judged);
    if (broken) return refuse(broken);
    const texts = (key: 'evidence' | 'unitNote') =>
      new Map(
        [...read.unitSheets].map(([code, sheet]) => [
          code,
          textsBeside(grids, sheet.snapshot, key),
        ]),
      );
    const book = {
      file: name,
      fingerprint: await fingerprint(bytes),
      seal: judged.state === 'none' ? '' : judged.seal.code,
      state: read,
      checked,
      kept: keptFindings(snapshot, read.roster),
      texts: { evidence: texts('evidence'), unitNote: texts('unitNote') },
    };
    return { file: name, book, findings: openEnds(name, checked, words) };
  } catch (error) {
    if (isFileProblem(error)) return refuse(unreadableFile(name, problemKey(error)));
    // A book without a single unit has nothing to gather.
    if (error instanceof Failure) return refuse(unreadableFile(name, NO_BOOK));
    throw error;
  }
}

const NO_BOOK = 'notAClusterBook';

type Unsettled = 'held' | 'stale';

/** An error of the regulation or of the records would hold every unit of the province back, too. */
function whyUnsettled(read: BookState, checked: CheckedState): Unsettled | null {
  const held = checked.findings.some(
    (found) => found.unit === null && holdsEverybody(found.kind) && isBlocking(found),
  );
  if (held) return 'held';
  // What was accepted and not written yet waits for a ranking.
  return staleResults(read, checked) || checked.accepted.length > 0 ? 'stale' : null;
}

function unsettledBook(file: string, why: Unsettled): Finding {
  return finding({ kind: 'sourceUnsettled', place: inFile(file), raw: file, params: { why } });
}

function inFile(file: string): Finding['place'] {
  return { file, sheet: null, cell: null };
}

/** What was sealed, kept packed on a very hidden sheet; null: lost. */
async function sealedTextOf(
  { snapshot }: BookState,
  grids: readonly Grid[],
): Promise<string | null> {
  const entry = snapshot.inventory.packed.get('seal');
  const grid = grids.find(({ name }) => name === entry?.name);
  if (!grid) return null;
  const rows = [...grid.cells].sort(([a], [b]) => a - b);
  // The first row says what the sheet is.
  return unpackInTurns(rows.slice(1).map(([, cells]) => String(cells.get(0)?.value ?? '')));
}

function brokenSeal(file: string, judged: SealJudgement): Finding | null {
  if (judged.state === 'none' || judged.state === 'same') return null;
  const { code, time } = judged.seal;
  const about = { kind: 'sourceSeal', place: inFile(file), raw: file } as const;
  if (judged.state === 'unreadable') {
    return finding({ ...about, params: { code, time, sealProblem: judged.problem } });
  }
  // Of results alone: they are compared with the figures anyway.
  const count = countOfInputs(judged.differences);
  return count === 0 ? null : finding({ ...about, params: { code, time, count } });
}

/** Units without a total and awards without a decision come along as they are, and it is said. */
function openEnds(file: string, { outcome }: CheckedState, words: Words): readonly Finding[] {
  const blocked = outcome.units.flatMap(({ status, scores }) =>
    status === 'blocked' ? [scores.unit.name] : [],
  );
  const awards = outcome.proposal.flatMap(({ status, award }) =>
    status === 'undecided' && award ? [award.name] : [],
  );
  const what = words.gather.openEnds(blocked, [...new Set(awards)]);
  if (what === '') return [];
  return [finding({ kind: 'sourceOpen', place: inFile(file), raw: file, params: { what } })];
}
