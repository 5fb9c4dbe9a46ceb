import type { Criterion } from '../../domain/regulation/criterion';
import type { BodyRow } from './body-rows';
import { canonicalCode, splitTitle } from './canonical-code';
import type { LikenessTable } from './likeness-table';

interface Coded {
  readonly row: BodyRow;
  readonly criterion: Criterion;
}

export interface CodeMatching {
  readonly matches: readonly Coded[];
  readonly duplicates: readonly Coded[];
  /** The code says one criterion, the words another. */
  readonly doubts: readonly { readonly row: BodyRow; readonly candidates: readonly Criterion[] }[];
}

/** Words less like the coded criterion's than this do not speak for it. */
const UNLIKE = 0.35;
/** Words this like another criterion's speak against the code. */
const OTHERS_WORDS = 0.7;

/** Rows that carry a code of the regulation; a code that its own words contradict is a doubt. */
export function matchByCode(
  rows: readonly BodyRow[],
  criteria: readonly Criterion[],
  likeness: LikenessTable,
): CodeMatching {
  const byCode = new Map<string, number[]>();
  criteria.forEach(({ code }, index) => {
    const key = canonicalCode(code);
    byCode.set(key, [...(byCode.get(key) ?? []), index]);
  });
  const matches: Coded[] = [];
  const duplicates: Coded[] = [];
  const doubts: { row: BodyRow; candidates: readonly Criterion[] }[] = [];
  const used = new Set<string>();
  for (const row of rows) {
    const indices = codesOf(row).flatMap((code) => byCode.get(code) ?? []);
    if (indices.length === 0) continue;
    const { words } = splitTitle(row.title);
    const own = (index: number): number => likeness.between(words, index);
    const index = indices.length === 1 ? indices[0] : indices.sort((a, b) => own(b) - own(a))[0];
    const criterion = index === undefined ? undefined : criteria[index];
    if (index === undefined || !criterion) continue;
    const unlike = row.title !== '' && own(index) < UNLIKE;
    const rival = unlike ? rivalOf(words, criteria, likeness) : undefined;
    if (rival) {
      doubts.push({ row, candidates: [criterion, rival] });
      continue;
    }
    // Words that speak for nobody: read by the code, and asked about.
    if (unlike) doubts.push({ row, candidates: [criterion] });
    if (used.has(criterion.code)) duplicates.push({ row, criterion });
    else {
      used.add(criterion.code);
      matches.push({ row, criterion });
    }
  }
  return { matches, duplicates, doubts };
}

/** The criterion that the words speak for, whatever the code says. */
function rivalOf(
  words: string,
  criteria: readonly Criterion[],
  likeness: LikenessTable,
): Criterion | undefined {
  const [best] = [...likeness.of(words)].sort(([, a], [, b]) => b - a);
  return best && best[1] >= OTHERS_WORDS ? criteria[best[0]] : undefined;
}

/** A number cell shows 1.1 for 1.1, 1.10 and 1.100: all are asked, the words choose. */
function codesOf({ code, numericCode, order }: BodyRow): readonly string[] {
  // Where no code stands, a full one (`I.1.2`) may stand as the number of the row.
  const number = canonicalCode(order);
  const key = canonicalCode(code) || (number.includes('.') ? number : '');
  if (key === '') return [];
  return numericCode && key.includes('.') ? [key, `${key}0`, `${key}00`] : [key];
}
