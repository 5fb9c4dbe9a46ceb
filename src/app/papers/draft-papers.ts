import type { SchemaId } from '../../domain/book/schemas';
import { PACT_SHEET } from '../../domain/book/sheets/pact';
import { WORDINGS_SHEET } from '../../domain/book/sheets/wordings';
import { isBlocking } from '../../domain/findings/status';
import type { Finding } from '../../domain/findings/finding';
import { isProgressOnly } from '../../domain/year/awards-of-period';
import { gapsOf, type OfficialDocument } from '../../domain/papers/document';
import { composePapers } from '../../documents/compose-papers';
import { readWordings } from '../../documents/wording/read-wordings';
import { HALF_YEAR_WORDINGS, USUAL_WORDINGS } from '../../documents/wording/usual-wordings';
import { PAPER_NAMES, type PaperKind } from '../../documents/wording/wording';
import { mapInTurns, newTask } from '../../excel/turns';
import { wordsFor } from '../../locales/words';
import { tableOf } from '../book/book-tables';
import { toFailure } from '../use-case/failure';
import { paperFactsOf } from './paper-facts-of';
import { readChecked } from '../book/read-checked';
import { isOpen } from '../ranking/rank-report';
import { staleResults } from '../ranking/stale-results';
import type { UseCaseOptions } from '../use-case/use-case';

export interface DraftedPaper {
  readonly kind: PaperKind;
  readonly name: string;
  /** One, or as many as there are votes or units: they are printed together. */
  readonly papers: readonly OfficialDocument[];
  /** What is still to be filled in, by the names of *Thiết lập*. */
  readonly gaps: readonly string[];
}

/** Nothing of it may be signed yet. */
export function isDraft({ papers }: DraftedPaper): boolean {
  return papers.some(({ draft }) => draft);
}

export interface DraftedPapers {
  readonly papers: readonly DraftedPaper[];
  /** About *Mẫu văn bản*. */
  readonly findings: readonly Finding[];
}

/** The papers of the conference, drafted from the book as it stands; nothing is written. */
export async function draftPapers(options: UseCaseOptions = {}): Promise<DraftedPapers> {
  try {
    const { state, checked } = await readChecked(options);
    const words = wordsFor(options.language ?? 'vi');
    await newTask();
    const stale = staleResults(state, checked);
    const facts = paperFactsOf(state, checked, words, {
      draft: stale || isOpen(checked.outcome, checked.findings),
      ballotsDraft: stale || checked.findings.some(isBlocking),
    });
    await newTask();
    const table = tableOf(state.snapshot.tables, WORDINGS_SHEET);
    const progress = isProgressOnly(checked.year.regulation);
    const usual = progress ? HALF_YEAR_WORDINGS : USUAL_WORDINGS;
    const { wordings, findings } = readWordings(table, facts.fields, usual);
    const kinds = papersOf(progress, state.snapshot.tables.has(PACT_SHEET.id as SchemaId));
    const drafted = await mapInTurns(kinds, (kind): DraftedPaper => {
      const papers = composePapers(kind, wordings[kind], facts);
      return { kind, name: PAPER_NAMES[kind], papers, gaps: [...new Set(papers.flatMap(gapsOf))] };
    });
    return { papers: drafted.filter(({ papers }) => papers.length > 0), findings };
  } catch (error) {
    throw toFailure(error);
  }
}

/** Where nobody is proposed nothing goes up; a pact is drafted where its sheet stands. */
function papersOf(progress: boolean, hasPact: boolean): readonly PaperKind[] {
  const kinds = progress ? HALF_YEAR_PAPERS : YEAR_PAPERS;
  return hasPact ? [...kinds, 'pact'] : kinds;
}

const YEAR_PAPERS: readonly PaperKind[] = [
  'letter',
  'minutes',
  'list',
  'leftOut',
  'summary',
  'ballot',
  'tally',
  'unitResult',
];
const HALF_YEAR_PAPERS: readonly PaperKind[] = ['progress', 'summary'];
