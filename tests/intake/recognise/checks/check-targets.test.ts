import { readFigure } from '../../../../src/domain/score-sheet/read-figure';
import type { AssignedTarget } from '../../../../src/domain/targets/read-targets';
import { checkTargets } from '../../../../src/intake/recognise/checks/check-targets';
import type { RecognisedRow } from '../../../../src/intake/recognise/recognised-sheet';
import { regulation } from '../sample-book';

const withTarget = regulation.leaves.find(({ rule }) => rule?.needsTarget === true);
const without = regulation.leaves.find(({ rule }) => rule?.needsTarget !== true);
const place = { file: 'a.xlsx', sheet: 'S', cell: 'E9' };
const NINETY: AssignedTarget = { figure: readFigure(90, undefined), value: 90 };
const assigned = new Map([withTarget, without].map((leaf) => [leaf?.code ?? '', NINETY] as const));

function check(
  code: string | undefined,
  target: Partial<NonNullable<RecognisedRow['target']>> | null,
  targets: ReadonlyMap<string, AssignedTarget> = assigned,
) {
  const row = {
    criterion: code ?? '',
    target: target && { value: 80, place, ...target },
  } as RecognisedRow;
  return checkTargets([row], targets, regulation);
}

it('the regulation has criteria with a target and without', () => {
  expect([withTarget, without].every(Boolean)).toBe(true);
});

it('a target that is not the assigned one is told', () => {
  expect(check(withTarget?.code, {})).toMatchObject([
    {
      kind: 'changedTarget',
      criterion: withTarget?.code,
      raw: '80',
      place,
      params: { code: withTarget?.code, found: '80', expected: '90' },
    },
  ]);
});

it('an amount without a result yet counts as blank', () => {
  expect(check(withTarget?.code, { value: 90, uncalculated: true })).toHaveLength(1);
});

it.each([90, '90', '90,0'])('the assigned one is not: %j', (value) => {
  expect(check(withTarget?.code, { value })).toEqual([]);
});

it.each(['80', 'chín mươi', '90 xã'])('another text is: %j', (value) => {
  expect(check(withTarget?.code, { value })).toHaveLength(1);
});

it('nor one of a criterion without a target, one that is not there, or one not assigned', () => {
  expect(check(without?.code, {})).toEqual([]);
  expect(check('Q.9', {}, new Map([['Q.9', NINETY]]))).toEqual([]);
  expect(check(withTarget?.code, null)).toEqual([]);
  expect(check(withTarget?.code, {}, new Map())).toEqual([]);
});
