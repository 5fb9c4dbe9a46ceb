import { blockedUnits } from '../../../src/domain/year/blocked';
import type { FindingKind } from '../../../src/domain/findings/catalogue';
import { finding } from '../../../src/domain/findings/finding';
import { yearOf } from '../years';

const YEAR = yearOf({
  regulation: { criteria: [['I', '', '100', 'Trực tiếp']] },
  sheets: { A: { I: 90 }, B: { I: 80 } },
});

function heldBy(kind: FindingKind, unit: string | null): readonly string[] {
  const found = { ...finding({ kind, unit }), handling: { action: 'open' as const } };
  return [...blockedUnits({ ...YEAR, findings: [found] }).keys()];
}

describe('an open error', () => {
  it.each<readonly [string, FindingKind, string | null, readonly string[]]>([
    ['of a unit', 'missingScore', 'A', ['A']],
    ['of the regulation', 'ruleUnreadable', null, ['A', 'B']],
    // A ballot decides nothing about totals: only what was voted on waits.
    ['in the count of a vote', 'ballotsDoNotAdd', null, []],
    // The row that nobody can read may be the one that decides.
    ['a vote that cannot be read', 'voteUnreadable', null, ['A', 'B']],
    ['a vote against the rules', 'voteNotAllowed', null, ['A', 'B']],
    ['of a file', 'fileUnreadable', null, []],
  ])('%s', (_, kind, unit, held) => {
    expect(heldBy(kind, unit)).toEqual(held);
  });
});

it('is told with the criteria that it is about; one about the whole sheet leaves none out', () => {
  const open = (criterion: string | null, unit: string | null = 'A') => ({
    ...finding({ kind: 'missingScore', unit, criterion }),
    handling: { action: 'open' as const },
  });
  const held = (...findings: readonly ReturnType<typeof open>[]): unknown => {
    const found = blockedUnits({ ...YEAR, findings }).get('A');
    return found instanceof Set ? [...found] : found;
  };
  expect(held(open('I'), open('II'), open('I'))).toEqual(['I', 'II']);
  expect(held(open('I'), open(null))).toBe('all');
  expect(held(open(null), open('I'))).toBe('all');
  const excused = { ...open('I'), handling: { action: 'exception' as const, reason: 'x' } };
  expect(blockedUnits({ ...YEAR, findings: [excused] }).has('A')).toBe(false);
});
