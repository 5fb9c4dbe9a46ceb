import { splitClauses } from '../regulation/language/clauses';
import { parsed, unreadable, type Parsed } from '../regulation/language/parsed';
import { nearestWord } from '../regulation/language/suggestion';
import { fold, tidy } from '../text/fold';
import type { TieStep } from './tie-step';
import { TIE_STEPS, section } from './tie-steps';
import { meaningOf } from '../text/word-table';

/** What happens when no step told the units apart. */
export type TieEnding = 'vote' | 'leader' | 'meeting' | 'shared' | 'unstated';

export interface TieChain {
  readonly steps: readonly TieStep[];
  readonly ending: TieEnding;
}

export const NO_CHAIN: TieChain = { steps: [], ending: 'unstated' };

const ENDINGS: Readonly<Record<string, TieEnding>> = {
  'bo phieu': 'vote',
  vote: 'vote',
  'truong cum, khoi quyet dinh': 'leader',
  'cum truong quyet dinh': 'leader',
  'khoi truong quyet dinh': 'leader',
  'leader decides': 'leader',
  'hoi nghi quyet dinh': 'meeting',
  'meeting decides': 'meeting',
  'dong hang': 'shared',
  'shared rank': 'shared',
};

/** In the words of the drop-down, for suggestions and documentation. */
export const ENDING_WORDS: Readonly<Record<Exclude<TieEnding, 'unstated'>, string>> = {
  vote: 'bỏ phiếu',
  leader: 'trưởng cụm, khối quyết định',
  meeting: 'Hội nghị quyết định',
  shared: 'đồng hạng',
};

const SECTION =
  /^(?:(?:điểm|diem) (?:mục|muc|tiêu chí|tieu chi)|section|criterion) (\S+) (?:cao hơn|cao hon|higher)$/iu;

/** `điểm mục I cao hơn; điểm thưởng cao hơn; bỏ phiếu`. Every section named must exist. */
export function readTieChain(text: string, codes: ReadonlySet<string>): Parsed<TieChain> {
  const clauses = splitClauses(text);
  const steps: TieStep[] = [];
  let ending: TieEnding = 'unstated';
  for (const [index, clause] of clauses.entries()) {
    const written = fold(clause);
    const last = meaningOf(ENDINGS, clause);
    if (last && index === clauses.length - 1) {
      ending = last;
      continue;
    }
    const step = readStep(clause, written, codes);
    if (!step) {
      const words = [
        ...TIE_STEPS.map(({ label }) => label),
        ...Object.values(ENDING_WORDS),
        section([...codes][0] ?? 'I').label,
      ];
      return unreadable('unknownWord', clause, nearestWord(written, words));
    }
    steps.push(step);
  }
  return parsed({ steps, ending });
}

function readStep(
  clause: string,
  written: string,
  codes: ReadonlySet<string>,
): TieStep | undefined {
  const code = SECTION.exec(tidy(clause))?.[1];
  if (code !== undefined) return codes.has(code) ? section(code) : undefined;
  return TIE_STEPS.find(
    ({ label, alsoRead }) => fold(label) === written || alsoRead.includes(written),
  );
}

export function printTieChain({ steps, ending }: TieChain): string {
  const last = ending === 'unstated' ? [] : [ENDING_WORDS[ending]];
  return [...steps.map(({ label }) => label), ...last].join('; ');
}
