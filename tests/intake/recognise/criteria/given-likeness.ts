import { Exact } from '../../../../src/domain/numbers/exact';
import type { Criterion } from '../../../../src/domain/regulation/criterion';
import type { GridCell } from '../../../../src/domain/score-sheet/grid';
import type { BodyRow } from '../../../../src/intake/recognise/body-rows';
import type { Likeness } from '../../../../src/intake/recognise/criteria/likeness-table';

/** Likenesses by wording and code: what a rule does at its very limits can be said in figures. */
export type Given = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function givenLikeness(criteria: readonly Criterion[], given: Given): Likeness {
  const of = (title: string): ReadonlyMap<number, number> =>
    new Map(
      Object.entries(given[title] ?? {}).map(([code, like]) => [
        criteria.findIndex((criterion) => criterion.code === code),
        like,
      ]),
    );
  return { of, between: (title, index) => of(title).get(index) ?? 0 };
}

/** Of one family for each letter before the point. */
export function criterionOf(code: string, max = 5, title = code): Criterion {
  return {
    code,
    order: '',
    rowKind: 'criterion',
    branch: 'main',
    title,
    max: Exact.fromDouble(max),
    parent: code.split('.', 1)[0] ?? null,
    children: [],
    depth: 1,
    rule: { kind: 'manual' },
    parentRule: null,
    limits: { cap: null, floor: null },
    scoredBy: 'self',
    evidence: 'none',
    appliesTo: { kind: 'all' },
    basis: '',
    place: {},
  } as unknown as Criterion;
}

/** Words without a label before them, or all texts of the row. */
export function rowOf(code: string, title: string, more: Partial<BodyRow> = {}): BodyRow {
  return {
    row: 0,
    columns: {} as BodyRow['columns'],
    code,
    numericCode: false,
    order: '',
    title,
    max: undefined,
    self: undefined,
    ...more,
  };
}

export function figure(value: number): GridCell {
  return { kind: 'number', value };
}
