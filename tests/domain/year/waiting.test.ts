import type { HandledFinding } from '../../../src/domain/findings/finding';
import { contendersOf } from '../../../src/domain/year/contenders';
import { unitOutcomes } from '../../../src/domain/year/evaluate';
import { prepareYear } from '../../../src/domain/year/year-at-work';
import { unitOf, type CriterionLine, type RegulationDraft } from '../builders';
import type { Values } from '../scoring/scored';
import { outcomeOf, proposalOf, yearOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', '60', 'Trực tiếp'],
  ['II', '', '40', 'Trực tiếp'],
];
const SHEETS: YearDraft['sheets'] = {
  A: { I: 58, II: 38 },
  B: { I: 50, II: 35 },
  C: { I: 50, II: 30 },
};

interface Draft extends Partial<YearDraft> {
  readonly settings?: Values;
  readonly considerations?: RegulationDraft['considerations'];
  /** The clerk leaves everything as it is. */
  readonly excepted?: boolean;
}

/** `B passes C, in doubt`: who waits, and whom it may pass. */
function waiting(draft: Draft): readonly string[] {
  const { settings = {}, considerations = [], excepted = false, ...more } = draft;
  const regulation = { settings, criteria: CRITERIA, considerations };
  const year = yearOf({ regulation, sheets: SHEETS, ...more });
  const handling: HandledFinding['handling'] = excepted
    ? { action: 'exception', reason: 'Chấp nhận' }
    : { action: 'open' };
  const findings = year.findings.map((found) => ({ ...found, handling }));
  const work = prepareYear({ ...year, findings });
  return contendersOf(
    work,
    unitOutcomes(work),
  )(null).flatMap((group) =>
    group.waiting.map(({ unit, couldReach, inDoubt, condition }) =>
      [
        `${unit} passes ${[...couldReach].join(' ') || 'nobody'}`,
        ...(inDoubt ? ['in doubt'] : []),
        ...(condition === undefined ? [] : [condition]),
      ].join(', '),
    ),
  );
}

const WAIT = { 'Khi chưa thẩm định': 'Chưa có điểm' };
const both = (I: number, II: number) => ({
  I: { self: I, verified: I },
  II: { self: II, verified: II },
});

describe('units whose total may still come', () => {
  it.each<readonly [string, Draft, readonly string[]]>([
    ['all are scored', {}, []],
    [
      'a score in doubt: by all the points of that criterion',
      { sheets: { ...SHEETS, C: { I: 50, II: 'tốt' } } },
      ['C passes B, in doubt'],
    ],
    [
      'so many points that it stands level',
      { sheets: { ...SHEETS, A: { I: 60, II: 40 }, C: { I: 'tốt', II: 40 } } },
      ['C passes A B, in doubt'],
    ],
    [
      'two that wait: each is set beside those who are ranked',
      { sheets: { ...SHEETS, B: { I: 'tốt', II: 35 }, C: { I: 'tốt', II: 39 } } },
      ['B passes nobody, in doubt', 'C passes A, in doubt'],
    ],
    ['no sheet at all', { sheets: { ...SHEETS, C: null } }, ['C passes A B, in doubt']],
    ['no sheet, and that is settled', { sheets: { ...SHEETS, C: null }, excepted: true }, []],
    [
      'a cell that is blank, and that is settled',
      { sheets: { ...SHEETS, C: { I: 50 } }, excepted: true },
      [],
    ],
    [
      'not verified yet, which is nobody’s error',
      {
        settings: WAIT,
        sheets: { A: both(58, 38), B: both(50, 35), C: { I: { self: 50, verified: 50 }, II: 30 } },
      },
      ['C passes B'],
    ],
    [
      'not verified yet, but kept out of the order in any case',
      {
        settings: WAIT,
        sheets: { A: both(58, 38), B: both(50, 35), C: { I: { self: 50, verified: 50 }, II: 30 } },
        exclusions: [{ unit: 'C', consequence: 'Không xếp hạng', reason: 'Kỷ luật' }],
      },
      [],
    ],
    [
      'in doubt in half a year, where no figure decides yet',
      { settings: { Kỳ: '6 tháng đầu năm' }, sheets: { ...SHEETS, C: { I: 50, II: 'tốt' } } },
      ['C passes B'],
    ],
  ])('%s', (_, draft, expected) => {
    expect(waiting(draft)).toEqual(expected);
  });

  const considerations = [
    { code: 'GU', condition: 'có ký giao ước', consequence: 'Không xếp hạng' },
  ];

  it('are told the condition that nobody can judge yet', () => {
    expect(waiting({ considerations })).toEqual([
      'A passes nobody, có ký giao ước',
      'B passes nobody, có ký giao ước',
      'C passes nobody, có ký giao ước',
    ]);
  });

  it('are told of the error first where there is one', () => {
    expect(waiting({ considerations, sheets: { ...SHEETS, C: { I: 50, II: 'tốt' } } })[2]).toBe(
      'C passes nobody, in doubt',
    );
  });

  it('are set beside their own group only', () => {
    const units = ['A', 'B', 'C'].map((code) =>
      unitOf(code, { cluster: code === 'A' ? '1' : '2' }),
    );
    expect(waiting({ units, sheets: { ...SHEETS, C: null } })).toEqual(['C passes B, in doubt']);
  });
});

describe('a unit that waits, where percent decides', () => {
  const criteria: readonly CriterionLine[] = [
    ['I', '', '60', 'Trực tiếp'],
    ['II', '', '40', 'Trực tiếp'],
    ['T', 'Điểm thưởng', '20', 'Trực tiếp'],
  ];
  const settings: Values = { 'Xếp hạng theo': 'Tỷ lệ (%) so với điểm tối đa áp dụng' };
  const awards = [{ award: 'Cờ', quantity: '1' }];
  const units = ['A', 'B'].map((code) => unitOf(code));

  it.each<readonly [string, number, readonly string[]]>([
    // (60 + 10) / 60 = 116.67 %, if II turns out not to be for B; (60 + 40 + 10) / 100 if it is.
    ['may pass by a criterion less', 14, ['A undecided Cờ', 'B undecided Cờ']],
    ['may not pass what is out of its reach', 17, ['A proposed Cờ']],
  ])('%s', (_, bonus, expected) => {
    const outcome = outcomeOf({
      regulation: { settings, criteria, awards },
      units,
      sheets: { A: { I: 60, II: 40, T: bonus }, B: { I: 60, II: 'tốt', T: 10 } },
    });
    expect(proposalOf(outcome).filter((line) => !line.includes('excluded'))).toEqual(expected);
  });
});
