import { VOTES_SHEET } from '../../domain/book/sheets/votes';
import { openVotes, type OpenVote } from '../../domain/awards/votes/open-votes';
import { voteResults } from '../../domain/awards/votes/vote-results';
import { nameIn } from '../book/name-in';
import { readChecked } from '../book/read-checked';
import { shownFigure } from '../book/describe';
import { wordsBeside } from '../../locales/words';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';

/** What waits for one decision of people, as a person reads it. */
export interface OpenMatter {
  readonly award: string;
  readonly why: OpenVote['why'];
  /** Names of the units. */
  readonly units: readonly string[];
  /** By a vote that has rows already, by one that has none, or by a conclusion. */
  readonly by: 'rows' | 'newRows' | 'conclusion';
}

/** A row of *Kết quả suy tôn*, and what it comes to. */
export interface RecordedVote {
  readonly matter: string;
  readonly unit: string;
  readonly percent: string | null;
  readonly result: string;
  /** 0-based row of the sheet. */
  readonly row: number;
}

export interface VoteList {
  readonly open: readonly OpenMatter[];
  readonly recorded: readonly RecordedVote[];
  /** Where votes are written. */
  readonly sheet: string;
  /** Where conclusions are. */
  readonly conclusions: string | null;
}

/** What is still to be voted on and what was; nothing is written. */
export async function listVotes(options: UseCaseOptions = {}): Promise<VoteList> {
  try {
    const { state, checked } = await readChecked(options);
    const { year, outcome } = checked;
    const words = wordsBeside(options.language ?? 'vi', state.snapshot.inventory.culture);
    const nameOf = nameIn(year);
    const { tables } = state.snapshot;
    return {
      open: matters(openVotes(year, outcome), nameOf),
      recorded: voteResults(year).map(({ record, percent, outcome: result }) => ({
        matter: record.words,
        unit: nameOf(record.unit),
        percent: percent && shownFigure(percent.toString(), words),
        result: result === null ? '' : words.report.voteOutcome[result],
        row: record.row,
      })),
      sheet: tables.get(VOTES_SHEET.id)?.sheetName ?? VOTES_SHEET.sheetName,
      conclusions: tables.get('KetLuan')?.sheetName ?? null,
    };
  } catch (error) {
    throw toFailure(error);
  }
}

/** Units that wait for the same thing stand together. */
function matters(
  open: readonly OpenVote[],
  nameOf: (unit: string) => string,
): readonly OpenMatter[] {
  const found = new Map<string, { matter: Omit<OpenMatter, 'units'>; units: string[] }>();
  for (const { unit, award, why, matter, recorded } of open) {
    const by = matter === null ? 'conclusion' : recorded ? 'rows' : 'newRows';
    const key = [award.code, why, by].join('\n');
    const entry = found.get(key) ?? { matter: { award: award.name, why, by }, units: [] };
    entry.units.push(nameOf(unit));
    found.set(key, entry);
  }
  return [...found.values()].map(({ matter, units }) => ({ ...matter, units }));
}
