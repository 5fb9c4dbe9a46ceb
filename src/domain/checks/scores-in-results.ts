import { finding, type Finding } from '../findings/finding';
import { isBlank, lastVerified, numberOf } from '../score-sheet/claim-figures';
import type { ClaimContext } from './check-context';

type Row = Pick<ClaimContext, 'unit' | 'criterion' | 'claim'>;

/** What seems to stand one column too far to the left. */
export interface Shifted {
  readonly finding: Finding;
  /** Codes of the criteria whose score is probably in *Kết quả thực hiện*. */
  readonly codes: ReadonlySet<string>;
}

/** Fewer figures than this beside criteria that want no result may be anything. */
const FEWEST = 3;

/**
 * Scores typed into *Kết quả thực hiện*: two thirds of the score cells are blank, and criteria that
 * people score directly, which have no use for a result, all have figures there that could be their
 * scores. One finding for the sheet; what the rules make of such "results" is no proposal.
 */
export function scoresInResults(rows: readonly Row[]): Shifted | null {
  const blank = rows.filter(({ claim }) => isBlank(claim.self) && isBlank(lastVerified(claim)));
  if (blank.length * 3 < rows.length * 2) return null;
  const reported = blank.filter(({ claim }) => !isBlank(claim.result));
  const likeScores = reported.filter(couldBeScore);
  const direct = reported.filter(wantsNoResult);
  const enough = direct.length >= FEWEST && direct.length * 2 >= blank.filter(wantsNoResult).length;
  if (!enough || !direct.every(couldBeScore)) return null;
  // Real results beside them (240 files, "Tốt") would say that the column is the right one.
  if (likeScores.length * 10 < reported.length * 9) return null;
  const [first] = likeScores;
  if (!first) return null;
  const { result } = first.claim;
  return {
    finding: finding({
      kind: 'scoresInResults',
      unit: first.unit.code,
      place: result.origin ?? result.own,
      raw: `${String(likeScores.length)}/${String(rows.length)}`,
      params: { count: likeScores.length, total: rows.length },
    }),
    codes: new Set(likeScores.map(({ criterion }) => criterion.code)),
  };
}

function wantsNoResult({ criterion: { rule } }: Pick<Row, 'criterion'>): boolean {
  return rule?.needsResult === 'no' && rule.dataRows === undefined;
}

function couldBeScore({ criterion, claim }: Row): boolean {
  const points = numberOf(claim.result);
  if (points === null || points.sign() < 0) return false;
  const inSteps = !wantsNoResult({ criterion }) || criterion.rule?.possible(points) === true;
  return inSteps && !criterion.max.lessThan(points);
}
