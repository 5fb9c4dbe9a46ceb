import fc from 'fast-check';
import { firmnessOf } from '../../../src/domain/firmness/firmness';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import type { ClaimDraft } from '../claims';
import { cluster, CODES, type Cluster } from './clusters';
import { doubtless, holdersOf, verifiedAs } from './oracle';

interface Difference {
  readonly unit: string;
  readonly code: string;
  readonly verified: number;
}

function differencesOf(draft: Cluster): readonly Difference[] {
  return Object.entries(draft.sheets).flatMap(([unit, own]) =>
    CODES.flatMap((code) => {
      const { self, verified } = own[code] ?? {};
      return self === verified ? [] : [{ unit, code, verified: Number(self) }];
    }),
  );
}

/** Few enough differences that the year can be evaluated in every combination of them. */
const few = cluster.map((draft): Cluster => {
  const kept = new Set(
    differencesOf(draft)
      .slice(0, 7)
      .map(({ unit, code }) => `${unit} ${code}`),
  );
  const sheets = Object.entries(draft.sheets).map(([unit, own]) => [
    unit,
    Object.fromEntries(
      Object.entries(own).map(([code, figures]) => [
        code,
        kept.has(`${unit} ${code}`) ? figures : both(figures),
      ]),
    ),
  ]);
  return { ...draft, sheets: Object.fromEntries(sheets) as Cluster['sheets'] };
});

/** Nothing is in dispute where the unit says what was verified. */
function both(figures: ClaimDraft): ClaimDraft {
  return { ...figures, self: figures.verified ?? null };
}

describe('how often an edge holds, and what could move it', () => {
  it('is what every combination of self and verified scores comes to', () => {
    fc.assert(
      fc.property(few, (draft) => {
        const year = doubtless(draft);
        const outcome = evaluateYear(year);
        const differences = differencesOf(draft);
        for (const { award, rate } of firmnessOf(year, outcome)) {
          const before = holdersOf(outcome, award.code);
          let held = 0;
          const of = 2 ** differences.length;
          for (let number = 0; number < of; number += 1) {
            const own = differences.filter((_, index) => Math.floor(number / 2 ** index) % 2 === 1);
            const after = evaluateYear(verifiedAs(year, draft, own));
            if (holdersOf(after, award.code) === before) held += 1;
          }
          expect(rate.counted).toBe('exact');
          // What matters nowhere is left out of both numbers alike.
          expect(rate.held * of).toBe(held * rate.of);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names the differences that give the award to somebody else by themselves', () => {
    fc.assert(
      fc.property(cluster, (draft) => {
        const year = doubtless(draft);
        const outcome = evaluateYear(year);
        for (const { award, matters } of firmnessOf(year, outcome)) {
          const before = holdersOf(outcome, award.code);
          const found = differencesOf(draft).filter(
            (one) => holdersOf(evaluateYear(verifiedAs(year, draft, [one])), award.code) !== before,
          );
          const named = matters.map((one) =>
            one.kind === 'difference'
              ? `${one.dispute.unit} ${one.dispute.criterion.code}`
              : one.kind,
          );
          expect([...named].sort()).toEqual(
            found.map(({ unit, code }) => `${unit} ${code}`).sort(),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
