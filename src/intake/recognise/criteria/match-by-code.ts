import type { Criterion } from '../../../domain/regulation/criterion';
import type { BodyRow } from '../body-rows';
import { canonicalCode, splitTitle } from './canonical-code';
import type { Likeness } from './likeness-table';
import { maximumOf } from './pair-worth';

interface Coded {
  readonly row: BodyRow;
  readonly criterion: Criterion;
}

/** The code says one criterion, the very words another one. */
export interface Contradiction {
  readonly said: Criterion;
  readonly meant: Criterion;
}

export interface CodeMatching {
  readonly matches: readonly Coded[];
  readonly duplicates: readonly Coded[];
  /** The code says one criterion, the words another, or nobody's. */
  readonly doubts: readonly { readonly row: BodyRow; readonly candidates: readonly Criterion[] }[];
  /** Left to the words: codes that were counted anew after a row went or came. */
  readonly renumbered: ReadonlyMap<BodyRow, Contradiction>;
}

/** Words less like the coded criterion's than this do not speak for it. */
const UNLIKE = 0.35;
/** Half of another criterion's words and hardly any of its own: asked, not read. */
const HALF = 0.5;
/** Words this like another criterion's speak against the code, if they are so much less like its own. */
const OTHERS_WORDS = 0.7;
const CLEARLY = 0.25;
/** From here on words are clear, if no other criterion's come near. */
const CLEAR_WORDS = 0.8;
const MARGIN = 0.15;
/** From here on they are the criterion's very words. */
const VERY_WORDS = 0.9;

/** Rows that carry a code of the regulation; a code that its own words contradict is a doubt. */
export function matchByCode(
  rows: readonly BodyRow[],
  criteria: readonly Criterion[],
  likeness: Likeness,
): CodeMatching {
  const byCode = new Map<string, number[]>();
  criteria.forEach(({ code }, index) => {
    const key = canonicalCode(code);
    byCode.set(key, [...(byCode.get(key) ?? []), index]);
  });
  const readings = rows.flatMap((row) => {
    const indices = codesOf(row).flatMap((code) => byCode.get(code) ?? []);
    const reading = readRow(row, indices, criteria, likeness);
    return reading ? [reading] : [];
  });
  // Where one code of a family is another's, the next ones may be: only their words clear them.
  const shaken = new Set(
    readings.flatMap(({ verdict, said }) => (verdict === 'code' ? [] : [said.parent])),
  );
  const found = new Map<Criterion, Reading[]>();
  const doubts: { row: BodyRow; candidates: readonly Criterion[] }[] = [];
  const renumbered = new Map<BodyRow, Contradiction>();
  for (const reading of readings) {
    const { row, said, rival, own } = reading;
    const verdict = shaken.has(said.parent) ? doubted(reading) : reading.verdict;
    if (verdict === 'words' && rival) renumbered.set(row, { said, meant: rival.criterion });
    else if (verdict === 'open' && rival) {
      doubts.push({ row, candidates: [said, rival.criterion] });
    } else {
      // Words that speak for nobody: read by the code, and asked about.
      if (own < UNLIKE) doubts.push({ row, candidates: [said] });
      found.set(said, [...(found.get(said) ?? []), reading]);
    }
  }
  const matches: Coded[] = [];
  const duplicates: Coded[] = [];
  for (const [criterion, same] of found) {
    const best = Math.max(...same.map(({ own }) => own));
    const likest = same.filter(({ own }) => own === best);
    const first = likest.find(({ row }) => row.self) ?? likest[0];
    for (const one of same) {
      (one === first ? matches : duplicates).push({ row: one.row, criterion });
    }
  }
  return { matches, duplicates, doubts, renumbered };
}

interface Reading {
  readonly row: BodyRow;
  /** What the code says. */
  readonly said: Criterion;
  /** How like the words are to that criterion's. */
  readonly own: number;
  /** The criterion that the words speak for most, if it is another one. */
  readonly rival: Rival | undefined;
  readonly verdict: Verdict;
}

/** Whom a coded row goes to: the code's criterion, the words' one, or nobody before it is asked. */
type Verdict = 'code' | 'words' | 'open';

interface Rival {
  readonly criterion: Criterion;
  readonly like: number;
  /** These are its words, and no other criterion's come near. */
  readonly alone: boolean;
}

function readRow(
  row: BodyRow,
  indices: number[],
  criteria: readonly Criterion[],
  likeness: Likeness,
): Reading | undefined {
  const { words } = splitTitle(row.title);
  const like = (index: number): number => likeness.between(words, index);
  const [index] = indices.length > 1 ? indices.sort((a, b) => like(b) - like(a)) : indices;
  const said = index === undefined ? undefined : criteria[index];
  if (index === undefined || !said) return undefined;
  const own = row.title === '' ? 1 : like(index);
  const rival = own === 1 ? undefined : rivalOf(words, index, own, criteria, likeness);
  return { row, said, own, rival, verdict: verdictOn(row, said, own, rival) };
}

function verdictOn(row: BodyRow, said: Criterion, own: number, rival: Rival | undefined): Verdict {
  if (!rival) return 'code';
  if (rival.like < OTHERS_WORDS) return own < UNLIKE && rival.like > HALF ? 'open' : 'code';
  const forRival = agrees(row, rival.criterion);
  // The very words leave no doubt, however like the coded criterion's they are.
  const clear =
    rival.like === 1 ||
    rival.like - own >= CLEARLY ||
    (rival.like > own && forRival && !agrees(row, said));
  if (!clear) return 'code';
  return rival.alone && forRival ? 'words' : 'open';
}

/** Among codes that were counted anew, a code holds only with words that are clearly its own. */
function doubted({ row, own, rival, verdict }: Reading): Verdict {
  if (!rival || verdict !== 'code') return verdict;
  if (own >= VERY_WORDS || own - rival.like >= CLEARLY) return 'code';
  return rival.alone && agrees(row, rival.criterion) ? 'words' : 'open';
}

function agrees(row: BodyRow, criterion: Criterion): boolean {
  return maximumOf(row, criterion)?.equals(criterion.max) !== false;
}

/** The other criterion that the words speak for most. */
function rivalOf(
  words: string,
  coded: number,
  own: number,
  criteria: readonly Criterion[],
  likeness: Likeness,
): Rival | undefined {
  const [best, second] = [...likeness.of(words)]
    .filter(([index]) => index !== coded)
    .sort(([, a], [, b]) => b - a);
  const criterion = best && criteria[best[0]];
  if (!criterion) return undefined;
  const like = best[1];
  const next = Math.max(second?.[1] ?? 0, own);
  const alone = like === 1 ? next < 1 : like >= CLEAR_WORDS && like - next >= MARGIN;
  return { criterion, like, alone };
}

/** A number cell shows 1.1 for 1.1, 1.10 and 1.100: all are asked, the words choose. */
function codesOf({ code, numericCode, order, title }: BodyRow): readonly string[] {
  // Where no code stands, a full one (`I.1.2`) may stand as the number of the row or before its words.
  const full = [canonicalCode(order), splitTitle(title).label].find((one) => one.includes('.'));
  const key = canonicalCode(code) || (full ?? '');
  if (key === '') return [];
  return numericCode && key.includes('.') ? [key, `${key}0`, `${key}00`] : [key];
}
