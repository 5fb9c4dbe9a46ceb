import { groupBy } from '../../../domain/collections/group-by';
import { recallCriterion, type Memory, type Remembered } from '../../../domain/memory/memory';
import type { Criterion } from '../../../domain/regulation/criterion';
import type { BodyRow } from '../body-rows';
import { splitTitle } from './canonical-code';

type Answer = Remembered<string | null>;

interface Recalled {
  readonly row: BodyRow;
  readonly criterion: Criterion;
}

export interface RecalledRows {
  readonly matches: readonly Recalled[];
  readonly duplicates: readonly Recalled[];
  /** Once said to belong to no criterion. */
  readonly ignored: readonly BodyRow[];
  /** Rows that nobody was asked about. */
  readonly others: readonly BodyRow[];
  readonly answers: readonly Answer[];
}

/** Rows that the clerk was once asked about, asked before codes and words are. */
export function recallRows(
  rows: readonly BodyRow[],
  criteria: readonly Criterion[],
  memory: Memory,
): RecalledRows {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const found: Recalled[] = [];
  const ignored: BodyRow[] = [];
  const others: BodyRow[] = [];
  const answers = new Set<Answer>();
  for (const row of rows) {
    const answer = recall(row, memory);
    const criterion = byCode.get(answer?.means ?? '');
    if (!answer || (answer.means !== null && !criterion)) others.push(row);
    else {
      answers.add(answer);
      if (criterion) found.push({ row, criterion });
      else ignored.push(row);
    }
  }
  const matches: Recalled[] = [];
  const duplicates: Recalled[] = [];
  for (const same of groupBy(found, ({ criterion }) => criterion).values()) {
    const first = same.find(({ row }) => row.self) ?? same[0];
    for (const one of same) {
      if (one === first) matches.push(one);
      else if (one.row.self) duplicates.push(one);
      else ignored.push(one.row);
    }
  }
  return { matches, duplicates, ignored, others, answers: [...answers] };
}

function recall(row: BodyRow, memory: Memory): Answer | undefined {
  const { code, title } = row;
  if (title === '') return undefined;
  return (
    recallCriterion(memory, { code, title }) ??
    recallCriterion(memory, { code, title: splitTitle(title).words })
  );
}
