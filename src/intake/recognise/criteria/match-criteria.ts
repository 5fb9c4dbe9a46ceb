import { NO_MEMORY, type Memory, type Remembered } from '../../../domain/memory/memory';
import type { Criterion } from '../../../domain/regulation/criterion';
import type { Regulation } from '../../../domain/regulation/regulation';
import { align, type Pair } from './align';
import type { BodyRow } from '../body-rows';
import { splitTitle } from './canonical-code';
import { likenessTableOf, type Likeness } from './likeness-table';
import { matchByCode } from './match-by-code';
import { LEAST_LIKENESS, NARROW, pairWorth, sameRow } from './pair-worth';
import { MOVED, placeMoved } from './place-moved';
import { recallRows } from './recall-rows';
import { isTotalTitle } from './row-kind';

export interface Match {
  readonly row: BodyRow;
  readonly criterion: Criterion;
  readonly by: 'code' | 'text' | 'memory';
  /** Read by its words, against the code of another criterion that stands beside them. */
  readonly against?: Criterion;
}

/** A row that may be several criteria; with one candidate only, it is read as that one and asked about. */
interface Doubt {
  readonly row: BodyRow;
  readonly candidates: readonly Criterion[];
}

interface Duplicate {
  readonly row: BodyRow;
  readonly criterion: Criterion;
}

export interface Matching {
  /** In document order, one row to one criterion. */
  readonly matches: readonly Match[];
  readonly doubts: readonly Doubt[];
  readonly duplicates: readonly Duplicate[];
  readonly unmatched: readonly BodyRow[];
  /** The clerk once said that they belong to no criterion. */
  readonly ignored: readonly BodyRow[];
  /** Answers of the clerk that were used. */
  readonly remembered: readonly Remembered<string | null>[];
}

const SAME_WORDS = 0.9;
/** Letter by letter, or once slips are mended. */
const VERY_WORDS = 0.97;

/**
 * Rows → criteria: as the clerk once answered, by code where one stands, the others by words, number,
 * maximum and order.
 */
export function matchCriteria(
  all: readonly BodyRow[],
  regulation: Regulation,
  memory: Memory = NO_MEMORY,
): Matching {
  const { criteria } = regulation;
  const likeness = likenessTableOf(criteria);
  const recalled = recallRows(all, criteria, memory);
  const rows = recalled.others;
  const answered = new Set(recalled.matches.map(({ criterion }) => criterion.code));
  const coded = matchByCode(rows, criteria, likeness);
  const matches: Match[] = recalled.matches.map((match) => ({ ...match, by: 'memory' }));
  const doubts: Doubt[] = [...coded.doubts];
  const duplicates: Duplicate[] = [...recalled.duplicates, ...coded.duplicates];
  for (const match of coded.matches) {
    // An answered row has this criterion already.
    if (answered.has(match.criterion.code)) duplicates.push(match);
    else matches.push({ ...match, by: 'code' });
  }

  const taken = new Set(matches.map(({ criterion }) => criterion.code));
  for (const [row, { said, meant }] of coded.renumbered) {
    // A second row with these words is a question.
    if (taken.has(meant.code)) doubts.push({ row, candidates: [said, meant] });
    else matches.push({ row, criterion: meant, by: 'text', against: said });
    taken.add(meant.code);
  }
  const settled = new Set([...matches, ...doubts, ...duplicates].map(({ row }) => row));
  const open = rows.filter((row) => !settled.has(row) && row.title !== '' && !isSum(row, likeness));
  const pairs: Pair[] = [];
  open.forEach((row, index) => {
    for (const [column, worth] of possible(row, criteria, likeness, taken)) {
      pairs.push({ row: index, column, worth });
    }
  });
  const window = codeWindow(rows, coded.matches, criteria);
  const inWindow = pairs.map((pair) => {
    const row = open[pair.row];
    return row && window(row, pair.column) ? { ...pair, worth: pair.worth + 0.2 } : pair;
  });
  for (const found of align(open.length, criteria.length, inWindow)) {
    const [row, criterion] = [open[found.row], criteria[found.column]];
    if (!row || !criterion) continue;
    const second = found.second === null ? undefined : criteria[found.second];
    if (second && found.margin < NARROW) doubts.push({ row, candidates: [criterion, second] });
    else matches.push({ row, criterion, by: 'text' });
    settled.add(row);
  }
  const used = new Set(matches.map(({ criterion }) => criterion.code));
  const left = open.filter((row) => !settled.has(row));
  for (const { row, outcome } of placeMoved(left, criteria, likeness, used)) {
    settled.add(row);
    if (outcome.length > 1) doubts.push({ row, candidates: outcome });
    else if (outcome[0]) matches.push({ row, criterion: outcome[0], by: 'text' });
  }
  const rest = rows.filter((row) => !settled.has(row));
  const unmatched: BodyRow[] = [];
  for (const row of rest) {
    const repeat = repeats(row, criteria, likeness);
    if (repeat) duplicates.push({ row, criterion: repeat });
    else unmatched.push(row);
  }
  return {
    matches: matches.sort((a, b) => a.row.row - b.row.row),
    doubts,
    // On the next page a section's heading comes again, without a figure.
    duplicates: duplicates.filter(({ row }) => row.self),
    unmatched,
    ignored: recalled.ignored,
    remembered: recalled.answers,
  };
}

/** A total, unless a criterion is called so; it has no place of its own, and no moved one either. */
function isSum({ title }: BodyRow, likeness: Likeness): boolean {
  const { words } = splitTitle(title);
  return isTotalTitle(words) && Math.max(0, ...likeness.of(words).values()) < SAME_WORDS;
}

/** Criteria the row may be; a far better one elsewhere rules the others out. */
function possible(
  row: BodyRow,
  criteria: readonly Criterion[],
  likeness: Likeness,
  taken: ReadonlySet<string>,
): readonly (readonly [number, number])[] {
  const { words } = splitTitle(row.title);
  const like = likeness.of(words);
  const best = Math.max(0, ...like.values());
  // The very words of one criterion are not another's, wherever the row stands.
  const least = best >= VERY_WORDS ? VERY_WORDS : Math.max(LEAST_LIKENESS, best * 0.75);
  return [...like].flatMap(([index, value]) => {
    const criterion = criteria[index];
    if (!criterion || taken.has(criterion.code) || value < least) return [];
    return [[index, pairWorth(row, criterion, value)] as const];
  });
}

/** Whether a criterion lies between those of the coded rows above and below. */
function codeWindow(
  rows: readonly BodyRow[],
  coded: readonly { readonly row: BodyRow; readonly criterion: Criterion }[],
  criteria: readonly Criterion[],
): (row: BodyRow, column: number) => boolean {
  const place = new Map(criteria.map((criterion, index) => [criterion.code, index]));
  const known = new Map(coded.map(({ row, criterion }) => [row, place.get(criterion.code) ?? 0]));
  const limits = new Map<BodyRow, { after: number; before: number }>();
  let after = -1;
  for (const row of rows) {
    after = known.get(row) ?? after;
    limits.set(row, { after, before: criteria.length });
  }
  let before = criteria.length;
  for (const row of [...rows].reverse()) {
    before = known.get(row) ?? before;
    const limit = limits.get(row);
    if (limit) limit.before = before;
  }
  return (row, column) => {
    const limit = limits.get(row);
    return known.size > 0 && !!limit && limit.after < column && column < limit.before;
  };
}

/** The criterion whose very words, or whose number and words, the row gives a second time. */
function repeats(
  row: BodyRow,
  criteria: readonly Criterion[],
  likeness: Likeness,
): Criterion | undefined {
  const { words } = splitTitle(row.title);
  if (words === '' || isTotalTitle(words)) return undefined;
  const [best] = [...likeness.of(words)].sort(([, a], [, b]) => b - a);
  const criterion = best && criteria[best[0]];
  if (!criterion || best[1] < MOVED) return undefined;
  return best[1] >= SAME_WORDS || sameRow(row, criterion) ? criterion : undefined;
}
