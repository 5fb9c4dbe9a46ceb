import type { ExpectedRun } from '../../../scripts/demo/expected';
import type { Report } from '../../../scripts/demo/report';
import { tell } from '../../../scripts/demo/run-story';
import { sameAs, saysAll, saysNone } from '../../../scripts/demo/check';
import { sameOutcome } from '../../../scripts/demo/same-outcome';
import type { Story } from '../../../scripts/demo/story';
import { tellAll } from '../../../scripts/demo/tell-all';

const WHAT = { vi: 'việc', en: 'what' };

const EXPECTED: ExpectedRun = {
  units: [
    {
      name: 'Sở A',
      shortName: 'A',
      finalTotal: '92.00',
      base: '100',
      percent: '92.00',
      rank: 1,
      class: 'Tốt',
      leaves: { I: '92' },
    },
    {
      name: 'Sở B',
      shortName: 'B',
      finalTotal: '81.50',
      base: '100',
      percent: '81.50',
      rank: 2,
      class: 'Khá',
    },
  ],
  awards: [{ name: 'Cờ', proposed: ['A'], undecided: [] }],
  blocked: ['Sở C'],
  notProposed: { B: 'hết số lượng' },
};

type Change = (report: {
  units: Record<string, unknown>[];
  proposal: Record<string, unknown>[];
}) => void;

/** The report that fits, with one thing changed. */
function differencesAfter(change: Change): readonly string[] {
  const unit = (
    name: string,
    total: string | null,
    rank: number | null,
    classification: string,
  ) => ({
    name,
    status: total === null ? 'blocked' : 'ranked',
    finalTotal: total,
    base: '100',
    percent: total,
    rank,
    classification,
    scores: [{ criterion: 'I', final: total }],
  });
  const report = {
    units: [
      unit('Sở A', '92', 1, 'Tốt'),
      unit('Sở B', '81.5', 2, 'Khá'),
      unit('Sở C', null, null, ''),
    ] as Record<string, unknown>[],
    proposal: [
      { unitName: 'Sở A', award: 'Cờ', status: 'proposed', reasons: ['Xếp hạng 1'] },
      { unitName: 'Sở B', award: null, status: 'excluded', reasons: ['Hết số lượng'] },
    ] as Record<string, unknown>[],
  };
  change(report);
  return sameOutcome(EXPECTED, report as unknown as Report).differences;
}

function set(list: 'units' | 'proposal', at: number, more: Record<string, unknown>): Change {
  return (report) => {
    report[list][at] = { ...report[list][at], ...more };
  };
}

test('the outcome that is expected differs in nothing', () => {
  expect(differencesAfter(() => undefined)).toEqual([]);
});

test.each<readonly [string, Change, string]>([
  ['a total', set('units', 0, { finalTotal: '92.01' }), 'A finalTotal: 92.00 ≠ 92.01'],
  ['no total', set('units', 1, { finalTotal: null }), 'B finalTotal: 81.50 ≠ null'],
  ['a base', set('units', 0, { base: '95' }), 'A base: 100 ≠ 95'],
  ['a percentage', set('units', 0, { percent: '96.84' }), 'A percent: 92.00 ≠ 96.84'],
  ['a rank', set('units', 1, { rank: 1 }), 'B rank: 2 ≠ 1'],
  ['a class', set('units', 1, { classification: 'Tốt' }), 'B class: Khá ≠ Tốt'],
  ['one leaf', set('units', 0, { scores: [{ criterion: 'I', final: '91' }] }), 'A I: 92 ≠ 91'],
  ['nobody held back', set('units', 2, { status: 'ranked' }), 'blocked: Sở C ≠ –'],
  ['an unknown unit', set('units', 2, { name: 'Sở D' }), 'blocked: Sở C ≠ Sở D'],
  ['somebody else proposed', set('proposal', 0, { unitName: 'Sở B' }), 'Cờ: Sở A ≠ Sở B'],
  ['undecided', set('proposal', 0, { status: 'undecided' }), 'Cờ ?: – ≠ Sở A'],
  [
    'another award besides',
    set('proposal', 1, { award: 'Huy hiệu', status: 'proposed' }),
    'proposed: Sở A ≠ Sở A; Sở B',
  ],
  [
    'another reason',
    set('proposal', 1, { reasons: ['Không xét: x'] }),
    'B: hết số lượng ≠ Không xét: x',
  ],
])('%s is told', (_, change, told) => {
  expect(differencesAfter(change)).toContain(told);
});

test.each([
  [sameAs(WHAT, [1, 'a'], [1, 'a']), []],
  [sameAs(WHAT, ['1'], ['2']), ['["1"] ≠ ["2"]']],
  [saysAll(WHAT, 'một hai', ['một', 'ba']), ['? ba']],
  [saysNone(WHAT, 'một hai', ['hai', 'ba']), ['! hai']],
])('%j', ({ differences }, wanted) => {
  expect(differences).toEqual(wanted);
});

describe('a demo', () => {
  const OUT = 'out/demo-test';
  const story = (found: string, exit = 0): Story => ({
    name: `thu-${found}-${String(exit)}`,
    from: 'assets/samples',
    shows: WHAT,
    outcome: { vi: 'kết quả', en: 'outcome' },
    steps: () => [
      { says: WHAT, command: ['rank'], exit, checks: () => [sameAs(WHAT, '1', found)] },
    ],
  });
  const done = { exit: 0, said: 'xong' };
  const ended = async (...stories: readonly Story[]): Promise<[number, string]> => {
    const printed: string[] = [];
    const code = await tellAll(
      stories,
      OUT,
      () => done,
      (line) => printed.push(line),
    );
    return [code, printed.join('\n')];
  };

  it('ends well where every story does', async () => {
    const [code, printed] = await ended(story('1'));
    expect(code).toBe(0);
    expect(printed).toContain('✓ thu-1-0  đạt · ok');
    expect(printed).toContain('1/1');
  });

  it('ends with 1 where one differs, says in what, and tells the others all the same', async () => {
    const [code, printed] = await ended(story('2'), story('1'));
    expect(code).toBe(1);
    expect(printed).toContain('"1" ≠ "2"');
    expect(printed).toContain('✗ thu-2-0  KHÔNG ĐẠT · FAILED');
    expect(printed).toContain('1/2');
  });

  it('or where a command ends otherwise than it should', async () => {
    const { good } = await tell(
      story('1', 2),
      OUT,
      () => done,
      () => undefined,
    );
    expect(good).toBe(false);
  });
});
