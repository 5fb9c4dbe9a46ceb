import { awardEdges } from '../../../src/domain/firmness/award-edges';
import { Board } from '../../../src/domain/firmness/board';
import { disputesOf } from '../../../src/domain/firmness/disputes';
import { firmnessOf } from '../../../src/domain/firmness/firmness';
import { tryMatters, type TriedMatters } from '../../../src/domain/firmness/matters';
import type { Handling } from '../../../src/domain/findings/finding';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import type { CriterionLine } from '../builders';
import { yearOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', 60, 'Trực tiếp'],
  ['II', '', 40, 'Trực tiếp'],
];

/** Proposals, each of which by itself changes who gets the only flag. */
function proposals(sheets: YearDraft['sheets'], criteria = CRITERIA): readonly string[] {
  const awards = [{ award: 'Cờ', quantity: '1' }];
  const year = yearOf({ regulation: { criteria, awards }, sheets });
  const [edge] = firmnessOf(year, evaluateYear(year));
  return (edge?.matters ?? []).flatMap((matter) =>
    matter.kind === 'finding'
      ? [`${matter.finding.unit ?? ''} ${matter.finding.criterion ?? ''}`]
      : [],
  );
}

describe('a proposal that nobody has accepted', () => {
  const A = { I: 50, II: 30 };
  const D = { I: 5, II: 5 };

  it('brings in the unit whose only error it is', () => {
    expect(proposals({ A, B: { I: '55,5', II: 30 }, D })).toEqual(['B I']);
  });

  it('is not enough where the unit has another error', () => {
    expect(proposals({ A, B: { I: '55,5', II: '30,5' }, D })).toEqual([]);
  });

  it('brings in nobody else who has the same error in the same place', () => {
    expect(proposals({ A, B: { I: '1,5', II: 0 }, C: { I: '55,5', II: 30 }, D })).toEqual(['C I']);
  });

  it('moves nothing where the unit stands below all the same', () => {
    expect(proposals({ A, B: { I: '49,5', II: 30 }, D })).toEqual([]);
  });
});

describe('what is tried', () => {
  /** `difference A I`, `finding B I`, `not scored II`, matter by matter. */
  function tried(draft: YearDraft, handling: Handling = { action: 'open' }): TriedMatters {
    const year = yearOf(draft);
    const findings = year.findings.map((found) => ({ ...found, handling }));
    const board = new Board({ ...year, findings });
    const disputes = year.units.flatMap((unit) => disputesOf(unit, board.year, board.work.scorer));
    return tryMatters(board, disputes, awardEdges(board));
  }
  const shown = (all: TriedMatters): readonly string[] =>
    all.tried.map(({ matter }) => {
      switch (matter.kind) {
        case 'difference':
          return `difference ${matter.dispute.unit} ${matter.dispute.criterion.code}`;
        case 'finding':
          return `finding ${matter.finding.unit ?? '–'} ${matter.finding.criterion ?? '–'}`;
        case 'notScored':
          return `not scored ${matter.decision.unit ?? 'all'} ${matter.decision.criterion}`;
      }
    });

  const regulation = { criteria: CRITERIA, awards: [{ award: 'Cờ', quantity: '1' }] };
  const sheets = {
    A: { I: { self: 50, verified: 49, reason: 'x' }, II: 30 },
    B: { I: '45,5', II: 'tốt' },
    C: { I: 40, II: 41 },
  };
  const notScored = [
    { criterion: 'II', unit: 'C', reason: 'x' },
    { criterion: 'II', reason: 'y' },
  ];

  it('is every difference, every proposal and every decision, and no doubt without a proposal', () => {
    const all = tried({ regulation, sheets, notScored: notScored.slice(0, 1) });
    expect(shown(all)).toEqual(['difference A I', 'finding B I', 'not scored C II']);
    expect(all.untried).toBe(0);
  });

  it.each<readonly [string, Handling]>([
    ['accepted', { action: 'accepted' }],
    ['an exception', { action: 'exception', reason: 'x' }],
  ])('is no proposal that is %s', (_, handling) => {
    expect(shown(tried({ regulation, sheets }, handling))).toEqual(['difference A I']);
  });

  it('is a decision for all and for each unit that competes', () => {
    expect(shown(tried({ regulation, sheets, notScored }))).toEqual([
      'difference A I',
      'finding B I',
      'not scored C II',
      'not scored all II',
    ]);
  });

  it('is no more than four hundred of a kind, and the rest is counted', () => {
    const criteria = Array.from({ length: 201 }, (_, at): CriterionLine => [
      `K${String(at)}`,
      '',
      5,
      'Trực tiếp',
    ]);
    const claims = Object.fromEntries(
      criteria.map(([code]) => [code, { self: 4, verified: 3, reason: 'x' }]),
    );
    const all = tried({
      regulation: { ...regulation, criteria },
      sheets: { A: claims, B: claims },
    });
    expect([all.tried.length, all.untried]).toEqual([400, 2]);
  });
});
