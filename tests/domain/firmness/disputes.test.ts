import { disputesOf } from '../../../src/domain/firmness/disputes';
import { YearScorer } from '../../../src/domain/year/score-year';
import type { CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import { yearOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', 10, 'Trực tiếp'],
  ['II', '', 10, 'Trực tiếp'],
  ['III', '', 10, 'Theo số lượng', '2/mô hình; tối đa 10'],
];

function disputes(claims: Readonly<Record<string, ClaimDraft>>, more: Partial<YearDraft> = {}) {
  const year = yearOf({ regulation: { criteria: CRITERIA }, sheets: { A: claims }, ...more });
  return year.units.flatMap((unit) =>
    disputesOf(unit, year, new YearScorer(year)).map(
      ({ unit: code, criterion, self, verified, final, otherwise }) =>
        `${code} ${criterion.code}: ${String(self)} or ${String(verified)}, so ${String(final)} or ${String(otherwise)}`,
    ),
  );
}

const reason = 'theo hồ sơ';

describe('differences of a unit', () => {
  it('are where its own score and the last verified one are not the same', () => {
    expect(
      disputes({
        II: { self: 8, verified: 6.5, reason },
        I: { self: 9, verified: 7, verified2: 8, reason, reason2: reason },
        III: { result: 3, self: 6, verified: 6 },
      }),
    ).toEqual(['A I: 9 or 8, so 8 or 9', 'A II: 8 or 6.5, so 6.5 or 8']);
  });

  it('are none where the second review gave the unit its own score again', () => {
    expect(
      disputes({ I: { self: 9, verified: 7, verified2: 9, reason, reason2: reason } }),
    ).toEqual([]);
  });

  it('are none where one of the two is missing, or nothing was sent', () => {
    expect(disputes({ I: { self: 9 }, II: { verified: 7 } })).toEqual([]);
    expect(
      disputes({}, { sheets: { A: null, B: { I: { self: 9, verified: 7, reason } } } }),
    ).toEqual(['B I: 9 or 7, so 7 or 9']);
  });

  it('are none where the criterion is not scored, whoever is right', () => {
    const notScored = [{ criterion: 'I', effect: 'Cho điểm tối đa', reason: 'chưa giao' }];
    expect(disputes({ I: { self: 9, verified: 7, reason } }, { notScored })).toEqual([]);
  });
});
